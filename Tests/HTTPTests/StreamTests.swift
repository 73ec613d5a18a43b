import Foundation
import HTTP
import Synchronization
import Testing

/// Bodies that are pulled piece by piece.
struct StreamTests {
  /// One stream that the test feeds, served at every path.
  private struct Live {
    let feed = Feed()
    let closed = Counter()
    let stream: HTTPStream

    init(_ manner: HTTPStream.Manner = .live) {
      stream = HTTPStream(
        manner, next: { [feed] in feed.next() }, onClose: { [closed] in closed.add() })
    }

    func serve(_ adjust: (inout HTTPConfiguration) -> Void = { _ in }) throws -> HTTPServer {
      let stream = stream
      return try serving(adjust) { _ in .now(HTTPResponse(status: 200, body: .stream(stream))) }
    }
  }

  /// Asks for the stream and reads past the head of the answer.
  private func open(_ server: HTTPServer) throws -> RawClient {
    let client = try RawClient(port: server.port)
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    let head = try client.line(upTo: Array("\r\n\r\n".utf8))
    #expect(String(decoding: head, as: UTF8.self).contains("Transfer-Encoding: chunked"))
    return client
  }

  @Test func `A stream says what it has, waits and goes on when woken`() throws {
    let live = Live()
    let server = try live.serve()
    let client = try open(server)
    for number in 0..<200 {
      live.feed.put("piece \(number)")
      live.stream.wake()
      #expect(try client.chunk() == Array("piece \(number)".utf8))
    }
    #expect(server.figures.openStreams == 1)
    live.feed.put(.bytes([]))
    live.feed.put(.end)
    live.stream.wake()
    #expect(try client.chunk().isEmpty)
    #expect(eventually { live.closed.value == 1 })
    #expect(server.figures.openStreams == 0)
    live.stream.wake()
    #expect(try client.request("GET /").status == 500, "a stream is for one answer")
    #expect(live.closed.value == 1)
  }

  @Test func `A piece of any length arrives whole`() throws {
    let server = try serving { request in
      let left = Mutex(Array([1, 100, 32_768, 100_000, 3_000_000, 7].reversed()))
      let stream = HTTPStream(next: {
        left.withLock { sizes in
          sizes.popLast().map { .bytes(Array(repeating: UInt8($0 % 251), count: $0)) } ?? .end
        }
      })
      return .now(HTTPResponse(status: 200, body: .stream(stream)))
    }
    let client = try RawClient(port: server.port)
    for _ in 0..<3 { #expect(try client.request("GET /").body.count == 3_132_876) }
  }

  @Test func `Wakes from many threads lose nothing`() async throws {
    let live = Live()
    let server = try live.serve()
    let client = try open(server)
    let wakers = (0..<8).map { _ in
      inBackground {
        for _ in 0..<500 {
          live.feed.put("x")
          live.stream.wake()
        }
      }
    }
    for waker in wakers { await waker() }
    live.feed.put(.end)
    live.stream.wake()
    var count = 0
    while case let chunk = try client.chunk(), !chunk.isEmpty { count += chunk.count }
    #expect(count == 4000)
  }

  @Test(arguments: [true, false])
  func `A client that hangs up is noticed at the next write`(hard: Bool) throws {
    let live = Live()
    let server = try live.serve()
    do {
      let client = try open(server)
      if hard { client.reset() }
    }
    #expect(
      eventually {
        live.feed.put(": still there\n")
        live.stream.wake()
        return live.closed.value == 1
      })
    #expect(eventually { server.figures.requestsInProgress == 0 })
    #expect(eventually { server.figures.openConnections == 0 })
    #expect(live.closed.value == 1)
  }

  @Test func `A waiting stream outlives the idle time, a reader that takes nothing does not`()
    throws
  {
    let live = Live()
    let server = try live.serve { $0.idleTimeoutSeconds = 1 }
    let client = try open(server)
    usleep(2_600_000)
    live.feed.put("late")
    live.stream.wake()
    #expect(try client.chunk() == Array("late".utf8))

    live.feed.put(.bytes(Array(repeating: 1, count: 64 << 20)))
    live.stream.wake()
    #expect(eventually { live.closed.value == 1 })
    #expect(eventually { server.figures.openConnections == 0 })
  }

  @Test func `A body that breaks off is not taken for a whole one`() throws {
    let live = Live(.finite)
    let server = try live.serve()
    let client = try open(server)
    live.feed.put("half")
    live.feed.put(.broken)
    live.stream.wake()
    #expect(try client.chunk() == Array("half".utf8))
    #expect(client.closesNow())
    #expect(eventually { live.closed.value == 1 })
  }

  @Test func `A producer may hold the stream that it wakes`() throws {
    final class Producer: Sendable {
      let stream = Mutex<HTTPStream?>(nil)
      let gone: Counter
      init(_ gone: Counter) { self.gone = gone }
      deinit { gone.add() }
    }
    let gone = Counter()
    let server = try serving { _ in
      let producer = Producer(gone)
      let stream = HTTPStream(next: { producer.stream.withLock { $0 == nil ? .wait : .end } })
      producer.stream.withLock { $0 = stream }
      return .now(HTTPResponse(status: 200, body: .stream(stream)))
    }
    #expect(try RawClient(port: server.port).request("GET /").status == 200)
    #expect(eventually { gone.value == 1 })
  }

  @Test func `A stream that nobody sends is closed when it is let go`() {
    let closed = Counter()
    do { _ = HTTPStream(next: { .end }, onClose: { closed.add() }) }
    #expect(closed.value == 1)
  }
}
