#pragma once
#include <microhttpd.h>
#include <string.h>

// A path is decoded once, by whoever checks it: the library would turn %2f into a slash and %00 into an end before that.
static size_t lectern_leave_escaped(void *context, struct MHD_Connection *connection, char *text) {
  (void)context;
  (void)connection;
  return strlen(text);
}

// MHD_start_daemon is variadic. The library's own timeout is off: it counts from the last time that it could hand something to
// the system, which may have minutes of sound for a slow listener by then. Nothing happens by itself: somebody has to accept connections, to wait for the daemon's events,
// to call MHD_run then, and to keep SIGPIPE from that thread.
static inline struct MHD_Daemon *lectern_start_daemon(
    unsigned int connections, size_t memory,
    MHD_AccessHandlerCallback answer, MHD_NotifyConnectionCallback notice, MHD_RequestCompletedCallback completed,
    void *context) {
  return MHD_start_daemon(
      MHD_USE_EPOLL | MHD_USE_NO_LISTEN_SOCKET, 0, NULL, NULL, answer, context,
      MHD_OPTION_CONNECTION_LIMIT, connections,
      MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory,
      MHD_OPTION_STRICT_FOR_CLIENT, 1,
      MHD_OPTION_SIGPIPE_HANDLED_BY_APP, 1,
      MHD_OPTION_UNESCAPE_CALLBACK, lectern_leave_escaped, NULL,
      MHD_OPTION_NOTIFY_CONNECTION, notice, context,
      MHD_OPTION_NOTIFY_COMPLETED, completed, context,
      MHD_OPTION_END);
}

// MHD_get_daemon_info is variadic, and what it answers is a union.
static inline int lectern_events(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD);
  return info ? info->epoll_fd : -1;
}

// The same.
static inline unsigned int lectern_connections(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_CURRENT_CONNECTIONS);
  return info ? info->num_connections : 0;
}

// MHD_get_connection_info is variadic, and what it answers is a union.
static inline int lectern_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}
