internal import CSQLite

/// What SQLite answered instead of doing what it was asked.
public struct SQLiteFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The families of result codes that a caller treats differently.
  public enum Kind: Hashable, Sendable {
    /// No room on the device, or the page limit is reached (SQLITE_FULL).
    case full
    /// Another connection holds the lock (SQLITE_BUSY, SQLITE_LOCKED).
    case busy
    /// The file or its folder cannot be written (SQLITE_READONLY, SQLITE_PERM).
    case readOnly
    /// The file cannot be opened (SQLITE_CANTOPEN).
    case cannotOpen
    /// The file is no database (SQLITE_NOTADB).
    case notADatabase
    /// The file is damaged (SQLITE_CORRUPT).
    case corrupt
    /// A constraint or a trigger refused (SQLITE_CONSTRAINT).
    case constraint
    /// The device answered with an error (SQLITE_IOERR).
    case inputOutput
    /// Any other code.
    case other
  }

  /// The extended result code.
  public let code: Int32
  /// SQLite's own words.
  public let message: String

  init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  /// The family of the code.
  public var kind: Kind {
    switch code & 0xFF {
    case SQLITE_FULL: .full
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_READONLY, SQLITE_PERM: .readOnly
    case SQLITE_CANTOPEN: .cannotOpen
    case SQLITE_NOTADB: .notADatabase
    case SQLITE_CORRUPT: .corrupt
    case SQLITE_CONSTRAINT: .constraint
    case SQLITE_IOERR: .inputOutput
    default: .other
    }
  }

  public var description: String { "SQLite \(code): \(message)" }
}
