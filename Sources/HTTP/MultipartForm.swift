internal import CMicroHTTPD

/// One part of a form sent as `multipart/form-data`: a field, or a file with its name.
package struct FormPart: Sendable {
  package let name: String
  /// What the file is called where it came from; nil for a field. Never a path to write to.
  package let fileName: String?
  package let bytes: [UInt8]
}

/// Takes a body of parts to pieces by the library's own reader.
///
/// The reader asks its connection for the boundary, so it runs where the request is read to its end,
/// not in a handler.
final class MultipartReader {
  /// No page sends more parts than that.
  private static let mostParts = 64

  private var parts: [(name: String, fileName: String?, bytes: [UInt8])] = []
  private var isTooMany = false

  /// The parts of a body; nil where it is no well-formed form.
  static func parts(of body: [UInt8], _ connection: OpaquePointer) -> [FormPart]? {
    let reader = MultipartReader()
    let context = Unmanaged.passUnretained(reader).toOpaque()
    guard let processor = MHD_create_post_processor(connection, 4096, takePart, context) else {
      return nil
    }
    let isRead = body.withUnsafeBytes { bytes in
      MHD_post_process(processor, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    let isWhole = MHD_destroy_post_processor(processor)
    guard isRead == .YES, isWhole == .YES, !reader.isTooMany else { return nil }
    return reader.parts.map { FormPart(name: $0.name, fileName: $0.fileName, bytes: $0.bytes) }
  }

  /// A piece of a part; false ends the reading.
  fileprivate func take(
    _ name: UnsafePointer<CChar>?, _ fileName: UnsafePointer<CChar>?,
    _ piece: UnsafeRawBufferPointer, at offset: UInt64
  ) -> Bool {
    if offset > 0, !parts.isEmpty {
      parts[parts.count - 1].bytes.append(contentsOf: piece)
      return true
    }
    guard parts.count < Self.mostParts, let name else {
      isTooMany = true
      return false
    }
    parts.append(
      (String(cString: name), fileName.map { String(cString: $0) }, [UInt8](piece)))
    return true
  }
}

private let takePart:
  @convention(c) (
    UnsafeMutableRawPointer?, MHD_ValueKind, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
    UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UInt64, Int
  ) -> MHD_Result = { context, _, name, fileName, _, _, data, offset, count in
    guard let context else { return .NO }
    let reader = Unmanaged<MultipartReader>.fromOpaque(context).takeUnretainedValue()
    let piece = UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : count)
    return reader.take(name, fileName, piece, at: offset) ? .YES : .NO
  }
