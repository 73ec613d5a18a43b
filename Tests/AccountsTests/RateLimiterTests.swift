import Accounts
import EventModel
import Testing

@Suite struct RateLimiterTests {
  @Test func `An address may ask so often at once, and again when its bucket has filled`() {
    var limiter = RateLimiter(burst: 3, perSecond: 2)
    for _ in 0..<3 { #expect(limiter.admit("a", at: .sample) == .admitted) }
    #expect(limiter.admit("a", at: .sample) == .refused(retryAfterSeconds: 1))
    #expect(limiter.admit("b", at: .sample) == .admitted)
    #expect(limiter.admit("a", at: .sample.later(seconds: 1)) == .admitted)
    #expect(limiter.admit("a", at: .sample.later(seconds: 1)) == .admitted)
    #expect(
      limiter.admit("a", at: .sample.later(seconds: 1)) == .refused(retryAfterSeconds: 1))
  }

  @Test func `A long pause fills a bucket and not more`() {
    var limiter = RateLimiter(burst: 2, perSecond: 1)
    for _ in 0..<3 { _ = limiter.admit("a", at: .sample) }
    let later = Instant.sample.later(seconds: 1_000_000)
    let admitted = (0..<5).count { _ in limiter.admit("a", at: later) == .admitted }
    #expect(admitted == 2)
  }

  @Test func `A clock that was set back gives nothing away and takes nothing`() {
    var limiter = RateLimiter(burst: 1, perSecond: 1)
    #expect(limiter.admit("a", at: .sample) == .admitted)
    let before = Instant.sample.later(seconds: -3600)
    #expect(limiter.admit("a", at: before) == .refused(retryAfterSeconds: 1))
    #expect(limiter.admit("a", at: before.later(seconds: 1)) == .admitted)
  }

  @Test func `Ten thousand addresses are remembered at most, the last ones among them`() {
    var limiter = RateLimiter(burst: 1, perSecond: 1)
    for number in 0..<50_000 {
      _ = limiter.admit("address \(number)", at: .sample)
      if limiter.bucketCount > RateLimiter.mostBuckets {
        Issue.record("\(limiter.bucketCount) buckets after \(number)")
        return
      }
    }
    #expect(limiter.admit("address 49000", at: .sample) == .refused(retryAfterSeconds: 1))
    #expect(limiter.admit("address 0", at: .sample) == .admitted)
  }
}
