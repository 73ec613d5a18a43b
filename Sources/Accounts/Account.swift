package import EventModel

/// Somebody, or a program, that may sign in.
///
/// What it may do is not written here: duties and jurisdictions come from the appointments in the
/// log, which knows the ``actor`` alone.
package struct Account: Hashable, Sendable {
  /// Its number in this file; never given to another account.
  package let number: Int64
  /// As it was given; compared without case. Empty once erased.
  package var login: String
  /// How people call the person. Empty once erased.
  package var displayName: String
  /// Who the log says has acted. No two accounts share one, an erased one's is not given again.
  package var actor: Actor
  package let createdAt: Instant
  /// Since when it cannot sign in.
  package var disabledAt: Instant?
  /// Since when its login, name and password are gone.
  package var erasedAt: Instant?
  /// Whether a one-time link was followed and a password chosen.
  package var hasPassword: Bool
  /// Whether the keeper wants a new password chosen at the next sign-in.
  package var mustRenew: Bool

  package var isDisabled: Bool { disabledAt != nil }
  package var isErased: Bool { erasedAt != nil }

  /// Whether a text may be a login: 1–64 of `A-Z a-z 0-9 . _ -`.
  package static func isLogin(_ text: String) -> Bool { StreamName.isIdentifier(text) }

  /// Logins that differ only in case are the same.
  static func key(_ login: String) -> String { login.lowercased() }

  /// Whether a text may be a display name or a label: 1–200 bytes without control characters.
  package static func isName(_ text: String) -> Bool {
    (1...200).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}
