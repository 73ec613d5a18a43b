internal import Dispatch
package import EventModel
internal import SQLite
internal import Synchronization

/// Everything about signing in: accounts, one-time links, sessions, tokens, drafts and kept answers.
///
/// None of it is in the log, so that personal data can be erased without touching what the log
/// proves. Whatever every request asks – whose cookie, whose token – is answered from memory; a
/// change is written to `accounts.sqlite` first and to memory after.
///
/// Locks are taken in this order and never in another: file, answer reader, book or waiting answers.
package final class AccountStore: Sendable {
  /// How long kept answers and times wait to be written together.
  private static let gatheringMilliseconds = 50
  /// How long until writing is tried again after the device refused.
  private static let retryMilliseconds = 1000

  let surroundings: AccountSurroundings
  let book: Mutex<Book>
  let waiting = Mutex(WaitingAnswers())
  let gate = HashingGate()
  /// Forms whose senders have to sign in again.
  package let keptForms: KeptForms
  private let file: Mutex<LentFile?>
  private let answerReader: Mutex<LentReader?>
  private let queue = DispatchQueue(label: "annals.accounts")
  private let isFlushPlanned = Atomic(false)

  /// Carries the file through the lock.
  ///
  /// `@unchecked Sendable`: made once, it is reachable through the mutex alone, and no body that runs
  /// under the mutex hands the connection on; so no two threads ever use it at once.
  private struct LentFile: @unchecked Sendable {
    let file: AccountFile
  }

  /// Carries the reading connection through the lock; the proof is ``LentFile``'s.
  private struct LentReader: @unchecked Sendable {
    let reader: AnswerReader
  }

  /// Opens the accounts in a store's folder; makes the file where it is missing.
  package init(
    at folder: String, _ surroundings: AccountSurroundings = .system
  ) throws(AccountFault) {
    let opened = try AccountFile(folder: folder)
    self.surroundings = surroundings
    keptForms = KeptForms(surroundings)
    book = Mutex(try Book(opened.connection))
    answerReader = Mutex(LentReader(reader: try AnswerReader(folder: folder)))
    file = Mutex(LentFile(file: opened))
  }

  deinit { try? close() }

  /// The moment by the accounts' own clock.
  package var now: Instant { surroundings.now() }

  /// Whether anybody can sign in or has been invited. Where not, the program that starts makes the
  /// first account and shows its one-time link.
  package var hasAnyAccount: Bool {
    book.withLock { book in book.entries.values.contains { !$0.account.isErased } }
  }

  /// Writes what waits and closes the file. Everything after answers ``AccountFault/closed``.
  package func close() throws(AccountFault) {
    try flush()
    answerReader.withLock { $0 = nil }
    try file.withLock { (lent) throws(AccountFault) in
      try lent?.file.close()
      lent = nil
    }
  }
}

// MARK: - Reading and writing the file

extension AccountStore {
  /// Changes the file in one transaction and then, if that was done, the book.
  @discardableResult
  func commit<Result: Sendable>(
    _ body: (Connection) throws(AccountFault) -> Result,
    then apply: (inout Book, Result) -> Void = { _, _ in }
  ) throws(AccountFault) -> Result {
    try file.withLock { (lent) throws(AccountFault) -> Result in
      guard let lent else { throw .closed }
      let result = try lent.file.transaction(body)
      book.withLock { apply(&$0, result) }
      return result
    }
  }

  /// Reads the file.
  func reading<Result: Sendable>(
    _ body: (Connection) throws(AccountFault) -> Result
  ) throws(AccountFault) -> Result {
    try file.withLock { (lent) throws(AccountFault) -> Result in
      guard let lent else { throw .closed }
      return try body(lent.file.connection)
    }
  }

  /// Reads kept answers over a connection of their own, which no slow disk holds up.
  func readingAnswers<Result: Sendable>(
    _ body: (AnswerReader) throws(AccountFault) -> Result
  ) throws(AccountFault) -> Result {
    try answerReader.withLock { (lent) throws(AccountFault) -> Result in
      guard let lent else { throw .closed }
      return try body(lent.reader)
    }
  }

  /// Writes the file anew without what was deleted. Erasing does it; where that failed half-way, on a
  /// full disk perhaps, it is done again by this.
  package func scrub() throws(AccountFault) {
    try file.withLock { (lent) throws(AccountFault) in
      guard let lent else { throw .closed }
      try answerReader.withLock { (_) throws(AccountFault) in try lent.file.scrub() }
    }
  }
}

// MARK: - Writing later, together

extension AccountStore {
  /// Sees to it that what waits is written soon.
  func flushSoon() { plan(after: Self.gatheringMilliseconds) }

  private func plan(after milliseconds: Int) {
    guard !isFlushPlanned.exchange(true, ordering: .relaxed) else { return }
    queue.asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [weak self] in
      guard let self else { return }
      isFlushPlanned.store(false, ordering: .relaxed)
      do throws(AccountFault) {
        try flush()
      } catch {
        if error != .closed { plan(after: Self.retryMilliseconds) }
      }
    }
  }

  /// Writes the answers, times and failures that wait, in one transaction that does not wait for the
  /// disk: after a power failure the last of them may be missing, after a crash those of the last
  /// twentieth of a second.
  package func flush() throws(AccountFault) {
    try file.withLock { (lent) throws(AccountFault) in
      guard let lent else { return }
      let times = book.withLock { $0.takeUnwritten() }
      let answers = waiting.withLock { Array($0.waiting) }
      guard !times.isEmpty || !answers.isEmpty else { return }
      do throws(AccountFault) {
        try lent.file.hastyTransaction { (connection) throws(AccountFault) in
          try Self.write(times, to: connection)
          try Self.write(answers, to: connection)
        }
      } catch {
        book.withLock { $0.putBack(times) }
        throw error
      }
      waiting.withLock { waiting in
        for answer in answers { waiting.waiting[answer.key] = nil }
      }
    }
  }

  private static func write(
    _ times: Book.Times, to connection: Connection
  ) throws(AccountFault) {
    for (hash, seen) in times.sessions {
      try connection.change(
        "UPDATE session SET last_seen_at = ? WHERE hash = ?", [.moment(seen), .hash(hash)])
    }
    for (identifier, used) in times.tokens {
      try connection.change(
        "UPDATE token SET last_used_at = ? WHERE identifier = ?",
        [.moment(used), .text(identifier)])
    }
    for (number, lockout) in times.lockouts {
      try connection.change(
        """
        UPDATE account SET failures = ?, last_failure_at = ?, locked_until = ? WHERE account_no = ?
        """,
        [
          .integer(lockout.failures), .optional(lockout.lastFailureAt),
          .optional(lockout.lockedUntil), .integer(number),
        ])
    }
  }
}
