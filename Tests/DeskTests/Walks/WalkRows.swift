import EventModel
import Projections
import Words

@testable import annals

/// Rows of one association as a table of a document, in the words of the program.
struct WalkRows {
  private let view: View
  private let text: RowText

  init(_ view: View) {
    self.view = view
    text = RowText(view: view, language: .chinese)
  }

  /// The columns worth a reader's time: the association is always the same one.
  private var columns: [(index: Int, column: Column)] {
    let all = view.columns.enumerated().map { (index: $0.offset, column: $0.element) }
    switch view {
    case .register:
      let shown: Set = [
        "status", "registeredOn", "endedOn", "termEndsOn", "grade", "gradeValidTo", "credit",
        "unitMembers", "partyForm", "lastActivityOn",
      ]
      return all.filter { shown.contains($0.column.key) }
    case .work:
      let shown: Set = ["case", "stage", "next", "dueOn", "state"]
      return all.filter { shown.contains($0.column.key) }
    case .abnormalList, .blackList, .redList, .zombies, .deadlines, .proposals, .catalogue,
      .decoupling, .statistics, .officers:
      return all.filter { !["association", "name"].contains($0.column.key) }
    }
  }

  /// A Markdown table with why each row stands, or one line where there is none.
  func table(_ rows: [Row]) -> [String] {
    if rows.isEmpty { return ["（无 none）"] }
    let columns = columns
    let header = columns.map(\.column.chinese) + ["依据记录", "法律依据"]
    var lines = [line(header), line(header.map { _ in "---" })]
    for row in rows {
      let cells = columns.map { text.cell(row.values[$0.index], $0.column) }
      lines.append(line(cells + [positions(row), row.basis]))
    }
    return lines
  }

  /// All rows in one cell, each by one of its columns and the entries behind it.
  func short(_ rows: [Row], _ key: String) -> String {
    guard let column = view.columns.first(where: { $0.key == key }), !rows.isEmpty else {
      return "–"
    }
    return rows.map { row in
      let value = row[key].map { text.cell($0, column) } ?? "–"
      return "\(column.chinese) \(value)（\(positions(row))）"
    }.joined(separator: "；")
  }

  private func positions(_ row: Row) -> String {
    (row.because ?? []).map { "#\($0)" }.joined(separator: " ")
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}
