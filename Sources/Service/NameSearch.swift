import EventModel
import Foundation
import Projections
import Synchronization

/// Finds associations by what people type (检索): part of the name, the identifier, the credit code,
/// or the first letters of the name's pinyin.
struct NameSearch {
  private let typed: String
  private let letters: String?

  init(_ typed: String) {
    let folded = Self.folded(typed)
    self.typed = folded
    let isPlain = !folded.isEmpty && folded.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    letters = isPlain ? folded : nil
  }

  /// Full-width forms, case and white space make no difference.
  static func folded(_ text: String) -> String {
    text.precomposedStringWithCompatibilityMapping.lowercased().filter { !$0.isWhitespace }
  }

  /// Whether an association is meant, by its values in the register.
  func finds(_ association: String, _ register: [Value]) -> Bool {
    if typed.isEmpty || association.lowercased().contains(typed) { return true }
    for (column, value) in zip(View.register.columns, register) {
      guard case .text(let text) = value else { continue }
      switch column.key {
      case "name": if fits(text) { return true }
      case "creditCode": if text.lowercased().hasPrefix(typed) { return true }
      case _: continue
      }
    }
    return false
  }

  /// Whether a name contains what was typed, or its pinyin's first letters do.
  func fits(_ name: String) -> Bool {
    if Self.folded(name).contains(typed) { return true }
    return letters.map { PinyinInitials.of(name, contain: $0) } ?? false
  }
}

/// The first letters of a text's pinyin, by the transliteration of the system's own tables.
enum PinyinInitials {
  private static let known = Mutex<[Character: [UInt8]]>([:])

  /// Characters of this field's names whose reading the tables guess wrongly; both readings are
  /// accepted.
  private static let furtherReadings: [Character: [UInt8]] = [
    "长": [UInt8(ascii: "c"), UInt8(ascii: "z")], "行": [UInt8(ascii: "h"), UInt8(ascii: "x")],
    "重": [UInt8(ascii: "c"), UInt8(ascii: "z")], "厦": [UInt8(ascii: "x"), UInt8(ascii: "s")],
    "会": [UInt8(ascii: "h"), UInt8(ascii: "k")], "调": [UInt8(ascii: "d"), UInt8(ascii: "t")],
    "乐": [UInt8(ascii: "l"), UInt8(ascii: "y")], "单": [UInt8(ascii: "d"), UInt8(ascii: "s")],
    "参": [UInt8(ascii: "c"), UInt8(ascii: "s")], "车": [UInt8(ascii: "c"), UInt8(ascii: "j")],
  ]

  /// Whether the initials of a text contain these lower-case letters in a row.
  static func of(_ text: String, contain letters: String) -> Bool {
    let wanted = Array(letters.utf8)
    let initials = known.withLock { known in
      text.map { character -> [UInt8] in
        if let found = known[character] { return found }
        let found = reading(character)
        known[character] = found
        return found
      }
    }.filter { !$0.isEmpty }
    guard initials.count >= wanted.count else { return false }
    return (0...(initials.count - wanted.count)).contains { start in
      wanted.indices.allSatisfy { initials[start + $0].contains(wanted[$0]) }
    }
  }

  private static func reading(_ character: Character) -> [UInt8] {
    if let further = furtherReadings[character] { return further }
    let latin = String(character).applyingTransform(.mandarinToLatin, reverse: false)?
      .applyingTransform(.stripDiacritics, reverse: false)?.lowercased()
    guard let first = latin?.utf8.first, (0x61...0x7A).contains(first) else { return [] }
    return [first]
  }
}
