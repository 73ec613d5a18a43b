import EventModel
import Events
import Projections
import Service

/// The shapes of what anybody may see.
enum PublicSchemas {
  static let all: [(name: String, schema: Schema)] =
    [
      ("PublicAssociations", page(row(.register, PublicRegister.itemsToday))),
      ("PublicGrades", page(row(.register, PublicRegister.gradeItems))),
      ("PublicRecord", record),
    ]
    + PublicRegister.List.allCases.map {
      ("PublicList-\($0.rawValue)", page(row($0.view, $0.items)))
    }

  private static func row(_ view: View, _ keys: [String]) -> Schema {
    .object(
      PublicRow.columns(view, keys).map { column in
        .required(
          column.key,
          ColumnShape(column, in: view).schema.described(column.chinese, column.english))
      })
  }

  private static func page(_ row: Schema) -> Schema {
    .object([
      .required("effective", .day), .required("position", .position),
      .required("rows", .list(row, 0...100)), .required("next", Schema.pageToken.orNull),
    ])
  }

  private static let penalty = Schema.object([
    .required("case", .text), .required("document", Schema.text.orNull),
    .required("decidedOn", .day),
    .required("kinds", .list(.choice(PenaltyDecided.Kind.allCases.map(\.rawValue)))),
    .required("fine", Schema.count.orNull), .required("suspendFrom", Schema.day.orNull),
    .required("suspendTo", Schema.day.orNull), .required("agency", Schema.text.orNull),
    .required("shownUntil", .day),
  ])

  static let record = Schema.object([
    .required("effective", .day), .required("position", .position),
    .required("registerOnly", .flag),
    .required(
      "register",
      .oneOf([
        row(.register, PublicRegister.itemsToday), row(.register, PublicRegister.itemsAnyDay),
      ])),
    .required(
      "lists",
      .object(
        PublicRegister.List.allCases.map { .optional($0.rawValue, row($0.view, $0.items)) })),
    .required(
      "conclusions",
      .list(
        .object([
          .required("year", .integer(1949...2100)),
          .required("conclusion", .choice(InspectionConclusion.allCases.map(\.rawValue))),
        ]))),
    .required("penalties", .list(penalty)),
  ])
}
