/// How a handler answers.
package enum HTTPAnswer: Sendable {
  /// At once, on the server's own thread: nothing that waits or takes more than a millisecond,
  /// since the other connections of that thread stand still meanwhile.
  case now(HTTPResponse)
  /// Later: the connection is put aside, the work runs in a task of its own. Work that blocks a
  /// thread has to bring one. The task is cancelled when the server stops before it ends.
  case later(@Sendable () async -> HTTPResponse)
}
