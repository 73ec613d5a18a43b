import Foundation
import HTTP
import Synchronization

/// A server for one test on a free port of the loopback.
func serving(_ handler: @escaping @Sendable (HTTPRequest) -> HTTPAnswer) throws -> HTTPServer {
  try serving({ _ in }, handler)
}

/// The same with bounds of the test's own.
func serving(
  _ adjust: (inout HTTPConfiguration) -> Void,
  _ handler: @escaping @Sendable (HTTPRequest) -> HTTPAnswer
) throws -> HTTPServer {
  var configuration = HTTPConfiguration()
  adjust(&configuration)
  return try HTTPServer(configuration, handler: handler)
}

extension HTTPAnswer {
  static func text(_ text: String) -> HTTPAnswer {
    .now(HTTPResponse(status: 200, type: "text/plain; charset=utf-8", text: text))
  }
}

/// Says back what the server understood of a request.
@Sendable func echo(_ request: HTTPRequest) -> HTTPAnswer {
  let query = request.query.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
  return .text(
    "\(request.method.rawValue) \(request.path) [\(query)] \(request.body.count)"
      + " \(request.body.reduce(0) { ($0 &* 31) &+ Int($1) })")
}

/// Waits until something is so, for at most ten seconds; false where it never is.
func eventually(_ condition: () -> Bool) -> Bool {
  for _ in 0..<12_000 {
    if condition() { return true }
    usleep(5000)
  }
  return condition()
}

/// Runs blocking work on a thread of its own; what is returned waits for its end.
func inBackground(_ work: @escaping @Sendable () -> Void) -> @Sendable () async -> Void {
  let (ended, end) = AsyncStream<Never>.makeStream()
  Thread {
    work()
    end.finish()
  }.start()
  return { for await _ in ended {} }
}

/// A number that threads count up.
final class Counter: Sendable {
  private let count = Atomic<Int>(0)

  var value: Int { count.load(ordering: .sequentiallyConsistent) }
  func add() { count.add(1, ordering: .sequentiallyConsistent) }
}

/// A gate that opens once, for work that has to wait on the test.
final class Gate: Sendable {
  private let isOpen = Atomic<Bool>(false)

  func open() { isOpen.store(true, ordering: .sequentiallyConsistent) }

  /// Passes after `open`, or after ten seconds.
  func pass() async {
    for _ in 0..<2000 where !isOpen.load(ordering: .sequentiallyConsistent) {
      try? await Task.sleep(for: .milliseconds(5))
    }
  }
}

/// What a stream says next; the test puts pieces in while the stream runs.
final class Feed: Sendable {
  private let pieces = Mutex<[HTTPStream.Piece]>([])

  func put(_ piece: HTTPStream.Piece) { pieces.withLock { $0.append(piece) } }
  func put(_ text: String) { put(.bytes(Array(text.utf8))) }

  func next() -> HTTPStream.Piece {
    pieces.withLock { $0.isEmpty ? .wait : $0.removeFirst() }
  }
}
