internal import Foundation

/// Why a password may not be chosen.
package enum PasswordFlaw: Hashable, Sendable {
  /// Fewer than ``Password/leastCharacters`` characters.
  case tooShort
  /// More than ``Password/mostBytes`` bytes.
  case tooLong
  /// It is the login.
  case isLogin
}

/// A password as it was typed or pasted, in the one form in which it is hashed (NFC): what two
/// keyboards write differently is the same password.
package struct Password: Sendable {
  /// Unicode scalars that a password has at least. No rule about kinds of characters: they make
  /// passwords no better, and length does (NIST SP 800-63B, 5.1.1.2).
  package static let leastCharacters = 10
  /// UTF-8 bytes that a password has at most, so that nobody hashes a novel.
  package static let mostBytes = 1024

  private let text: String

  package init(_ typed: String) {
    // A text that is far too long is refused as it stands.
    text =
      typed.utf8.count > 8 * Self.mostBytes ? typed : typed.precomposedStringWithCanonicalMapping
  }

  /// What speaks against this password for the account with this login; nil where nothing does.
  package func flaw(login: String) -> PasswordFlaw? {
    if isTooLong { return .tooLong }
    if text.unicodeScalars.count < Self.leastCharacters { return .tooShort }
    return text.lowercased() == login.lowercased() ? .isLogin : nil
  }

  var isTooLong: Bool { text.utf8.count > Self.mostBytes }
  var bytes: [UInt8] { Array(text.utf8) }
}
