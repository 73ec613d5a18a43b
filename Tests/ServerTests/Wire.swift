import Foundation

/// What came back over a connection of its own.
struct Answer {
  let status: Int
  let headers: [(name: String, value: String)]
  let text: String

  /// The first header of that name, in small letters.
  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// Every header of that name.
  func all(_ name: String) -> [String] { headers.filter { $0.name == name }.map(\.value) }

  var location: String? { header("location") }

  /// The name and value of a cookie that was set, with its attributes.
  func cookie(_ name: String) -> (value: String, attributes: [String])? {
    for line in all("set-cookie") where line.hasPrefix("\(name)=") {
      let parts = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      return (String(parts[0].dropFirst(name.count + 1)), Array(parts.dropFirst()))
    }
    return nil
  }

  /// What stands in the first hidden input of that name.
  func hidden(_ name: String) -> String? {
    guard let start = text.range(of: #"name="\#(name)" value=""#) else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }
}

/// One request over one connection, with exactly these headers. Waits ten seconds at most.
enum Wire {
  enum Fault: Error {
    case notConnected(Int32)
    case unreadable(String)
  }

  /// - Parameter wholeBody: whether to read on after the headers, which a live stream never ends.
  static func ask(
    _ port: Int, _ method: String, _ target: String, _ headers: [String], body: String = "",
    wholeBody: Bool = true
  ) throws -> Answer {
    try finish(try begin(port, method, target, headers, body: body), wholeBody: wholeBody)
  }

  /// Sends a request; its answer waits in the connection.
  static func begin(
    _ port: Int, _ method: String, _ target: String, _ headers: [String], body: String = ""
  ) throws -> Int32 {
    let socket = try connected(port)
    var head = ["\(method) \(target) HTTP/1.1", "Connection: close"] + headers
    if !headers.contains(where: { $0.lowercased().hasPrefix("host:") }) {
      head.append("Host: 127.0.0.1:\(port)")
    }
    if method == "POST" { head.append("Content-Length: \(body.utf8.count)") }
    let bytes = Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { break }
      sent += count
    }
    return socket
  }

  /// Reads the answer and closes the connection.
  static func finish(_ socket: Int32, wholeBody: Bool = true) throws -> Answer {
    defer { close(socket) }
    return try answer(read(socket, wholeBody: wholeBody))
  }

  private static func connected(_ port: Int) throws -> Int32 {
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

  private static func read(_ socket: Int32, wholeBody: Bool) -> [UInt8] {
    var received: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(socket, &part, part.count, 0)
      guard count > 0 else { return received }
      received += part[..<count]
      if !wholeBody, String(decoding: received, as: UTF8.self).contains("\r\n\r\n") {
        return received
      }
    }
  }

  private static func answer(_ bytes: [UInt8]) throws -> Answer {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { throw Fault.unreadable(text) }
    let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ")
    guard words.count >= 2, let status = Int(words[1]) else { throw Fault.unreadable(lines[0]) }
    let headers = lines.dropFirst().map { line -> (name: String, value: String) in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (
        parts[0].lowercased(),
        parts.count == 2 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
      )
    }
    return Answer(status: status, headers: headers, text: String(text[end.upperBound...]))
  }
}
