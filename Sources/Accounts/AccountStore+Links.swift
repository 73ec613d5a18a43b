internal import EventModel
internal import SQLite
internal import Synchronization

// One-time links: whoever follows one chooses a password.

extension AccountStore {
  /// How long a link is good: 24 hours.
  package static let linkMilliseconds: Int64 = 24 * 3_600_000

  /// A new one-time link's secret for an account, for the first password or for one that was
  /// forgotten; an earlier link of the account is void. It is shown once: only its hash is kept.
  package func invite(_ login: String) throws(AccountFault) -> String {
    let secret = surroundings.secret()
    let endsAt = now.adding(milliseconds: Self.linkMilliseconds)
    try changing(login) { (connection, entry) throws(AccountFault) in
      guard !entry.account.isDisabled else { throw .disabled }
      try connection.change(
        "INSERT OR REPLACE INTO link(hash, account_no, ends_at) VALUES(?, ?, ?)",
        [.hash(Digest(of: secret)), .integer(entry.account.number), .moment(endsAt)])
    }
    return secret
  }

  /// Whose link this is, without using it up.
  package func invitee(_ secret: String) throws(AccountFault) -> Account {
    guard Base64URL.isSecret(secret) else { throw .unknownLink }
    let now = now
    let links = try reading { (connection) throws(AccountFault) in
      try connection.rows(
        "SELECT account_no, ends_at FROM link WHERE hash = ?", [.hash(Digest(of: secret))],
        of: "link"
      ) { (number: $0.integer(0), endsAt: $0.moment(1)) }
    }
    guard let link = links.first,
      let account = book.withLock({ $0.entries[link.number]?.account })
    else { throw .unknownLink }
    guard now < link.endsAt else { throw .expiredLink }
    return account
  }

  /// Uses a link up: the account has this password from now on, its sessions end.
  package func accept(
    _ secret: String, password typed: String
  ) async throws(AccountFault) -> Account {
    let account = try invitee(secret)
    let hash = try await hash(typed, login: account.login)
    try setPassword(hash, of: account.login) { (connection, entry) throws(AccountFault) in
      // Two who follow the link at once both come here; the row lets one of them through.
      let used = try connection.change(
        "DELETE FROM link WHERE hash = ? AND account_no = ?",
        [.hash(Digest(of: secret)), .integer(account.number)])
      guard used == 1, entry.account.number == account.number else { throw .unknownLink }
    }
    return self.account(account.login) ?? account
  }

  /// Gives an account another password for its present one; all its sessions end.
  package func renewPassword(
    _ login: String, present: String, new: String
  ) async throws(AccountFault) {
    switch try await check(login, Password(present)) {
    case .wrong: throw .wrongPassword
    case .locked(let until): throw .locked(until: until)
    case .right(let number, let seen, _):
      let hash = try await hash(new, login: login)
      try setPassword(hash, of: login) { (_, entry) throws(AccountFault) in
        guard entry.account.number == number, entry.password == seen else { throw .wrongPassword }
        guard !entry.account.isDisabled else { throw .disabled }
      }
    }
  }
}

// MARK: - Parts

extension AccountStore {
  /// The hash of a newly chosen password, or what speaks against it.
  private func hash(_ typed: String, login: String) async throws(AccountFault) -> PasswordHash {
    let password = Password(typed)
    if let flaw = password.flaw(login: login) { throw .password(flaw) }
    let cost = surroundings.cost
    let salt = surroundings.random(16)
    return try await gate.run { PasswordHash(of: password, cost: cost, salt: salt) }
  }

  private func setPassword(
    _ hash: PasswordHash, of login: String,
    after condition: (Connection, Book.Entry) throws(AccountFault) -> Void
  ) throws(AccountFault) {
    try changing(login, endingSessions: true) { (connection, entry) throws(AccountFault) in
      try condition(connection, entry)
      entry.password = hash
      entry.lockout = Lockout()
      entry.account.hasPassword = true
      entry.account.mustRenew = false
      try connection.change(
        """
        UPDATE account SET must_renew = 0, failures = 0, last_failure_at = NULL,
          locked_until = NULL WHERE account_no = ?
        """, [.integer(entry.account.number)])
      try Self.write(hash, of: entry.account.number, to: connection)
    }
  }

  static func write(
    _ hash: PasswordHash, of account: Int64, to connection: Connection
  ) throws(AccountFault) {
    try connection.change(
      """
      UPDATE account SET password_key = ?, password_salt = ?, scrypt_n = ?, scrypt_r = ?,
        scrypt_p = ? WHERE account_no = ?
      """,
      [
        .bytes(hash.key), .bytes(hash.salt), .integer(Int64(hash.cost.n)),
        .integer(Int64(hash.cost.r)), .integer(Int64(hash.cost.p)), .integer(account),
      ])
  }
}
