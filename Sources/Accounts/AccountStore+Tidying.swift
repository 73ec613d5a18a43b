internal import EventModel
internal import SQLite
internal import Synchronization

extension AccountStore {
  /// Drops sessions, links and drafts whose time is over; to be called now and then.
  package func tidy() throws(AccountFault) {
    let now = now
    let idle = now.adding(milliseconds: -Session.idleMilliseconds)
    let first = now.adding(milliseconds: -Session.mostMilliseconds)
    // What memory saw last is written first: by the file's older time a living session seems dead.
    try flush()
    try commit { (connection) throws(AccountFault) in
      let living = book.withLock { book in
        book.sessions.filter { idle < $0.value.lastSeenAt && first < $0.value.signedInAt }
      }
      let kept = try connection.rows("SELECT hash FROM session", of: "session") {
        Digest(stored: $0.bytes(0))
      }
      for hash in kept where living[hash] == nil {
        try connection.change("DELETE FROM session WHERE hash = ?", [.hash(hash)])
      }
      try connection.change("DELETE FROM link WHERE ends_at <= ?", [.moment(now)])
    } then: { book, _ in
      book.sessions = book.sessions.filter {
        idle < $0.value.lastSeenAt && first < $0.value.signedInAt
      }
    }
    try expireDrafts()
  }
}
