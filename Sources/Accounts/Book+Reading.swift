internal import EventModel
internal import SQLite

extension Book {
  /// Reads the whole book; whatever cannot be read is damage and nobody signs in by it.
  init(_ connection: Connection) throws(AccountFault) {
    let accounts = try connection.rows(
      """
      SELECT account_no, login, display_name, actor, created_at, disabled_at, erased_at, must_renew,
        password_key, password_salt, scrypt_n, scrypt_r, scrypt_p,
        failures, last_failure_at, locked_until FROM account
      """, of: "account", Self.account)
    for entry in accounts { put(entry) }
    let sessions = try connection.rows(
      "SELECT hash, account_no, signed_in_at, last_seen_at FROM session", of: "session"
    ) { row -> (Digest, SessionEntry)? in
      guard let hash = Digest(stored: row.bytes(0)) else { return nil }
      let seen = row.moment(3)
      return (
        hash,
        SessionEntry(
          account: row.integer(1), signedInAt: row.moment(2), lastSeenAt: seen, keptSeenAt: seen)
      )
    }
    self.sessions = Dictionary(sessions) { first, _ in first }
    let tokens = try connection.rows(
      """
      SELECT identifier, account_no, hash, label, created_at, expires_on, last_used_at FROM token
      """, of: "token", Self.token)
    self.tokens = Dictionary(tokens) { first, _ in first }
    for number in self.sessions.values.map(\.account) + self.tokens.values.map(\.account) {
      guard entries[number] != nil else { throw .damaged("account") }
    }
  }

  private static func account(_ row: Statement) -> Entry? {
    guard let actor = Actor(row.text(3)) else { return nil }
    let password = password(row)
    guard row.isNull(8) || password != nil, !row.isNull(6) || Account.isLogin(row.text(1)) else {
      return nil
    }
    return Entry(
      account: Account(
        number: row.integer(0), login: row.text(1), displayName: row.text(2), actor: actor,
        createdAt: row.moment(4), disabledAt: row.optionalMoment(5),
        erasedAt: row.optionalMoment(6), hasPassword: password != nil,
        mustRenew: row.integer(7) != 0),
      password: password,
      lockout: Lockout(
        failures: row.integer(13), lastFailureAt: row.optionalMoment(14),
        lockedUntil: row.optionalMoment(15)))
  }

  private static func password(_ row: Statement) -> PasswordHash? {
    guard !row.isNull(8), let n = UInt64(exactly: row.integer(10)),
      let r = UInt64(exactly: row.integer(11)), let p = UInt64(exactly: row.integer(12))
    else { return nil }
    let hash = PasswordHash(
      cost: ScryptCost(n: n, r: r, p: p), salt: Array(row.bytes(9)), key: Array(row.bytes(8)))
    return hash.cost.isSound && hash.salt.count == 16 && hash.key.count == 32 ? hash : nil
  }

  private static func token(_ row: Statement) -> (String, TokenEntry)? {
    let day = row.optionalInteger(5)
    let expiresOn = day.flatMap { CivilDate(tableNumber: $0) }
    guard let hash = Digest(stored: row.bytes(2)), (day == nil) == (expiresOn == nil) else {
      return nil
    }
    let used = row.optionalMoment(6)
    let token = AccessToken(
      identifier: row.text(0), label: row.text(3), createdAt: row.moment(4), expiresOn: expiresOn,
      lastUsedAt: used)
    return (
      token.identifier,
      TokenEntry(
        account: row.integer(1), hash: hash, endsAt: expiresOn.map(TokenEntry.end),
        token: token, keptUsedAt: used)
    )
  }
}

extension Book.TokenEntry {
  /// The first moment after the last day on which a token is good.
  static func end(of day: CivilDate) -> Instant { Instant.endOfDay(day).adding(milliseconds: 1) }
}
