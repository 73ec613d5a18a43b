internal import Foundation

/// What is wrong with stored bytes that should be canonical JSON of a known shape.
public enum PayloadFault: Error, Hashable, Sendable {
  /// A required key is missing.
  case missing(String)
  /// The value of a key has another type or an impossible value.
  case malformed(String)
}

/// A forward reader over the canonical bytes of one JSON object.
///
/// The log stores `data` as canonical JSON, whose keys are sorted. So a reader that asks for its
/// keys in sorted order needs one pass and no tree: this is what lets a replay run at the speed of
/// the disk scan. Ask for the keys in code-point order; keys that are not asked for are skipped.
///
/// A payload borrows its bytes: it must not outlive the buffer it was made from.
public struct Payload {
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline var at = 1

  /// A reader over the bytes of one canonical JSON object, `{…}`.
  @inlinable
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Runs a body with a payload over an array's bytes.
  public static func reading<Result, Fault>(
    _ bytes: [UInt8], _ body: (inout Payload) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    try bytes.withUnsafeBufferPointer { buffer throws(Fault) in
      var payload = Payload(buffer)
      return try body(&payload)
    }
  }

  /// Moves to the value of a key; false (and no move past later keys) where the key is absent.
  /// One walk over each key both compares it and finds its end: this is the hottest loop of a replay.
  private mutating func seek(_ key: StaticString) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let quote = UInt8(ascii: "\"")
    let wanted = key.utf8Start
    let length = key.utf8CodeUnitCount
    while at + 1 < bytes.count, base[at] == quote {
      var index = at + 1
      var matched = 0
      while matched < length, index < bytes.count, base[index] == wanted[matched] {
        index += 1
        matched += 1
      }
      guard index < bytes.count else { return false }
      if base[index] == quote, matched == length {
        at = index + 2  // past the closing quote and the colon
        return true
      }
      // A key that ends here is a beginning of the wanted one and sorts before it.
      if base[index] != quote, matched == length || base[index] > wanted[matched] { return false }
      while index < bytes.count, base[index] != quote { index += 1 }
      at = index + 2
      skipValue()
      passComma()
    }
    return false
  }

  private mutating func passComma() {
    if at < bytes.count, bytes[at] == UInt8(ascii: ",") { at += 1 }
  }

  private mutating func skipValue() {
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""): skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        at += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
        at += 1
      case UInt8(ascii: ","):
        if depth == 0 { return }
        at += 1
      default: at += 1
      }
      if depth == 0, at < bytes.count, bytes[at] == UInt8(ascii: ",") { return }
    }
  }

  /// Moves past a string; the cursor stands on its opening quote.
  ///
  /// Most strings have no escape: then their end is the next quote, which the C library finds many
  /// bytes at a time. Texts make up most of a log, and most of them are only passed over.
  private mutating func skipString() {
    at += 1
    guard at < bytes.count, let base = bytes.baseAddress else { return passStringBytes() }
    guard let quote = memchr(base + at, 0x22, bytes.count - at) else { return passStringBytes() }
    let length = UnsafeRawPointer(quote) - UnsafeRawPointer(base + at)
    guard memchr(base + at, 0x5C, length) == nil else { return passStringBytes() }
    at += length + 1
  }

  /// Moves past the rest of a string, escape by escape; the cursor stands behind its opening quote.
  private mutating func passStringBytes() {
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    at += 1
  }
}

// MARK: - Values

extension Payload {
  /// The bytes of a string without quotes and whether they hold escapes; the comma is passed.
  private mutating func rawString(
    _ key: StaticString
  ) throws(PayloadFault) -> UnsafeBufferPointer<UInt8>? {
    guard seek(key) else { return nil }
    return try rawStringHere(key)
  }

