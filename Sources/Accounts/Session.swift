package import EventModel

/// A signed-in account, as long as its cookie is sent now and then.
package struct Session: Hashable, Sendable {
  /// Without a request for so long, a session ends.
  package static let idleMilliseconds: Int64 = 30 * 60_000
  /// So long after the sign-in, a session ends whatever happens.
  package static let mostMilliseconds: Int64 = 12 * 3_600_000

  package let account: Account
  package let signedInAt: Instant
  /// The last request that counted, before or at the present one.
  package let lastSeenAt: Instant

  /// The moment at which it ends if nothing more is asked.
  package var endsAt: Instant {
    min(
      lastSeenAt.adding(milliseconds: Self.idleMilliseconds),
      signedInAt.adding(milliseconds: Self.mostMilliseconds))
  }
}

/// What the cookie of a session holds: 32 random bytes as base64url. Nobody but the browser keeps it.
package struct SessionSecret: Hashable, Sendable {
  /// The cookie's value, 43 characters.
  package let cookie: String

  /// Reads a cookie; nil for a text of another form.
  package init?(cookie: String) {
    guard Base64URL.isSecret(cookie) else { return nil }
    self.cookie = cookie
  }

  init(made cookie: String) {
    self.cookie = cookie
  }

  var digest: Digest { Digest(of: cookie) }

  /// The token that every form of this session carries: it follows from the cookie, which another
  /// site can neither read nor make.
  package var formToken: String {
    Base64URL.text(Digest.authentication(of: "annals form", key: cookie))
  }

  /// Whether a form was made for this session.
  package func admits(formToken given: String) -> Bool {
    Digest.equal(Array(formToken.utf8), Array(given.utf8))
  }
}

/// What became of a sign-in.
package enum SignInOutcome: Hashable, Sendable {
  case signedIn(Session, SessionSecret)
  /// No such login, or another password; which of the two is not told.
  case wrong
  /// Too many failures in a row; no password is looked at before this moment.
  case locked(until: Instant)
  /// The password was right, and the account is disabled.
  case disabled
  /// Too many passwords wait to be checked; trying again in some seconds helps.
  case busy
}
