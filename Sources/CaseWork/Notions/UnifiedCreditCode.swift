/// A unified social credit code (统一社会信用代码): 18 characters, the last of which checks the others.
///
/// > GB 32100-2015: department, class, six digits of the area, nine of the body code, one check;
/// > weights 3^i mod 31 over places in an alphabet without I, O, S, V, Z.
public enum UnifiedCreditCode {
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".unicodeScalars)

  /// Whether a text has the shape of a code and its last character is right.
  public static func isWellFormed(_ code: String) -> Bool {
    let characters = Array(code.unicodeScalars)
    guard characters.count == 18, let check = checkCharacter(characters.dropLast()) else {
      return false
    }
    return characters[17] == check
  }

  /// Whether a code is of civil affairs (5) and of a social association (1).
  public static func isOfAssociation(_ code: String) -> Bool { code.hasPrefix("51") }

  /// The check character of the first seventeen; nil where one is not of the alphabet.
  private static func checkCharacter(_ characters: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    var weight = 1
    var sum = 0
    for character in characters {
      guard let place = alphabet.firstIndex(of: character) else { return nil }
      sum += place * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }
}
