internal import CMicroHTTPD
internal import Foundation
internal import Synchronization

/// What the library calls. `server` is the core, unretained; the context of a request travels with
/// its connection as a retained pointer from `begin` to `complete`.
enum DaemonCallbacks {
  /// The request line is read.
  ///
  /// The library decodes the query itself next, into entries of its small memory; when they do not
  /// fit, the connection hangs (0.9.75). Nobody here reads them, so the query, once copied, is cut
  /// off in the library's own buffer, which it is about to write to anyway.
  static let begin:
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) ->
      UnsafeMutableRawPointer? = { server, target, connection in
        guard let server, let connection else { return nil }
        let core = Unmanaged<ServerCore>.fromOpaque(server).takeUnretainedValue()
        let record = annals_mhd_socket_context(connection).map {
          Unmanaged<ConnectionWatch.Record>.fromOpaque($0).takeUnretainedValue()
        }
        let context = RequestContext(core, target: target, record: record)
        if let target, let query = strchr(target, Int32(UInt8(ascii: "?"))) { query[1] = 0 }
        return Unmanaged.passRetained(context).toOpaque()
      }

  /// The headers are read (first call), a part of the body is, the whole request is, or a
  /// connection that was put aside is taken up again.
  static let handle:
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
      UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafeMutablePointer<Int>?,
      UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> MHD_Result = { _, connection, _, method, version, part, partLength, context in
      guard let connection, let method, let version, let partLength,
        let pointer = context?.pointee
      else { return .NO }
      let request = Unmanaged<RequestContext>.fromOpaque(pointer).takeUnretainedValue()
      let body = UnsafeRawBufferPointer(start: part, count: part == nil ? 0 : partLength.pointee)
      partLength.pointee = 0
      return request.advance(connection, method: method, version: version, part: body) ? .YES : .NO
    }

  /// The answer is sent, or the connection is gone.
  static let complete:
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?,
      UnsafeMutablePointer<UnsafeMutableRawPointer?>?, MHD_RequestTerminationCode
    ) -> Void = { _, _, context, _ in
      guard let pointer = context?.pointee else { return }
      context?.pointee = nil
      Unmanaged<RequestContext>.fromOpaque(pointer).release()
    }

  /// A connection was made or is about to be closed.
  static let notify:
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?,
      UnsafeMutablePointer<UnsafeMutableRawPointer?>?, MHD_ConnectionNotificationCode
    ) -> Void = { server, connection, place, change in
      guard let server, let connection, let place else { return }
      let core = Unmanaged<ServerCore>.fromOpaque(server).takeUnretainedValue()
      switch change {
      case .CONNECTION_NOTIFY_STARTED:
        let record = core.watch.opened(socket: annals_mhd_socket(connection))
        place.pointee = Unmanaged.passRetained(record).toOpaque()
      case .CONNECTION_NOTIFY_CLOSED:
        guard let pointer = place.pointee else { return }
        place.pointee = nil
        core.watch.closed(
          Unmanaged<ConnectionWatch.Record>.fromOpaque(pointer).takeRetainedValue())
      case _: break
      }
    }
}

extension RequestContext {
  /// One step of the request; false has the connection closed without an answer.
  func advance(
    _ connection: OpaquePointer, method: UnsafePointer<CChar>, version: UnsafePointer<CChar>,
    part: UnsafeRawBufferPointer
  ) -> Bool {
    switch phase {
    case .heading:
      phase = .reading
      guard let refusal = examine(connection, method: method, version: version) else {
        return true
      }
      return send(core.configuration.refusalResponse(refusal), on: connection, closing: true)
    case .reading where !part.isEmpty:
      return receive(part)
    case .reading:
      return answer(connection)
    case .waiting(let answer):
      guard let response = answer.take() else { return false }
      return send(response, on: connection)
    case .answered:
      return true
    }
  }

  /// The request is whole: asks the handler.
  private func answer(_ connection: OpaquePointer) -> Bool {
    guard let request = request(connection) else {
      let refusal = refusal ?? .malformed
      return send(
        core.configuration.refusalResponse(refusal), on: connection,
        closing: refusal != .unknownMethod)
    }
    switch core.handler(request) {
    case .now(let response):
      return send(response, on: connection)
    case .later(let work):
      let later = LaterAnswer()
      guard core.admit(later) else { return sendStopping(connection) }
      phase = .waiting(later)
      return later.start(connection, work) || sendStopping(connection)
    }
  }

  private func sendStopping(_ connection: OpaquePointer) -> Bool {
    send(core.configuration.refusalResponse(.stopping), on: connection, closing: true)
  }
}
