import EventModel

/// Compares a JSON value with declared fields and gathers all that does not fit.
///
/// Paths are built only for a refusal, so a good line costs no text.
struct ShapeCheck {
  private(set) var refusals: [Refusal] = []

  /// Checks the members of an object: every one known, every required one there.
  mutating func members(
    _ members: [JSONValue.Member], against fields: [Field], at path: @autoclosure () -> String
  ) {
    var seen: UInt64 = 0
    for member in members {
      guard let index = fields.firstIndex(where: { Self.same($0.name, member.key) }) else {
        refuse("\(path()).\(member.key)", member.value, .unknownField)
        continue
      }
      let field = fields[index]
      seen |= 1 << UInt64(index)
      value(
        member.value, field.kind, isRequired: field.isRequired, at: "\(path()).\(field.name)")
    }
    for index in fields.indices where fields[index].isRequired && seen & 1 << UInt64(index) == 0 {
      refuse("\(path()).\(fields[index].name)", nil, .missing)
    }
  }

  /// `==` takes the Kelvin sign for a K; equal length in bytes rules that out.
  private static func same(_ name: String, _ key: String) -> Bool {
    name.utf8.count == key.utf8.count && name == key
  }

  mutating func refuse(_ path: String, _ found: JSONValue?, _ problem: Refusal.Problem) {
    refusals.append(Refusal(path, found: found, problem))
  }

  private mutating func value(
    _ value: JSONValue, _ kind: FieldKind, isRequired: Bool, at path: @autoclosure () -> String
  ) {
    if value == .null { return refuse(path(), value, .nullInData) }
    switch kind {
    case .flag:
      guard case .bool = value else { return refuse(path(), value, .wrongType(expected: .flag)) }
    case .year: number(value, in: FieldKind.years, at: path())
    case .count, .fen: number(value, in: FieldKind.counts, at: path())
    case .number(let range): number(value, in: range, at: path())
    case .list(let element, let mayBeEmpty):
      list(value, of: element, mayBeEmpty: mayBeEmpty || !isRequired, at: path())
    case .object(let fields):
      guard case .object(let members) = value else {
        return refuse(path(), value, .wrongType(expected: .object))
      }
      self.members(members, against: fields, at: path())
    case .eventData:
      guard case .object = value else {
        return refuse(path(), value, .wrongType(expected: .object))
      }
      anything(value, at: path())
    case .text, .textOrEmpty, .identifier, .person, .jurisdiction, .date, .share, .choice, .entry,
      .sha256, .actor:
      guard case .string(let text) = value else {
        return refuse(path(), value, .wrongType(expected: .text))
      }
      if let problem = Self.problem(of: text, as: kind, isRequired: isRequired) {
        refuse(path(), value, problem)
      }
    }
  }

  private mutating func number(
    _ value: JSONValue, in range: ClosedRange<Int64>, at path: @autoclosure () -> String
  ) {
    switch value {
    case .integer(let number):
      if !range.contains(number) { refuse(path(), value, .outOfRange(range)) }
    case .number(let text) where text != "-0" && text.utf8.allSatisfy(Self.isDigitOrMinus):
      refuse(path(), value, .outOfRange(range))  // whole, but beyond 64 bits
    case .null, .bool, .number, .string, .array, .object:
      refuse(path(), value, .wrongType(expected: .wholeNumber))
    }
  }

  private static func isDigitOrMinus(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  private mutating func list(
    _ value: JSONValue, of kind: FieldKind, mayBeEmpty: Bool, at path: @autoclosure () -> String
  ) {
    guard case .array(let elements) = value else {
      return refuse(path(), value, .wrongType(expected: .list))
    }
    if elements.isEmpty, !mayBeEmpty { return refuse(path(), value, .emptyList) }
    for index in elements.indices {
      self.value(elements[index], kind, isRequired: true, at: "\(path())[\(index)]")
    }
  }

  /// What holds for all data whatever its type: no nulls, and text in the composed form.
  private mutating func anything(_ value: JSONValue, at path: @autoclosure () -> String) {
    switch value {
    case .null: refuse(path(), value, .nullInData)
    case .bool, .integer, .number: return
    case .string(let text):
      if !ComposedForm.holds(text) { refuse(path(), value, .notComposed) }
    case .array(let elements):
      for index in elements.indices { anything(elements[index], at: "\(path())[\(index)]") }
    case .object(let members):
      for member in members {
        if !ComposedForm.holds(member.key) {
          refuse("\(path()).\(member.key)", member.value, .notComposed)
        }
        anything(member.value, at: "\(path()).\(member.key)")
      }
    }
  }
}

// MARK: - Texts

extension ShapeCheck {
  /// What is wrong with a text, nil where nothing is.
  private static func problem(
    of text: String, as kind: FieldKind, isRequired: Bool
  ) -> Refusal.Problem? {
    switch kind {
    case .text:
      if text.isEmpty { return isRequired ? .emptyText : nil }
      return ComposedForm.holds(text) ? nil : .notComposed
    case .textOrEmpty: return ComposedForm.holds(text) ? nil : .notComposed
    case .identifier: return StreamName.isIdentifier(text) ? nil : .notAnIdentifier
    case .person: return isPerson(text) ? nil : .notAPerson
    case .jurisdiction: return Jurisdiction(text) == nil ? .notAJurisdiction : nil
    case .date: return problem(ofDate: text)
    case .share: return isShare(text) ? nil : .notAShare
    case .choice(let names):
      return names.contains(where: { same($0, text) }) ? nil : .notOneOf(names)
    case .entry: return EventID(text) == nil ? .notAnEntryID : nil
    case .sha256: return isSHA256(text) ? nil : .notASHA256
    case .actor: return Actor(text) == nil ? .badActor : nil
    case .year, .count, .number, .fen, .flag, .list, .object, .eventData:
      preconditionFailure("\(kind) is no text")
    }
  }

  static func problem(ofDate text: String) -> Refusal.Problem? {
    guard let date = CivilDate(text) else { return .notADate }
    return CivilDate.admissible.contains(date) ? nil : .dateOutOfRange
  }

  private static func isSHA256(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private static func isPerson(_ text: String) -> Bool {
    text.hasPrefix("person/") && StreamName.isIdentifier(String(text.dropFirst(7)))
  }

  /// `0`, `1`, `0.` with one to six digits, `1.` with one to six zeros.
  private static func isShare(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, first == 0x30 || first == 0x31 else { return false }
    if bytes.count == 1 { return true }
    guard bytes[1] == UInt8(ascii: "."), (3...8).contains(bytes.count) else { return false }
    return bytes[2...].allSatisfy { $0 == 0x30 || first == 0x30 && (0x31...0x39).contains($0) }
  }
}
