package import EventModel

/// A token of a program that calls the API in an account's name; never the token itself.
package struct AccessToken: Hashable, Sendable {
  /// 16 letters and digits: how people name it.
  package let identifier: String
  /// What its maker wrote on it.
  package let label: String
  package let createdAt: Instant
  /// The last day on which it is good; nil for no end.
  package let expiresOn: CivilDate?
  /// The last request that used it, to the minute; nil before the first.
  package var lastUsedAt: Instant?
}

/// Who sends a request with a token.
package struct TokenBearer: Hashable, Sendable {
  /// The token acts as this account.
  package let account: Account
  package let tokenIdentifier: String
}

/// The text of a token: `annals_<16 of base62>_<43 of base64url>`. Its fixed head lets scanners for
/// leaked secrets find it, its identifier lets people name it without showing it.
enum TokenText {
  static let head = "annals_"
  static let identifierLength = 16
  static let length = 7 + 16 + 1 + 43

  static func make(_ identifier: String, secret: String) -> String {
    "\(head)\(identifier)_\(secret)"
  }

  /// The identifier of a text that has the form of a token; nil for any other text.
  static func identifier(of text: String) -> String? {
    let utf8 = text.utf8
    guard utf8.count == length, text.hasPrefix(head) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: head.utf8.count)
    let end = utf8.index(start, offsetBy: identifierLength)
    guard utf8[end] == UInt8(ascii: "_") else { return nil }
    return String(text[start..<end])
  }

  /// A new identifier. Bytes beyond 4 × 62 are thrown away, so that every letter is as likely.
  static func newIdentifier(_ random: (Int) -> [UInt8]) -> String {
    let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    var identifier: [UInt8] = []
    while identifier.count < identifierLength {
      for byte in random(32) where byte < 248 && identifier.count < identifierLength {
        identifier.append(letters[Int(byte) % 62])
      }
    }
    return String(decoding: identifier, as: UTF8.self)
  }
}
