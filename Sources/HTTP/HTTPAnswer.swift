/// How a handler answers.
package enum HTTPAnswer: Sendable {
  /// At once, on the server's own thread: nothing that waits or takes more than a millisecond,
  /// since the other connections of that thread stand still meanwhile.
  case now(HTTPResponse)
  /// Later: the connection is put aside, the work runs in a task of its own, on threads kept for
  /// this, so it may block for a moment (a lock, the disk) without holding up other tasks. It is
  /// cancelled when the server stops before it ends.
  case later(@Sendable () async -> HTTPResponse)
}
