import EventModel
import Events
import Law
import Projections
import Service

/// The shape of the reasons for a finding.
enum WhySchemas {
  static let all: [(name: String, schema: Schema)] = [("Why", why), ("Condition", condition)]

  private static let condition = Schema.object([
    .required("condition", .text), .required("holds", .flag),
    .required("found", .anything), .required("wanted", .anything),
    .required("subject", Schema.text.orNull), .required("since", Schema.day.orNull),
    .required("turnsOn", Schema.day.orNull), .required("because", .list(.position)),
    .required("basis", Schema.text.orNull), .required("parameters", .list(.text)),
    .required("answered", .flag),
    .required(
      "absent",
      Schema.object([
        .required("type", Components.type), .required("subject", Schema.text.orNull),
        .required("by", Schema.day.orNull),
      ]).described("本应有而未见的记录", "an entry that was looked for in vain").orNull),
  ])

  private static let why = Schema.object([
    .required("moment", .reference("Moment")),
    .required("view", .choice(WhyQuestion.views.map(\.rawValue))),
    .required("association", .identifier), .required("name", Schema.text.orNull),
    .required("jurisdiction", Schema.text.orNull),
    .required("held", Schema.flag.described("结论是否成立", "whether the finding stands")),
    .required("rows", .list(.object)), .required("conditions", .list(.reference("Condition"))),
    .required(
      "turns",
      .list(
        .object([
          .required("turn", .choice(WhyAnswer.Turn.Kind.allCases.map(\.rawValue))),
          .required("day", Schema.day.orNull),
        ]))),
    .required(
      "parameters",
      .list(
        .object([
          .required("parameter", .text), .required("value", .text), .required("readOn", .day),
          .required("position", Schema.position.orNull),
        ]))),
    .required(
      "moves",
      .list(
        .object([
          .required("year", .integer(1949...2100)), .required("from", .day),
          .required("to", .day), .required("assumed", .flag),
        ]))),
    .required("entries", .list(.reference("TimelineItem"))),
    .required(
      "today",
      Schema.object([
        .required("position", .position), .required("changes", .list(.object)),
      ]).described("按今日所知有何不同", "how today's knowledge differs").orNull),
    .required("citations", .list(.text)), .required("size", .position),
    .required("root", .sha256),
    .required(
      "proof",
      .list(
        .object([
          .required("position", .position), .required("line", .text),
          .required("path", .list(.sha256)),
        ]))),
  ])
}
