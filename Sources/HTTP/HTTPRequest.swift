/// One request, read to its end: bytes and words, nothing decided yet.
///
/// A value that outlives the connection, so a handler may carry it into a task.
package struct HTTPRequest: Sendable {
  package let method: HTTPMethod
  /// The path as sent, still percent-encoded and without the query.
  package let target: String
  /// The decoded segments: `/a/b` is `["a", "b"]`, `/` is `[]`, `/a/` is `["a", ""]`.
  ///
  /// Segments are valid UTF-8 without control characters and never `.` or `..`; a segment may hold
  /// a `/` that was sent as `%2F`, so they are not to be joined into a path of files.
  package let path: [String]
  /// The query as sent, without its `?`; nil where there is none.
  package let rawQuery: String?
  /// The decoded query in the order sent; names may repeat.
  package let query: [(name: String, value: String)]
  package let body: [UInt8]
  /// The parts of a `multipart/form-data` body, empty for any other. A body that says it is one and
  /// is broken never reaches the handler.
  package let parts: [FormPart]
  /// The numeric address of the client's end of the connection, for rate limits only: behind a
  /// proxy it is the proxy's.
  package let remoteAddress: String
  /// Whether this server itself spoke TLS.
  package let isSecure: Bool

  private let headers: HeaderBlock

  init(
    method: HTTPMethod, target: RequestTarget, headers: HeaderBlock, body: [UInt8],
    parts: [FormPart], remoteAddress: String, isSecure: Bool
  ) {
    self.method = method
    self.target = target.path
    self.path = target.segments
    self.rawQuery = target.rawQuery
    self.query = target.query
    self.headers = headers
    self.body = body
    self.parts = parts
    self.remoteAddress = remoteAddress
    self.isSecure = isSecure
  }

  /// A request without a socket, for tests of handlers. `target` may carry a query; nil where the
  /// server would refuse it.
  package init?(
    method: HTTPMethod = .get, target: String, headers: [(String, String)] = [],
    body: [UInt8] = [], parts: [FormPart] = [], remoteAddress: String = "127.0.0.1",
    isSecure: Bool = false
  ) {
    guard let parsed = RequestTarget(Array(target.utf8)) else { return nil }
    var block = HeaderBlock()
    for (name, value) in headers {
      Array(name.utf8).withUnsafeBufferPointer { name in
        Array(value.utf8).withUnsafeBufferPointer { block.append(name: name, value: $0) }
      }
    }
    self.init(
      method: method, target: parsed, headers: block, body: body, parts: parts,
      remoteAddress: remoteAddress, isSecure: isSecure)
  }

  /// The value of a header, its name in any case; nil where it is absent or no UTF-8.
  ///
  /// A header sent several times is joined with `, `, as RFC 9110 has it (5.3). What may stand only
  /// once, such as a credential, is then no longer well formed: nobody picks the first or the last.
  package func header(_ name: String) -> String? { headers.value(name) }

  /// The value of the first cookie of that name (case counts), without surrounding quotes.
  package func cookie(_ name: String) -> String? {
    guard let line = headers.value("cookie", joinedWith: "; ") else { return nil }
    for pair in line.utf8.split(separator: UInt8(ascii: ";")) {
      let trimmed = pair.drop { $0 == UInt8(ascii: " ") }
      guard let equals = trimmed.firstIndex(of: UInt8(ascii: "=")) else { continue }
      guard trimmed[..<equals].elementsEqual(name.utf8) else { continue }
      var value = trimmed[trimmed.index(after: equals)...]
      while value.last == UInt8(ascii: " ") { value.removeLast() }
      if value.count >= 2, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"") {
        value = value.dropFirst().dropLast()
      }
      return String(value)
    }
    return nil
  }

  /// The first value of that name in the query.
  package func parameter(_ name: String) -> String? {
    query.first { $0.name == name }?.value
  }
}
