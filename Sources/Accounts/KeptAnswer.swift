internal import EventModel
internal import SQLite

/// The answer to a command, kept so that a repeated request gets the same one.
package struct KeptAnswer: Hashable, Sendable {
  package let status: Int
  /// The header fields as JSON text, as the server wants them back.
  package let headers: String
  package let body: [UInt8]

  package init(status: Int, headers: String, body: [UInt8]) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// A command under way; ends with `finish` or `abandon`.
package struct OpenCall: Hashable, Sendable {
  let call: CallKey
  let fingerprint: Digest
}

/// What is known of a request with an idempotency key.
package enum CallBeginning: Hashable, Sendable {
  /// Nothing: the command is to be carried out.
  case new(OpenCall)
  /// The same key is being worked on.
  case inFlight
  /// It was carried out; this was the answer.
  case repeated(KeptAnswer)
  /// The key was used for another request.
  case differs
}

/// An idempotency key belongs to its caller: two callers may choose the same one.
struct CallKey: Hashable, Sendable {
  let caller: String
  let key: String
}

/// Commands under way and answers that the file does not have yet.
struct WaitingAnswers: Sendable {
  struct Kept: Sendable {
    let fingerprint: Digest
    let answer: KeptAnswer
    let keptAt: Instant

    func beginning(for asked: Digest) -> CallBeginning {
      asked == fingerprint ? .repeated(answer) : .differs
    }
  }

  /// Answers that may wait; one more writes them all at once.
  static let limit = 10_000

  var inFlight: [CallKey: Digest] = [:]
  var waiting: [CallKey: Kept] = [:]

  /// What memory knows of a call. Nil where it knows nothing: the call is under way from now on.
  mutating func begin(_ call: CallKey, _ fingerprint: Digest) -> CallBeginning? {
    if let kept = waiting[call] { return kept.beginning(for: fingerprint) }
    if let other = inFlight[call] { return other == fingerprint ? .inFlight : .differs }
    inFlight[call] = fingerprint
    return nil
  }
}

/// The connection that looks kept answers up.
final class AnswerReader {
  private let query: Statement

  init(folder: String) throws(AccountFault) {
    query = try AccountFault.translating { () throws(SQLiteFault) in
      let connection = try Connection(path: folder + "/" + AccountFile.name, mode: .readOnly)
      connection.wait(forLocksMilliseconds: 5000)
      return try connection.prepare(
        """
        SELECT fingerprint, status, headers, body, kept_at FROM answer
        WHERE caller = ? AND idempotency_key = ?
        """)
    }
  }

  func find(_ call: CallKey) throws(AccountFault) -> WaitingAnswers.Kept? {
    // A statement left open would keep an old state of the file alive.
    defer { query.reset() }
    query.bind([.text(call.caller), .text(call.key)])
    guard try AccountFault.translating({ () throws(SQLiteFault) in try query.step() }) else {
      return nil
    }
    guard let fingerprint = Digest(stored: query.bytes(0)) else { throw .damaged("answer") }
    return WaitingAnswers.Kept(
      fingerprint: fingerprint,
      answer: KeptAnswer(
        status: Int(query.integer(1)), headers: query.text(2), body: Array(query.bytes(3))),
      keptAt: query.moment(4))
  }
}
