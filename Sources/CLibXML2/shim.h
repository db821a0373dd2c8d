#pragma once
// Debian builds libxml2 with ICU, whose UErrorCode clashes with the one inside Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

// xmlFree is a mutable global function pointer, which Swift 6 does not let anyone touch.
static inline void lectern_xml_free(void *memory) { xmlFree(memory); }
