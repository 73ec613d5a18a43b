import Foundation
import FoundationNetworking
import Testing

/// `annals serve` as a process: how it begins, how it refuses to, how it ends.
@Suite struct ServeTests {
  private static let openssl = "/usr/bin/openssl"

  /// A certificate with its key in the test's folder.
  private func certificate(_ annals: Annals, _ name: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: Self.openssl)
    process.currentDirectoryURL = annals.folder
    process.arguments = [
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
      "-keyout", "\(name).key", "-out", "\(name).crt", "-days", "60", "-subj", "/CN=localhost",
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test func `A new store says where it serves, how to verify, and the first keeper's link`() throws
  {
    let annals = try Annals()
    let server = try Served(annals, ["--store", "new.store"])
    #expect(server.greeting[0].contains("会志在 http://127.0.0.1:"))
    #expect(server.greeting[1].contains("annals verify --store new.store --against 0:"))
    #expect(server.greeting[2].hasPrefix("SQLite 3."))
    let link = try #require(server.greeting.last)
    #expect(link.hasPrefix("http://127.0.0.1:\(server.port)/setup/"))
    #expect(try server.ask("GET /setup/\(link.suffix(43)) HTTP/1.1").hasPrefix("HTTP/1.1 200"))
    let account = try annals.run("account", "list", "--store", "new.store")
    #expect(account.status == 1)
    #expect(account.complaints.contains("正在运行的 annals serve"))
    #expect(server.stop() == 0)
    #expect(server.complaints.contains("正在停止"))
    #expect(try annals.run("account", "list", "--store", "new.store").status == 0)
  }

  @Test func `A request under way is answered after the first signal`() throws {
    let annals = try Annals()
    let server = try Served(annals, ["--store", "new.store"])
    let wire = try server.connect()
    wire.send("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n")
    wire.send("Content-Type: application/x-www-form-urlencoded\r\n\r\nlogin")
    // The server has read the head of the request once it has answered a later one.
    #expect(try server.ask("GET /health HTTP/1.1").hasPrefix("HTTP/1.1 200"))
    server.signal()
    server.waitForComplaint("正在停止")
    wire.send("=abc")
    #expect(wire.read().hasPrefix("HTTP/1.1 422"))
    #expect(server.status() == 0)
  }

  @Test func `A second signal ends at once`() throws {
    let annals = try Annals()
    let server = try Served(annals, ["--store", "new.store"])
    let wire = try server.connect()
    wire.send("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nlogin")
    #expect(try server.ask("GET /health HTTP/1.1").hasPrefix("HTTP/1.1 200"))
    server.signal()
    server.waitForComplaint("正在停止")
    server.signal()
    #expect(server.status() == 130)
    #expect(try annals.run("verify", "--store", "new.store").status == 0)
  }

  @Test func `The network is served by TLS or when it is said in so many words`() throws {
    let annals = try Annals()
    let refused = try annals.run("serve", "--listen", "0.0.0.0", "--port", "0")
    #expect(refused.status == 1)
    #expect(refused.complaints.contains("--certificate"))
    #expect(refused.complaints.contains("--plain-http-on-the-network"))
    let plain = try Served(annals, ["--listen", "0.0.0.0", "--plain-http-on-the-network"])
    #expect(plain.complaints.contains("明文"))
    #expect(plain.stop() == 0)
  }

  @Test func `What stands in the way of a start is said in words`() throws {
    let annals = try Annals()
    let server = try Served(annals, ["--store", "one.store"])
    let taken = try annals.run("serve", "--store", "two.store", "--port", "\(server.port)")
    #expect(taken.status == 1)
    #expect(taken.complaints.contains("已被其他程序占用"))
    let same = try annals.run("serve", "--store", "one.store", "--port", "0")
    #expect(same.status == 1)
    #expect(!same.complaints.contains("意外"))
    let nowhere = try annals.run("serve", "--listen", "nowhere", "--plain-http-on-the-network")
    #expect(nowhere.complaints.contains("不是 IPv4 或 IPv6 地址"))
    #expect(server.stop() == 0)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: openssl)))
  func `A certificate that cannot be used is refused with the reason`() throws {
    let annals = try Annals()
    for name in ["a", "b"] { try certificate(annals, name) }
    try annals.write("empty", [])
    for (chain, key, words) in [
      ("a.crt", "b.key", "不匹配"), ("nothing.crt", "a.key", "没有文件"),
      ("a.key", "a.key", "没有 PEM 格式的证书"),
      ("a.crt", "empty", "没有可用的 PEM 私钥"),
    ] {
      let run = try annals.run("serve", "--certificate", chain, "--key", key, "--port", "0")
      #expect(run.status == 1)
      #expect(run.complaints.contains(words), "\(run.complaints)")
    }
    let alone = try annals.run("serve", "--certificate", "a.crt")
    #expect(alone.complaints.contains("须同时给出"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: openssl)))
  func `Under TLS the cookie is for this host and for TLS alone`() throws {
    let annals = try Annals()
    try certificate(annals, "a")
    try annals.importSample()
    let added = try annals.run("account", "add", "li", "--as", "registrar/440307/li")
    let link = try #require(added.lines.last)
    let server = try Served(annals, ["--certificate", "a.crt", "--key", "a.key"])
    #expect(server.greeting[0].contains("https://127.0.0.1:"))
    let body = "password=a+password+for+tests&repeated=a+password+for+tests"
    let client = Process()
    client.executableURL = URL(filePath: Self.openssl)
    client.arguments = ["s_client", "-connect", "127.0.0.1:\(server.port)", "-quiet", "-ign_eof"]
    let (input, output) = (Pipe(), Pipe())
    (client.standardInput, client.standardOutput) = (input, output)
    client.standardError = FileHandle.nullDevice
    try client.run()
    let request =
      "POST \(link) HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nConnection: close\r\n"
      + "Origin: https://127.0.0.1:\(server.port)\r\nContent-Length: \(body.utf8.count)\r\n"
      + "Content-Type: application/x-www-form-urlencoded\r\n\r\n" + body
    try input.fileHandleForWriting.write(contentsOf: Data(request.utf8))
    let answer = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    client.waitUntilExit()
    #expect(answer.hasPrefix("HTTP/1.1 303"))
    #expect(answer.contains("Set-Cookie: __Host-annals="))
    #expect(answer.contains("; Path=/; HttpOnly; SameSite=Strict; Secure"))
    #expect(answer.contains("Strict-Transport-Security: max-age="))
    #expect(server.stop() == 0)
  }
}
