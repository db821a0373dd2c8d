#pragma once
#include <gd.h>
#include <sys/syscall.h>
#include <unistd.h>

// syscall is variadic, and glibc's closefrom is not in Swift's module.
static inline int lectern_close_all_from(unsigned int first) {
  return (int)syscall(SYS_close_range, first, ~0U, 0);
}