  private mutating func rawStringHere(
    _ key: StaticString
  ) throws(PayloadFault) -> UnsafeBufferPointer<UInt8> {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
      throw .malformed(key.description)
    }
    let start = at + 1
    skipString()
    guard at <= bytes.count else { throw .malformed(key.description) }
    let raw = UnsafeBufferPointer(rebasing: bytes[start..<at - 1])
    passComma()
    return raw
  }

  private func decoded(
    _ raw: UnsafeBufferPointer<UInt8>, _ key: StaticString
  ) throws(PayloadFault) -> String {
    let hasEscapes = raw.baseAddress.map { memchr($0, 0x5C, raw.count) != nil } ?? false
    guard hasEscapes else { return String(decoding: raw, as: UTF8.self) }
    guard case .string(let text)? = try? JSONParser.parse([0x22] + raw + [0x22]) else {
      throw .malformed(key.description)
    }
    return text
  }

  /// The text of a key, nil where the key is absent.
  public mutating func optionalText(_ key: StaticString) throws(PayloadFault) -> String? {
    guard let raw = try rawString(key) else { return nil }
    return try decoded(raw, key)
  }

  /// The text of a key.
  public mutating func text(_ key: StaticString) throws(PayloadFault) -> String {
    guard let text = try optionalText(key) else { throw .missing(key.description) }
    return text
  }

  /// The civil date of a key, nil where the key is absent.
  public mutating func optionalDate(_ key: StaticString) throws(PayloadFault) -> CivilDate? {
    guard let raw = try rawString(key) else { return nil }
    guard let date = CivilDate(utf8: raw) else { throw .malformed(key.description) }
    return date
  }

  /// The civil date of a key.
  public mutating func date(_ key: StaticString) throws(PayloadFault) -> CivilDate {
    guard let date = try optionalDate(key) else { throw .missing(key.description) }
    return date
  }

  /// The whole number of a key, nil where the key is absent.
  public mutating func optionalInteger(_ key: StaticString) throws(PayloadFault) -> Int64? {
    guard seek(key) else { return nil }
    var index = at
    var negative = false
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") {
      negative = true
      index += 1
    }
    let start = index
    var value: Int64 = 0
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      let (product, over) = value.multipliedReportingOverflow(by: 10)
      let (sum, over2) = product.addingReportingOverflow(Int64(bytes[index] - 0x30))
      guard !over, !over2 else { throw .malformed(key.description) }
      value = sum
      index += 1
    }
    guard index > start, endsValue(index) else { throw .malformed(key.description) }
    at = index
    passComma()
    return negative ? -value : value
  }

  /// Whether a number may end here: `5.5` or `5e3` is no whole number.
  private func endsValue(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: "}")
  }

  /// The whole number of a key.
  public mutating func integer(_ key: StaticString) throws(PayloadFault) -> Int64 {
    guard let number = try optionalInteger(key) else { throw .missing(key.description) }
    return number
  }

  /// The truth value of a key, nil where the key is absent.
  public mutating func optionalFlag(_ key: StaticString) throws(PayloadFault) -> Bool? {
    guard seek(key) else { return nil }
    guard at < bytes.count else { throw .malformed(key.description) }
    let flag = bytes[at] == UInt8(ascii: "t")
    guard flag || bytes[at] == UInt8(ascii: "f") else { throw .malformed(key.description) }
    skipValue()
    passComma()
    return flag
  }

  /// The truth value of a key.
  public mutating func flag(_ key: StaticString) throws(PayloadFault) -> Bool {
    guard let flag = try optionalFlag(key) else { throw .missing(key.description) }
    return flag
  }

  /// One of the stored names of a closed set, nil where the key is absent.
  public mutating func optionalChoice<Choice: RawRepresentable<String>>(
    _ key: StaticString, of _: Choice.Type = Choice.self
  ) throws(PayloadFault) -> Choice? {
    guard let raw = try rawString(key) else { return nil }
    guard let choice = Choice(rawValue: String(decoding: raw, as: UTF8.self)) else {
      throw .malformed(key.description)
    }
    return choice
  }

  /// One of the stored names of a closed set.
  public mutating func choice<Choice: RawRepresentable<String>>(
    _ key: StaticString, of type: Choice.Type = Choice.self
  ) throws(PayloadFault) -> Choice {
    guard let choice = try optionalChoice(key, of: type) else { throw .missing(key.description) }
    return choice
  }

  /// The identity of an entry, nil where the key is absent.
  public mutating func optionalEventID(_ key: StaticString) throws(PayloadFault) -> EventID? {
    guard let raw = try rawString(key) else { return nil }
    guard let identity = EventID(utf8: raw) else { throw .malformed(key.description) }
    return identity
  }
}

// MARK: - Lists and objects

extension Payload {
  /// The identities of a list of entries; nil where the key is absent.
  public mutating func optionalEventIDs(
    _ key: StaticString
  ) throws(PayloadFault) -> [EventID]? {
    guard try openList(key) else { return nil }
    var identities: [EventID] = []
    while !closeList() {
      guard let identity = EventID(utf8: try rawStringHere(key)) else {
        throw .malformed(key.description)
      }
      identities.append(identity)
    }
    return identities
  }

  /// The identities of a list of entries.
  public mutating func eventIDs(_ key: StaticString) throws(PayloadFault) -> [EventID] {
    guard let identities = try optionalEventIDs(key) else { throw .missing(key.description) }
    return identities
  }

