package import EventModel
internal import SQLite
internal import Synchronization

// Kept answers: the callers are named by what the log knows of them, never by a login.

extension AccountStore {
  /// Begins a request with an idempotency key.
  ///
  /// A crash may lose the answers of the last moments, not the entries that they tell of; so a command
  /// carries an entry identity that follows from the key, and the log recognises the repetition.
  package func begin(
    caller: String, key: String, fingerprint: Digest
  ) throws(AccountFault) -> CallBeginning {
    let call = CallKey(caller: caller, key: key)
    if let known = waiting.withLock({ $0.begin(call, fingerprint) }) { return known }
    do throws(AccountFault) {
      let kept = try readingAnswers { (reader) throws(AccountFault) in try reader.find(call) }
      guard let kept else { return .new(OpenCall(call: call, fingerprint: fingerprint)) }
      waiting.withLock { $0.inFlight[call] = nil }
      return kept.beginning(for: fingerprint)
    } catch {
      waiting.withLock { $0.inFlight[call] = nil }
      throw error
    }
  }

  /// Keeps the answer of a command that was carried out. It waits for the disk only where ten
  /// thousand answers wait already; should that fail, the answer still waits.
  package func finish(_ open: OpenCall, _ answer: KeptAnswer) throws(AccountFault) {
    try keep(open.call, open.fingerprint, answer)
  }

  /// Gives up a command that was not carried out: its key may be tried again.
  package func abandon(_ open: OpenCall) {
    waiting.withLock { $0.inFlight[open.call] = nil }
  }

  /// Keeps an answer without having begun.
  package func remember(
    caller: String, key: String, fingerprint: Digest, _ answer: KeptAnswer
  ) throws(AccountFault) {
    try keep(CallKey(caller: caller, key: key), fingerprint, answer)
  }

  /// The answer kept for a key and the fingerprint of its request; nil where there is none.
  package func recall(
    caller: String, key: String
  ) throws(AccountFault) -> (fingerprint: Digest, answer: KeptAnswer)? {
    let call = CallKey(caller: caller, key: key)
    if let kept = waiting.withLock({ $0.waiting[call] }) { return (kept.fingerprint, kept.answer) }
    let kept = try readingAnswers { (reader) throws(AccountFault) in try reader.find(call) }
    return kept.map { ($0.fingerprint, $0.answer) }
  }

  /// Forgets the answers kept before a moment; tells how many. They are in the order of keeping, so
  /// only the oldest are looked at.
  @discardableResult
  package func forgetAnswers(keptBefore moment: Instant) throws(AccountFault) -> Int {
    var forgotten = 0
    var last = 0
    repeat {
      last = try commit { (connection) throws(AccountFault) in
        try connection.change(
          """
          DELETE FROM answer WHERE kept_at < ? AND answer_no IN
            (SELECT answer_no FROM answer ORDER BY answer_no LIMIT 1000)
          """, [.moment(moment)])
      }
      forgotten += last
    } while last == 1000
    return forgotten
  }

  private func keep(
    _ call: CallKey, _ fingerprint: Digest, _ answer: KeptAnswer
  ) throws(AccountFault) {
    let kept = WaitingAnswers.Kept(fingerprint: fingerprint, answer: answer, keptAt: now)
    let count = waiting.withLock { waiting in
      waiting.inFlight[call] = nil
      waiting.waiting[call] = kept
      return waiting.waiting.count
    }
    if count > WaitingAnswers.limit { try flush() } else { flushSoon() }
  }

  static func write(
    _ answers: [(key: CallKey, value: WaitingAnswers.Kept)], to connection: Connection
  ) throws(AccountFault) {
    guard !answers.isEmpty else { return }
    try AccountFault.translating { () throws(SQLiteFault) in
      // The first answer to a key stays.
      let insertion = try connection.prepare(
        """
        INSERT OR IGNORE INTO answer
          (caller, idempotency_key, fingerprint, status, headers, body, kept_at)
        VALUES(?, ?, ?, ?, ?, ?, ?)
        """)
      for (call, kept) in answers {
        insertion.bind([
          .text(call.caller), .text(call.key), .hash(kept.fingerprint),
          .integer(Int64(kept.answer.status)), .text(kept.answer.headers),
          .bytes(kept.answer.body), .moment(kept.keptAt),
        ])
        try insertion.run()
      }
    }
  }
}
