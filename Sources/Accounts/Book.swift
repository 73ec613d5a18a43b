internal import EventModel

/// What the file says about accounts, sessions and tokens, in memory: the answer to every request
/// asks one of them. It is changed only after the file was.
struct Book: Sendable {
  struct Entry: Sendable {
    var account: Account
    var password: PasswordHash?
    var lockout = Lockout()
  }

  struct SessionEntry: Sendable {
    let account: Int64
    let signedInAt: Instant
    var lastSeenAt: Instant
    /// The `lastSeenAt` that the file has or is about to have.
    var keptSeenAt: Instant
  }

  struct TokenEntry: Sendable {
    let account: Int64
    let hash: Digest
    /// The first moment at which it is no longer good; nil for no end.
    let endsAt: Instant?
    var token: AccessToken
    var keptUsedAt: Instant?
  }

  /// What memory knows and the file does not yet.
  struct Unwritten: Sendable {
    var sessions: Set<Digest> = []
    var tokens: Set<String> = []
    var lockouts: Set<Int64> = []

    var isEmpty: Bool { sessions.isEmpty && tokens.isEmpty && lockouts.isEmpty }
  }

  /// The times of sessions and tokens are written at most once in so long.
  static let keepingMilliseconds: Int64 = 60_000

  private(set) var entries: [Int64: Entry] = [:]
  private var numbers: [String: Int64] = [:]
  var sessions: [Digest: SessionEntry] = [:]
  var tokens: [String: TokenEntry] = [:]
  /// Failures for logins that nobody has, so that they lock like all others.
  var strangers = Strangers()
  var unwritten = Unwritten()

  func number(_ login: String) -> Int64? { numbers[Account.key(login)] }

  func entry(_ login: String) -> Entry? { number(login).flatMap { entries[$0] } }

  mutating func put(_ entry: Entry) {
    let account = entry.account
    if let old = entries[account.number], !old.account.isErased {
      numbers[Account.key(old.account.login)] = nil
    }
    entries[account.number] = entry
    if !account.isErased { numbers[Account.key(account.login)] = account.number }
  }

  mutating func change(_ number: Int64, _ body: (inout Entry) -> Void) {
    guard var entry = entries[number] else { return }
    body(&entry)
    put(entry)
  }

  mutating func endSessions(of account: Int64) {
    sessions = sessions.filter { $0.value.account != account }
  }

  mutating func endTokens(of account: Int64) {
    tokens = tokens.filter { $0.value.account != account }
  }
}

/// Failures for logins that nobody has. At most 2 × ``generation`` are remembered, the oldest are
/// dropped; what was typed is kept as a hash, since people type passwords into the wrong field.
struct Strangers: Sendable {
  static let generation = 5_000
  private var young: [Digest: Lockout] = [:]
  private var old: [Digest: Lockout] = [:]

  subscript(login: String) -> Lockout {
    get {
      let key = Self.key(login)
      return young[key] ?? old[key] ?? Lockout()
    }
    set {
      if young.count >= Self.generation {
        old = young
        young = [:]
      }
      young[Self.key(login)] = newValue
    }
  }

  private static func key(_ login: String) -> Digest { Digest(of: Account.key(login)) }
}
