#pragma once
#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Swift declares fork unavailable; the worker has one thread that runs where it forks.
static inline pid_t lectern_fork(void) { return fork(); }

// glibc declares close_range for GNU sources only, which Swift's headers are not; syscall itself is variadic.
static inline int lectern_close_from(unsigned first) { return (int)syscall(SYS_close_range, first, ~0U, 0); }

// prctl is variadic, which Swift does not import.
static inline int lectern_end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL); }
