/// Where and within which bounds a server works. Every bound is there because a stranger may be at
/// the other end.
package struct HTTPConfiguration: Sendable {
  /// A certificate with its chain and the private key, both as PEM text.
  package struct TLS: Sendable {
    package var certificatePEM: String
    package var keyPEM: String

    package init(certificatePEM: String, keyPEM: String) {
      self.certificatePEM = certificatePEM
      self.keyPEM = keyPEM
    }
  }

  /// A numeric IPv4 or IPv6 address.
  package var address = "127.0.0.1"
  /// 0 takes any free port; `HTTPServer.port` tells which.
  package var port = 0
  package var tls: TLS?
  /// Threads that serve connections; each serves thousands.
  package var threads = 2
  /// Connections open at once. Lowered to what the descriptors of the process allow; further ones
  /// wait in the system's queue.
  package var maximumConnections = 12_000
  /// Connections of one client address; 0 sets no bound, as behind a proxy.
  package var maximumConnectionsPerAddress = 0
  /// Memory of one connection for headers and for what is being sent, in bytes.
  package var connectionMemory = 16 * 1024
  /// A connection without traffic is closed after that many seconds: between two requests, within
  /// one, and where the client does not take what is sent to it.
  package var idleTimeoutSeconds = 30
  /// All headers of one request, names and values, in bytes. The request line has to fit into
  /// `connectionMemory` beside them.
  package var maximumHeaderBytes = 8 * 1024
  /// The longest body in bytes that a method and path may send.
  package var maximumBodyBytes: @Sendable (HTTPMethod, [String]) -> Int = { _, _ in 1 << 20 }
  /// What the bodies being received may take together, in bytes.
  package var maximumBodyBytesInFlight = 256 << 20
  /// The answer where the server refuses by itself.
  package var refusalResponse: @Sendable (HTTPRefusal) -> HTTPResponse = { $0.response }

  package init(port: Int = 0) { self.port = port }
}
