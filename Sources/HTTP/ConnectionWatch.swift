internal import Dispatch
internal import Foundation
internal import Synchronization

/// Cuts connections that hold a place with a trickle of bytes.
///
/// The library's own timeout starts anew with every byte, so one byte now and then would keep a
/// connection for ever. Here the whole head of a request has a time limit, and a body has to come
/// at a certain pace. Answers are not watched: their length is bounded and the library cuts readers
/// that take nothing.
final class ConnectionWatch: Sendable {
  /// What one connection is doing.
  final class Record: Sendable {
    fileprivate let socket: Int32
    private let since: Atomic<Int>
    private let received = Atomic<Int>(0)
    private let isWatched = Atomic<Bool>(true)

    fileprivate init(_ socket: Int32) {
      self.socket = socket
      since = Atomic(nowInMilliseconds())
    }

    /// A part of a body came in.
    func received(_ bytes: Int) { received.add(bytes, ordering: .relaxed) }

    /// The request is whole.
    func requestIsRead() { isWatched.store(false, ordering: .relaxed) }

    /// The next request may come.
    func requestIsAnswered() {
      since.store(nowInMilliseconds(), ordering: .relaxed)
      received.store(0, ordering: .relaxed)
      isWatched.store(true, ordering: .relaxed)
    }

    fileprivate func isLate(at now: Int, afterMilliseconds patience: Int) -> Bool {
      guard isWatched.load(ordering: .relaxed) else { return false }
      let earned = received.load(ordering: .relaxed) * 1000 / slowestBodyBytesPerSecond
      return now - since.load(ordering: .relaxed) > patience + earned
    }
  }

  private let records = Mutex<[ObjectIdentifier: Record]>([:])
  private let patience: Int
  private let queue = DispatchQueue(label: "annals.http.watch")
  private let isOver = Atomic<Bool>(false)

  /// Twice the idle time: one for the pause between two requests, one for the request's head.
  init(idleTimeoutSeconds: Int) {
    patience = 2000 * idleTimeoutSeconds
  }

  func start() { sweepLater() }

  func stop() { isOver.store(true, ordering: .relaxed) }

  func opened(socket: Int32) -> Record {
    let record = Record(socket)
    records.withLock { $0[ObjectIdentifier(record)] = record }
    return record
  }

  /// Called before the socket is closed, so no other file has its number yet.
  func closed(_ record: Record) {
    records.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(record)) }
  }

  private func sweepLater() {
    queue.asyncAfter(deadline: .now() + .milliseconds(500)) { [weak self] in
      guard let self, !self.isOver.load(ordering: .relaxed) else { return }
      self.sweep()
      self.sweepLater()
    }
  }

  /// Only shuts sockets down, under the lock that `closed` takes; the library then sees the end of
  /// the connection and closes it.
  private func sweep() {
    let now = nowInMilliseconds()
    records.withLock { records in
      for record in records.values where record.isLate(at: now, afterMilliseconds: patience) {
        shutdown(record.socket, Int32(SHUT_RDWR))
      }
    }
  }
}

/// A body that comes more slowly than this is cut off.
private let slowestBodyBytesPerSecond = 1024

private func nowInMilliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC_COARSE, &now)
  return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}
