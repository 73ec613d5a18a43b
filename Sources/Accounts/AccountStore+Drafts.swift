package import EventModel
internal import SQLite
internal import Synchronization

extension AccountStore {
  /// Begins a draft, with an identity of its own and one for the entry that it will become.
  package func makeDraft(
    for login: String, act: String, stream: StreamName? = nil, fields: String = "{}",
    expectedVersion: Int64? = nil, step: String = ""
  ) throws(AccountFault) -> Draft {
    try Draft.check(fields: fields)
    let now = now
    let id = surroundings.identity()
    let eventID = surroundings.identity()
    return try commit { (connection) throws(AccountFault) in
      let owner = try owner(login)
      try connection.change(
        """
        INSERT INTO draft(draft_id, account_no, act, stream, fields, event_id, expected_version,
          step, created_at, updated_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .bytes(id.bytes), .integer(owner.number), .text(act),
          stream.map { .text($0.description) } ?? .null, .text(fields), .bytes(eventID.bytes),
          .optional(expectedVersion), .text(step), .moment(now), .moment(now),
        ])
      return Draft(
        id: id, owner: owner.login, act: act, stream: stream, fields: fields, eventID: eventID,
        expectedVersion: expectedVersion, step: step, createdAt: now, updatedAt: now)
    }
  }

  /// Keeps what its owner has filled in: stream, fields, version and step. Returns it as kept.
  @discardableResult
  package func save(_ draft: Draft) throws(AccountFault) -> Draft {
    try Draft.check(fields: draft.fields)
    var kept = draft
    kept.updatedAt = now
    let saved = kept
    try commit { (connection) throws(AccountFault) in
      let changed = try connection.change(
        """
        UPDATE draft SET stream = ?, fields = ?, expected_version = ?, step = ?, updated_at = ?
        WHERE draft_id = ? AND account_no = ?
        """,
        [
          saved.stream.map { .text($0.description) } ?? .null, .text(saved.fields),
          .optional(saved.expectedVersion), .text(saved.step), .moment(saved.updatedAt),
          .bytes(saved.id.bytes), .integer(try owner(saved.owner).number),
        ])
      guard changed == 1 else { throw .unknownDraft }
    }
    return saved
  }

  /// A draft that is the login's own, or that the predicate lets it read. Somebody else's draft is as
  /// unknown as one that never was.
  package func draft(
    _ id: EventID, for login: String, orIf mayRead: (Draft) -> Bool = { _ in false }
  ) throws(AccountFault) -> Draft {
    let found = try drafts("draft_id = ?", [.bytes(id.bytes)]).first
    guard let found, Account.key(found.owner) == Account.key(login) || mayRead(found) else {
      throw .unknownDraft
    }
    return found
  }

  /// The drafts of an account, the last changed first.
  package func drafts(of login: String) throws(AccountFault) -> [Draft] {
    try drafts("login_key = ?", [.text(Account.key(login))])
  }

  /// The drafts of everybody on a stream, the last changed first: two who work on one case should
  /// know of each other.
  package func drafts(on stream: StreamName) throws(AccountFault) -> [Draft] {
    try drafts("stream = ?", [.text(stream.description)])
  }

  /// A fresh identity, for an act that is sent without a draft.
  package func newIdentity() -> EventID { surroundings.identity() }

  /// Drops a draft of an account: it was sent, or is not wanted any more.
  package func deleteDraft(_ id: EventID, of login: String) throws(AccountFault) {
    try commit { (connection) throws(AccountFault) in
      let deleted = try connection.change(
        "DELETE FROM draft WHERE draft_id = ? AND account_no = ?",
        [.bytes(id.bytes), .integer(try owner(login).number)])
      guard deleted == 1 else { throw .unknownDraft }
    }
  }

  /// Drops the drafts that nobody has touched for 90 days; tells how many.
  @discardableResult
  package func expireDrafts() throws(AccountFault) -> Int {
    let last = now.adding(milliseconds: -Draft.keepingMilliseconds)
    return try commit { (connection) throws(AccountFault) in
      try connection.change("DELETE FROM draft WHERE updated_at <= ?", [.moment(last)])
    }
  }

  private func owner(_ login: String) throws(AccountFault) -> Account {
    guard let account = account(login) else { throw .unknownLogin }
    return account
  }

  private func drafts(
    _ condition: String, _ cells: [Cell]
  ) throws(AccountFault) -> [Draft] {
    // A draft past its time is gone, whether or not it was dropped yet.
    let last = now.adding(milliseconds: -Draft.keepingMilliseconds)
    return try reading { (connection) throws(AccountFault) in
      try connection.rows(
        """
        SELECT draft_id, login, act, stream, fields, event_id, expected_version, step,
          draft.created_at, updated_at
        FROM draft JOIN account USING(account_no)
        WHERE \(condition) AND updated_at > ? ORDER BY updated_at DESC, draft_no DESC
        """, cells + [.moment(last)], of: "draft", Self.draft)
    }
  }

  private static func draft(_ row: Statement) -> Draft? {
    let stream = row.isNull(3) ? nil : StreamName(row.text(3))
    guard let id = EventID(bytes: row.bytes(0)), let eventID = EventID(bytes: row.bytes(5)),
      row.isNull(3) || stream != nil
    else { return nil }
    return Draft(
      id: id, owner: row.text(1), act: row.text(2), stream: stream, fields: row.text(4),
      eventID: eventID, expectedVersion: row.optionalInteger(6), step: row.text(7),
      createdAt: row.moment(8), updatedAt: row.moment(9))
  }
}
