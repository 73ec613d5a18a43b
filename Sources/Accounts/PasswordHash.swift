internal import CCrypto

/// What one run of scrypt costs (RFC 7914, section 2): `128 × n × r` bytes of memory, and time.
package struct ScryptCost: Hashable, Sendable {
  /// The CPU and memory parameter N, a power of two greater than 1.
  package let n: UInt64
  /// The block size r.
  package let r: UInt64
  /// The parallelisation p.
  package let p: UInt64

  package init(n: UInt64, r: UInt64, p: UInt64) {
    self.n = n
    self.r = r
    self.p = p
  }

  /// 32 MiB and about a tenth of a second.
  package static let standard = ScryptCost(n: 1 << 15, r: 8, p: 1)

  /// Whether scrypt can be run so: a damaged file must not make it ask for all the memory there is.
  var isSound: Bool {
    (2...1 << 20).contains(n) && n & (n - 1) == 0 && (1...32).contains(r) && (1...16).contains(p)
      && 128 * n * r <= 1 << 30
  }

  /// scrypt of a password and a salt.
  package func key(_ password: [UInt8], salt: [UInt8], count: Int) -> [UInt8] {
    var key = [UInt8](repeating: 0, count: count)
    let memory = 128 * r * (n + p + 4) + 1 << 20
    let done = password.withUnsafeBufferPointer { password in
      password.withMemoryRebound(to: CChar.self) { text in
        EVP_PBE_scrypt(
          text.baseAddress, text.count, salt, salt.count, n, r, p, memory, &key, count)
      }
    }
    precondition(done == 1, "libcrypto could not run scrypt")
    return key
  }
}

/// A password as it is kept: never itself, only what it takes to recognise it.
struct PasswordHash: Hashable, Sendable {
  let cost: ScryptCost
  /// 16 random bytes, of this hash alone.
  let salt: [UInt8]
  /// 32 bytes.
  let key: [UInt8]

  init(cost: ScryptCost, salt: [UInt8], key: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.key = key
  }

  init(of password: Password, cost: ScryptCost, salt: [UInt8]) {
    self.init(cost: cost, salt: salt, key: cost.key(password.bytes, salt: salt, count: 32))
  }

  /// What is compared where there is no password: it costs the same and fits none.
  static func dummy(_ cost: ScryptCost) -> PasswordHash {
    PasswordHash(cost: cost, salt: [UInt8](repeating: 0, count: 16), key: [])
  }

  /// Whether this is the password. A password that nobody can have chosen costs a run as well.
  func fits(_ password: Password) -> Bool {
    let tried = cost.key(password.isTooLong ? [] : password.bytes, salt: salt, count: 32)
    return Digest.equal(tried, key) && !password.isTooLong
  }
}
