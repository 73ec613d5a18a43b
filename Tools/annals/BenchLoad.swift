import Dispatch
import Foundation
import Synchronization

/// Many clients that ask a server without a pause, each waiting for its answer before it asks again.
struct BenchLoad {
  let port: Int
  let clients: Int
  let seconds: Double

  /// Asking goes on for so long before anything counts.
  private static let warmingSeconds = 0.5
  /// A server that says nothing for so long has failed.
  private static let patienceMilliseconds: Int32 = 20_000

  /// What came of it.
  struct Outcome: Sendable {
    /// By kind of request: how long each took, in nanoseconds.
    var times: [BenchScript.Kind: [UInt32]] = [:]
    /// Answers that were not what the script counts as good, by kind and status.
    var strange: [BenchScript.Kind: [Int: Int]] = [:]
    var longestAnswer: [BenchScript.Kind: Int] = [:]
    var seconds = 0.0

    /// Good answers a second.
    func rate(_ kind: BenchScript.Kind) -> Double {
      seconds > 0 ? Double(times[kind]?.count ?? 0) / seconds : 0
    }

    /// The time within which such a share of the answers came, in milliseconds.
    func milliseconds(_ kind: BenchScript.Kind, _ share: Double) -> Double {
      guard let times = times[kind]?.sorted(), !times.isEmpty else { return 0 }
      return Double(times[min(times.count - 1, Int(Double(times.count) * share))]) / 1e6
    }

    fileprivate mutating func merge(_ other: Outcome) {
      for (kind, times) in other.times { self.times[kind, default: []] += times }
      for (kind, counts) in other.strange {
        for (status, count) in counts {
          strange[kind, default: [:]][status, default: 0] += count
        }
      }
      longestAnswer.merge(other.longestAnswer) { max($0, $1) }
      seconds = max(seconds, other.seconds)
    }
  }

  /// Runs the clients; `script` says what each of them asks.
  func run(_ script: @Sendable (_ client: Int) -> BenchScript) throws -> Outcome {
    let threads = min(clients, 2)
    let results = Mutex<[Result<Outcome, BenchClient.Fault>]>([])
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let scripts = stride(from: thread, to: clients, by: threads).map(script)
      let result = Result { () throws(BenchClient.Fault) in try share(scripts) }
      results.withLock { $0.append(result) }
    }
    var whole = Outcome()
    for result in results.withLock({ $0 }) {
      do { whole.merge(try result.get()) } catch {
        throw Refused("测量时连接中断：\(error)。", "a connection of the load client broke: \(error).")
      }
    }
    return whole
  }

  /// One thread with its share of the clients.
  private func share(_ scripts: [BenchScript]) throws(BenchClient.Fault) -> Outcome {
    var scripts = scripts
    var connections: [BenchClient] = []
    defer { for connection in connections { connection.close() } }
    for place in scripts.indices {
      var connection = try BenchClient(port: port)
      try connection.send { scripts[place].next(into: &$0) }
      connections.append(connection)
    }
    var waiting = connections.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
    var outcome = Outcome()
    let began = DispatchTime.now().uptimeNanoseconds
    let counted = began + UInt64(Self.warmingSeconds * 1e9)
    let end = counted + UInt64(seconds * 1e9)
    var now = began
    while now < end {
      guard poll(&waiting, nfds_t(waiting.count), Self.patienceMilliseconds) > 0 else {
        throw .closed
      }
      for place in waiting.indices where waiting[place].revents != 0 {
        let sentAt = connections[place].sentAt
        let isWhole = try connections[place].read { answer in
          now = DispatchTime.now().uptimeNanoseconds
          let took = now - sentAt
          scripts[place].note(answer, took, &outcome, counts: now >= counted && now < end)
        }
        guard isWhole else { continue }
        try connections[place].send { scripts[place].next(into: &$0) }
      }
    }
    outcome.seconds = seconds
    return outcome
  }
}
