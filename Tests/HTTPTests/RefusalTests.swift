import Foundation
import HTTP
import Testing

/// What a handler never gets to see.
struct RefusalTests {
  @Test(arguments: [
    "GET /../etc HTTP/1.1\r\nHost: a", "GET /%2e%2e/etc HTTP/1.1\r\nHost: a",
    "GET /%00 HTTP/1.1\r\nHost: a", "GET /%ff HTTP/1.1\r\nHost: a",
    "GET /% HTTP/1.1\r\nHost: a", "GET /a b HTTP/1.1\r\nHost: a",
    "GET /?a=%zz HTTP/1.1\r\nHost: a", "OPTIONS * HTTP/1.1\r\nHost: a",
    "GET http://a/ HTTP/1.1\r\nHost: a",
    "GET / HTTP/1.1", "GET / HTTP/1.1\r\nHost: a\r\nHost: b",
    "GET / HTTP/1.1\r\nHost: a\r\nBad Name: 1", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length : 1",
    "GET / HTTP/1.1\r\nHost: a\r\nX: a\u{1}b", "GET / HTTP/1.1\r\nHost: a\r\nno colon",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1x",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked",
    "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
    "GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b", "GET / HTTP/1.1\r\nX: a\r\n\tb\r\nHost: a",
    "POST / HTTP/1.1\r\nHost: a\r\nContent: 5\r\n -Length\r\n\r\nGET /",
    "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\r\n chunked",
    "GET /\0 HTTP/1.1\r\nHost: a", "GET /a\0/b HTTP/1.1\r\nHost: a",
    "GET /?a\0=b HTTP/1.1\r\nHost: a", "GET / HTTP/1.1\r\nHost: a\r\nX: a\0b",
    "GET / HTTP/1.1\r\nHost: a\0b\r\nX: a", "GET / HTTP/1.1\r\nHo\0st: a\r\nHost: a",
    "GET /",
  ]) func `A malformed request is answered with 400 and the connection closed`(head: String) throws
  {
    let asked = Counter()
    let server = try serving { _ in
      asked.add()
      return .text("asked")
    }
    let client = try RawClient(port: server.port)
    client.send(head + "\r\n\r\n")
    let line = try client.line(upTo: Array("\r\n".utf8))
    #expect(String(decoding: line, as: UTF8.self) == "HTTP/1.1 400 Bad Request")
    #expect(eventually { server.figures.openConnections == 0 })
    #expect(asked.value == 0)
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\nHost: a\nX: b\n\n",
    "GET / HTTP/1.1\r\nHost:a\r\nX:\r\n\r\n", "GET / HTTP/1.1\r\nHost: \t a \t\r\nX: b \r\n\r\n",
    "GET / HTTP/1.0\r\n\r\n", "GET /?a=1&b=2&c HTTP/1.1\r\nX:\r\nY: \r\nHost: a\r\n\r\n",
    "\r\nGET /%41?%41=%42 HTTP/1.1\r\nHost: a\r\nX: a: b\r\n\r\n",
  ]) func `A head written in one of the plain ways is read`(head: String) throws {
    let server = try serving { _ in .text("asked") }
    for pieces in [1, 3, head.utf8.count] {
      let client = try RawClient(port: server.port)
      let bytes = Array(head.utf8)
      for piece in 0..<pieces {
        client.send(
          Array(bytes[bytes.count * piece / pieces..<bytes.count * (piece + 1) / pieces]))
      }
      #expect(try client.reply().text == "asked", "\(head) in \(pieces) pieces")
    }
  }

  @Test(arguments: ["gzip", "gzip, chunked", "identity", "xchunked"])
  func `A transfer coding other than chunked is answered with 501`(coding: String) throws {
    let server = try serving(echo)
    let client = try RawClient(port: server.port)
    #expect(try client.request("POST /", ["Transfer-Encoding: \(coding)"]).status == 501)
    #expect(client.closesNow())
  }

  @Test(arguments: ["BREW", "get", "TRACE", "CONNECT", "Ж"])
  func `An unknown method is answered with 501`(word: String) throws {
    let server = try serving(echo)
    let client = try RawClient(port: server.port)
    #expect(try client.request("\(word) /").status == 501)
  }

  @Test func `Headers beyond their bound are answered with 431`() throws {
    let server = try serving(echo)
    let few = try RawClient(port: server.port)
    let fits = (0..<7).map { "X-\($0): " + String(repeating: "a", count: 1000) }
    #expect(try few.request("GET /", fits).status == 200)
    for length in [9000, 20_000, 400_000] {
      let client = try RawClient(port: server.port)
      client.send("GET / HTTP/1.1\r\nHost: a\r\nX: ")
      client.send(String(repeating: "a", count: length) + "\r\n\r\n")
      #expect(try client.reply().status == 431)
    }
    let long = try RawClient(port: server.port)
    long.send("GET /" + String(repeating: "a", count: 40_000) + " HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try long.reply().status == 414)
  }

  @Test func `A query of thousands of names is read or refused, never left hanging`() throws {
    let server = try serving { .text("\($0.query.count)") }
    let client = try RawClient(port: server.port)
    let query = Array(repeating: "a", count: 5000).joined(separator: "&")
    #expect(try client.request("GET /?\(query)").text == "5000")
  }

  @Test func `A cookie with a single quote does no harm`() throws {
    let server = try serving(echo)
    for cookie in ["a=\"", "b=1; a=\"", "a=\"; b=1", "\"", "=", ";", "a=\"\"", ",\"=\","] {
      let client = try RawClient(port: server.port)
      let status = try client.request("GET /", ["Cookie: \(cookie)"]).status
      #expect([200, 431].contains(status), "\(cookie)")
    }
    #expect(try RawClient(port: server.port).request("GET /").status == 200)
  }

  @Test func `A body announced as too large is refused unread`() throws {
    let server = try serving(
      { $0.maximumBodyBytes = { _, path in path == ["big"] ? 5000 : 100 } },
      { .text("\($0.body.count)") })
    let client = try RawClient(port: server.port)
    #expect(try client.request("POST /big", body: Array(repeating: 1, count: 5000)).text == "5000")
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999999\r\n\r\n")
    let reply = try client.reply()
    #expect(reply.status == 413)
    #expect(reply.headers["connection"] == "close")
    #expect(client.closesNow())
  }

  @Test func `A client in the midst of a body that is a little too large still reads why`() throws {
    let server = try serving({ $0.maximumBodyBytes = { _, _ in 100 } }, echo)
    let body = Array(repeating: UInt8(1), count: 2 << 20)
    let client = try RawClient(port: server.port)
    #expect(try client.request("POST /", body: body).status == 413)
    #expect(client.closesNow())

    let chunked = try RawClient(port: server.port)
    chunked.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n200000\r\n")
    chunked.send(body)
    chunked.send("\r\n0\r\n\r\n")
    #expect(try chunked.reply().status == 413)
    #expect(server.figures.bodyBytesInFlight == 0)
  }

  @Test func `A body without an announced end is cut off`() throws {
    let server = try serving({ $0.maximumBodyBytes = { _, _ in 100 } }, echo)
    let client = try RawClient(port: server.port)
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
    let chunk = Array("10000\r\n".utf8) + Array(repeating: 1, count: 65_536) + Array("\r\n".utf8)
    var sent = 0
    while sent < 1000, client.send(chunk) { sent += 1 }
    #expect(sent < 1000)
    #expect(eventually { server.figures.requestsInProgress == 0 })
  }

  @Test func `Bodies together are held to their bound`() throws {
    let server = try serving({ $0.maximumBodyBytesInFlight = 100_000 }, echo)
    let slow = try RawClient(port: server.port)
    slow.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 90000\r\n\r\n")
    slow.send(Array(repeating: UInt8(1), count: 80_000))
    #expect(eventually { server.figures.bodyBytesInFlight == 80_000 })
    let other = try RawClient(port: server.port)
    let reply = try other.request("POST /", body: Array(repeating: 1, count: 50_000))
    #expect(reply.status == 503)
    #expect(reply.headers["retry-after"] == "5")
    slow.send(Array(repeating: UInt8(1), count: 10_000))
    #expect(try slow.reply().status == 200)
    #expect(eventually { server.figures.bodyBytesInFlight == 0 })
  }

  @Test func `A body shorter than announced is never handed over`() throws {
    let asked = Counter()
    let server = try serving { _ in
      asked.add()
      return .text("asked")
    }
    do {
      let client = try RawClient(port: server.port)
      client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc")
      #expect(eventually { server.figures.bodyBytesInFlight == 3 })
    }
    #expect(eventually { server.figures.requestsInProgress == 0 })
    #expect(server.figures.bodyBytesInFlight == 0)
    #expect(asked.value == 0)
  }

  @Test func `What follows a body is the next request`() throws {
    let server = try serving(echo)
    let client = try RawClient(port: server.port)
    client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcGET /b HTTP/1.1\r\n")
    client.send("Host: a\r\n\r\n")
    #expect(try client.reply().text.hasPrefix("POST [\"a\"] [] 3 "))
    #expect(try client.reply().text.hasPrefix("GET [\"b\"] [] 0 "))
  }

  @Test(arguments: [
    ("X", "a\r\nSet-Cookie: b=1"), ("X", "a\nb"), ("X", "a\rb"), ("X", "a\0b"), ("X", "a\u{7F}"),
    ("X\r\nY", "1"), ("X Y", "1"), ("", "1"), ("X:", "1"), ("Ж", "1"),
    ("Content-Length", "3"), ("transfer-encoding", "chunked"), ("Date", "now"),
  ]) func `A header that would break the answer is never sent`(name: String, value: String) throws {
    let closed = Counter()
    let server = try serving { request in
      var body = HTTPBody.bytes([])
      if !request.path.isEmpty {
        body = .stream(HTTPStream(next: { .end }, onClose: { closed.add() }))
      }
      return .now(HTTPResponse(status: 200, headers: [(name, value)], body: body))
    }
    let client = try RawClient(port: server.port)
    let reply = try client.request("GET /")
    #expect(reply.status == 500)
    #expect(reply.headers["set-cookie"] == nil)
    #expect(try client.request("GET /stream").status == 500)
    #expect(closed.value == 1)
  }

  @Test(arguments: [0, 99, 100, 199, 600, 1000, -1])
  func `A status that is no answer is never sent`(status: Int) throws {
    let server = try serving { _ in .now(HTTPResponse(status: status)) }
    #expect(try RawClient(port: server.port).request("GET /").status == 500)
  }

  @Test func `The house may word the refusals itself`() throws {
    let server = try serving(
      {
        $0.refusalResponse = { HTTPResponse(status: $0.status, type: "text/plain", text: "不行") }
      }, echo)
    #expect(try RawClient(port: server.port).request("GET /..").text == "不行")
  }

  @Test(arguments: HTTPRefusal.allCases)
  func `Every refusal can be sent`(refusal: HTTPRefusal) throws {
    let server = try serving { _ in .now(refusal.response) }
    let reply = try RawClient(port: server.port).request("GET /")
    #expect(reply.status == refusal.status)
    #expect(try JSONSerialization.jsonObject(with: Data(reply.body)) is [String: Any])
  }
}
