import EventModel
import HTTP
import Projections
import Service
import Synchronization
import Web
import Words

/// Rows as a file: CSV for a spreadsheet or JSON Lines for a program, sent in bounded pieces.
enum RowFile {
  /// How many rows a piece holds.
  private static let rowsAtOnce = 400
  /// More rows than this are not sent in one file: every answer has a bound.
  private static let most = 2_000_000

  /// Every row of a run, pulled as the client reads.
  static func response(
    _ run: RowRun, _ view: View, _ type: String, _ language: Language
  ) throws(Problem) -> HTTPResponse {
    guard run.count <= most else {
      throw Problem(
        .misshapen, "共 \(run.count) 行，超过 \(most) 行；请缩小范围",
        "\(run.count) rows are more than \(most); narrow the filter")
    }
    let sent = Atomic<Int>(-1)
    let text = RowText(view: view, language: language)
    let stream = HTTPStream(
      .finite,
      next: {
        let start = sent.load(ordering: .relaxed)
        if start < 0 {
          sent.store(0, ordering: .relaxed)
          return .bytes(head(text, type))
        }
        guard start < run.count else { return .end }
        let end = min(run.count, start + rowsAtOnce)
        sent.store(end, ordering: .relaxed)
        return .bytes(bytes(run.rows(start..<end), text, type))
      })
    return response(.stream(stream), view, type, run.moment)
  }

  /// A few rows.
  static func response(
    _ rows: [Row], _ view: View, _ type: String, _ moment: Moment, _ language: Language
  ) -> HTTPResponse {
    let text = RowText(view: view, language: language)
    return response(
      .bytes(head(text, type) + bytes(rows, text, type)), view, type, moment)
  }

  private static func response(
    _ body: HTTPBody, _ view: View, _ type: String, _ moment: Moment
  ) -> HTTPResponse {
    let suffix = type == "text/csv" ? "csv" : "jsonl"
    let name = "\(view.rawValue)_E\(moment.effective)_P\(moment.position).\(suffix)"
    return HTTPResponse(
      status: 200,
      headers: [
        ("Content-Type", type == "text/csv" ? "text/csv; charset=utf-8" : type),
        ("Content-Disposition", "attachment; filename=\"\(name)\""),
        ("Cache-Control", moment.cacheControl), ("Log-Position", String(moment.position)),
      ], body: body)
  }

  /// The header line, led by the mark by which spreadsheets know UTF-8.
  private static func head(_ text: RowText, _ type: String) -> [UInt8] {
    guard type == "text/csv" else { return [] }
    return [0xEF, 0xBB, 0xBF] + Array((text.csv([])[0] + "\r\n").utf8)
  }

  private static func bytes(_ rows: [Row], _ text: RowText, _ type: String) -> [UInt8] {
    if type == "text/csv" {
      return Array(text.csv(rows).dropFirst().map { $0 + "\r\n" }.joined().utf8)
    }
    var bytes: [UInt8] = []
    for row in rows {
      row.json.writeCanonical(into: &bytes)
      bytes.append(0x0A)
    }
    return bytes
  }
}
