#pragma once
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/syscall.h>
#include <unistd.h>

// glibc declares renameat2 for GNU sources only, which Swift's headers are not; syscall itself is variadic.
static inline int lectern_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}
