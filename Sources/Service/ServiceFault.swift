package import Desk
package import EventModel
package import EventStore
package import Replay

/// Why a question could not be answered; words for it are found at the edge.
package enum ServiceFault: Error, Sendable {
  /// A position after the end of the log, or after what the known moment allows.
  case positionAhead(asked: LogPosition, last: LogPosition)
  /// The first entry was recorded after K, so nothing was known.
  case unknownColumn(String)
  /// A page token that no page ended with.
  case badToken
  /// As many replays of the past wait as may.
  case busy
  case store(StoreError)
  case replay(ReplayFault)
  case desk(DeskFault)
}
