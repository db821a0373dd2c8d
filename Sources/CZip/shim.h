#pragma once
#include <zip.h>

// Macros that are casts, which Swift doesn't import.
static const zip_int64_t lectern_zip_writable = ZIP_SOURCE_SUPPORTS_WRITABLE;
