package import EventModel
internal import SQLite
internal import Synchronization

extension AccountStore {
  /// Makes a token for an account; good through the end of `expiresOn` in China. Its text is shown
  /// once: only its hash is kept.
  package func makeToken(
    for login: String, label: String, expiresOn: CivilDate? = nil
  ) throws(AccountFault) -> (token: AccessToken, text: String) {
    guard Account.isName(label) else { throw .invalidLabel }
    let now = now
    let token = AccessToken(
      identifier: TokenText.newIdentifier(surroundings.random), label: label, createdAt: now,
      expiresOn: expiresOn, lastUsedAt: nil)
    let text = TokenText.make(token.identifier, secret: surroundings.secret())
    let hash = Digest(of: text)
    try commit { (connection) throws(AccountFault) -> Int64 in
      guard let account = account(login) else { throw .unknownLogin }
      guard !account.isDisabled else { throw .disabled }
      try connection.change(
        """
        INSERT INTO token(identifier, account_no, hash, label, created_at, expires_on)
        VALUES(?, ?, ?, ?, ?, ?)
        """,
        [
          .text(token.identifier), .integer(account.number), .hash(hash), .text(label),
          .moment(now), .optional(expiresOn?.tableNumber),
        ])
      return account.number
    } then: { book, number in
      book.tokens[token.identifier] = Book.TokenEntry(
        account: number, hash: hash, endsAt: expiresOn.map(Book.TokenEntry.end), token: token,
        keptUsedAt: nil)
    }
    return (token, text)
  }

  /// Who sends this token, from memory; nil where it is unknown, revoked, past its last day, or of a
  /// disabled account.
  package func authenticate(token text: String) -> TokenBearer? {
    guard let identifier = TokenText.identifier(of: text) else { return nil }
    let hash = Digest(of: text)
    let now = now
    let (bearer, mustWrite) = book.withLock { $0.bearer(identifier, hash, at: now) }
    if mustWrite { flushSoon() }
    return bearer
  }

  /// The tokens of an account, oldest first.
  package func tokens(of login: String) -> [AccessToken] {
    let tokens = book.withLock { book -> [AccessToken] in
      guard let number = book.number(login) else { return [] }
      return book.tokens.values.filter { $0.account == number }.map(\.token)
    }
    return tokens.sorted { ($0.createdAt, $0.identifier) < ($1.createdAt, $1.identifier) }
  }

  /// Ends a token of an account for ever.
  package func revokeToken(_ identifier: String, of login: String) throws(AccountFault) {
    try commit { (connection) throws(AccountFault) in
      let number = book.withLock { book -> Int64? in
        guard let number = book.number(login), book.tokens[identifier]?.account == number else {
          return nil
        }
        return number
      }
      guard number != nil else { throw .unknownToken }
      try connection.change("DELETE FROM token WHERE identifier = ?", [.text(identifier)])
    } then: { book, _ in
      book.tokens[identifier] = nil
    }
  }
}

extension Book {
  /// Who sends a token with this hash, and whether its time is to be written.
  mutating func bearer(
    _ identifier: String, _ hash: Digest, at now: Instant
  ) -> (bearer: TokenBearer?, mustWrite: Bool) {
    guard var known = tokens[identifier], known.hash == hash,
      let account = entries[known.account]?.account, !account.isDisabled
    else { return (nil, false) }
    if let endsAt = known.endsAt, now >= endsAt { return (nil, false) }
    let bearer = TokenBearer(account: account, tokenIdentifier: identifier)
    let due = known.keptUsedAt?.adding(milliseconds: Self.keepingMilliseconds)
    // Nobody needs the time to the millisecond; so memory is changed once a minute as well.
    guard due == nil || due.map({ now >= $0 }) == true else { return (bearer, false) }
    known.token.lastUsedAt = now
    known.keptUsedAt = now
    tokens[identifier] = known
    unwritten.tokens.insert(identifier)
    return (bearer, true)
  }
}
