internal import Foundation
internal import SQLite

/// The open file: one connection that writes, and the lock that keeps other processes out.
///
/// What is asked a thousand times a second is answered from ``Book`` in memory, so no second process
/// may change the file behind it.
final class AccountFile {
  static let name = "accounts.sqlite"
  /// Pages in the write-ahead log after which they are copied into the file: 8 MiB.
  private static let checkpointPages = 2048

  let connection: Connection
  private var lock: Int32

  init(folder: String) throws(AccountFault) {
    lock = try Self.lock(folder + "/accounts.lock")
    do throws(AccountFault) {
      let path = folder + "/" + Self.name
      try Self.makePrivate(path)
      let connection = try AccountFault.translating { () throws(SQLiteFault) in
        let connection = try Connection(path: path, mode: .readWrite)
        connection.wait(forLocksMilliseconds: 5000)
        try connection.setDefensive()
        return connection
      }
      try AccountLayout.recogniseOrMake(connection)
      // secure_delete: what is deleted is overwritten with zeros, here and in the log of changes.
      try AccountFault.translating { () throws(SQLiteFault) in
        try connection.run(
          """
          PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;
          PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON;
          PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-16384; PRAGMA mmap_size=0
          """)
      }
      self.connection = connection
    } catch {
      Foundation.close(lock)
      throw error
    }
  }

  deinit { if lock >= 0 { Foundation.close(lock) } }

  /// Leaves one file behind, without a write-ahead log.
  func close() throws(AccountFault) {
    _ = try AccountFault.translating { () throws(SQLiteFault) in
      try connection.checkpoint(.truncate)
    }
    Foundation.close(lock)
    lock = -1
  }

  /// Runs a body in one transaction: durable when this returns, gone without a trace when it throws.
  func transaction<Result>(
    _ body: (Connection) throws(AccountFault) -> Result
  ) throws(AccountFault) -> Result {
    try connection.change("BEGIN IMMEDIATE")
    do throws(AccountFault) {
      let result = try body(connection)
      try connection.change("COMMIT")
      checkpointIfDue()
      return result
    } catch {
      // After a full disk or a device error SQLite has rolled back by itself.
      if connection.isInTransaction { try? connection.run("ROLLBACK") }
      throw error
    }
  }

  /// Like ``transaction(_:)`` without waiting for the disk: a power failure may undo the last ones,
  /// in order; a crash of the process undoes none.
  func hastyTransaction<Result>(
    _ body: (Connection) throws(AccountFault) -> Result
  ) throws(AccountFault) -> Result {
    try connection.change("PRAGMA synchronous=NORMAL")
    // Should setting it back fail, the connection itself is lost.
    defer { try? connection.run("PRAGMA synchronous=FULL") }
    return try transaction(body)
  }

  /// Writes the whole file anew without what was deleted, and cuts the write-ahead log to nothing.
  func scrub() throws(AccountFault) {
    let complete = try AccountFault.translating { () throws(SQLiteFault) in
      try connection.run("VACUUM")
      return try connection.checkpoint(.truncate)
    }
    guard complete else { throw .database(code: 5, message: "the write-ahead log is being read") }
  }

  private func checkpointIfDue() {
    guard connection.walPages >= Self.checkpointPages else { return }
    // What a reader still needs stays behind until the next time.
    _ = try? connection.checkpoint(.passive)
  }
}

// MARK: - The folder

extension AccountFile {
  /// An advisory lock of the kernel: it falls with its process and never has to be cleared by hand.
  private static func lock(_ path: String) throws(AccountFault) -> Int32 {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw fault(errno, "open", path) }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      Foundation.close(opened)
      throw code == EWOULDBLOCK ? .inUse : fault(code, "flock", path)
    }
    return opened
  }

  /// Sees to it that the file exists and that only its owner can read it. SQLite gives its side
  /// files the mode of the file itself.
  private static func makePrivate(_ path: String) throws(AccountFault) {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard opened >= 0 else { throw fault(errno, "open", path) }
    // Before SQLite has opened it: closing a descriptor would drop SQLite's own locks.
    defer { Foundation.close(opened) }
    guard fchmod(opened, 0o600) == 0 else { throw fault(errno, "fchmod", path) }
  }

  private static func fault(_ code: Int32, _ call: String, _ path: String) -> AccountFault {
    switch code {
    case EACCES, EROFS, EPERM: .readOnly
    case ENOSPC, EDQUOT: .diskFull
    default: .system(call: call, path: path, code: code)
    }
  }
}
