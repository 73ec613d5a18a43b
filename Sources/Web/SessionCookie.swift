package import Accounts
package import HTTP

/// The cookie of a browser's session.
package enum SessionCookie {
  /// Its name. Under TLS the prefix makes browsers refuse it from plain HTTP and from other hosts.
  package static func name(isSecure: Bool) -> String { isSecure ? "__Host-annals" : "annals" }

  /// The secret that a request carries; nil where it carries none, or no well-formed one.
  package static func secret(_ request: HTTPRequest) -> SessionSecret? {
    request.cookie(name(isSecure: request.isSecure)).flatMap { SessionSecret(cookie: $0) }
  }

  /// The header that gives a browser its session. It ends with the browser; scripts never see it, and
  /// no other site can have it sent.
  package static func given(_ secret: SessionSecret, isSecure: Bool) -> (String, String) {
    ("Set-Cookie", "\(name(isSecure: isSecure))=\(secret.cookie)" + attributes(isSecure))
  }

  /// The header that takes it back.
  package static func taken(isSecure: Bool) -> (String, String) {
    ("Set-Cookie", "\(name(isSecure: isSecure))=; Max-Age=0" + attributes(isSecure))
  }

  private static func attributes(_ isSecure: Bool) -> String {
    "; Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
  }
}
