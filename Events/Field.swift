/// One field of an event's `data`: its stored name, its shape and what it means.
public struct Field: Hashable, Sendable {
  /// The stored name.
  public let name: String
  /// Whether every event of the type carries it.
  public let isRequired: Bool
  /// What its value must look like.
  public let kind: FieldKind
  /// A short Chinese label.
  public let chinese: String
  /// What it means, in English.
  public let note: String
  /// Whether the event contract names it or the project added it.
  public let origin: Origin

  package static func required(
    _ name: String, _ kind: FieldKind, _ chinese: String, _ note: String
  ) -> Field {
    Field(
      name: name, isRequired: true, kind: kind, chinese: chinese, note: note, origin: .contract)
  }

  package static func optional(
    _ name: String, _ kind: FieldKind, _ chinese: String, _ note: String
  ) -> Field {
    Field(
      name: name, isRequired: false, kind: kind, chinese: chinese, note: note, origin: .contract)
  }

  /// A field that the contract does not name: always optional, so that its lines stay good.
  static func added(
    _ name: String, _ kind: FieldKind, _ chinese: String, _ note: String
  ) -> Field {
    Field(
      name: name, isRequired: false, kind: kind, chinese: chinese, note: note, origin: .project)
  }
}

/// Who gave the log a type of event or a field.
public enum Origin: Hashable, Sendable {
  /// The event contract.
  case contract
  /// The project; additive, so that every line of the contract stays good.
  case project
}

/// The shape of a field's value. Texts are NFC throughout.
///
/// The contract asks that *required* texts and lists be not empty. An optional text or list may be
/// empty, since a report form without an entry is written so; a text inside a list never is.
public enum FieldKind: Hashable, Sendable {
  /// A free text, not empty where it is required.
  case text
  /// A free text that may be empty although it is required.
  case textOrEmpty
  /// An association's id: 1–64 of `A-Z a-z 0-9 . _ -`.
  case identifier
  /// A reference `person/<id>`, never a name or an identity number.
  case person
  /// A jurisdiction's code.
  case jurisdiction
  /// A civil date `YYYY-MM-DD` from 1949 to 2100.
  case date
  /// A year from 1949 to 2100.
  case year
  /// A whole number from 0.
  case count
  /// A whole number of a closed range.
  case number(ClosedRange<Int64>)
  /// An amount of money in whole fen (分), from 0.
  case fen
  /// A decimal text from `"0"` to `"1"`: `0`, `1`, or either with a point and one to six decimals.
  case share
  /// True or false.
  case flag
  /// One of the stored names of a closed set.
  case choice([String])
  /// A list; may be empty where it says so or where the field is optional.
  indirect case list(of: FieldKind, mayBeEmpty: Bool = false)
  /// An object with these fields and no others.
  case object([Field])
  /// The id of an entry.
  case entry
  /// Sixty-four lower-case hexadecimal digits.
  case sha256
  /// An actor, `<role>/<jurisdiction>/<name>`.
  case actor
  /// The whole data of another entry, or of one to come: an object, checked against that entry's
  /// type by who knows it.
  case eventData

  /// One of the stored names of an enum.
  package static func oneOf<Choice: CaseIterable & RawRepresentable<String>>(
    _: Choice.Type
  ) -> FieldKind {
    .choice(Choice.allCases.map(\.rawValue))
  }

  /// The years that the contract admits.
  static let years: ClosedRange<Int64> = 1949...2100
  /// Counts and amounts: from 0 to what 64 bits hold.
  static let counts: ClosedRange<Int64> = 0...Int64.max
}
