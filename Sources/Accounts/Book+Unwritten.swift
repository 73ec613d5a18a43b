internal import EventModel

extension Book {
  /// Times and failures on their way into the file.
  struct Times: Sendable {
    var sessions: [(Digest, Instant)] = []
    var tokens: [(String, Instant)] = []
    var lockouts: [(Int64, Lockout)] = []

    var isEmpty: Bool { sessions.isEmpty && tokens.isEmpty && lockouts.isEmpty }
  }

  /// What the file does not know yet, as it is now.
  mutating func takeUnwritten() -> Times {
    guard !unwritten.isEmpty else { return Times() }
    defer { unwritten = Unwritten() }
    return Times(
      sessions: unwritten.sessions.compactMap { hash in
        sessions[hash].map { (hash, $0.lastSeenAt) }
      },
      tokens: unwritten.tokens.compactMap { identifier in
        tokens[identifier]?.token.lastUsedAt.map { (identifier, $0) }
      },
      lockouts: unwritten.lockouts.compactMap { number in
        entries[number].map { (number, $0.lockout) }
      })
  }

  /// Notes again what could not be written.
  mutating func putBack(_ times: Times) {
    unwritten.sessions.formUnion(times.sessions.map(\.0))
    unwritten.tokens.formUnion(times.tokens.map(\.0))
    unwritten.lockouts.formUnion(times.lockouts.map(\.0))
  }
}
