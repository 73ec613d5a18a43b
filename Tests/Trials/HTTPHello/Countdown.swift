import Synchronization

/// Counts down to nothing, for whoever asks.
final class Countdown: Sendable {
  private let left: Mutex<Int>

  init(_ start: Int) { left = Mutex(start) }

  func next() -> Int? {
    left.withLock { left in
      guard left > 0 else { return nil }
      left -= 1
      return left + 1
    }
  }
}
