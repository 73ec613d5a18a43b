import Foundation
import HTTP
import Testing

/// Answers that are worked on while the connection waits.
struct LaterTests {
  @Test func `Sixty-four connections wait at once and each gets its own answer`() throws {
    let gate = Gate()
    let server = try serving { request in
      .later {
        await gate.pass()
        return HTTPResponse(status: 200, type: "text/plain", text: request.target)
      }
    }
    let clients = try (0..<64).map { _ in try RawClient(port: server.port) }
    for (number, client) in clients.enumerated() {
      client.send("GET /\(number) HTTP/1.1\r\nHost: a\r\n\r\n")
    }
    #expect(eventually { server.figures.answersInWork == 64 })
    // The threads are free meanwhile: others are served.
    #expect(try RawClient(port: server.port).request("GET /%").status == 400)
    gate.open()
    for (number, client) in clients.enumerated() {
      #expect(try client.reply().text == "/\(number)")
    }
    for client in clients { #expect(try client.request("GET /again").text == "/again") }
    #expect(eventually { server.figures.requestsInProgress == 0 })
  }

  @Test func `Work that ends at once is not lost`() throws {
    let server = try serving { _ in .later { HTTPResponse(status: 200) } }
    let client = try RawClient(port: server.port)
    for _ in 0..<500 { #expect(try client.request("GET /").status == 200) }
  }

  @Test func `A client that leaves while its answer is worked on leaves nothing behind`() throws {
    let gate = Gate()
    let done = Counter()
    let server = try serving { _ in
      .later {
        await gate.pass()
        done.add()
        return HTTPResponse(status: 200, body: .bytes(Array(repeating: 1, count: 100_000)))
      }
    }
    do {
      let clients = try (0..<20).map { _ in try RawClient(port: server.port) }
      for (number, client) in clients.enumerated() {
        if number % 2 == 0 { client.reset() }
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n")
        client.send(Array(repeating: 1, count: 1000))
      }
      #expect(eventually { server.figures.requestsInProgress == 20 })
    }
    gate.open()
    #expect(eventually { done.value == 20 })
    #expect(eventually { server.figures.answersInWork == 0 })
    #expect(eventually { server.figures.requestsInProgress == 0 })
    #expect(eventually { server.figures.openConnections == 0 })
    #expect(server.figures.bodyBytesInFlight == 0)
  }

  @Test func `What a request and its answer hold is freed`() throws {
    /// Counts itself gone.
    final class Witness: Sendable {
      let gone: Counter
      init(_ gone: Counter) { self.gone = gone }
      deinit { gone.add() }
    }
    let gone = Counter()
    do {
      let server = try serving { request in
        let witness = Witness(gone)
        if request.path == ["now"] {
          return .now(HTTPResponse(status: 200, body: .bytes(Array("\(witness)".utf8))))
        }
        if request.path == ["later"] {
          return .later { HTTPResponse(status: 200, body: .bytes(Array("\(witness)".utf8))) }
        }
        let stream = HTTPStream(next: { witness.gone.value < 0 ? .wait : .end })
        return .now(HTTPResponse(status: 200, body: .stream(stream)))
      }
      let client = try RawClient(port: server.port)
      for _ in 0..<30 {
        for path in ["now", "later", "stream"] {
          #expect(try client.request("GET /\(path)").status == 200)
        }
      }
      #expect(eventually { server.figures.requestsInProgress == 0 })
    }
    #expect(eventually { gone.value == 90 })
  }
}
