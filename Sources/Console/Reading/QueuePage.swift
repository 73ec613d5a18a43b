import CaseWork
import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// What waits: every finding, deadline and case that is not done, with the statutory day and the
/// office's own day beside each other.
struct QueuePage {
  let call: Call
  private let filters: QueueFilters

  init(_ call: Call) {
    self.call = call
    filters = QueueFilters(call: call)
  }

  static func respond(_ call: Call) throws -> HTTPResponse { try QueuePage(call).response() }

  /// The whole queue of the filter as a file.
  static func file(_ format: ListFile.Format, _ call: Call) throws -> HTTPResponse {
    let moment = try call.moment()
    let query = try QueueFilters(call: call).query(at: moment)
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.rows(query, at: moment)
    }
    return ListFile.response(page.rows, of: .work, format, at: page.moment, call)
  }

  private func response() throws -> HTTPResponse {
    let moment = try call.moment()
    if let wait = ReplayWait.page(call, moment) { return wait }
    var query = try filters.query(at: moment)
    let limit = try Pager.limit(call)
    query.limit = limit
    query.after = call.request.parameter("after").flatMap { $0.isEmpty ? nil : $0 }
    let asked = query
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.rows(asked, at: moment)
    }
    let form = try filters.form(query, at: moment)
    let pager = Pager(page, limit: limit)
    let count = Numbers.grouped(Int64(page.total))
    let title = call.say("待办", "Work")
    let frame = ResultsFrame(
      filters: form, heading: call.say("\(count) 项", "\(count) items"),
      formats: FormatLinks.html("/queue", at: page.moment, call), table: table(page, form),
      pager: pager.html(call))
    let main =
      try QueueTabs.html(.work, at: page.moment, call) + groups(page.moment)
      + DoubtBand.calendar(page.rows, call) + frame.html(call)
    return Page(
      title + pager.note(call), heading: call.say("待办（\(count)项）", "Work (\(count))"),
      at: page.moment, in: .queue, main: main
    ).response(call)
  }

  // MARK: The groups on top

  /// How many of each sort, each with the link that shows them alone.
  private func groups(_ moment: Moment) throws -> HTML {
    let items = try QueueGroups.all(call).map { group -> HTML in
      let count = try group.count(at: moment, call)
      let address = Link.address("/queue", call, group.parameters) + "#results"
      return """
        <li><a href="\(address)">\(group.words.in(call.language)) \
        <span class="count">\(count)</span></a></li>
        """
    }
    return #"<ul class="counts">\#(items)</ul>"#
  }

  // MARK: The table

  private func table(_ page: RowPage, _ form: FilterForm) -> HTML {
    guard !page.rows.isEmpty else { return empty(page, form) }
    let cells = RowCells(.work, at: page.moment, names: [:], call)
    let mayAct = page.moment.isCurrent && call.caller.has(.act)
    var columns: [DataTable.Column] = [
      .init(call.say("单位", "Association"), sort: "name"),
      .init(call.say("事项", "What"), sort: "kind"),
      .init(call.say("阶段", "Stage"), sort: "stage"),
      .init(call.say("下一步", "Next"), sort: "next"),
      .init(call.say("法定到期", "Statutory day"), sort: "dueOn"),
      .init(call.say("剩余", "Time left")),
      .init(call.say("提醒日", "Own day"), sort: "targetOn"),
      .init(call.say("等待自", "Waiting since"), sort: "waitingSince"),
      .init(call.say("承办", "Assigned"), sort: "assignee"),
      .init(call.say("状态", "State"), sort: "state"),
    ]
    if mayAct { columns.append(.init(call.say("办理", "Act"))) }
    let lines = page.rows.map { row in
      DataTable.Line(
        line(row, cells, page.moment) + (mayAct ? [QueueActs(row: row, call: call).html] : []))
    }
    return DataTable(
      DataTable.caption(call.say("待办", "Work"), count: page.total, at: page.moment, call),
      columns, lines
    ).html(call)
  }

  private func line(_ row: Row, _ cells: RowCells, _ moment: Moment) -> [HTML] {
    func cell(_ key: String) -> HTML {
      View.work.columns.first { $0.key == key }.map { cells.cell(row, $0) } ?? .empty
    }
    var left: HTML = "—"
    if case .date(let due)? = row["dueOn"] {
      left = Keep.html(
        DayWords.remaining(due, from: moment.effective, call.language))
    }
    return [
      cells.link(row), CaseLink.html(row, call), cell("stage"), cell("next"), cell("dueOn"), left,
      cell("targetOn"), cell("waitingSince"), cell("assignee"), state(row),
    ]
  }

  private func state(_ row: Row) -> HTML {
    guard case .text(let state)? = row["state"] else { return .empty }
    let word = StoredWords.label(state, in: "state", call.language)
    var tags = [Tag.html(word)]
    if case .text(let priority)? = row["priority"], ["high", "urgent"].contains(priority) {
      tags.insert(Tag.html(StoredWords.label(priority, in: "priority", call.language)) + " ", at: 0)
    }
    return HTML(tags)
  }

  private func empty(_ page: RowPage, _ form: FilterForm) -> HTML {
    let position = Numbers.position(page.moment.position)
    let examined = Numbers.grouped(Int64(page.examined))
    let kinds = Deadlines.Obligation.allCases.count
    return EmptyState.html(
      call.say(
        "没有符合条件的待办。已检查 \(examined) 家的 \(kinds) 类义务和各类案件（位置 \(position)）。",
        "Nothing waits. \(kinds) obligations and all cases of \(examined) associations were examined (up to \(position))."
      ),
      wayOn: form.isChosen(call)
        ? Link.html(call.say("清除全部筛选", "Clear all filters"), form.cleared(call)) : .empty)
  }
}
