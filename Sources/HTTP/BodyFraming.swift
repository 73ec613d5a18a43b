/// How the end of a request's body is told, and whether it and the host are told in one way only.
///
/// A proxy and a server that read the length of a body differently can be made to see different
/// requests (smuggling), so whatever could be read in two ways is refused and the connection
/// closed.
struct BodyFraming {
  private(set) var contentLength: Int?
  private var lengths = 0
  private var codings = 0
  private var hosts = 0
  private(set) var isChunked = false
  private var isUnknownCoding = false
  private var hasBadHeader = false

  /// Looks at one header.
  mutating func note(name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>) {
    if name.isEmpty || !name.allSatisfy(\.isTokenCharacter)
      || !value.allSatisfy(\.isHeaderValueByte)
    {
      hasBadHeader = true
    }
    switch name.count {
    case 4 where Self.isName(name, "host"): hosts += 1
    case 14 where Self.isName(name, "content-length"):
      lengths += 1
      contentLength = Int(String(decoding: value, as: UTF8.self))
      if !value.allSatisfy({ 0x30...0x39 ~= $0 }) { hasBadHeader = true }
    case 17 where Self.isName(name, "transfer-encoding"):
      codings += 1
      isChunked = Self.isName(value, "chunked")
      if !isChunked { isUnknownCoding = true }
    case _: break
    }
  }

  /// Why the request is answered at once and the connection closed, if it is.
  func fault(hostIsOwed: Bool) -> HTTPRefusal? {
    if hasBadHeader || lengths > 1 || codings > 1 || hosts > 1 { return .malformed }
    if hostIsOwed, hosts == 0 { return .malformed }
    if lengths > 0, codings > 0 || contentLength == nil { return .malformed }
    return isUnknownCoding ? .unknownCoding : nil
  }

  /// Whether a body, possibly empty, follows.
  var announcesBody: Bool { isChunked || (contentLength ?? 0) > 0 }

  private static func isName(_ bytes: UnsafeBufferPointer<UInt8>, _ name: StaticString) -> Bool {
    guard bytes.count == name.utf8CodeUnitCount else { return false }
    return bytes.indices.allSatisfy { bytes[$0].lowercased == name.utf8Start[$0] }
  }
}
