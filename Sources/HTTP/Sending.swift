internal import CMicroHTTPD
internal import Synchronization

extension RequestContext {
  /// Hands a response to the library; one that cannot be sent is replaced by a 500.
  func send(_ response: HTTPResponse, on connection: OpaquePointer, closing: Bool = false) -> Bool {
    forgetAnswer()
    phase = .answered
    let isLast =
      closing || core.isDraining.load(ordering: .relaxed) || isHeadOfStream(response.body)
    if response.isSendable, queue(response, on: connection, closing: isLast) { return true }
    if case .stream(let stream) = response.body { stream.abandon() }
    return queue(
      core.configuration.refusalResponse(.faultyResponse), on: connection, closing: isLast)
  }

  /// The library (0.9.75) ends the empty body of such an answer with a last chunk that the client
  /// would take for the next answer.
  private func isHeadOfStream(_ body: HTTPBody) -> Bool {
    if case .stream = body { method == .head } else { false }
  }

  private func queue(_ response: HTTPResponse, on connection: OpaquePointer, closing: Bool) -> Bool
  {
    guard let made = make(response.body, for: connection) else { return false }
    defer { MHD_destroy_response(made) }
    for (name, value) in response.headers {
      guard MHD_add_response_header(made, name, value) == .YES else { return false }
    }
    if closing { _ = MHD_add_response_header(made, "Connection", "close") }
    return MHD_queue_response(connection, UInt32(response.status), made) == .YES
  }

  private func make(_ body: HTTPBody, for connection: OpaquePointer) -> OpaquePointer? {
    switch body {
    case .bytes(let bytes):
      bytes.withUnsafeBytes { bytes in
        MHD_create_response_from_buffer(
          bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), .RESPMEM_MUST_COPY)
      }
    case .shared(let buffer):
      MHD_create_response_from_buffer_with_free_callback_cls(
        buffer.count, UnsafeMutableRawPointer(mutating: buffer.start.baseAddress),
        { Unmanaged<HTTPBuffer>.fromOpaque($0!).release() },
        Unmanaged.passRetained(buffer).toOpaque())
    case .stream(let stream):
      SentStream.response(stream, on: connection, of: core)
    }
  }
}

extension HTTPResponse {
  /// Headers that are the server's own.
  private static let reserved = ["content-length", "transfer-encoding", "date"]

  /// Whether the response can go out as it is: a final status, names that are tokens, values
  /// without line breaks or other control characters.
  var isSendable: Bool {
    guard 200...599 ~= status else { return false }
    return headers.allSatisfy { name, value in
      !name.isEmpty && name.utf8.allSatisfy(\.isTokenCharacter)
        && value.utf8.allSatisfy(\.isHeaderValueByte)
        && !Self.reserved.contains { $0.utf8.elementsEqual(name.utf8.lazy.map(\.lowercased)) }
    }
  }
}

/// A stream on its way through one connection; the library owns it as the closure of a response.
private final class SentStream {
  let stream: HTTPStream
  let connection: OpaquePointer
  unowned let core: ServerCore

  private init(_ stream: HTTPStream, _ connection: OpaquePointer, _ core: ServerCore) {
    self.stream = stream
    self.connection = connection
    self.core = core
  }

  /// A response that pulls from the stream; nil where the stream was sent before.
  static func response(
    _ stream: HTTPStream, on connection: OpaquePointer, of core: ServerCore
  ) -> OpaquePointer? {
    guard stream.open() else { return nil }
    if !core.admit(stream) { stream.finish() }
    let sent = Unmanaged.passRetained(SentStream(stream, connection, core)).toOpaque()
    let response = MHD_create_response_from_callback(
      annals_mhd_size_unknown(), 32 * 1024,
      { sent, _, room, size in
        let sent = Unmanaged<SentStream>.fromOpaque(sent!).takeUnretainedValue()
        let room = UnsafeMutableRawBufferPointer(start: room, count: size)
        switch sent.stream.read(into: room, for: sent.connection) {
        case .bytes(let count): return count
        case .waiting: return 0
        case .end: return annals_mhd_end_of_stream()
        case .broken: return annals_mhd_break_off()
        }
      }, sent,
      { sent in
        let sent = Unmanaged<SentStream>.fromOpaque(sent!).takeRetainedValue()
        sent.core.dismiss(sent.stream)
        sent.stream.close()
      })
    if response == nil { Unmanaged<SentStream>.fromOpaque(sent).release() }
    return response
  }
}
