import Foundation
import HTTP
import Testing

/// Requests and answers over a socket.
struct ConversationTests {
  @Test func `One connection carries many requests`() throws {
    let server = try serving(echo)
    let client = try RawClient(port: server.port)
    for number in 0..<50 {
      let reply = try client.request("GET /n/\(number)?q=%E4%BC%9A")
      #expect(reply.status == 200)
      #expect(reply.text == "GET [\"n\", \"\(number)\"] [q=会] 0 0")
    }
    #expect(server.figures.openConnections == 1)
    #expect(server.figures.requestsSoFar == 50)
  }

  @Test func `Requests sent ahead are answered in order`() throws {
    let server = try serving { request in
      request.path.first == "later"
        ? .later { HTTPResponse(status: 200, type: "text/plain", text: request.target) }
        : .text(request.target)
    }
    let client = try RawClient(port: server.port)
    let targets = (0..<40).map { $0 % 3 == 0 ? "/later/\($0)" : "/now/\($0)" }
    client.send(targets.map { "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
    for target in targets { #expect(try client.reply().text == target) }
  }

  @Test func `A body comes whole, by length or in chunks`() throws {
    let server = try serving(echo)
    let client = try RawClient(port: server.port)
    let body = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let expected = "POST [\"b\"] [] \(body.count) \(body.reduce(0) { ($0 &* 31) &+ Int($1) })"
    #expect(try client.request("POST /b", body: body).text == expected)

    client.send("POST /b HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
    var rest = body[...]
    var size = 1
    while !rest.isEmpty {
      let part = rest.prefix(size)
      client.send(Array("\(String(part.count, radix: 16))\r\n".utf8) + part + Array("\r\n".utf8))
      rest = rest.dropFirst(size)
      size = size * 3 + 1
    }
    client.send("0\r\n\r\n")
    #expect(try client.reply().text == expected)
    #expect(try client.request("GET /").status == 200)
    #expect(eventually { server.figures.bodyBytesInFlight == 0 })
  }

  @Test func `A client that asks first is told to go on`() throws {
    let server = try serving(echo)
    let client = try RawClient(port: server.port)
    client.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
    #expect(
      try client.line(upTo: Array("\r\n\r\n".utf8)) == Array("HTTP/1.1 100 Continue".utf8))
    client.send("abc")
    #expect(try client.reply().text.hasPrefix("PUT [] [] 3 "))
  }

  @Test func `HEAD is GET without a body`() throws {
    let closed = Counter()
    let server = try serving { request in
      guard request.path.first == "stream" else { return .text("会志") }
      let stream = HTTPStream(
        next: { .bytes(Array(repeating: 0x61, count: 100)) }, onClose: { closed.add() })
      return .now(HTTPResponse(status: 200, body: .stream(stream)))
    }
    let client = try RawClient(port: server.port)
    let reply = try client.request("HEAD /", isHead: true)
    #expect(reply.status == 200)
    #expect(reply.headers["content-length"] == "6")
    #expect(try client.request("GET /").text == "会志")
    let streamed = try client.request("HEAD /stream", isHead: true)
    #expect(streamed.status == 200)
    #expect(streamed.headers["connection"] == "close")
    #expect(eventually { closed.value == 1 })
  }

  @Test func `Shared bytes reach everybody`() throws {
    let page = HTTPBuffer((0..<500_000).map { UInt8(truncatingIfNeeded: $0) })
    let none = HTTPBuffer([])
    let server = try serving { request in
      .now(HTTPResponse(status: 200, body: .shared(request.path.isEmpty ? none : page)))
    }
    for _ in 0..<3 {
      let client = try RawClient(port: server.port)
      #expect(try client.request("GET /page").body.count == page.count)
      #expect(try client.request("GET /").body.isEmpty)
    }
  }

  @Test func `An answer without content has no body and the connection lives on`() throws {
    let server = try serving { request in
      .now(HTTPResponse(status: request.path == ["304"] ? 304 : 204))
    }
    let client = try RawClient(port: server.port)
    #expect(try client.request("GET /204").status == 204)
    #expect(try client.request("GET /304").status == 304)
    #expect(try client.request("GET /204").status == 204)
  }

  @Test func `A handler sees who asks and how`() throws {
    let server = try serving {
      .text("\($0.remoteAddress) \($0.isSecure) \($0.header("x") ?? "-")")
    }
    let client = try RawClient(port: server.port)
    #expect(try client.request("GET /", ["X: 会"]).text == "127.0.0.1 false 会")
  }

  @Test func `A header that is no text is as good as absent`() throws {
    let server = try serving { .text($0.header("x") ?? "absent") }
    let client = try RawClient(port: server.port)
    client.send(
      Array("GET / HTTP/1.1\r\nHost: a\r\nX: ".utf8) + [0xFF, 0xFE] + Array("\r\n\r\n".utf8))
    #expect(try client.reply().text == "absent")
  }

  @Test func `An IPv6 address is listened on`() throws {
    do {
      let server = try serving({ $0.address = "::1" }, echo)
      #expect(server.port > 0)
    } catch HTTPServerFault.refused(let code) {
      #expect([EADDRNOTAVAIL, EAFNOSUPPORT].contains(code), "only where the machine has none")
    }
  }

  @Test func `A server that cannot start says why`() throws {
    let server = try serving(echo)
    let port = server.port
    #expect(throws: HTTPServerFault.portTaken(address: "127.0.0.1", port: port)) {
      try serving({ $0.port = port }, echo)
    }
    #expect(throws: HTTPServerFault.addressUnreadable("localhost")) {
      try serving({ $0.address = "localhost" }, echo)
    }
    #expect(throws: HTTPServerFault.certificateUnusable) {
      try serving({ $0.tls = .init(certificatePEM: "no", keyPEM: "no") }, echo)
    }
  }
}
