import Foundation

/// A server in a process of its own, made from this very program.
final class BenchChild {
  let port: Int
  /// From its start until it said where it listens.
  let startSeconds: Double
  private let process = Process()
  private let input = Pipe()

  /// Starts the program with these arguments; it is to print an address with its port.
  init(_ arguments: [String]) throws {
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = input
    let start = ContinuousClock.now
    try process.run()
    var said = ""
    var found: Int?
    while found == nil {
      let part = output.fileHandleForReading.availableData
      guard !part.isEmpty else {
        process.terminate()
        throw Refused("服务未能启动：\(said)", "the server did not start: \(said)")
      }
      said += String(decoding: part, as: UTF8.self)
      found = Self.port(in: said)
    }
    port = found ?? 0
    startSeconds = BenchClock.seconds(since: start)
  }

  private static func port(in text: String) -> Int? {
    guard let address = text.range(of: "http://127.0.0.1:") else { return nil }
    let digits = text[address.upperBound...].prefix { $0.isASCII && $0.isNumber }
    // The number is whole once something follows it.
    return digits.endIndex < text.endIndex ? Int(digits) : nil
  }

  /// A figure of the process in MiB, such as `VmHWM`, the most memory it ever held.
  func mebibytes(_ what: String) -> Double {
    BenchMachine.mebibytes(what, ofProcess: "\(process.processIdentifier)")
  }

  /// Ends it in good order.
  func stop() {
    process.terminate()
    process.waitUntilExit()
  }
}
