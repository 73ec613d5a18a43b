import Foundation
import Testing

/// A running `annals serve` of one test, on a free port; ended with the test at the latest.
final class Served {
  private let process = Process()
  private let errors: URL
  /// What it printed when it was ready.
  private(set) var greeting: [String] = []
  private(set) var port = 0

  init(_ annals: Annals, _ arguments: [String]) throws {
    errors = annals.folder.appending(path: "serve-\(UUID().uuidString)")
    process.executableURL = Annals.program
    process.arguments = ["serve", "--port", "0"] + arguments
    process.currentDirectoryURL = annals.folder
    process.standardInput = FileHandle.nullDevice
    try Data().write(to: errors)
    process.standardError = try FileHandle(forWritingTo: errors)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    // All of the greeting is written at once, and not before it serves.
    let text = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    greeting = text.split(separator: "\n").map(String.init)
    let found = text.firstMatch(of: #/https?:\/\/[^\s:]+:(\d+)/#)
    port = try #require(found.flatMap { Int($0.output.1) }, "\(text) \(complaints)")
  }

  deinit {
    if process.isRunning {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
  }

  var complaints: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

  /// Waits, for ten seconds at most, until it has said something on standard error.
  func waitForComplaint(_ words: String) {
    for _ in 0..<1000 where !complaints.contains(words) { usleep(10_000) }
  }

  func signal() { process.terminate() }

  /// The exit status, once it has ended.
  func status() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Asks it to end, and waits.
  func stop() -> Int32 {
    signal()
    return status()
  }

  func connect() throws -> ServedWire { try ServedWire(port) }

  /// One request by its first line, with what a browser takes.
  func ask(_ line: String) throws -> String {
    let wire = try connect()
    wire.send("\(line)\r\nHost: a\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
    return wire.read()
  }
}

/// One connection; reads wait for ten seconds at most.
final class ServedWire {
  private let socket: Int32

  init(_ port: Int) throws {
    socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(connected == 0)
    var limit = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(socket) }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes {
      Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
  }

  /// All that comes until the other side closes.
  func read() -> String {
    var received: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = recv(socket, &part, part.count, 0)
      guard count > 0 else { return String(decoding: received, as: UTF8.self) }
      received += part[..<count]
    }
  }
}
