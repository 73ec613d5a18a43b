package import EventModel

/// A form that an officer has not sent yet.
package struct Draft: Hashable, Sendable {
  /// Bytes of fields at most: 256 KiB.
  package static let mostBytes = 262_144
  /// So long after the last change a draft dies: 90 days.
  package static let keepingMilliseconds: Int64 = 90 * 86_400_000

  /// Its identity, a UUIDv7; part of its address.
  package let id: EventID
  /// The login of its owner.
  package let owner: String
  /// The name of the act, as in the catalogue of commands.
  package let act: String
  /// What the act is about; nil as long as that is not chosen.
  package var stream: StreamName?
  /// What was filled in, a JSON object.
  package var fields: String
  /// The identity that the act's entry will have, so that sending the form twice is one act.
  package let eventID: EventID
  /// The version of the stream that the officer has seen; nil before one was.
  package var expectedVersion: Int64?
  /// The step of the form at which the officer is.
  package var step: String
  package let createdAt: Instant
  package var updatedAt: Instant

  /// The first moment at which it may be dropped.
  package var endsAt: Instant { updatedAt.adding(milliseconds: Self.keepingMilliseconds) }

  /// Refuses fields that are too large or no JSON object.
  static func check(fields: String) throws(AccountFault) {
    let bytes = fields.utf8.count
    guard bytes <= mostBytes else { throw .draftTooLarge(bytes: bytes, limit: mostBytes) }
    guard case .object = try? JSONParser.parse(fields) else { throw .draftNotAnObject }
  }
}
