internal import CMicroHTTPD

/// A connection that is put aside, to be taken up again from any thread.
///
/// `@unchecked Sendable`: the pointer is only handed to `MHD_resume_connection`, which the library
/// allows from any thread while the connection is put aside. Whoever holds a handle gives it up in
/// the same critical section in which it resumes, so no connection is resumed twice, and the
/// library frees none that is put aside.
struct ConnectionHandle: @unchecked Sendable {
  private let connection: OpaquePointer

  /// Puts the connection aside. Only from within a callback of that connection.
  init(suspending connection: OpaquePointer) {
    self.connection = connection
    MHD_suspend_connection(connection)
  }

  consuming func resume() { MHD_resume_connection(connection) }
}
