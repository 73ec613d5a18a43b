internal import Dispatch
internal import Synchronization

/// Runs scrypt beside the program's own threads, two at a time, and lets few wait: a flood of
/// sign-ins can take neither the memory nor the threads that answer everything else.
final class HashingGate: Sendable {
  /// Runs at a time: 64 MiB at the standard cost.
  static let lanes = 2
  /// Runs that may wait in one lane, about a second and a half at the standard cost.
  static let waiting = 16

  private let queues = (0..<lanes).map { DispatchQueue(label: "annals.scrypt.\($0)") }
  private let load = Mutex([Int](repeating: 0, count: lanes))

  /// The body's result, or ``AccountFault/busy`` at once where too many wait already.
  func run<Result: Sendable>(
    _ body: @escaping @Sendable () -> Result
  ) async throws(AccountFault) -> Result {
    let lane = load.withLock { load -> Int? in
      guard let lane = load.indices.min(by: { load[$0] < load[$1] }),
        load[lane] <= Self.waiting
      else { return nil }
      load[lane] += 1
      return lane
    }
    guard let lane else { throw .busy }
    return await withCheckedContinuation { continuation in
      queues[lane].async {
        let result = body()
        self.load.withLock { $0[lane] -= 1 }
        continuation.resume(returning: result)
      }
    }
  }
}
