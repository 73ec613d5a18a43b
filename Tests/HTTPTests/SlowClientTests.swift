import Foundation
import HTTP
import Testing

/// Clients that hold a place and do little with it.
struct SlowClientTests {
  @Test func `A silent connection is closed after the idle time`() throws {
    let server = try serving({ $0.idleTimeoutSeconds = 1 }, echo)
    let silent = try RawClient(port: server.port)
    let half = try RawClient(port: server.port)
    half.send("GET / HT")
    #expect(silent.closesNow())
    #expect(half.closesNow())
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: a\r\nX: ",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n",
  ]) func `A trickle of bytes does not keep a connection`(head: String) throws {
    let server = try serving({ $0.idleTimeoutSeconds = 1 }, echo)
    let client = try RawClient(port: server.port)
    client.send(head)
    var drops = 0
    while drops < 100, client.send("a") {
      drops += 1
      usleep(100_000)
    }
    #expect(drops < 100)
    #expect(eventually { server.figures.requestsInProgress == 0 })
  }

  @Test func `Many idle connections are held and counted`() throws {
    let server = try serving { $0.path.isEmpty ? .text("hello") : .text("\($0.path)") }
    // Both ends of each are in this process.
    let count = min(1000, server.connectionLimit / 3)
    #expect(count > 100)
    let clients = try (0..<count).map { _ in try RawClient(port: server.port) }
    for client in clients { client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
    for client in clients { #expect(try client.reply().text == "hello") }
    #expect(server.figures.openConnections == count)
    #expect(server.figures.requestsInProgress == 0)
  }

  @Test func `Connections beyond the limit wait for a place`() throws {
    let server = try serving(
      {
        $0.maximumConnections = 2
        $0.threads = 1
      }, echo)
    var clients = try (0..<3).map { _ in try RawClient(port: server.port) }
    for client in clients { client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
    #expect(try clients[0].reply().status == 200)
    #expect(try clients[1].reply().status == 200)
    #expect(server.figures.openConnections == 2)
    let last = clients.removeLast()
    clients.removeAll()
    #expect(try last.reply().status == 200)
  }
}
