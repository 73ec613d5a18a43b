import EventModel
import Foundation

/// What came back for one request.
struct Reply {
  let status: Int
  let headers: [(name: String, value: String)]
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }
  var json: JSONValue { (try? JSONParser.parse(body)) ?? .null }

  /// The first header of that name, whatever its case.
  func header(_ name: String) -> String? {
    headers.first { $0.name == name.lowercased() }?.value
  }

  subscript(key: String) -> JSONValue? { json[key] }

  /// The last part of a problem's type; nil where this is none.
  var problem: String? {
    guard header("content-type") == "application/problem+json",
      case .string(let type)? = self["type"], case .string? = self["instance"]
    else { return nil }
    return type.split(separator: ":").last.map { String($0) }
  }
}

/// A program that sends one request over each connection, and waits ten seconds at most.
struct APIClient: Sendable {
  let port: Int
  var token: String?

  enum Fault: Error {
    case notConnected(Int32)
    case unreadable(String)
  }

  func get(_ target: String, _ headers: [String: String] = [:]) throws -> Reply {
    try send("GET", target, headers, [])
  }

  /// Sends JSON with a fresh key, unless the headers give one.
  func post(
    _ target: String, _ body: String, _ headers: [String: String] = [:]
  ) throws -> Reply {
    var headers = headers
    headers["Content-Type", default: "application/json"] += ""
    headers["Idempotency-Key", default: UUID().uuidString.lowercased()] += ""
    return try send("POST", target, headers, Array(body.utf8))
  }

  func send(
    _ method: String, _ target: String, _ headers: [String: String], _ body: [UInt8]
  ) throws -> Reply {
    let socket = try open(method, target, headers, body)
    defer { close(socket) }
    return try Self.reply(Self.read(socket) { _ in false })
  }

  /// The first bytes of an answer without an end, up to the one with which a body says enough.
  func listen(
    _ target: String, _ headers: [String: String] = [:], until isEnough: (String) -> Bool
  ) throws -> String {
    let socket = try open("GET", target, headers, [])
    defer { close(socket) }
    return Self.read(socket, until: isEnough).text
  }

  private func open(
    _ method: String, _ target: String, _ headers: [String: String], _ body: [UInt8]
  ) throws -> Int32 {
    let socket = try connected()
    var lines = ["\(method) \(Self.escaped(target)) HTTP/1.1", "Host: 127.0.0.1:\(port)"]
    if let token { lines.append("Authorization: Bearer \(token)") }
    // What lives on is a stream; everything else ends with its answer.
    lines.append("Connection: close")
    if method != "GET" { lines.append("Content-Length: \(body.count)") }
    lines += headers.map { "\($0.key): \($0.value)" }
    let bytes = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { break }
      sent += count
    }
    return socket
  }

  private func connected() throws -> Int32 {
    let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Fault.notConnected(errno) }
    var limit = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    return socket
  }

  private static func read(_ socket: Int32, until isEnough: (String) -> Bool) -> [UInt8] {
    var received: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(socket, &part, part.count, 0)
      guard count > 0 else { return received }
      received += part[..<count]
      if isEnough(received.text) { return received }
    }
  }

  private static func reply(_ bytes: [UInt8]) throws -> Reply {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
      throw Fault.unreadable(bytes.text)
    }
    let lines = Array(bytes[..<end.lowerBound]).text.components(separatedBy: "\r\n")
    guard let status = lines[0].split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { throw Fault.unreadable(lines[0]) }
    let headers = lines.dropFirst().map { line -> (name: String, value: String) in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (
        parts[0].lowercased(),
        parts.count == 2 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
      )
    }
    let body = Array(bytes[end.upperBound...])
    let isChunked = headers.contains { $0 == ("transfer-encoding", "chunked") }
    return Reply(status: status, headers: headers, body: isChunked ? joined(body) : body)
  }

  /// The body of the chunked coding, without its framing.
  private static func joined(_ body: [UInt8]) -> [UInt8] {
    var joined: [UInt8] = []
    var rest = body[...]
    while let end = rest.firstRange(of: Array("\r\n".utf8)),
      let size = Int(Array(rest[..<end.lowerBound]).text, radix: 16), size > 0
    {
      joined += rest[end.upperBound...].prefix(size)
      rest = rest[end.upperBound...].dropFirst(size + 2)
    }
    return joined
  }

  private static func escaped(_ target: String) -> String {
    target.unicodeScalars.map { scalar in
      scalar.isASCII
        ? String(scalar)
        : String(scalar).utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
    }.joined()
  }
}

extension [UInt8] {
  var text: String { String(decoding: self, as: UTF8.self) }
}

extension JSONValue {
  /// The elements of a list; none of anything else.
  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Int64? { if case .integer(let number) = self { number } else { nil } }
}
