internal import EventModel
internal import SQLite
internal import Synchronization

extension AccountStore {
  /// What a password turned out to be.
  enum Checked: Sendable {
    /// Right for this account; `renewed` where its hash is of another cost than new ones are.
    case right(Int64, seen: PasswordHash, renewed: PasswordHash?)
    case wrong
    case locked(until: Instant)
  }

  /// Begins a session where the password is the login's.
  package func signIn(
    _ login: String, password: String
  ) async throws(AccountFault) -> SignInOutcome {
    let checked: Checked
    do throws(AccountFault) {
      checked = try await check(login, Password(password))
    } catch {
      guard error == .busy else { throw error }
      return .busy
    }
    switch checked {
    case .wrong: return .wrong
    case .locked(let until): return .locked(until: until)
    case .right(let number, let seen, let renewed):
      return try begin(number, seen, renewed)
    }
  }

  /// Looks a password at, counts a failure. A login that nobody has costs the same and locks the
  /// same, so that nobody learns which logins there are.
  func check(_ login: String, _ password: Password) async throws(AccountFault) -> Checked {
    let asked = now
    let cost = surroundings.cost
    let salt = surroundings.random(16)
    let (lock, hash) = book.withLock { book in
      let entry = book.entry(login)
      return ((entry?.lockout ?? book.strangers[login]).lock(at: asked), entry?.password)
    }
    if let lock { return .locked(until: lock) }
    let (fits, renewed) = try await gate.run { () -> (Bool, PasswordHash?) in
      let fits = (hash ?? .dummy(cost)).fits(password)
      let isOfAnotherCost = hash.map { $0.cost != cost } ?? false
      return (
        fits, fits && isOfAnotherCost ? PasswordHash(of: password, cost: cost, salt: salt) : nil
      )
    }
    // Failures are written later: a wait for the disk would tell a known login from an unknown one.
    defer { flushSoon() }
    let answered = now
    return book.withLock { book in
      book.judge(login, fits ? hash : nil, renewed, at: answered)
    }
  }

  /// Begins a session, unless the account has changed since the password was looked at.
  private func begin(
    _ number: Int64, _ seen: PasswordHash, _ renewed: PasswordHash?
  ) throws(AccountFault) -> SignInOutcome {
    let secret = SessionSecret(made: surroundings.secret())
    let now = now
    let outcome = try commit { (connection) throws(AccountFault) -> SignInOutcome in
      guard let entry = book.withLock({ $0.entries[number] }), entry.password == seen else {
        return .wrong
      }
      guard !entry.account.isDisabled else { return .disabled }
      try connection.change(
        """
        UPDATE account SET failures = 0, last_failure_at = NULL, locked_until = NULL
        WHERE account_no = ?
        """, [.integer(number)])
      if let renewed { try Self.write(renewed, of: number, to: connection) }
      try connection.change(
        "INSERT INTO session(hash, account_no, signed_in_at, last_seen_at) VALUES(?, ?, ?, ?)",
        [.hash(secret.digest), .integer(number), .moment(now), .moment(now)])
      return .signedIn(
        Session(account: entry.account, signedInAt: now, lastSeenAt: now), secret)
    } then: { book, outcome in
      guard case .signedIn = outcome else { return }
      book.change(number) { entry in
        entry.lockout = Lockout()
        entry.password = renewed ?? entry.password
      }
      book.sessions[secret.digest] = Book.SessionEntry(
        account: number, signedInAt: now, lastSeenAt: now, keptSeenAt: now)
    }
    return outcome
  }
}

extension Book {
  /// Decides on a password: `fitting` is the hash that it fitted. Whoever comes while the login is
  /// locked learns nothing, even with the right password.
  mutating func judge(
    _ login: String, _ fitting: PasswordHash?, _ renewed: PasswordHash?, at now: Instant
  ) -> AccountStore.Checked {
    guard let number = number(login) else {
      var lockout = strangers[login]
      if let until = lockout.lock(at: now) { return .locked(until: until) }
      lockout.fail(at: now)
      strangers[login] = lockout
      return lockout.lock(at: now).map { .locked(until: $0) } ?? .wrong
    }
    guard let entry = entries[number] else { return .wrong }
    if let until = entry.lockout.lock(at: now) { return .locked(until: until) }
    if let fitting, entry.password == fitting {
      return .right(number, seen: fitting, renewed: renewed)
    }
    var lockout = entry.lockout
    lockout.fail(at: now)
    change(number) { $0.lockout = lockout }
    unwritten.lockouts.insert(number)
    return lockout.lock(at: now).map { .locked(until: $0) } ?? .wrong
  }
}
