internal import CSQLite

/// One connection to one database file. Not shared between threads: SQLite's own mutex is off, which
/// makes every call cheaper; whoever owns the connection sees to it that one thread uses it at a time.
public final class Connection {
  /// How the file is opened.
  public enum Mode: Hashable, Sendable {
    /// Read and write; the file is made where it is missing.
    case create
    /// Read and write; a missing file is an error.
    case readWrite
    /// Read only.
    case readOnly
    /// Read only a file that nobody changes, without locks or side files: for read-only media.
    case immutable
  }

  /// How far a checkpoint goes.
  public enum Checkpoint: Hashable, Sendable {
    /// Copies what no reader still needs, waits for nobody.
    case passive
    /// Copies everything and cuts the write-ahead log to nothing.
    case truncate
  }

  let handle: OpaquePointer
  /// Pages in the write-ahead log after the last commit; SQLite's hook writes it.
  private let walPagesCell: UnsafeMutablePointer<Int32>

  /// SQLite counts its memory under a lock that every allocation of every thread takes; nobody here
  /// asks for the count. It can be switched off only before the library's first use.
  private static let withoutMemoryCount: Bool =
    annals_sqlite3_config_flag(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK

  /// Opens `path` (`:memory:` for a database without a file).
  public init(path: String, mode: Mode) throws(SQLiteFault) {
    _ = Self.withoutMemoryCount
    var opened: OpaquePointer?
    let flags: Int32 =
      switch mode {
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly, .immutable: SQLITE_OPEN_READONLY
      }
    let name = mode == .immutable ? "file:\(Self.percentEncoded(path))?immutable=1" : path
    let uri = mode == .immutable ? SQLITE_OPEN_URI : 0
    let code = sqlite3_open_v2(
      name, &opened, flags | uri | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let opened else {
      let message = String(cString: sqlite3_errmsg(opened))
      sqlite3_close_v2(opened)
      throw SQLiteFault(code: code, message: message)
    }
    handle = opened
    walPagesCell = .allocate(capacity: 1)
    walPagesCell.initialize(to: 0)
    // Slots large enough for the frame of a trigger, so that an insertion allocates nothing.
    annals_sqlite3_db_lookaside(handle, 4096, 64)
    if mode == .create || mode == .readWrite {
      // The hook also takes the place of SQLite's automatic checkpoint: `PRAGMA wal_autocheckpoint`,
      // even with 0, would take the hook away again, and the write-ahead log would never end.
      sqlite3_wal_hook(
        handle,
        { cell, _, _, pages in
          cell?.assumingMemoryBound(to: Int32.self).pointee = pages
          return SQLITE_OK
        }, walPagesCell)
    }
  }

  deinit {
    sqlite3_close_v2(handle)
    walPagesCell.deallocate()
  }

  /// The version of the SQLite library that runs, such as `3.40.1`.
  public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  private static func percentEncoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func fault(_ code: Int32) -> SQLiteFault {
    SQLiteFault(code: code, message: String(cString: sqlite3_errmsg(handle)))
  }
}

// MARK: - Doing

extension Connection {
  /// Runs one or more statements whose rows nobody wants.
  public func run(_ sql: String) throws(SQLiteFault) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw fault(code) }
  }

  /// Compiles one statement, to be run many times.
  public func prepare(_ sql: String) throws(SQLiteFault) -> Statement {
    var compiled: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
    guard code == SQLITE_OK, let compiled else { throw fault(code) }
    return Statement(compiled, of: self)
  }

  /// The first column of the first row as a whole number; nil without a row or for NULL.
  public func integer(_ sql: String) throws(SQLiteFault) -> Int64? {
    let statement = try prepare(sql)
    guard try statement.step(), !statement.isNull(0) else { return nil }
    return statement.integer(0)
  }

  /// The first column of the first row as text; nil without a row or for NULL.
  public func text(_ sql: String) throws(SQLiteFault) -> String? {
    let statement = try prepare(sql)
    guard try statement.step(), !statement.isNull(0) else { return nil }
    return statement.text(0)
  }

  /// Whether a transaction is open. SQLite ends one by itself after a full disk or a device error.
  public var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// How long a statement waits for another connection's lock, in milliseconds.
  public func wait(forLocksMilliseconds milliseconds: Int32) {
    sqlite3_busy_timeout(handle, milliseconds)
  }
}

// MARK: - Protection and the write-ahead log

extension Connection {
  /// Forbids SQL to corrupt the file: no writing to the schema table or to shadow tables, and
  /// functions and virtual tables inside the file's own schema run only where they are harmless.
  public func setDefensive() throws(SQLiteFault) {
    for (option, value) in [
      (SQLITE_DBCONFIG_DEFENSIVE, Int32(1)), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
    ] {
      let code = annals_sqlite3_db_config_flag(handle, option, value)
      guard code == SQLITE_OK else { throw fault(code) }
    }
  }

  /// Leaves checkpoints to others: closing this connection writes nothing.
  public func setNoCheckpointOnClose() throws(SQLiteFault) {
    let code = annals_sqlite3_db_config_flag(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    guard code == SQLITE_OK else { throw fault(code) }
  }

  /// Pages in the write-ahead log after this connection's last commit.
  public var walPages: Int { Int(walPagesCell.pointee) }

  /// Copies the write-ahead log into the file. True where nothing is left to copy.
  public func checkpoint(_ kind: Checkpoint) throws(SQLiteFault) -> Bool {
    var pages: Int32 = 0
    var copied: Int32 = 0
    let mode = kind == .passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE
    let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, &pages, &copied)
    if code & 0xFF == SQLITE_BUSY { return false }
    guard code == SQLITE_OK else { throw fault(code) }
    return copied >= pages
  }
}
