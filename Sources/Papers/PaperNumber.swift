/// The number of a paper (发文字号), `示民责改〔2020〕12号`.
///
/// > GB/T 9704-2012, 7.2.5: the office's word, the full year in 〔〕, the serial number without 第 and
/// > without a leading zero, 号.
public struct PaperNumber: Hashable, Sendable {
  /// The office's word (发文机关代字), `示民`: 1–16 characters, no digit, space or bracket.
  public let officeWord: String
  /// What kind of paper it counts.
  public let kind: PaperKind
  /// The calendar year, 1949–2100.
  public let year: Int
  /// The serial number within office, kind and year; from 1.
  public let number: Int

  /// A number that reads back as itself; nil where a part is out of range, where the kind has no
  /// abbreviation, or where both together would be read as another kind (`示罚` + `告`).
  public init?(officeWord: String, kind: PaperKind, year: Int, number: Int) {
    guard let abbreviation = kind.abbreviation, Self.isWord(officeWord),
      (1949...2100).contains(year), number >= 1,
      let split = Self.split(officeWord + abbreviation), split == (officeWord, kind)
    else { return nil }
    self.officeWord = officeWord
    self.kind = kind
    self.year = year
    self.number = number
  }

  private static func isWord(_ text: String) -> Bool {
    (1...16).contains(text.count)
      && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
  }

  /// `示民责改` → `示民`, the order; the longest abbreviation wins, so 罚告 is never read as 告.
  private static func split(_ text: String) -> (String, PaperKind)? {
    let fitting = PaperKind.allCases.compactMap { kind in kind.abbreviation.map { (kind, $0) } }
      .filter { text.hasSuffix($0.1) && text.count > $0.1.count }
    guard let (kind, abbreviation) = fitting.max(by: { $0.1.count < $1.1.count }) else {
      return nil
    }
    return (String(text.dropLast(abbreviation.count)), kind)
  }
}

// MARK: - Text

extension PaperNumber: CustomStringConvertible, LosslessStringConvertible {
  /// `示民责改〔2020〕12号`.
  public var description: String {
    "\(officeWord)\(kind.abbreviation ?? "")〔\(year)〕\(number)号"
  }

  /// Reads a number as people type it: brackets 〔〕 ［］ [] 【】 （） (), full-width digits, spaces, a
  /// 第 and leading zeros are all taken; nil where no number of a known kind stands there.
  public init?(_ text: String) {
    let plain = String(text.compactMap(Self.plain))
    guard let open = plain.firstIndex(of: "["), let close = plain.firstIndex(of: "]"),
      open < close, plain.last == "号", let (word, kind) = Self.split(String(plain[..<open])),
      let year = Self.count(plain[plain.index(after: open)..<close], digits: 4...4)
    else { return nil }
    var serial = plain[plain.index(after: close)...].dropLast()
    if serial.first == "第" { serial.removeFirst() }
    guard let number = Self.count(serial, digits: 1...9) else { return nil }
    self.init(officeWord: word, kind: kind, year: year, number: number)
  }

  /// The one form of a bracket or digit; nil for white space, which is dropped.
  private static func plain(_ character: Character) -> Character? {
    switch character {
    case "〔", "［", "[", "【", "（", "(": "["
    case "〕", "］", "]", "】", "）", ")": "]"
    case "０"..."９": character.wholeNumberValue.map { Character(String($0)) }
    case _ where character.isWhitespace: nil
    default: character
    }
  }

  private static func count(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
