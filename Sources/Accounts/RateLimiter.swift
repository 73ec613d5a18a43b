package import EventModel

/// Lets each address ask so often and no more: a bucket of tokens that fills again by and by.
///
/// A value without a clock: whoever owns it puts it under a lock and says what time it is. At most
/// ``mostBuckets`` addresses are remembered, the oldest are dropped and begin anew with a full
/// bucket; so the key of an IPv6 caller is its /64 network, of which nobody has thousands.
package struct RateLimiter: Sendable {
  /// Whether a request may pass.
  package enum Admission: Hashable, Sendable {
    case admitted
    /// Not before so many seconds have passed; at least 1.
    case refused(retryAfterSeconds: Int)
  }

  private struct Bucket: Sendable {
    /// Thousandths of a token: one token a second is one of them a millisecond.
    var thousandths: Int64
    var filledAt: Instant
  }

  package static let mostBuckets = 10_000

  private let capacity: Int64
  private let perSecond: Int64
  /// Buckets used since the last generation began, and those of the one before: dropping a whole
  /// generation at once costs nothing while requests are counted.
  private var young: [String: Bucket] = [:]
  private var old: [String: Bucket] = [:]

  /// `burst` requests at once, and `perSecond` more in every second.
  package init(burst: Int, perSecond: Int) {
    precondition(burst > 0 && perSecond > 0, "a limiter that lets nothing pass")
    capacity = Int64(burst) * 1000
    self.perSecond = Int64(perSecond)
  }

  /// How many addresses are remembered.
  package var bucketCount: Int { young.count + old.count }

  /// Counts a request of an address.
  package mutating func admit(_ key: String, at now: Instant) -> Admission {
    var bucket =
      young[key] ?? old.removeValue(forKey: key) ?? Bucket(thousandths: capacity, filledAt: now)
    // A clock that was set back fills nothing.
    let passed = max(0, now.milliseconds - bucket.filledAt.milliseconds)
    let gained = min(passed, capacity) * perSecond
    bucket.thousandths = min(capacity, bucket.thousandths + gained)
    bucket.filledAt = now
    let admission: Admission
    if bucket.thousandths >= 1000 {
      bucket.thousandths -= 1000
      admission = .admitted
    } else {
      let missing = 1000 - bucket.thousandths
      admission = .refused(retryAfterSeconds: max(1, Int((missing / perSecond + 999) / 1000)))
    }
    keep(bucket, key)
    return admission
  }

  private mutating func keep(_ bucket: Bucket, _ key: String) {
    if young.count >= Self.mostBuckets / 2, young[key] == nil {
      old = young
      young = [:]
    }
    young[key] = bucket
  }
}
