#pragma once
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>
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

// What has become of the bytes that were sent on a connection: how many the other side has, and whether that is all of them.
// glibc's tcp_info ends before the first of these, and a module can't have the kernel's of the same name beside it.
static inline bool lectern_delivery(int socket, uint64_t *acknowledged, bool *is_all) {
  struct {
    uint8_t before[24];
    uint32_t unacked;
    uint8_t between[92];
    uint64_t bytes_acked;
    uint8_t behind[16];
    uint32_t notsent_bytes;
  } info = { .unacked = 0 };
  socklen_t length = sizeof info;
  if (getsockopt(socket, IPPROTO_TCP, 11 /* TCP_INFO */, &info, &length) != 0) return false;
  *acknowledged = info.bytes_acked;
  *is_all = info.unacked == 0 && info.notsent_bytes == 0;
  return true;
}
