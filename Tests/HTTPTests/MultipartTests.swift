import Foundation
import FoundationNetworking
import HTTP
import Testing

/// Forms with files, as browsers send them.
struct MultipartTests {
  /// Says back the parts: name, file's name, bytes.
  @Sendable private static func parts(_ request: HTTPRequest) -> HTTPAnswer {
    guard let parts = request.parts else { return .text("none") }
    return .text(
      parts.map { part in
        let sum = part.bytes.reduce(0) { ($0 &* 31) &+ Int($1) }
        return "\(part.name)|\(part.fileName ?? "-")|\(part.bytes.count)|\(sum)"
      }.joined(separator: "\n"))
  }

  private func send(_ body: [UInt8], type: String) async throws -> String {
    let server = try serving(Self.parts)
    defer { server.stop(drainingSeconds: 0) }
    let url = try #require(URL(string: "http://127.0.0.1:\(server.port)/files"))
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.setValue(type, forHTTPHeaderField: "Content-Type")
    request.httpBody = Data(body)
    let (data, _) = try await URLSession.shared.data(for: request)
    return String(decoding: data, as: UTF8.self)
  }

  private func body(_ parts: [(head: String, bytes: [UInt8])], boundary: String) -> [UInt8] {
    var body: [UInt8] = []
    for part in parts {
      body += Array("--\(boundary)\r\nContent-Disposition: form-data; \(part.head)\r\n\r\n".utf8)
      body += part.bytes + Array("\r\n".utf8)
    }
    return body + Array("--\(boundary)--\r\n".utf8)
  }

  @Test func `Fields and files come in the order sent, Chinese names and any bytes as they are`()
    async throws
  {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 251) }
    let sum = bytes.reduce(0) { ($0 &* 31) &+ Int($1) }
    let text = Array("龙岗".utf8)
    let textSum = text.reduce(0) { ($0 &* 31) &+ Int($1) }
    let body = body(
      [
        (#"name="note""#, text),
        ("name=\"file\"; filename=\"现场照片.jpg\"\r\nContent-Type: image/jpeg", bytes),
        (#"name="file"; filename="b.txt""#, Array("b".utf8)),
      ], boundary: "----x7c1e")
    let said = try await send(body, type: "multipart/form-data; boundary=----x7c1e")
    #expect(said == "note|-|6|\(textSum)\nfile|现场照片.jpg|100000|\(sum)\nfile|b.txt|1|98")
  }

  @Test func `A body that breaks off, or names no boundary, is no form`() async throws {
    let whole = body([(#"name="a""#, [65])], boundary: "x")
    #expect(
      try await send(Array(whole.dropLast(12)), type: "multipart/form-data; boundary=x") == "none")
    #expect(try await send(whole, type: "multipart/form-data") == "none")
    #expect(try await send(whole, type: "text/plain") == "none")
  }

  @Test func `More parts than any page sends are refused`() async throws {
    let parts = (0..<65).map { (#"name="p\#($0)""#, [UInt8(65)]) }
    let body = body(parts.map { ($0.0, $0.1) }, boundary: "x")
    #expect(try await send(body, type: "multipart/form-data; boundary=x") == "none")
  }
}
