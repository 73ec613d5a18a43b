internal import CMicroHTTPD

/// One part of a form sent as `multipart/form-data`: a field or a file.
package struct FormPart: Sendable, Hashable {
  package let name: String
  /// The file's name as the client says; nil for a field that is no file, empty where no file was
  /// chosen. Nothing to make a path of.
  package let fileName: String?
  /// What the client takes the content for.
  package let contentType: String?
  package private(set) var bytes: [UInt8]

  package init(name: String, fileName: String?, contentType: String?, bytes: [UInt8]) {
    self.name = name
    self.fileName = fileName
    self.contentType = contentType
    self.bytes = bytes
  }

  /// The content as a text; nil where it is no UTF-8.
  package var text: String? { String(validating: bytes, as: UTF8.self) }

  fileprivate mutating func append(_ more: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: more)
  }
}

/// Collects what the library finds in a form of several parts.
final class FormPartReader {
  /// More parts than any form of ours has.
  private static let maximumCount = 1000

  private var parts: [FormPart] = []

  /// The parts of a whole body whose request is still at hand; nil where it is no such form, has no
  /// part, is cut short or names something in no UTF-8.
  ///
  /// The body goes in as one piece: only then does every part begin with exactly one call at its
  /// offset zero.
  static func parts(
    of body: [UInt8], contentType: String, on connection: OpaquePointer
  ) -> [FormPart]? {
    guard hasSoundBoundary(contentType) else { return nil }
    let reader = FormPartReader()
    let context = Unmanaged.passUnretained(reader).toOpaque()
    guard let processor = MHD_create_post_processor(connection, 4096, collectPart, context) else {
      return nil
    }
    let read = body.withUnsafeBytes {
      MHD_post_process(
        processor, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    let ended = MHD_destroy_post_processor(processor)
    return read == .YES && ended == .YES && !reader.parts.isEmpty ? reader.parts : nil
  }

  static func isMultipart(_ contentType: String) -> Bool {
    contentType.prefix { $0 != ";" }.lowercased().hasPrefix("multipart/form-data")
  }

  /// One to seventy characters that RFC 2046 allows in a boundary, quoted or not. The library takes
  /// what comes after `boundary=` as it is, so nothing may follow.
  private static func hasSoundBoundary(_ contentType: String) -> Bool {
    let bytes = Array(contentType.utf8)
    let mark = Array("boundary=".utf8)
    guard
      let found = bytes.indices.first(where: { bytes[$0...].starts(with: mark) })
    else { return false }
    var boundary = bytes[(found + mark.count)...]
    if boundary.first == UInt8(ascii: "\"") {
      guard boundary.count > 2, boundary.last == UInt8(ascii: "\"") else { return false }
      boundary = boundary.dropFirst().dropLast()
    }
    let others = Array("'()+_,-./:=?".utf8)
    return 1...70 ~= boundary.count
      && boundary.allSatisfy {
        switch $0 {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case let byte: others.contains(byte)
        }
      }
  }

  fileprivate func take(
    name: UnsafePointer<CChar>?, fileName: UnsafePointer<CChar>?,
    contentType: UnsafePointer<CChar>?, data: UnsafeRawBufferPointer, isFirst: Bool
  ) -> Bool {
    guard isFirst else {
      parts[parts.count - 1].append(data)
      return true
    }
    guard parts.count < Self.maximumCount, let name, let text = String(validatingCString: name)
    else { return false }
    let file = fileName.map { String(validatingCString: $0) }
    let type = contentType.map { String(validatingCString: $0) }
    if case .some(.none) = file { return false }
    if case .some(.none) = type { return false }
    parts.append(
      FormPart(
        name: text, fileName: file ?? nil, contentType: type ?? nil, bytes: Array(data)))
    return true
  }
}

/// The library's walk over the parts: each in one or more pieces.
private let collectPart:
  @convention(c) (
    UnsafeMutableRawPointer?, MHD_ValueKind, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
    UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UInt64, Int
  ) -> MHD_Result = { context, _, name, fileName, contentType, _, data, offset, size in
    guard let context else { return .NO }
    let reader = Unmanaged<FormPartReader>.fromOpaque(context).takeUnretainedValue()
    let piece = UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : size)
    return reader.take(
      name: name, fileName: fileName, contentType: contentType, data: piece, isFirst: offset == 0)
      ? .YES : .NO
  }
