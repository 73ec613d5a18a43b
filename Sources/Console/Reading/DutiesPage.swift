import Associations
import Desk
import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// What an association owes and what waits about it.
struct DutiesPage {
  private let of: AssociationReading
  private var call: Call { of.call }

  static func respond(_ call: Call) throws -> HTTPResponse {
    let of = try AssociationReading(call)
    let page = DutiesPage(of: of)
    return try AssociationHead(of, .duties).page { page.main }.response(call)
  }

  private init(of: AssociationReading) { self.of = of }

  private var main: HTML {
    """
    <h2>\(call.say("法定期限", "Statutory days"))</h2>\(deadlines)\
    <h2>\(call.say("待决建议", "Open proposals"))</h2>\(proposals)\
    <h2>\(call.say("待办", "Work"))</h2>\(work)
    """
  }

  private var deadlines: HTML {
    let rows = of.rows(.deadlines)
    guard !rows.isEmpty else {
      let link = Link.html(
        call.say("各项义务何时到期", "When each falls due"),
        Link.address("/why/deadlines/\(Address.encoded(of.association))", call))
      return EmptyState.html(
        call.say(
          "该日没有到期或即将到期的法定义务（已检查 7 类）。", "No statutory duty is due or near (7 kinds examined)."),
        wayOn: link)
    }
    return table(.deadlines, rows, ["obligation", "subject", "dueOn", "state"])
  }

  private var proposals: HTML {
    let rows = of.rows(.proposals)
    guard !rows.isEmpty else {
      let link = Link.html(
        call.say("各项规则的检查结果", "What each rule found"),
        Link.address("/why/proposals/\(Address.encoded(of.association))", call))
      return EmptyState.html(
        call.say("没有未决定的建议。", "No proposal is undecided."), wayOn: link)
    }
    return table(.proposals, rows, ["action", "ground", "subject", "since"])
  }

  private func table(_ view: View, _ rows: [Row], _ keys: [String]) -> HTML {
    let cells = RowCells(view, at: of.moment, names: [of.association: of.name], call)
    let shown = keys.compactMap { key in view.columns.first { $0.key == key } }
    let columns =
      shown.map { DataTable.Column(cells.title($0)) } + [.init(call.say("依据", "Why"))]
    let lines = rows.map { row in
      DataTable.Line(shown.map { cells.cell(row, $0) } + [cells.why(row)])
    }
    let caption = DataTable.caption(
      NeighbourLists.name(view, call), count: rows.count, at: of.moment, call)
    return DataTable(caption, columns, lines).html(call)
  }

  private var work: HTML {
    let rows = of.rows(.work)
    guard !rows.isEmpty else {
      return EmptyState.html(call.say("没有待办事项。", "Nothing waits."))
    }
    let cells = RowCells(.work, at: of.moment, names: [:], call)
    let keys = ["stage", "next", "dueOn", "targetOn", "waitingSince", "assignee"]
    let shown = keys.compactMap { key in View.work.columns.first { $0.key == key } }
    var columns =
      [DataTable.Column(call.say("事项", "What"))] + shown.map { .init(cells.title($0)) }
    columns.append(.init(call.say("依据", "Why")))
    if of.mayAct { columns.append(.init(call.say("办理", "Act"))) }
    let lines = rows.map { row in
      DataTable.Line(
        [CaseLink.html(row, call)] + shown.map { cells.cell(row, $0) } + [cells.why(row)]
          + (of.mayAct ? [QueueActs(row: row, call: call).html] : []))
    }
    let caption = DataTable.caption(
      NeighbourLists.name(.work, call), count: rows.count, at: of.moment, call)
    return DataTable(caption, columns, lines).html(call)
  }
}
