public import Associations
public import EventModel
public import EventStore

/// Why a replay stopped.
public enum ReplayFault: Error, Sendable {
  /// The store cannot be read.
  case store(StoreError)
  /// An entry's bytes are not what its type says: the log was changed by hand.
  case unreadable(UnreadableEntry)
  /// The log holds a type or schema that this program does not know.
  case unknownType(name: String, schema: Int)
  /// A correction names an entry that does not stand in the log.
  case danglingCorrection(position: LogPosition)

  static func catching<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(ReplayFault) -> Result {
    do {
      return try body()
    } catch {
      throw .store(error)
    }
  }
}
