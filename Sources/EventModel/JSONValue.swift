/// A JSON value as it stood in the input: nothing is rounded, no key is lost.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A whole number that fits 64 bits.
  case integer(Int64)
  /// Any other number, as written (`1.5`, `1e3`, a number beyond 64 bits).
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in the order written; keys are unique, the parser sees to it.
  case object([Member])

  /// One key of an object with its value.
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a key, nil where this is no object or has no such key.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

// MARK: - Canonical form

extension JSONValue {
  /// The canonical text: keys sorted by code points, no white space, only the escapes that JSON
  /// demands. Equal content gives equal bytes, so bytes can be hashed and compared.
  public var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    writeCanonical(into: &bytes)
    return bytes
  }

  /// The canonical text as a string.
  public var canonicalText: String { String(decoding: canonicalBytes, as: UTF8.self) }

  /// Appends the canonical text.
  public func writeCanonical(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): Self.writeCanonical(text, into: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.writeCanonical(into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      Self.writeCanonical(members, into: &bytes)
    }
  }

  private static func writeCanonical(_ members: [Member], into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    var first = true
    for member in members.sorted(by: { $0.key.precedesByCodePoints($1.key) }) {
      if !first { bytes.append(UInt8(ascii: ",")) }
      first = false
      writeCanonical(member.key, into: &bytes)
      bytes.append(UInt8(ascii: ":"))
      member.value.writeCanonical(into: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Appends a string in quotes, escaping only `"`, `\` and control characters.
  public static func writeCanonical(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      if utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
      {
        for byte in utf8 { writeEscaped(byte, into: &bytes) }
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func writeEscaped(_ byte: UInt8, into bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
    case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: #"\u00"#.utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 0xF)])
    default: bytes.append(byte)
    }
  }
}

extension String {
  /// The order of the contract's rows and keys: by Unicode code points, the same as by UTF-8 bytes.
  /// (`<` on `String` compares canonical equivalents and is slower.)
  public func precedesByCodePoints(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
