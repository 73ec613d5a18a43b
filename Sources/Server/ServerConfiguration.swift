package import HTTP

/// How a server is set up.
package struct ServerConfiguration: Sendable {
  package var http: HTTPConfiguration
  /// Requests of the public a second for each address, and how many at once.
  package var publicPerSecond = 10
  package var publicBurst = 40

  package init(_ http: HTTPConfiguration) { self.http = http }
}
