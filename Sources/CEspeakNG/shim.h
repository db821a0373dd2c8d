#pragma once
#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>
#include <unistd.h>

// Swift declares fork unavailable; the worker is single-threaded where it forks.
static inline pid_t lectern_fork(void) { return fork(); }
