/// Decodes `%XX` – and `+` as a space, in queries and forms – into UTF-8; nil where an escape is
/// broken, the bytes are no UTF-8, or a control character would come out that `allowed` does not
/// take.
func percentDecoded(
  _ encoded: ArraySlice<UInt8>, plusIsSpace: Bool, allowing allowed: (UInt8) -> Bool
) -> String? {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(encoded.count)
  var rest = encoded
  while let byte = rest.popFirst() {
    var plain = byte
    if byte == UInt8(ascii: "%") {
      guard let high = rest.popFirst()?.hexDigitValue, let low = rest.popFirst()?.hexDigitValue
      else { return nil }
      plain = high << 4 | low
    } else if byte == UInt8(ascii: "+"), plusIsSpace {
      plain = UInt8(ascii: " ")
    }
    guard plain >= 0x20 && plain != 0x7F || allowed(plain) else { return nil }
    decoded.append(plain)
  }
  return String(validating: decoded, as: UTF8.self)
}

extension UInt8 {
  /// The value of a hexadecimal digit in either case; nil for any other byte.
  fileprivate var hexDigitValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    case _: nil
    }
  }

  /// Tab, line feed and carriage return: what a text area may hold.
  var isTextControl: Bool { self == 0x09 || self == 0x0A || self == 0x0D }
}

/// Splits `a=1&b=2` into decoded pairs, in order; nil where a part of it cannot be decoded.
///
/// A name without `=` has an empty value; empty parts between two `&` are nothing.
func decodedPairs(_ encoded: ArraySlice<UInt8>) -> [(name: String, value: String)]? {
  var pairs: [(name: String, value: String)] = []
  for part in encoded.split(separator: UInt8(ascii: "&")) {
    let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
    let rest = equals == part.endIndex ? part[equals...] : part[(equals + 1)...]
    guard
      let name = percentDecoded(
        part[..<equals], plusIsSpace: true, allowing: \.isTextControl),
      let value = percentDecoded(rest, plusIsSpace: true, allowing: \.isTextControl)
    else { return nil }
    pairs.append((name, value))
  }
  return pairs
}
