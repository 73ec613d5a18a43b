/// Whether two trades are one (同一行业), as the register's industry field has them.
///
/// The field holds a code of GB/T 4754 (`C21`, `2110`) or the trade's name. Codes are one trade where
/// one is the other's class; names only where they are the same, since a name says nothing about
/// what it includes.
public enum Trade {
  public static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (trimmed(one), trimmed(other))
    guard !one.isEmpty, !other.isEmpty else { return false }
    if one == other { return true }
    guard let a = digits(one), let b = digits(other) else { return false }
    return a.hasPrefix(b) || b.hasPrefix(a)
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The two to four digits of a code; the letter before them says nothing that they do not.
  private static func digits(_ text: String) -> Substring? {
    var rest = text[...]
    if let first = rest.first, first.isASCII, first.isLetter { rest = rest.dropFirst() }
    guard (2...4).contains(rest.count), rest.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return rest
  }
}
