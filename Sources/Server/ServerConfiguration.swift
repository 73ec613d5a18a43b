package import HTTP

/// How a server is set up.
package struct ServerConfiguration: Sendable {
  package var http: HTTPConfiguration
  /// Requests of the public a second for each address, and how many at once.
  package var publicPerSecond = 10
  package var publicBurst = 40
  /// Passwords and one-time links that one address may send in a second, and how many at once: an
  /// office behind one address signs in on Monday morning, a guesser is slowed down.
  package var signInPerSecond = 5
  package var signInBurst = 40

  package init(_ http: HTTPConfiguration) { self.http = http }
}
