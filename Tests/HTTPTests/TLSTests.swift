import Foundation
import HTTP
import Testing

/// The same server behind TLS, seen by the `openssl` command.
struct TLSTests {
  private static let openssl = "/usr/bin/openssl"

  /// Runs `openssl`; what it printed, whether it succeeded.
  private func run(_ arguments: [String], input: String = "") throws -> (text: String, ok: Bool) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.openssl)
    process.arguments = arguments
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let data = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus == 0)
  }

  /// A certificate for this test alone, with the folder it lies in.
  private func certificate() throws -> (HTTPConfiguration.TLS, folder: URL) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let (key, chain) = (folder.appendingPathComponent("key"), folder.appendingPathComponent("cert"))
    let made = try run([
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
      "-keyout", key.path, "-out", chain.path, "-days", "2", "-subj", "/CN=localhost",
      "-addext", "subjectAltName=DNS:localhost",
    ])
    #expect(made.ok)
    return (
      .init(
        certificatePEM: try String(contentsOf: chain, encoding: .utf8),
        keyPEM: try String(contentsOf: key, encoding: .utf8)), folder
    )
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: openssl)))
  func `Requests come in over TLS 1.2 and 1.3, and over nothing older`() throws {
    let (tls, folder) = try certificate()
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try serving(
      { $0.tls = tls },
      { request in
        request.path.isEmpty
          ? .text("secure \(request.isSecure)")
          : .later {
            HTTPResponse(status: 200, body: .bytes(Array(repeating: 0x78, count: 200_000)))
          }
      })
    let client = [
      "s_client", "-connect", "127.0.0.1:\(server.port)", "-servername", "localhost", "-quiet",
      "-verify_return_error", "-CAfile", folder.appendingPathComponent("cert").path,
    ]
    let question = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    for version in ["-tls1_2", "-tls1_3"] {
      let answer = try run(client + [version, "-ign_eof"], input: question)
      #expect(answer.text.hasPrefix("HTTP/1.1 200"))
      #expect(answer.text.hasSuffix("secure true"))
    }
    let long = try run(
      client + ["-ign_eof"], input: question.replacingOccurrences(of: "/ ", with: "/long "))
    #expect(long.text.hasSuffix(String(repeating: "x", count: 200_000)))
    #expect(try !run(client + ["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"], input: question).ok)

    // A client that speaks no TLS is let go, and the server lives on.
    let plain = try RawClient(port: server.port)
    plain.send(question)
    #expect(plain.closesNow() || !plain.isAtEnd)
    #expect(try run(client + ["-ign_eof"], input: question).text.hasPrefix("HTTP/1.1 200"))
  }
}
