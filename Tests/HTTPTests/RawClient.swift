import Foundation

/// What came back for one request.
struct Reply: Equatable {
  var status: Int
  /// Names in small letters.
  var headers: [String: String]
  var body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }
}

/// A client that sends exactly the bytes it is told to, good or bad.
///
/// Reads wait for ten seconds where nothing else is said, so a server that says nothing fails a
/// test and does not hang it.
final class RawClient {
  private let socket: Int32
  private var buffer: [UInt8] = []
  /// Whether the other side has closed.
  private(set) var isAtEnd = false

  init(port: Int, patienceMilliseconds: Int = 10_000) throws {
    socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw ClientFault.notConnected(errno) }
    var limit = timeval(
      tv_sec: patienceMilliseconds / 1000, tv_usec: patienceMilliseconds % 1000 * 1000)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var one: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit { close(socket) }

  /// Sends all of it; false where the other side has stopped listening.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// A whole request with a host and, where there is a body, its length.
  func request(
    _ line: String, _ headers: [String] = [], body: [UInt8] = [], isHead: Bool = false
  ) throws -> Reply {
    var head = [line + " HTTP/1.1", "Host: test"] + headers
    if !body.isEmpty { head.append("Content-Length: \(body.count)") }
    send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
    return try reply(isHead: isHead)
  }

  /// Has the kernel send a reset instead of an orderly end.
  func reset() {
    var hard = linger(l_onoff: 1, l_linger: 0)
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
  }

  /// Says that nothing more will come; replies are still read.
  func finishSending() { shutdown(socket, Int32(SHUT_WR)) }

  /// The next reply, framed by its length or its chunks. 100 Continue is passed over.
  func reply(isHead: Bool = false) throws -> Reply {
    let head = try line(upTo: Array("\r\n\r\n".utf8))
    let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
    let parts = lines[0].split(separator: " ", maxSplits: 2)
    guard parts.count >= 2, let status = Int(parts[1]) else { throw ClientFault.noReply(lines[0]) }
    if status == 100 { return try reply(isHead: isHead) }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { throw ClientFault.noReply(line) }
      headers[line[..<colon].lowercased()] =
        line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    var body: [UInt8] = []
    if isHead || status == 204 || status == 304 {
      body = []
    } else if headers["transfer-encoding"] == "chunked" {
      body = try chunks()
    } else {
      body = try take(Int(headers["content-length"] ?? "") ?? 0)
    }
    return Reply(status: status, headers: headers, body: body)
  }

  /// One chunk of a chunked body, empty at its end.
  func chunk() throws -> [UInt8] {
    let size = try String(decoding: line(upTo: Array("\r\n".utf8)), as: UTF8.self)
    guard let count = Int(size, radix: 16) else { throw ClientFault.noReply(size) }
    let data = try take(count)
    _ = try take(2)
    return data
  }

  private func chunks() throws -> [UInt8] {
    var body: [UInt8] = []
    while case let part = try chunk(), !part.isEmpty { body += part }
    return body
  }

  /// Everything up to the mark, without it.
  func line(upTo mark: [UInt8]) throws -> [UInt8] {
    while true {
      if let found = buffer.firstRange(of: mark) {
        let line = Array(buffer[..<found.lowerBound])
        buffer.removeSubrange(..<found.upperBound)
        return line
      }
      try more()
    }
  }

  private func take(_ count: Int) throws -> [UInt8] {
    while buffer.count < count { try more() }
    defer { buffer.removeFirst(count) }
    return Array(buffer[..<count])
  }

  /// Whether the other side closes without saying more.
  func closesNow() -> Bool {
    do {
      while true { try more() }
    } catch {
      return isAtEnd && buffer.isEmpty
    }
  }

  private func more() throws {
    var room = [UInt8](repeating: 0, count: 64 * 1024)
    let count = recv(socket, &room, room.count, 0)
    guard count > 0 else {
      isAtEnd = count == 0 || errno == ECONNRESET
      throw ClientFault.closed(errno: count == 0 ? 0 : errno)
    }
    buffer += room[..<count]
  }
}

enum ClientFault: Error {
  case notConnected(Int32)
  case noReply(String)
  case closed(errno: Int32)
}
