public import CaseWork
public import EventModel
public import EventStore
public import Replay

/// Why a command could not be carried out. Nothing of it stands in the log then.
public enum DeskFault: Error, Sendable {
  /// The law, the house's rules or the shape of what was given stand against it.
  case refused(CommandRefusal)
  /// The submission has lapsed: the record has changed since; the lapse itself is recorded.
  case lapsed(reason: String)
  /// The stream is not at the version that the officer saw.
  case versionConflict(stream: StreamName, expected: Int64, found: Int64)
  /// The idempotency key stands in the log already with another content.
  case idReused(EventID, position: LogPosition)
  /// An attachment is not in the store: put it there first.
  case attachmentMissing(sha256: String)
  /// Others wrote to the same stream each time; nothing was written, try again.
  case contended(StreamName)
  /// An entry of a type that this program does not know.
  case unknownType(String, position: LogPosition)
  /// An entry whose bytes are not what its type says.
  case unreadable(position: LogPosition, PayloadFault)
  /// The store refused.
  case store(StoreError)
  /// The log refused an entry.
  case append(AppendError)
  /// The other associations could not be read.
  case replay(ReplayFault)
}
