internal import EventModel
internal import SQLite
internal import Synchronization

extension AccountStore {
  /// The session of a cookie, from memory; nil where it has ended or never was.
  ///
  /// A request counts as a sign of life unless `touching` is false: what a page asks by itself does
  /// not keep its session alive.
  package func session(_ secret: SessionSecret, touching: Bool = true) -> Session? {
    let hash = secret.digest
    let now = now
    let (session, mustWrite) = book.withLock { $0.session(hash, at: now, touching: touching) }
    if mustWrite { flushSoon() }
    return session
  }

  /// Ends a session; nothing happens where it has ended already.
  package func signOut(_ secret: SessionSecret) throws(AccountFault) {
    let hash = secret.digest
    try commit { (connection) throws(AccountFault) in
      try connection.change("DELETE FROM session WHERE hash = ?", [.hash(hash)])
    } then: { book, _ in
      book.sessions[hash] = nil
    }
  }

  /// Ends the other sessions of the account whose session this is; tells how many there were.
  @discardableResult
  package func endOtherSessions(than secret: SessionSecret) throws(AccountFault) -> Int {
    let own = secret.digest
    return try commit { (connection) throws(AccountFault) -> [Digest] in
      let others = book.withLock { book -> [Digest] in
        guard let account = book.sessions[own]?.account else { return [] }
        return book.sessions.filter { $0.value.account == account && $0.key != own }.map(\.key)
      }
      for hash in others {
        try connection.change("DELETE FROM session WHERE hash = ?", [.hash(hash)])
      }
      return others
    } then: { book, others in
      for hash in others { book.sessions[hash] = nil }
    }.count
  }

  /// How many sessions an account has at this moment.
  package func sessionCount(of login: String) -> Int {
    let now = now
    return book.withLock { book in
      guard let entry = book.entry(login) else { return 0 }
      return book.sessions.values.count { known in
        known.account == entry.account.number
          && now
            < Session(
              account: entry.account, signedInAt: known.signedInAt, lastSeenAt: known.lastSeenAt
            ).endsAt
      }
    }
  }

  /// Ends all sessions of an account.
  package func endSessions(of login: String) throws(AccountFault) {
    try changing(login, endingSessions: true) { (_, _) throws(AccountFault) in }
  }
}

extension Book {
  /// The session with a hash, and whether its time is to be written.
  mutating func session(
    _ hash: Digest, at now: Instant, touching: Bool
  ) -> (session: Session?, mustWrite: Bool) {
    guard var known = sessions[hash], let account = entries[known.account]?.account,
      !account.isDisabled
    else { return (nil, false) }
    var session = Session(
      account: account, signedInAt: known.signedInAt, lastSeenAt: known.lastSeenAt)
    guard now < session.endsAt else {
      sessions[hash] = nil
      return (nil, false)
    }
    guard touching, now > known.lastSeenAt else { return (session, false) }
    known.lastSeenAt = now
    let mustWrite = now >= known.keptSeenAt.adding(milliseconds: Self.keepingMilliseconds)
    if mustWrite {
      known.keptSeenAt = now
      unwritten.sessions.insert(hash)
    }
    sessions[hash] = known
    session = Session(account: account, signedInAt: known.signedInAt, lastSeenAt: now)
    return (session, mustWrite)
  }
}
