#ifndef ANNALS_CMICROHTTPD_SHIM_H
#define ANNALS_CMICROHTTPD_SHIM_H

#include <microhttpd.h>

/* Swift cannot call C functions with variable arguments, nor put a function pointer into the integer
   of an option item; these wrap the calls the house needs.

   `settings` ends with MHD_OPTION_END and must live for the call only. The listening address is one
   of them, so the port argument is unused. Errors are told through errno. */
static inline struct MHD_Daemon *annals_mhd_start(
    int tls, int ipv6, void *server, MHD_AccessHandlerCallback handle,
    void *(*begin)(void *server, const char *target, struct MHD_Connection *connection),
    MHD_RequestCompletedCallback complete, MHD_NotifyConnectionCallback notify,
    const struct MHD_OptionItem *settings) {
  unsigned int flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC;
  if (tls)
    flags |= MHD_USE_TLS;
  if (ipv6)
    flags |= MHD_USE_IPv6;
  return MHD_start_daemon(
      flags, 0, NULL, NULL, handle, server, MHD_OPTION_URI_LOG_CALLBACK, begin, server,
      MHD_OPTION_NOTIFY_COMPLETED, complete, server, MHD_OPTION_NOTIFY_CONNECTION, notify, server,
      MHD_OPTION_ARRAY, settings, MHD_OPTION_END);
}

/* The port the daemon listens on, 0 where it cannot be told. */
static inline int annals_mhd_port(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
  return info ? (int)info->port : 0;
}

/* Connections open now. */
static inline int annals_mhd_connections(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info =
      MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_CURRENT_CONNECTIONS);
  return info ? (int)info->num_connections : 0;
}

/* The client's address; valid as long as the connection. */
static inline const struct sockaddr *annals_mhd_client(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info ? info->client_addr : NULL;
}

/* The socket of a connection, -1 where there is none. */
static inline int annals_mhd_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? (int)info->connect_fd : -1;
}

/* What the notice of a new connection has put into its place for the application, or null. */
static inline void *annals_mhd_socket_context(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info ? info->socket_context : NULL;
}

/* What a content reader returns at the end of a body, and to break a connection off. The macros are
   casts, which Swift cannot see. */
static inline ssize_t annals_mhd_end_of_stream(void) { return MHD_CONTENT_READER_END_OF_STREAM; }
static inline ssize_t annals_mhd_break_off(void) { return MHD_CONTENT_READER_END_WITH_ERROR; }

/* The length of a body that is not known beforehand. */
static inline uint64_t annals_mhd_size_unknown(void) { return MHD_SIZE_UNKNOWN; }

#endif
