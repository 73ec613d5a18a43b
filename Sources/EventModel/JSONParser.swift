/// Why a text is not JSON (RFC 8259), and where.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The text ends inside a value.
    case truncated
    /// A character that cannot stand here.
    case unexpected
    /// Something follows the value.
    case trailing
    /// An object names a key twice.
    case duplicateKey(String)
    /// A string holds a control character that must be escaped.
    case controlCharacter
    /// A backslash is followed by something JSON does not know, or half a surrogate pair.
    case badEscape
    /// Arrays and objects are nested deeper than anything the contract needs.
    case tooDeep
  }

  public let reason: Reason
  /// Bytes before the fault, from 0.
  public let offset: Int
}

/// Reads one JSON text strictly: unique keys, whole numbers kept apart from all others.
///
/// Foundation's readers accept repeated keys and do not tell `5` from `5.0`; a legal record must.
/// The bytes must be valid UTF-8, which the caller has checked.
public struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var depth = 0
  private static let depthLimit = 32

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The value of a whole text.
  public static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> JSONValue {
    var parser = JSONParser(bytes)
    parser.skipSpace()
    let value = try parser.value()
    parser.skipSpace()
    guard parser.at == bytes.count else { throw parser.fault(.trailing) }
    return value
  }

  /// The value of a whole text.
  public static func parse(_ text: String) throws(JSONFault) -> JSONValue {
    try parse(Array(text.utf8))
  }

  /// The value of a whole text.
  public static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    // `withUnsafeBufferPointer` carries a typed error through, so nothing is lost on the way.
    try bytes.withUnsafeBufferPointer { buffer throws(JSONFault) in try parse(buffer) }
  }

  private func fault(_ reason: JSONFault.Reason) -> JSONFault {
    JSONFault(reason: at >= bytes.count ? .truncated : reason, offset: at)
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    guard at < bytes.count else { throw fault(.truncated) }
    switch bytes[at] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONFault) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      guard at < bytes.count, bytes[at] == word.utf8Start[index] else { throw fault(.unexpected) }
      at += 1
    }
    return value
  }

  private mutating func object() throws(JSONFault) -> JSONValue {
    try enter()
    var members: [JSONValue.Member] = []
    var keys = KnownKeys()
    skipSpace()
    if at < bytes.count, bytes[at] == UInt8(ascii: "}") { return leave(.object(members)) }
    while true {
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw fault(.unexpected) }
      let start = at
      let key = try string()
      guard keys.insert(key, beside: members) else {
        throw JSONFault(reason: .duplicateKey(key), offset: start)
      }
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { throw fault(.unexpected) }
      at += 1
      skipSpace()
      members.append(JSONValue.Member(key, try value()))
      skipSpace()
      guard at < bytes.count else { throw fault(.truncated) }
      if bytes[at] == UInt8(ascii: "}") { return leave(.object(members)) }
      guard bytes[at] == UInt8(ascii: ",") else { throw fault(.unexpected) }
      at += 1
    }
  }

  private mutating func array() throws(JSONFault) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    skipSpace()
    if at < bytes.count, bytes[at] == UInt8(ascii: "]") { return leave(.array(elements)) }
    while true {
      skipSpace()
      elements.append(try value())
      skipSpace()
      guard at < bytes.count else { throw fault(.truncated) }
      if bytes[at] == UInt8(ascii: "]") { return leave(.array(elements)) }
      guard bytes[at] == UInt8(ascii: ",") else { throw fault(.unexpected) }
      at += 1
    }
  }

  private mutating func enter() throws(JSONFault) {
    guard depth < Self.depthLimit else { throw fault(.tooDeep) }
    depth += 1
    at += 1
  }

  private mutating func leave(_ value: JSONValue) -> JSONValue {
    depth -= 1
    at += 1
    return value
  }
}

// MARK: - Numbers and strings

extension JSONParser {
  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = at
    if bytes[at] == UInt8(ascii: "-") { at += 1 }
    guard at < bytes.count, isDigit(bytes[at]) else { throw fault(.unexpected) }
    if bytes[at] == UInt8(ascii: "0") { at += 1 } else { skipDigits() }
    var whole = true
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      whole = false
      at += 1
      try someDigits()
    }
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      whole = false
      at += 1
      if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") {
        at += 1
      }
      try someDigits()
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
    if whole, text != "-0", let number = Int64(text) { return .integer(number) }
    return .number(text)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func skipDigits() {
    while at < bytes.count, isDigit(bytes[at]) { at += 1 }
  }

  private mutating func someDigits() throws(JSONFault) {
    guard at < bytes.count, isDigit(bytes[at]) else { throw fault(.unexpected) }
    skipDigits()
  }

  /// A string; the cursor stands on its opening quote.
  private mutating func string() throws(JSONFault) -> String {
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") {
      guard bytes[at] >= 0x20 else { throw fault(.controlCharacter) }
      at += 1
    }
    guard at < bytes.count else { throw fault(.truncated) }
    let plain = UnsafeBufferPointer(rebasing: bytes[start..<at])
    if bytes[at] == UInt8(ascii: "\"") {
      at += 1
      return String(decoding: plain, as: UTF8.self)
    }
    return try escapedString(after: Array(plain))
  }

  private mutating func escapedString(after prefix: [UInt8]) throws(JSONFault) -> String {
    var text = prefix
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else {
        guard bytes[at] >= 0x20 else { throw fault(.controlCharacter) }
        text.append(bytes[at])
        at += 1
      }
    }
    guard at < bytes.count else { throw fault(.truncated) }
    at += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
    at += 1
    guard at < bytes.count else { throw fault(.truncated) }
    let letter = bytes[at]
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try unicodeEscape())).utf8)
    default:
      at -= 1
      throw fault(.badEscape)
    }
  }

  private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
    let first = try hexUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // A high surrogate must be followed by the escape of a low one.
    guard first < 0xDC00, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    else { throw fault(.badEscape) }
    at += 2
    let second = try hexUnit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault(.badEscape) }
    return scalar
  }

  private mutating func hexUnit() throws(JSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard at < bytes.count, let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue
      else { throw fault(.badEscape) }
      unit = unit << 4 | UInt32(digit)
      at += 1
    }
    return unit
  }
}

/// The keys of one object, each of which may stand once.
private struct KnownKeys {
  /// Filled from so many members on; comparing with fewer is quicker than hashing.
  private static let few = 24

  private var all: Set<[UInt8]> = []

  /// Takes a key in; false where it is there already.
  ///
  /// By bytes: two spellings of one character are two keys, and the reader refuses one of them.
  mutating func insert(_ key: String, beside members: [JSONValue.Member]) -> Bool {
    guard members.count >= Self.few else {
      // Lengths first: they are at hand, and tell most keys apart.
      let length = key.utf8.count
      return !members.contains { member in
        member.key.utf8.count == length && member.key.utf8.elementsEqual(key.utf8)
      }
    }
    if all.isEmpty { all = Set(members.map { Array($0.key.utf8) }) }
    return all.insert(Array(key.utf8)).inserted
  }
}
