internal import CMicroHTTPD
internal import Foundation
internal import Synchronization

/// What is known of one request while the library reads it and until its answer is sent.
///
/// Made by the library's first word of a request, freed by its last; only the thread of the
/// connection touches it.
final class RequestContext {
  enum Phase {
    case heading
    case reading
    case waiting(LaterAnswer)
    case answered
  }

  /// A body that is too large is still taken up to that much beyond its bound, since a client that
  /// is cut off while it sends does not read the answer.
  static let patience = 4 << 20

  unowned let core: ServerCore
  private let record: ConnectionWatch.Record?
  var phase = Phase.heading
  /// What the request will be answered with once it is read, where the handler is not to see it.
  var refusal: HTTPRefusal?
  var method = HTTPMethod.get
  var target: RequestTarget?
  var headers = HeaderBlock()
  var body: [UInt8] = []
  var bodyLimit = 0
  /// Bytes of the body that came in, kept or not.
  private var received = 0
  /// Bytes of the body that count as held until the answer is sent: the handler may have them
  /// still.
  private var held = 0
  var framing = BodyFraming()
  var layout = HeadLayout()
  /// Where the target ends in the library's buffer.
  private let targetEnd: UnsafeRawPointer?

  init(_ core: ServerCore, target: UnsafePointer<CChar>?, record: ConnectionWatch.Record?) {
    self.core = core
    self.record = record
    core.liveRequests.add(1, ordering: .relaxed)
    core.requests.add(1, ordering: .relaxed)
    guard let target else {
      targetEnd = nil
      return
    }
    let bytes = UnsafeRawBufferPointer(start: target, count: strlen(target))
    targetEnd = UnsafeRawPointer(target) + bytes.count
    self.target = RequestTarget([UInt8](bytes))
  }

  deinit {
    dropBody()
    forgetAnswer()
    record?.requestIsAnswered()
    core.liveRequests.subtract(1, ordering: .releasing)
  }

  /// The first call, after the headers: decides whether the body is wanted.
  ///
  /// Returns what to answer at once, unread body or not; the connection is closed afterwards.
  func examine(
    _ connection: OpaquePointer, method word: UnsafePointer<CChar>, version: UnsafePointer<CChar>
  ) -> HTTPRefusal? {
    let context = Unmanaged.passUnretained(self).toOpaque()
    layout.begin(afterTarget: targetEnd, version: version)
    MHD_get_connection_values_n(connection, .HEADER_KIND, collectHeader, context)
    layout.finish()
    guard layout.isSound else { return .malformed }
    if let fault = framing.fault(hostIsOwed: strcmp(version, "HTTP/1.0") != 0) { return fault }
    guard let known = HTTPMethod(rawValue: String(cString: word)) else {
      refusal = .unknownMethod
      return nil
    }
    method = known
    if headers.byteCount > core.configuration.maximumHeaderBytes { refusal = .headersTooLarge }
    guard let target else {
      refusal = .malformed
      return nil
    }
    guard framing.announcesBody, refusal == nil else { return nil }
    bodyLimit = core.configuration.maximumBodyBytes(known, target.segments)
    guard let length = framing.contentLength, length > bodyLimit else { return nil }
    refusal = .bodyTooLarge
    return length > bodyLimit + Self.patience ? .bodyTooLarge : nil
  }

  /// Takes a part of the body; false where the client's patience is not worth it.
  func receive(_ part: UnsafeRawBufferPointer) -> Bool {
    record?.received(part.count)
    received += part.count
    if refusal == nil, received > bodyLimit { refusal = .bodyTooLarge }
    if refusal == nil {
      let total = core.bodyBytes.add(part.count, ordering: .relaxed).newValue
      held += part.count
      body.append(contentsOf: part)
      if total > core.configuration.maximumBodyBytesInFlight { refusal = .tooManyBodies }
    }
    if refusal != nil { dropBody() }
    return received <= bodyLimit + Self.patience
  }

  /// Also where the client was gone before its answer was taken up.
  func forgetAnswer() {
    if case .waiting(let answer) = phase { core.dismiss(answer) }
  }

  private func dropBody() {
    body = []
    core.bodyBytes.subtract(held, ordering: .relaxed)
    held = 0
  }

  /// The request, whole; nil where there is a refusal. The body goes with it.
  func request(_ connection: OpaquePointer) -> HTTPRequest? {
    record?.requestIsRead()
    guard refusal == nil, let target, let parts = parts(connection) else { return nil }
    defer { body = [] }
    return HTTPRequest(
      method: method, target: target, headers: headers, body: body, parts: parts,
      remoteAddress: numericAddress(annals_mhd_client(connection)), isSecure: core.isSecure)
  }

  /// The parts of the body; nil where it says that it has some and is broken.
  private func parts(_ connection: OpaquePointer) -> [FormPart]? {
    guard !body.isEmpty, let type = headers.value("content-type"), FormPartReader.isMultipart(type)
    else { return [] }
    return FormPartReader.parts(of: body, contentType: type, on: connection)
  }
}

/// The library's walk over the headers of a request.
private let collectHeader:
  @convention(c) (
    UnsafeMutableRawPointer?, MHD_ValueKind, UnsafePointer<CChar>?, Int, UnsafePointer<CChar>?, Int
  ) -> MHD_Result = { context, _, name, nameLength, value, valueLength in
    guard let context, let name else { return .NO }
    let request = Unmanaged<RequestContext>.fromOpaque(context).takeUnretainedValue()
    let key = UnsafeRawBufferPointer(start: name, count: nameLength).bindMemory(to: UInt8.self)
    let text = UnsafeRawBufferPointer(start: value, count: value == nil ? 0 : valueLength)
      .bindMemory(to: UInt8.self)
    request.layout.note(name: key, value: text)
    request.framing.note(name: key, value: text)
    request.headers.append(name: key, value: text)
    return .YES
  }
