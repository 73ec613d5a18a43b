/// The target of a request line, `/path?query`, taken apart and decoded.
///
/// Only the origin form is taken: a proxy's absolute form, `*` and what a user agent resolves
/// itself (`.`, `..`) are refused, so no later reader has to know of them.
struct RequestTarget: Sendable {
  let path: String
  let segments: [String]
  let rawQuery: String?
  let query: [(name: String, value: String)]

  /// Nil where the target is not in the origin form, holds a byte that is no visible ASCII, a
  /// broken escape, bytes that are no UTF-8, a control character or a dot segment.
  init?(_ bytes: [UInt8]) {
    guard bytes.first == UInt8(ascii: "/"), bytes.allSatisfy({ 0x21...0x7E ~= $0 }) else {
      return nil
    }
    let end = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
    path = String(decoding: bytes[..<end], as: UTF8.self)
    guard let segments = Self.segments(bytes[1..<end]) else { return nil }
    self.segments = segments
    guard end < bytes.endIndex else {
      rawQuery = nil
      query = []
      return
    }
    let encoded = bytes[(end + 1)...]
    guard let pairs = decodedPairs(encoded) else { return nil }
    rawQuery = String(decoding: encoded, as: UTF8.self)
    query = pairs
  }

  private static func segments(_ path: ArraySlice<UInt8>) -> [String]? {
    guard !path.isEmpty else { return [] }
    var segments: [String] = []
    for part in path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      let segment =
        part.contains(UInt8(ascii: "%"))
        ? percentDecoded(part, plusIsSpace: false, allowing: { _ in false })
        : String(decoding: part, as: UTF8.self)
      guard let segment, segment != ".", segment != ".." else { return nil }
      segments.append(segment)
    }
    return segments
  }
}
