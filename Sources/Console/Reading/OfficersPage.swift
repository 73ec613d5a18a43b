import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// Who holds which appointment, in the caller's area.
struct OfficersPage {
  let call: Call

  func response(_ format: ListFile.Format?) throws -> HTTPResponse {
    let moment = try call.moment()
    let rows = try call.answering { () throws(ServiceFault) in
      try call.service.officers(in: call.caller.scope, at: moment)
    }
    if let format {
      guard call.caller.has(.analyse) else {
        throw Problem(.notAllowed, "整表文件须有分析、执法、审批或监督职责", "files take another duty")
      }
      return ListFile.response(rows, of: .officers, format, at: moment, call)
    }
    let title = NeighbourLists.name(.officers, call)
    let frame = ResultsFrame(
      filters: FilterForm([]), heading: call.say("\(rows.count) 项", "\(rows.count) found"),
      formats: FormatLinks.html("/lists/officers", at: moment, call), table: table(rows, moment))
    return Page(
      title, at: moment, in: .lists,
      main: try NeighbourLists.html(.officers, at: moment, call) + frame.html(call)
    ).response(call)
  }

  private func table(_ rows: [Row], _ moment: Moment) -> HTML {
    guard !rows.isEmpty else {
      return EmptyState.html(
        call.say(
          "该日没有在本辖区有效的任职授权。任职授权由系统管理员办理 AppointOfficer。",
          "No appointment in your area is in force on that day. The keeper makes appointments."))
    }
    let cells = RowCells(.officers, at: moment, names: [:], call)
    let keys = ["officer", "office", "duty", "jurisdictions", "association", "from", "to"]
    let shown = keys.compactMap { key in View.officers.columns.first { $0.key == key } }
    let lines = rows.map { row in DataTable.Line(shown.map { cells.cell(row, $0) }) }
    let caption = DataTable.caption(
      NeighbourLists.name(.officers, call), count: rows.count, at: moment, call)
    return DataTable(caption, shown.map { .init(cells.title($0)) }, lines).html(call)
  }
}
