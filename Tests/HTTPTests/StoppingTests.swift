import Foundation
import HTTP
import Testing

/// How a server ends.
struct StoppingTests {
  @Test func `A running request is finished, then the port is free`() async throws {
    let gate = Gate()
    let server = try serving { _ in
      .later {
        await gate.pass()
        return HTTPResponse(status: 200, type: "text/plain", text: "done")
      }
    }
    let client = try RawClient(port: server.port)
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(eventually { server.figures.requestsInProgress == 1 })
    let stopped = inBackground { server.stop(drainingSeconds: 10) }
    #expect(
      eventually { (try? RawClient(port: server.port)) == nil }, "new connections are refused")
    gate.open()
    let reply = try client.reply()
    #expect(reply.text == "done")
    #expect(reply.headers["connection"] == "close")
    #expect(client.closesNow())
    await stopped()
    let port = server.port
    let next = try serving({ $0.port = port }, echo)
    #expect(try RawClient(port: next.port).request("GET /").status == 200)
  }

  @Test func `Work that does not end in time is answered with 503 and cancelled`() throws {
    let cancelled = Counter()
    let server = try serving { _ in
      .later {
        do { try await Task.sleep(for: .seconds(600)) } catch { cancelled.add() }
        return HTTPResponse(status: 200)
      }
    }
    let client = try RawClient(port: server.port)
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(eventually { server.figures.requestsInProgress == 1 })
    server.stop(drainingSeconds: 0)
    #expect(try client.reply().status == 503)
    #expect(eventually { cancelled.value == 1 })
    #expect(server.figures.requestsInProgress == 0)
  }

  @Test func `A feed is ended at once and in good order`() throws {
    let feed = Feed()
    let closed = Counter()
    let server = try serving { _ in
      let stream = HTTPStream(.live, next: { feed.next() }, onClose: { closed.add() })
      return .now(HTTPResponse(status: 200, body: .stream(stream)))
    }
    let clients = try (0..<10).map { _ in try RawClient(port: server.port) }
    for client in clients { client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
    #expect(eventually { server.figures.openStreams == 10 })
    server.stop(drainingSeconds: 60)
    for client in clients { #expect(try client.reply().body.isEmpty) }
    #expect(closed.value == 10)
  }

  @Test func `A download that does not end in time breaks off`() throws {
    let feed = Feed()
    feed.put("half")
    let closed = Counter()
    let server = try serving { _ in
      let stream = HTTPStream(next: { feed.next() }, onClose: { closed.add() })
      return .now(HTTPResponse(status: 200, body: .stream(stream)))
    }
    let client = try RawClient(port: server.port)
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    _ = try client.line(upTo: Array("\r\n\r\n".utf8))
    #expect(try client.chunk() == Array("half".utf8))
    server.stop(drainingSeconds: 0)
    #expect(client.closesNow())
    #expect(closed.value == 1)
  }

  @Test func `Stopping amid requests of many connections loses no context`() async throws {
    for round in 0..<10 {
      let closed = Counter()
      let opened = Counter()
      let server = try serving { request in
        switch request.path.first {
        case "later":
          return .later {
            try? await Task.sleep(for: .milliseconds(round))
            return HTTPResponse(status: 200)
          }
        case "stream":
          opened.add()
          let stream = HTTPStream(.live, next: { .wait }, onClose: { closed.add() })
          return .now(HTTPResponse(status: 200, body: .stream(stream)))
        case _: return .text("now")
        }
      }
      let port = server.port
      let clients = (0..<24).map { number in
        inBackground {
          guard let client = try? RawClient(port: port) else { return }
          let path = ["now", "later", "stream"][number % 3]
          while (try? client.request("GET /\(path)")) != nil {}
        }
      }
      #expect(eventually { server.figures.requestsSoFar > 100 })
      server.stop(drainingSeconds: round % 2)
      for client in clients { await client() }
      #expect(server.figures.requestsInProgress == 0)
      #expect(server.figures.openStreams == 0)
      #expect(server.figures.answersInWork == 0)
      #expect(opened.value == closed.value)
    }
  }

  @Test func `Stopping twice is stopping once`() throws {
    let server = try serving(echo)
    server.stop(drainingSeconds: 1)
    server.stop(drainingSeconds: 1)
    #expect(server.figures.openConnections == 0)
  }
}
