import HTTP
import Testing

/// Forms with files.
struct FormPartTests {
  private func post(
    _ body: [UInt8], boundary: String = "boundary=XX", to server: HTTPServer
  ) throws -> Reply {
    try RawClient(port: server.port).request(
      "POST /", ["Content-Type: multipart/form-data; \(boundary)"], body: body)
  }

  /// Says back what it found, one part a line.
  private func listing() throws -> HTTPServer {
    try serving { request in
      let parts = request.parts.map {
        "\($0.name)|\($0.fileName ?? "-")|\($0.contentType ?? "-")|\($0.bytes.count)|"
          + "\($0.bytes.reduce(0) { ($0 &* 31) &+ Int($1) })"
      }
      let fields = FormFields(request)?.fields.map { "\($0.name)=\($0.value)" }.joined(
        separator: "&")
      return .text((parts + [fields ?? "no form"]).joined(separator: "\n"))
    }
  }

  private func part(_ head: String, _ content: [UInt8]) -> [UInt8] {
    Array("--XX\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8) + content + [13, 10]
  }

  private let end = Array("--XX--\r\n".utf8)

  @Test func `Fields and files come apart in order`() throws {
    let server = try listing()
    let file = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 13) }
    let tricky = Array("\r\n--X\r\n--XY\r\r\n-".utf8)
    let body =
      part("name=\"note\"", Array("会志\r\n第二行".utf8)) + part("name=\"empty\"", [])
      + part("name=\"empty\"", [])
      + part("name=\"f\"; filename=\"章程.pdf\"\r\nContent-Type: application/pdf", file)
      + part("name=\"g\"; filename=\"\"\r\nContent-Type: application/octet-stream", [])
      + part("name=\"h\"; filename=\"t\"", tricky) + part("name=\"last\"", [0x31]) + end
    func sum(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { ($0 &* 31) &+ Int($1) } }
    let expected = """
      note|-|-|17|\(sum(Array("会志\r\n第二行".utf8)))
      empty|-|-|0|0
      empty|-|-|0|0
      f|章程.pdf|application/pdf|100000|\(sum(file))
      g||application/octet-stream|0|0
      h|t|-|\(tricky.count)|\(sum(tricky))
      last|-|-|1|49
      note=会志\r\n第二行&empty=&empty=&last=1
      """
    for boundary in ["boundary=XX", "boundary=\"XX\""] {
      #expect(try post(body, boundary: boundary, to: server).text == expected)
    }
  }

  @Test(arguments: [
    "", "boundary=", "boundary=\"", "boundary=\"\"", "boundary=\"XX", "boundary=XX; charset=utf-8",
    "boundary=" + String(repeating: "x", count: 71), "boundary=会", "boundary=X X",
  ]) func `A boundary that could confuse the reader is refused`(boundary: String) throws {
    let server = try listing()
    #expect(
      try post(part("name=\"a\"", [0x31]) + end, boundary: boundary, to: server).status == 400)
    #expect(try RawClient(port: server.port).request("GET /").status == 200)
  }

  @Test func `A form that is cut short or broken is refused`() throws {
    let server = try listing()
    let whole = part("name=\"a\"", [0x31, 0x32]) + part("name=\"b\"; filename=\"f\"", [0x33]) + end
    #expect(try post(whole, to: server).status == 200)
    for length in 1..<whole.count - 4 {
      #expect(try post(Array(whole[..<length]), to: server).status == 400, "\(length)")
    }
    let nameless = part("filename=\"f\"", [0x31]) + end
    #expect(try post(nameless, to: server).status == 400)
    let noText = Array("--XX\r\nContent-Disposition: form-data; name=\"".utf8) + [0xFF]
    #expect(try post(noText + Array("\"\r\n\r\n1\r\n".utf8) + end, to: server).status == 400)
  }

  @Test func `A form of thousands of parts is refused`() throws {
    let server = try listing()
    let many = (0..<1001).flatMap { part("name=\"n\($0)\"", [0x31]) } + end
    #expect(try post(many, to: server).status == 400)
  }

  @Test func `A field that is no text makes it no form`() throws {
    let server = try listing()
    for content: [UInt8] in [[0xFF], [0], [0x1B]] {
      let reply = try post(part("name=\"a\"", content) + end, to: server)
      #expect(reply.text.hasSuffix("no form"))
    }
  }
}
