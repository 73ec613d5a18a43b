import EventModel
import Projections
import Web

/// Of what kind a column's values are: for the rows' schemas and for the filters that fit.
enum ColumnShape: Sendable {
  case text
  case day
  case number
  case flag
  case texts
  case numbers
  case counts

  init(_ column: Column, in view: View) {
    switch (view, column.key) {
    case (.statistics, "byKind"), (.statistics, "foundedByYear"): self = .counts
    case (.statistics, "jurisdiction"): self = .text
    case (.statistics, _): self = .number
    case (_, let key) where Self.days.contains(key): self = .day
    case (_, let key) where Self.wholeNumbers.contains(key): self = .number
    case (_, "criteria"), (_, "failing"), (.officers, "jurisdictions"): self = .texts
    case (_, "grounds"): self = .numbers
    case (_, "eligible"): self = .flag
    case (_, _): self = .text
    }
  }

  private static let days: Set<String> = [
    "registeredOn", "endedOn", "termEndsOn", "gradeValidTo", "lastActivityOn", "since",
    "enteredOn", "seriousFrom", "applyFrom", "dueOn", "targetOn", "waitingSince", "completedOn",
    "from", "to",
  ]
  private static let wholeNumbers: Set<String> = [
    "grade", "separations", "unitMembers", "personMembers", "fullTimeStaff", "waited",
  ]

  /// The schema of a value; null is everywhere possible but where a value always stands.
  var schema: Schema {
    switch self {
    case .text: Schema.text.orNull
    case .day: Schema.day.orNull
    case .number: Schema([("type", .string("integer"))]).orNull
    case .flag: .flag
    case .texts: .list(.text)
    case .numbers: .list(.integer(0...100))
    case .counts: .table(.count)
    }
  }
}

extension Schema {
  /// The component that a view's row is.
  static func rowName(_ view: View) -> String { "Row-\(view.rawValue)" }

  /// A row of a view.
  static func row(_ view: View) -> Schema {
    var members = view.columns.map { column in
      Member.required(
        column.key,
        ColumnShape(column, in: view).schema.described(column.chinese, column.english))
    }
    if view != .statistics {
      members.append(
        .required(
          "because",
          Schema.list(.position).described(
            "所依据记录的位置；只重放这些记录即得同一结论",
            "the entries that led to the row; a fold of only these gives the same")))
    }
    members.append(.required("basis", Schema.text.described("法律依据", "the rule's citation")))
    members.append(
      .optional(
        "calendar",
        Schema.choice(["assumed"]).described(
          "节假日表未覆盖，按周一至周五推算", "beyond the holiday table: Monday to Friday assumed")))
    return .object(members)
  }
}
