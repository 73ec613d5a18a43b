package import EventModel
package import Events
import Foundation

/// The data of an event as people read them: each field by its label, each value by its shape.
package struct DataText {
  /// A field with its value.
  package struct Line: Hashable, Sendable {
    /// The stored name of the field.
    package let name: String
    package let label: String
    package let value: String
  }

  private let type: EventType
  private let language: Language

  package init(_ type: EventType, _ language: Language) {
    self.type = type
    self.language = language
  }

  /// Every member of the data, those of the catalogue in its order, then any others as they stand.
  package func lines(_ data: JSONValue, schema: Int) -> [Line] {
    guard case .object(let members) = data else { return [] }
    let fields = EventCatalogue.entry(of: type).fields(inSchema: schema) ?? []
    let known = fields.compactMap { field in
      data[field.name].map {
        Line(name: field.name, label: label(field), value: value($0, field, beside: data))
      }
    }
    let names = Set(fields.map(\.name))
    let others = members.filter { !names.contains($0.key) }
    return known
      + others.map { Line(name: $0.key, label: $0.key, value: plain($0.value)) }
  }

  /// What a field is called; in English by the words of its stored name.
  package func label(_ field: Field) -> String {
    switch language {
    case .chinese: field.chinese
    case .english: TypeWords.spaced(field.name)
    }
  }

  /// One value by its field's shape.
  ///
  /// - Parameter data: the whole data, since the number of a ground belongs to the list beside it.
  package func value(_ value: JSONValue, _ field: Field, beside data: JSONValue) -> String {
    if case .integer(let number) = value, let item = item(number, field.name, data) { return item }
    return text(value, field.kind)
  }

  /// A numbered item of an article; nil where the field is none.
  private func item(_ number: Int64, _ name: String, _ data: JSONValue) -> String? {
    switch (type, name) {
    case (.registrationRefused, "ground"): return GroundLabels.refusal(number, language)
    case (.penaltyCaseFiled, "act"): return GroundLabels.act(number, language)
    case (.abnormalListEntered, "ground"):
      return GroundLabels.label(number, of: .abnormalList, language)
    case (.seriousListEntered, "ground"):
      return GroundLabels.label(number, of: .seriousList, language)
    case (_, "ground"):
      guard case .string(let stored)? = data["list"] ?? data["matter"],
        let list = CreditList(rawValue: stored)
      else { return nil }
      return GroundLabels.label(number, of: list, language)
    case (_, _): return nil
    }
  }

  private func text(_ value: JSONValue, _ kind: FieldKind) -> String {
    switch (kind, value) {
    case (.choice(let names), .string(let stored)):
      return StoredWords.label(stored, among: names, language)
    case (.flag, .bool(let flag)): return StoredWords.flag(flag, language)
    case (.fen, .integer(let fen)): return money(fen)
    case (.share, .string(let share)): return percent(share)
    case (.list(let element, _), .array(let values)):
      return values.map { text($0, element) }.joined(separator: language == .chinese ? "；" : "; ")
    case (.object(let fields), .object): return inner(value, fields)
    case (_, _): return plain(value)
    }
  }

  /// The members of an object in one line.
  private func inner(_ value: JSONValue, _ fields: [Field]) -> String {
    fields.compactMap { field in
      value[field.name].map { "\(label(field)) \(text($0, field.kind))" }
    }.joined(separator: language == .chinese ? "，" : ", ")
  }

  private func plain(_ value: JSONValue) -> String {
    if case .string(let text) = value { text } else { value.canonicalText }
  }

  /// `5000000` → `50,000.00元`.
  private func money(_ fen: Int64) -> String {
    guard fen >= 0 else { return String(fen) }
    let (whole, rest) = fen.quotientAndRemainder(dividingBy: 100)
    var digits = Array(String(whole))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    let text = String(digits) + (rest < 10 ? ".0" : ".") + String(rest)
    return Sentence("\(text)元", "\(text) yuan").in(language)
  }

  /// `"0.667"` → `66.7%`.
  private func percent(_ share: String) -> String {
    guard let value = Decimal(string: share, locale: Locale(identifier: "en_US_POSIX")) else {
      return share
    }
    return "\(value * 100)%"
  }
}
