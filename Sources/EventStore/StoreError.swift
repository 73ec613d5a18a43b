public import EventModel
internal import SQLite

/// Why the store as a whole could not do what it was asked. Facts only; words are made at the edge.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no log in this folder.
  case missing(path: String)
  /// There already is a log in this folder.
  case alreadyExists(path: String)
  /// The file is no log of ours.
  case notALog(path: String)
  /// A later program made this log; this one knows layouts up to `known` only.
  case newerLayout(found: Int64, known: Int64)
  /// Another writer has the log open; nil where it left no readable note.
  case locked(by: LockHolder?)
  /// The folder or the file cannot be written.
  case readOnly(path: String)
  /// The folder cannot be written and the log was not closed properly: its last entries lie in a
  /// write-ahead log that cannot be read there. Copy the folder to a place that can be written.
  case unfinishedOnReadOnlyMedia(path: String)
  /// The device is full. Nothing of the request was appended.
  case diskFull
  /// The log's tables, indexes or triggers are not those that it was made with.
  case layoutAltered(object: String)
  /// What the log holds contradicts itself; `verify` tells more.
  case damaged(String)
  /// The log has `size` entries, fewer than were asked about.
  case beyondEnd(asked: Int64, size: Int64)
  /// The log was closed.
  case closed
  /// The operating system refused a call on a path.
  case system(call: String, path: String, code: Int32)
  /// Any other answer of SQLite, with its extended result code.
  case database(code: Int32, message: String)

  /// Runs a body and tells its faults in the store's own terms.
  static func translating<Result>(
    _ path: String, _ body: () throws(SQLiteFault) -> Result
  ) throws(StoreError) -> Result {
    do { return try body() } catch { throw StoreError(error, path: path) }
  }

  init(_ fault: SQLiteFault, path: String) {
    self =
      switch fault.kind {
      case .full: .diskFull
      case .readOnly, .cannotOpen: .readOnly(path: path)
      case .notADatabase: .notALog(path: path)
      case .corrupt: .damaged(fault.message)
      case .busy, .constraint, .inputOutput, .other:
        .database(code: fault.code, message: fault.message)
      }
  }
}

/// Why entries were not appended. Nothing of the request stands in the log then.
public enum AppendError: Error, Hashable, Sendable {
  /// The stream is not at the version that the caller believed.
  case versionConflict(stream: StreamName, expected: Int64, found: Int64)
  /// The id stands in the log already with another content; the first field that differs is named.
  case idReused(id: EventID, position: LogPosition, differsIn: EntryField)
  /// The given recording moment lies before the previous entry's.
  case clockWentBack(given: Instant, previous: Instant)
  /// A field cannot be stored: empty, out of range, or `data` that is no canonical JSON object.
  case invalid(EntryField)
  /// The store as a whole refused.
  case store(StoreError)
}

/// Who holds a log's lock, from the note in `writer.lock`.
public struct LockHolder: Hashable, Sendable {
  /// The process.
  public let process: Int32
  public let host: String
  /// When the lock was taken.
  public let since: Instant
}
