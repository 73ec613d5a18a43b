import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// A whole list as a file: all rows of the filter, not the page.
enum ListFile {
  /// How a list can be written.
  enum Format: String, CaseIterable {
    case csv
    case json
    case jsonl
  }

  /// `abnormal-list.csv` → the view and the format; nil format for a page.
  static func parse(_ text: String) -> (view: View, format: Format?)? {
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    guard let first = parts.first, let view = View(rawValue: first) else { return nil }
    guard parts.count == 2 else { return (view, nil) }
    return Format(rawValue: parts[1]).map { (view, $0) }
  }

  /// The rows of the address's filter as a file.
  static func response(_ view: View, _ format: Format, _ call: Call) throws -> HTTPResponse {
    guard call.caller.has(.analyse) else {
      throw Problem(
        .notAllowed,
        .init("整表文件须有分析、执法、审批或监督职责", "files of whole lists take another duty"),
        members: [.init("right", .string(Right.analyse.rawValue))])
    }
    let moment = try call.moment()
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.rows(ListFilters(view, call).query(), at: moment)
    }
    return response(page.rows, of: view, format, at: page.moment, call)
  }

  /// These rows as a file.
  static func response(
    _ rows: [Row], of view: View, _ format: Format, at moment: Moment, _ call: Call
  ) -> HTTPResponse {
    let name = "\(view.rawValue)_E\(moment.effective)_P\(moment.position).\(format.rawValue)"
    return HTTPResponse(
      status: 200, type: type(format), text: text(rows, view, format, call),
      headers: [
        ("Content-Disposition", #"attachment; filename="\#(name)""#),
        ("Log-Position", String(moment.position)), ("Cache-Control", moment.cacheControl),
      ])
  }

  private static func type(_ format: Format) -> String {
    switch format {
    case .csv: "text/csv; charset=utf-8"
    case .json: "application/json"
    case .jsonl: "application/jsonl"
    }
  }

  private static func text(
    _ rows: [Row], _ view: View, _ format: Format, _ call: Call
  ) -> String {
    switch format {
    case .csv:
      // The mark tells spreadsheets that it is UTF-8.
      return "\u{FEFF}"
        + RowText(view: view, language: call.language).csv(rows).map { $0 + "\r\n" }.joined()
    case .json: return JSONValue.array(rows.map(\.json)).canonicalText + "\n"
    case .jsonl: return rows.map { $0.json.canonicalText + "\n" }.joined()
    }
  }
}
