import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// One view as a list: filters, the table, each row with the link to its why.
struct ListPage {
  let view: View
  let call: Call

  static func respond(_ call: Call) throws -> HTTPResponse {
    guard let (view, format) = ListFile.parse(call.part("view")), view != .statistics else {
      throw Problem(
        .notFound, "没有名为 \(call.part("view")) 的名单", "there is no list \(call.part("view"))")
    }
    return try respond(view, format, call)
  }

  static func respond(
    _ view: View, _ format: ListFile.Format?, _ call: Call
  ) throws -> HTTPResponse {
    if view == .officers { return try OfficersPage(call: call).response(format) }
    if let format { return try ListFile.response(view, format, call) }
    if view == .work { return .seeOther(Link.address("/queue", call)) }
    return try ListPage(view: view, call: call).response()
  }

  func response() throws -> HTTPResponse {
    let moment = try call.moment()
    if let wait = ReplayWait.page(call, moment) { return wait }
    var query = ListFilters(view, call).query()
    let limit = try Pager.limit(call)
    query.limit = limit
    query.after = call.request.parameter("after").flatMap { $0.isEmpty ? nil : $0 }
    let asked = query
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.rows(asked, at: moment)
    }
    let pager = Pager(page, limit: limit)
    let title = NeighbourLists.name(view, call)
    let filters = try ListFilters(view, call).form(query, at: moment)
    let frame = ResultsFrame(
      filters: filters, heading: heading(page),
      formats: FormatLinks.html(path, at: page.moment, call),
      table: try table(page, filters), pager: pager.html(call))
    return Page(
      title + pager.note(call), heading: title, at: page.moment, in: section,
      main: try top(page) + DoubtBand.calendar(page.rows, call) + frame.html(call)
    ).response(call)
  }

  private var path: String {
    switch view {
    case .deadlines, .proposals: "/\(view.rawValue)"
    case .register, .abnormalList, .blackList, .redList, .zombies, .catalogue, .decoupling,
      .statistics, .work, .officers:
      "/lists/\(view.rawValue)"
    }
  }

  private var section: Page.Section {
    switch view {
    case .deadlines, .proposals, .work: .queue
    case .register, .abnormalList, .blackList, .redList, .zombies, .catalogue, .decoupling,
      .statistics, .officers:
      .lists
    }
  }

  private func top(_ page: RowPage) throws -> HTML {
    var html: HTML
    switch view {
    case .deadlines, .proposals, .work: html = try QueueTabs.html(view, at: page.moment, call)
    case .register, .abnormalList, .blackList, .redList, .zombies, .catalogue, .decoupling,
      .statistics, .officers:
      html = try NeighbourLists.html(view, at: page.moment, call)
    }
    if call.caller.has(.analyse) {
      let before = page.moment.effective.adding(years: -1)
      let address = Address.make(
        "/compare",
        [
          ("view", view.rawValue), ("effective", before.description),
          ("with-effective", page.moment.effective.description),
          ("position", String(page.moment.position)),
          ("with-position", String(page.moment.position)),
        ])
      html +=
        "<p>\(Link.html(call.say("与一年前比较：新增、移出、变更", "What changed in a year"), address))</p>"
    }
    return html
  }

  private func heading(_ page: RowPage) -> String {
    let count = Numbers.grouped(Int64(page.total))
    let examined = Numbers.grouped(Int64(page.examined))
    return call.say(
      "\(count) 项（已检查 \(examined) 家）", "\(count) found (\(examined) associations examined)")
  }

  // MARK: The table

  private var shown: [Column] {
    view.columns.filter { column in
      switch (view, column.key) {
      case (_, "name"), (_, "association"): false
      case (.register, let key):
        ["kind", "jurisdiction", "creditCode", "status", "registeredOn", "grade", "credit"]
          .contains(key)
      case (_, _): true
      }
    }
  }

  private func table(_ page: RowPage, _ filters: FilterForm) throws -> HTML {
    guard !page.rows.isEmpty else { return empty(page, filters) }
    let names = try call.answering { () throws(ServiceFault) in
      try call.service.names(of: page.rows.map(RowCells.association), at: page.moment)
    }
    let cells = RowCells(view, at: page.moment, names: names, call)
    let nameColumn = view.columns.contains { $0.key == "name" } ? "name" : "association"
    var columns = [DataTable.Column(call.say("单位", "Association"), sort: nameColumn)]
    columns += shown.map {
      DataTable.Column(cells.title($0), sort: $0.key, isNumber: isNumber($0))
    }
    if view == .deadlines { columns.append(.init(call.say("剩余", "Time left"))) }
    columns.append(.init(call.say("依据", "Why")))
    let lines = page.rows.map { row -> DataTable.Line in
      var line = [cells.link(row)] + shown.map { cells.cell(row, $0) }
      if view == .deadlines, case .date(let due)? = row["dueOn"] {
        line.append(
          Keep.html(DayWords.remaining(due, from: page.moment.effective, call.language)))
      }
      return DataTable.Line(line + [cells.why(row)])
    }
    let caption = DataTable.caption(
      NeighbourLists.name(view, call), count: page.total, at: page.moment, call)
    return DataTable(caption, columns, lines).html(call)
  }

  private func isNumber(_ column: Column) -> Bool {
    ["grade", "separations", "unitMembers", "personMembers"].contains(column.key)
  }

  private func empty(_ page: RowPage, _ filters: FilterForm) -> HTML {
    let day = Numbers.day(page.moment.effective, call.language)
    let list = NeighbourLists.name(view, call)
    let examined = Numbers.grouped(Int64(page.examined))
    if filters.isChosen(call) {
      return EmptyState.html(
        call.say(
          "已检查 \(examined) 家，没有符合所选条件的记录。",
          "\(examined) associations examined; none meets what is chosen."),
        wayOn: Link.html(call.say("清除全部筛选", "Clear all filters"), filters.cleared(call)))
    }
    let position = Numbers.position(page.moment.position)
    return EmptyState.html(
      call.say(
        "\(day)所知（至 \(position)）的 \(examined) 家，均不在“\(list)”。",
        "Of the \(examined) associations known on \(day) (up to \(position)), none is in “\(list)”."
      ))
  }
}

/// The queue and the two views beside it.
enum QueueTabs {
  static func html(_ current: View, at moment: Moment, _ call: Call) throws -> HTML {
    let views: [View] = [.work, .proposals, .deadlines]
    let items = try views.map { view in
      Tabs.Item(
        text: NeighbourLists.name(view, call),
        address: Link.address(view == .work ? "/queue" : "/\(view.rawValue)", call),
        count: try NeighbourLists.count(view, at: moment, call), isCurrent: view == current)
    }
    return Tabs(label: call.say("待办、建议、期限", "Work, proposals, deadlines"), items: items).html
  }
}