  /// The texts of a list, nil where the key is absent.
  public mutating func optionalTexts(_ key: StaticString) throws(PayloadFault) -> [String]? {
    guard try openList(key) else { return nil }
    var texts: [String] = []
    while !closeList() { texts.append(try decoded(try rawStringHere(key), key)) }
    return texts
  }

  /// The texts of a list.
  public mutating func texts(_ key: StaticString) throws(PayloadFault) -> [String] {
    guard let texts = try optionalTexts(key) else { throw .missing(key.description) }
    return texts
  }

  /// The stored names of a list over a closed set.
  public mutating func choices<Choice: RawRepresentable<String>>(
    _ key: StaticString, of _: Choice.Type = Choice.self
  ) throws(PayloadFault) -> [Choice] {
    guard let choices = try optionalChoices(key, of: Choice.self) else {
      throw .missing(key.description)
    }
    return choices
  }

  /// The stored names of a list over a closed set, nil where the key is absent.
  public mutating func optionalChoices<Choice: RawRepresentable<String>>(
    _ key: StaticString, of _: Choice.Type = Choice.self
  ) throws(PayloadFault) -> [Choice]? {
    guard try openList(key) else { return nil }
    var choices: [Choice] = []
    while !closeList() {
      let name = String(decoding: try rawStringHere(key), as: UTF8.self)
      guard let choice = Choice(rawValue: name) else { throw .malformed(key.description) }
      choices.append(choice)
    }
    return choices
  }

  /// The objects of a list, each read by `read`; nil where the key is absent.
  public mutating func optionalObjects<Element>(
    _ key: StaticString, _ read: (inout Payload) throws(PayloadFault) -> Element
  ) throws(PayloadFault) -> [Element]? {
    guard try openList(key) else { return nil }
    var elements: [Element] = []
    while !closeList() { elements.append(try objectHere(key, read)) }
    return elements
  }

  /// The objects of a list, each read by `read`.
  public mutating func objects<Element>(
    _ key: StaticString, _ read: (inout Payload) throws(PayloadFault) -> Element
  ) throws(PayloadFault) -> [Element] {
    guard let elements = try optionalObjects(key, read) else { throw .missing(key.description) }
    return elements
  }

  /// The object of a key, read by `read`.
  public mutating func object<Element>(
    _ key: StaticString, _ read: (inout Payload) throws(PayloadFault) -> Element
  ) throws(PayloadFault) -> Element {
    guard seek(key) else { throw .missing(key.description) }
    return try objectHere(key, read)
  }

  /// The object of a key, read by `read`; nil where the key is absent.
  public mutating func optionalObject<Element>(
    _ key: StaticString, _ read: (inout Payload) throws(PayloadFault) -> Element
  ) throws(PayloadFault) -> Element? {
    guard seek(key) else { return nil }
    return try objectHere(key, read)
  }

  /// The canonical bytes of an object, as they stand; nil where the key is absent.
  public mutating func optionalObjectBytes(
    _ key: StaticString
  ) throws(PayloadFault) -> UnsafeBufferPointer<UInt8>? {
    guard seek(key) else { return nil }
    let start = at
    guard at < bytes.count, bytes[at] == UInt8(ascii: "{") else {
      throw .malformed(key.description)
    }
    skipValue()
    guard at <= bytes.count else { throw .malformed(key.description) }
    let object = UnsafeBufferPointer(rebasing: bytes[start..<at])
    passComma()
    return object
  }

  private mutating func objectHere<Element>(
    _ key: StaticString, _ read: (inout Payload) throws(PayloadFault) -> Element
  ) throws(PayloadFault) -> Element {
    let start = at
    guard at < bytes.count, bytes[at] == UInt8(ascii: "{") else {
      throw .malformed(key.description)
    }
    skipValue()
    guard at <= bytes.count else { throw .malformed(key.description) }
    var inner = Payload(UnsafeBufferPointer(rebasing: bytes[start..<at]))
    passComma()
    return try read(&inner)
  }

  private mutating func openList(_ key: StaticString) throws(PayloadFault) -> Bool {
    guard seek(key) else { return false }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "[") else {
      throw .malformed(key.description)
    }
    at += 1
    return true
  }

  /// Whether the list ends here; then it is left and the comma after it passed.
  private mutating func closeList() -> Bool {
    guard at < bytes.count, bytes[at] != UInt8(ascii: "]") else {
      at += 1
      passComma()
      return true
    }
    return false
  }
}
