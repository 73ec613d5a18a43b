import EventModel
import Projections
import Replay
import Words

/// The shapes of what is read.
enum ReadingSchemas {
  static let all: [(name: String, schema: Schema)] = [
    ("Views", views), ("AssociationRows", associationRows), ("TimelineItem", timelineItem),
    ("History", history), ("Cases", cases), ("Comparison", comparison),
    ("Statistics", statistics), ("Reports", reports), ("ReportLines", reportLines),
  ]

  /// A page of rows.
  static func page(_ view: View) -> Schema {
    .object([
      .required("moment", .reference("Moment")), .required("view", .choice([view.rawValue])),
      .required(
        "examined",
        Schema.count.described("范围内检查了多少家", "how many associations were examined")),
      .required("total", Schema.count.described("所有页共多少行", "rows of all pages")),
      .required("rows", .list(.reference(Schema.rowName(view)), 0...1000)),
      .required("next", next),
    ])
  }

  private static let next = Schema.pageToken.orNull.described(
    "下一页的 after；末页为 null", "`after` of the next page; null on the last")

  private static let label = Schema.object([
    .required("key", .text), .required("chinese", .text), .required("english", .text),
  ])

  static let views = Schema.object([
    .required(
      "views",
      .list(
        .object([
          .required("view", .choice(View.allCases.map(\.rawValue))),
          .required("chinese", .text), .required("english", .text),
          .required("columns", .list(label)), .required("address", .text),
        ])))
  ])

  static let associationRows = Schema.object([
    .required("moment", .reference("Moment")),
    .required(
      "views",
      .object(
        LiveViews.views.map {
          .required($0.rawValue, .list(.reference(Schema.rowName($0))))
        })),
  ])

  static let timelineItem = Schema.object([
    .required("position", .position), .required("version", .position),
    .required("id", .entryID), .required("type", Components.type),
    .required("effectiveOn", Schema.day.orNull), .required("recordedEffectiveOn", .day),
    .required("recordedAt", .moment), .required("actor", .actor),
    .required("data", Schema([("type", .array([.string("object"), .string("null")]))])),
    .required("standing", .choice(["holds", "corrected", "voided", "fix", "ahead"])),
    .optional("by", .position), .optional("confirmedBy", .actor), .optional("document", .text),
    .optional("cause", .entryID),
  ])

  static let history = Schema.object([
    .required("moment", .reference("Moment")),
    .required("items", .list(.reference("TimelineItem"), 0...1000)), .required("next", next),
  ])

  private static let promise = Schema.object([
    .required("dueOn", .day), .required("on", .day), .required("position", .position),
    .required("statedBy", Components.type),
  ])

  private static let step = Schema.object([
    .required("on", .day), .required("position", .position), .required("type", Components.type),
    .required("actor", Schema.actor.orNull),
  ])

  static let cases = Schema.object([
    .required("moment", .reference("Moment")),
    .required(
      "cases",
      .list(
        .object([
          .required("association", .identifier), .required("case", .text),
          .required("stage", .text), .required("opened", .day),
          .required("assignee", Schema.text.orNull), .required("dueOn", Schema.day.orNull),
          .required("targetOn", Schema.day.orNull), .required("pausedUntil", Schema.day.orNull),
          .required("next", Schema.text.orNull), .required("promises", .list(promise)),
          .required("steps", .list(step)), .required("comments", .list(.text)),
        ]))),
  ])

  private static let cause = Schema.object([
    .required("position", .position), .required("type", Components.type),
    .required("effectiveOn", .day), .optional("correction", .position),
  ])

  private static func row(_ about: (String, String)) -> Schema {
    Schema([("type", .array([.string("object"), .string("null")]))]).described(about.0, about.1)
  }

  static let comparison = Schema.object([
    .required("view", .choice(View.allCases.map(\.rawValue))),
    .required("first", .reference("Moment")), .required("second", .reference("Moment")),
    .required("examined", .count), .required("total", .count),
    .required(
      "changes",
      .list(
        .object([
          .required("change", .choice(ComparisonWords.Kind.allCases.map(\.rawValue))),
          .required("before", row(("前一日的行", "the row on the first day"))),
          .required("after", row(("后一日的行", "the row on the second day"))),
          .required("changed", .list(.text)), .required("causes", .list(cause)),
        ]), 0...1000)),
    .required("next", next),
  ])

  static let statistics = Schema.object([
    .required("moment", .reference("Moment")),
    .required("rows", .list(.reference(Schema.rowName(.statistics)), 0...100)),
  ])

  static let reports = Schema.object([
    .required(
      "reports",
      .list(
        .object([
          .required("report", .text), .required("chinese", .text), .required("english", .text),
          .required("columns", .list(label)),
        ])))
  ])

  static let reportLines = Schema.object([
    .required("moment", .reference("Moment")), .required("report", .text),
    .required("total", .count), .required("lines", .list(.object, 0...1000)),
    .required("next", next),
  ])
}
