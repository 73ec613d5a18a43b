import EventModel
import Service

extension Moment {
  /// Both axes as an answer states them.
  var json: JSONValue {
    .object([
      .init("effective", .string(effective.description)),
      .init("known", known.map { .string($0.description) } ?? .null),
      .init("position", .integer(position)), .init("today", .string(today.description)),
      .init("head", .integer(head)),
    ])
  }
}
