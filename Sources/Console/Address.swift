/// Addresses of the console's own pages, percent-encoded.
package enum Address {
  /// A path, already encoded, with a query.
  package static func make(_ path: String, _ query: [(String, String)]) -> String {
    guard !query.isEmpty else { return path }
    let pairs = query.map { "\(encoded($0.0))=\(encoded($0.1))" }
    return path + "?" + pairs.joined(separator: "&")
  }

  /// One part of a path or query, with everything encoded that is not unreserved (RFC 3986, 2.3).
  package static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var out = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        out.unicodeScalars.append(UnicodeScalar(byte))
      case _:
        out.append("%")
        out.append(digits[Int(byte >> 4)])
        out.append(digits[Int(byte & 15)])
      }
    }
    return out
  }
}
