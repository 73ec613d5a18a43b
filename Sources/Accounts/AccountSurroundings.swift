internal import CCrypto
package import EventModel
internal import Foundation

/// What the surroundings give the accounts: a clock, chance, and the price of a password.
package struct AccountSurroundings: Sendable {
  /// The present moment.
  package var now: @Sendable () -> Instant
  /// So many random bytes, fit for keys.
  package var random: @Sendable (Int) -> [UInt8]
  /// What hashing a password costs from now on; hashes of another cost are renewed at sign-in.
  package var cost: ScryptCost

  package init(
    now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8],
    cost: ScryptCost = .standard
  ) {
    self.now = now
    self.random = random
    self.cost = cost
  }

  /// The machine's clock, libcrypto's random source and the standard cost.
  package static let system = AccountSurroundings(
    now: {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      return Instant(milliseconds: Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000)
    },
    random: { count in
      var bytes = [UInt8](repeating: 0, count: count)
      // A secret made without chance would be worse than none: the process ends instead.
      precondition(RAND_bytes(&bytes, Int32(count)) == 1, "libcrypto has no random bytes")
      return bytes
    })

  /// A new UUIDv7.
  func identity() -> EventID {
    let bytes = random(16)
    let halves = bytes.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64).self) }
    return EventID(version7At: now(), random: halves)
  }

  /// A new secret: 32 random bytes as base64url, 43 characters.
  func secret() -> String { Base64URL.text(random(32)) }
}
