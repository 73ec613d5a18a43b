package import EventModel
internal import SQLite
internal import Synchronization

// What the keeper does with accounts.

extension AccountStore {
  /// Every account there is or was, in the order of their logins; erased ones last.
  package func accounts() -> [Account] {
    book.withLock { $0.entries.values.map(\.account) }
      .sorted {
        ($0.isErased ? 1 : 0, $0.login.lowercased(), $0.number)
          < ($1.isErased ? 1 : 0, $1.login.lowercased(), $1.number)
      }
  }

  /// The account with a login; nil where there is none.
  package func account(_ login: String) -> Account? { book.withLock { $0.entry(login)?.account } }

  /// How often in a row a wrong password was given for a login, and until when it is locked.
  package func lockout(_ login: String) -> Lockout? { book.withLock { $0.entry(login)?.lockout } }

  /// Makes an account that nobody can sign in to before its link was followed.
  package func create(
    login: String, displayName: String, actor: Actor
  ) throws(AccountFault) -> Account {
    guard Account.isLogin(login) else { throw .invalidLogin }
    guard Account.isName(displayName) else { throw .invalidDisplayName }
    let now = now
    return try commit { (connection) throws(AccountFault) in
      try check(login: login, actor: actor, except: nil)
      try connection.change(
        """
        INSERT INTO account(login, login_key, display_name, actor, created_at) VALUES(?, ?, ?, ?, ?)
        """,
        [
          .text(login), .text(Account.key(login)), .text(displayName), .text(actor.description),
          .moment(now),
        ])
      let number = try AccountFault.translating { () throws(SQLiteFault) in
        try connection.integer("SELECT last_insert_rowid()") ?? 0
      }
      return Account(
        number: number, login: login, displayName: displayName, actor: actor, createdAt: now,
        disabledAt: nil, erasedAt: nil, hasPassword: false, mustRenew: false)
    } then: { book, account in
      book.put(Book.Entry(account: account))
    }
  }

  /// Gives an account another login, display name or actor; its sessions and tokens go on.
  package func change(
    _ login: String, to newLogin: String? = nil, displayName: String? = nil, actor: Actor? = nil
  ) throws(AccountFault) {
    if let newLogin, !Account.isLogin(newLogin) { throw .invalidLogin }
    if let displayName, !Account.isName(displayName) { throw .invalidDisplayName }
    try changing(login) { (connection, entry) throws(AccountFault) in
      entry.account.login = newLogin ?? entry.account.login
      entry.account.displayName = displayName ?? entry.account.displayName
      entry.account.actor = actor ?? entry.account.actor
      try check(login: newLogin, actor: entry.account.actor, except: entry.account.number)
      try connection.change(
        """
        UPDATE account SET login = ?, login_key = ?, display_name = ?, actor = ?
        WHERE account_no = ?
        """,
        [
          .text(entry.account.login), .text(Account.key(entry.account.login)),
          .text(entry.account.displayName), .text(entry.account.actor.description),
          .integer(entry.account.number),
        ])
    }
  }

  /// Shuts an account: its sessions and links end, its tokens are refused until it is enabled again.
  package func disable(_ login: String) throws(AccountFault) {
    let now = now
    try changing(login, endingSessions: true) { (connection, entry) throws(AccountFault) in
      entry.account.disabledAt = entry.account.disabledAt ?? now
      try connection.change(
        "UPDATE account SET disabled_at = ? WHERE account_no = ?",
        [.optional(entry.account.disabledAt), .integer(entry.account.number)])
      try connection.change(
        "DELETE FROM link WHERE account_no = ?", [.integer(entry.account.number)])
    }
  }

  /// Opens a disabled account again.
  package func enable(_ login: String) throws(AccountFault) {
    try changing(login) { (connection, entry) throws(AccountFault) in
      entry.account.disabledAt = nil
      try connection.change(
        "UPDATE account SET disabled_at = NULL WHERE account_no = ?",
        [.integer(entry.account.number)])
    }
  }

  /// Ends a lock before its time and counts failures from nothing.
  package func unlock(_ login: String) throws(AccountFault) {
    try changing(login) { (connection, entry) throws(AccountFault) in
      entry.lockout = Lockout()
      try connection.change(
        """
        UPDATE account SET failures = 0, last_failure_at = NULL, locked_until = NULL
        WHERE account_no = ?
        """, [.integer(entry.account.number)])
    }
  }

  /// Asks for a new password at the next sign-in.
  package func requireRenewal(_ login: String) throws(AccountFault) {
    try changing(login) { (connection, entry) throws(AccountFault) in
      entry.account.mustRenew = true
      try connection.change(
        "UPDATE account SET must_renew = 1 WHERE account_no = ?",
        [.integer(entry.account.number)])
    }
  }

  /// Removes login, display name and password for ever, with everything that hung on them, also from
  /// the file's unused pages. The actor stays, so that it is never given to somebody else.
  package func erase(_ login: String) throws(AccountFault) {
    let now = now
    try changing(login, endingSessions: true) { (connection, entry) throws(AccountFault) in
      let number = entry.account.number
      entry = Book.Entry(
        account: Account(
          number: number, login: "", displayName: "", actor: entry.account.actor,
          createdAt: entry.account.createdAt, disabledAt: now, erasedAt: now, hasPassword: false,
          mustRenew: false))
      try connection.change(
        """
        UPDATE account SET login = NULL, login_key = NULL, display_name = NULL, disabled_at = ?,
          erased_at = ?, must_renew = 0, password_key = NULL, password_salt = NULL, scrypt_n = NULL,
          scrypt_r = NULL, scrypt_p = NULL, failures = 0, last_failure_at = NULL,
          locked_until = NULL WHERE account_no = ?
        """, [.moment(now), .moment(now), .integer(number)])
      for table in ["link", "token", "draft"] {
        try connection.change("DELETE FROM \(table) WHERE account_no = ?", [.integer(number)])
      }
    }
    try scrub()
  }
}

// MARK: - Parts

extension AccountStore {
  /// Changes one account in the file and then in the book.
  func changing(
    _ login: String, endingSessions: Bool = false,
    _ body: (Connection, inout Book.Entry) throws(AccountFault) -> Void
  ) throws(AccountFault) {
    try commit { (connection) throws(AccountFault) -> Book.Entry in
      guard var entry = book.withLock({ $0.entry(login) }) else { throw .unknownLogin }
      try body(connection, &entry)
      if endingSessions {
        try connection.change(
          "DELETE FROM session WHERE account_no = ?", [.integer(entry.account.number)])
      }
      return entry
    } then: { book, entry in
      var entry = entry
      // A failure that was counted meanwhile is not forgotten, except where all of them are.
      if entry.lockout != Lockout() {
        entry.lockout = book.entries[entry.account.number]?.lockout ?? entry.lockout
      }
      book.put(entry)
      if endingSessions { book.endSessions(of: entry.account.number) }
      if entry.account.isErased { book.endTokens(of: entry.account.number) }
    }
  }

  /// Refuses a login or an actor that another account has. Called while the file is locked.
  private func check(login: String?, actor: Actor, except: Int64?) throws(AccountFault) {
    let taken = book.withLock { book -> AccountFault? in
      if let login, let number = book.number(login), number != except { return .loginTaken }
      let others = book.entries.values.filter { $0.account.number != except }
      return others.contains { $0.account.actor == actor } ? .actorTaken : nil
    }
    if let taken { throw taken }
  }
}
