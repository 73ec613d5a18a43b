/// What a request is answered with.
///
/// The length of the body, how it is framed, the date and whether the connection lives on are the
/// server's own matter: a response that names `Content-Length`, `Transfer-Encoding` or `Date`
/// itself, or whose headers hold a line break, is not sent; the client gets a 500 in its place.
package struct HTTPResponse: Sendable {
  /// 200…599.
  package var status: Int
  package var headers: [(String, String)]
  package var body: HTTPBody

  package init(status: Int, headers: [(String, String)] = [], body: HTTPBody = .bytes([])) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A text in UTF-8.
  package init(status: Int, type: String, text: String, headers: [(String, String)] = []) {
    self.init(
      status: status, headers: [("Content-Type", type)] + headers, body: .bytes(Array(text.utf8)))
  }
}

/// The body of a response; its end is always known to the server, by length or by the stream.
package enum HTTPBody: Sendable {
  /// Copied once into the library.
  case bytes([UInt8])
  /// Sent from where it lies, without a copy: what many requests get alike.
  case shared(HTTPBuffer)
  /// Pulled piece by piece while the client reads.
  case stream(HTTPStream)
}

/// Bytes that stay where they are for as long as anybody sends them.
package final class HTTPBuffer: Sendable {
  /// Safe to share: written before the initialiser returns, only read afterwards, freed when the
  /// last owner is gone.
  nonisolated(unsafe) let start: UnsafeRawBufferPointer

  package init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    copy.copyBytes(from: bytes)
    start = UnsafeRawBufferPointer(rebasing: copy[0..<bytes.count])
  }

  deinit { UnsafeRawPointer(start.baseAddress)?.deallocate() }

  /// The number of bytes.
  package var count: Int { start.count }
}
