import HTTP
import Testing

/// Broken requests by the thousand: the server answers or closes, lives on and keeps nothing.
struct RandomRequestTests {
  /// SplitMix64: the same bytes for the same seed everywhere.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let sound = [
    "GET /a/b?c=d&e=%E4%BC%9A HTTP/1.1\r\nHost: a\r\nCookie: s=\"1\"; t=2\r\n\r\n",
    "POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
    "POST /p HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
      + "3;x=y\r\nabc\r\n0\r\nT: 1\r\n\r\n",
    "HEAD /stream HTTP/1.1\r\nHost: a\r\nX: a\r\n folded\r\n\r\n",
    "GET /later HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
    "POST /f HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=XX\r\n"
      + "Content-Length: 61\r\n\r\n"
      + "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nv\r\n--XX--\r\n",
    "PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok",
  ]
  private static let scraps = [
    "\r\n", "\n", "\r", "\0", " ", ":", ";", "\"", "%", "%00", "?", "&", "=", "/../", "\t", "é",
    "Content-Length: 7\r\n", "Transfer-Encoding: chunked\r\n", "Cookie: a=\"\r\n", "0\r\n\r\n",
    "FFFFFFFFFFFFFFFF\r\n", "99999999999999999999", "HTTP/1.1", "GET / HTTP/1.1\r\n",
  ]

  /// A sound request or two with some bytes changed, dropped, doubled or put in.
  private func broken(_ dice: inout Dice) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...3, using: &dice) {
      bytes += Array(Self.sound.randomElement(using: &dice)!.utf8)
    }
    for _ in 0..<Int.random(in: 1...6, using: &dice) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: bytes[place...].prefix(20), at: place)
      case 3:
        bytes.insert(contentsOf: Array(Self.scraps.randomElement(using: &dice)!.utf8), at: place)
      case _: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `A thousand broken requests harm nobody`(seed: UInt64) throws {
    let opened = Counter()
    let closed = Counter()
    let server = try serving(
      {
        $0.maximumBodyBytes = { _, _ in 10_000 }
        // Who ends in the midst of a request is let go after the idle time.
        $0.idleTimeoutSeconds = 1
      },
      { request in
        _ = (request.query.count, request.cookie("s"), FormFields(request)?.fields.count)
        switch request.path.first {
        case "later": return .later { HTTPResponse(status: 200) }
        case "stream":
          opened.add()
          let stream = HTTPStream(next: { .end }, onClose: { closed.add() })
          return .now(HTTPResponse(status: 200, body: .stream(stream)))
        case _: return .text("fine")
        }
      })
    var dice = Dice(state: seed)
    for round in 0..<1000 {
      let client = try RawClient(port: server.port, patienceMilliseconds: 20)
      if round % 3 == 0 { client.reset() }
      client.send(broken(&dice))
      if round % 2 == 0 { client.finishSending() }
      if round % 10 == 0 { _ = try? client.reply() }
    }
    #expect(try RawClient(port: server.port).request("GET /").text == "fine")
    #expect(eventually { server.figures.openConnections == 0 })
    #expect(server.figures.requestsInProgress == 0)
    #expect(server.figures.bodyBytesInFlight == 0)
    #expect(opened.value == closed.value)
  }
}
