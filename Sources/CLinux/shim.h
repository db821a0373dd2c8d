#pragma once
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

// glibc declares renameat2 for GNU sources only, which Swift's headers are not; syscall itself is variadic.
static inline int lectern_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

// glibc has no openat2, and syscall is variadic. The path is opened below the folder only: neither "..", nor a link, nor an
// absolute path leads out of it, whatever is moved in the meantime.
static inline int lectern_open_beneath(int folder, const char *path, int flags) {
  struct open_how how = {
    .flags = (unsigned)flags,
    .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS
  };
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

// glibc declares accept4 for GNU sources only.
static inline int lectern_accept(int listening, struct sockaddr *address, socklen_t *length) {
  return (int)syscall(SYS_accept4, listening, address, length, SOCK_CLOEXEC | SOCK_NONBLOCK);
}
