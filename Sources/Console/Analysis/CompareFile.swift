import EventModel
import HTTP
import Projections
import Replay
import Service
import Web
import Words

/// A comparison as a file: every change under the filters, not the page.
enum CompareFile {
  static func csv(_ call: Call) throws -> HTTPResponse {
    let (asked, _, changes) = try chosen(call)
    let view = asked.view
    let text = RowText(view: view, language: call.language)
    let keys = view.columns.map(\.key)
    var lines = [
      (["change", "association", "changed"] + keys.map { "before.\($0)" }
        + keys.map { "after.\($0)" } + ["causes", "corrections"]).joined(separator: ",")
    ]
    for change in changes { lines.append(line(change, view, text)) }
    return FileResponse.csv(lines, named: name(asked), position: position(asked))
  }

  private static func line(
    _ change: Comparison.Change, _ view: View, _ text: RowText
  ) -> String {
    let association =
      if case .text(let name)? = (change.after ?? change.before)?["association"] { name } else {
        ""
      }
    func cells(_ row: Row?) -> [String] {
      view.columns.map { column in
        row.map { text.cell($0[column.key] ?? .null, column, null: "") } ?? ""
      }
    }
    let fields =
      [ComparisonWords.kind(change).rawValue, association]
      + [change.changedKeys.joined(separator: " ")] + cells(change.before) + cells(change.after)
      + [
        change.causes.map { String($0.position) }.joined(separator: " "),
        change.causes.filter { $0.correction != 0 }.map { String($0.correction) }
          .joined(separator: " "),
      ]
    return fields.map(RowText.csvField).joined(separator: ",")
  }

  static func json(_ call: Call) throws -> HTTPResponse {
    let (asked, comparison, changes) = try chosen(call)
    func point(_ moment: Moment) -> JSONValue {
      .object([
        .init("effective", .string(moment.effective.description)),
        .init("position", .integer(moment.position)),
      ])
    }
    return .json(
      .object([
        .init("changes", .array(changes.map { ComparisonWords.json($0) })),
        .init("examined", .integer(Int64(comparison.examined))),
        .init("first", point(asked.first)), .init("second", point(asked.second)),
        .init("view", .string(asked.view.rawValue)),
      ]), headers: [("Log-Position", String(position(asked)))])
  }

  private static func chosen(
    _ call: Call
  ) throws -> (CompareAddress, Comparison, [Comparison.Change]) {
    let asked = try CompareAddress(call)
    let comparison = try call.answering { () throws(ServiceFault) in
      try call.service.compare(asked.question)
    }
    return (asked, comparison, CompareChoice(comparison, asked, call).chosen)
  }

  private static func position(_ asked: CompareAddress) -> LogPosition {
    max(asked.first.position, asked.second.position)
  }

  private static func name(_ asked: CompareAddress) -> String {
    "compare-\(asked.view.rawValue)_E\(asked.first.effective)_E\(asked.second.effective)"
  }
}

/// A file that a browser saves.
enum FileResponse {
  /// Lines with the mark by which spreadsheets know UTF-8.
  static func csv(_ lines: [String], named name: String, position: LogPosition) -> HTTPResponse {
    HTTPResponse(
      status: 200, type: "text/csv; charset=utf-8",
      text: "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n",
      headers: [
        ("Content-Disposition", "attachment; filename=\"\(name)_P\(position).csv\""),
        ("Cache-Control", "no-store"), ("Log-Position", String(position)),
      ])
  }
}
