package import EventModel

/// How often in a row somebody gave a wrong password for one login, and until when it is locked.
///
/// Five failures lock for 15 minutes, five more for 30, and so on to at most 24 hours. Nothing but
/// times and a number is kept: not what was typed, not from where.
package struct Lockout: Hashable, Sendable {
  /// Failures in a row that lock.
  package static let failuresToLock = 5
  static let firstMilliseconds: Int64 = 15 * 60_000
  static let mostMilliseconds: Int64 = 24 * 3_600_000

  /// Failures since the last success.
  package private(set) var failures: Int64
  /// The moment of the last failure.
  package private(set) var lastFailureAt: Instant?
  /// The first moment at which a password is looked at again.
  package private(set) var lockedUntil: Instant?

  package init() {
    self.init(failures: 0, lastFailureAt: nil, lockedUntil: nil)
  }

  init(failures: Int64, lastFailureAt: Instant?, lockedUntil: Instant?) {
    self.failures = failures
    self.lastFailureAt = lastFailureAt
    self.lockedUntil = lockedUntil
  }

  /// Until when the login is locked at this moment; nil where it is not.
  package func lock(at now: Instant) -> Instant? {
    guard let lockedUntil, now < lockedUntil else { return nil }
    return lockedUntil
  }

  /// Counts a wrong password.
  package mutating func fail(at now: Instant) {
    failures += 1
    lastFailureAt = now
    let (round, rest) = failures.quotientAndRemainder(dividingBy: Int64(Self.failuresToLock))
    guard rest == 0 else { return }
    let doubled = Self.firstMilliseconds << min(round - 1, 10)
    lockedUntil = now.adding(milliseconds: min(doubled, Self.mostMilliseconds))
  }
}

extension Instant {
  func adding(milliseconds more: Int64) -> Instant { Instant(milliseconds: milliseconds + more) }
}
