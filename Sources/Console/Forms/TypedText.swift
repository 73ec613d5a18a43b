import EventModel
import Foundation
import Papers
import Web

/// What people type, brought into one form: blanks and full-width digits are no reason to refuse.
enum TypedText {
  /// Free text: composed, without blanks at its ends, with plain line ends.
  static func prose(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping
      .replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// A code, a day or a number: half-width, without any blanks.
  static func code(_ text: String) -> String {
    String(
      text.precomposedStringWithCompatibilityMapping.unicodeScalars
        .filter { !$0.properties.isWhitespace }.map(Character.init))
  }

  /// The number of a paper in its one written form, `示民责改[2020]012号` as `示民责改〔2020〕12号`; any
  /// other text as it is.
  static func paperNumber(_ text: String) -> String {
    let plain = prose(text)
    return PaperNumber(plain)?.description ?? plain
  }

  /// A day; nil where the text is none.
  static func day(_ text: String) -> CivilDate? { AddressReading.day(code(text)) }

  /// A whole number from what may carry thousands' commas and a unit.
  static func number(_ text: String) -> Int64? {
    let digits = code(text).filter { $0 != "," && $0 != "，" }
      .trimmingCharacters(in: CharacterSet(charactersIn: "年人家个天日月次份名户"))
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int64(digits)
  }
}

/// Money as people write it, in whole fen (分).
enum MoneyText {
  private static let units: [(String, Decimal)] = [
    ("亿元", 10_000_000_000), ("亿", 10_000_000_000), ("万元", 1_000_000), ("万", 1_000_000),
    ("元", 100),
  ]

  /// `50,000.00`, `5万`, `￥50000`, `50000元`; nil for anything else, and for parts of a fen.
  static func fen(_ text: String) -> Int64? {
    var plain = TypedText.code(text).filter { !",，¥￥".contains($0) }
    var factor: Decimal = 100
    if let unit = units.first(where: { plain.hasSuffix($0.0) }) {
      plain.removeLast(unit.0.count)
      factor = unit.1
    }
    guard let amount = PlainDecimal.value(plain) else { return nil }
    var (exact, whole) = (amount * factor, Decimal())
    NSDecimalRound(&whole, &exact, 0, .plain)
    guard whole == exact, whole <= Decimal(Int64.max) else { return nil }
    return (whole as NSDecimalNumber).int64Value
  }

  /// `5000000` as `50,000.00`, which reads back as itself.
  static func yuan(_ fen: Int64) -> String {
    let (whole, rest) = fen.quotientAndRemainder(dividingBy: 100)
    return Numbers.grouped(whole) + (rest < 10 ? ".0" : ".") + String(rest)
  }
}

/// A share as people write it, as the decimal text that is stored.
enum TypedShare {
  /// `66.7%` and `0.667` as `0.667`; nil for anything else.
  static func stored(_ text: String) -> String? {
    var plain = TypedText.code(text)
    let isPercent = plain.hasSuffix("%")
    if isPercent { plain.removeLast() }
    guard let typed = PlainDecimal.value(plain) else { return nil }
    guard isPercent else { return plain }
    return "\(typed / 100)"
  }
}

/// Digits with at most one point.
private enum PlainDecimal {
  static func value(_ text: String) -> Decimal? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard !text.isEmpty, text.count <= 24, parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
  }
}
