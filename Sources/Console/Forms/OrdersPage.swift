import Associations
import Desk
import EventModel
import Events
import HTTP
import Projections
import Rules
import Service
import Web
import Words

/// The register of orders (整改台账): those under way from the work queue, those that are closed from
/// the cases of the associations that ever had one.
struct OrdersPage {
  private let call: Call
  private let moment: Moment

  init(_ call: Call) throws {
    self.call = call
    moment = try call.moment()
  }

  /// Which orders are shown.
  private enum Kind: String, CaseIterable {
    case open, overdue, closed

    var words: Sentence {
      switch self {
      case .open: Sentence("办理中", "Under way")
      case .overdue: Sentence("已逾期", "Overdue")
      case .closed: Sentence("已办结", "Closed")
      }
    }
  }

  private var kind: Kind {
    call.request.parameter("show").flatMap { Kind(rawValue: $0) } ?? .open
  }

  /// One line of the register.
  private struct Line {
    let association: String
    let name: String
    let order: String
    let stage: String
    let dueOn: CivilDate?
    let assignee: String?
    let next: String?
  }

  func response() throws -> HTTPResponse {
    let open = try underWay()
    let overdue = open.filter { line in line.dueOn.map { $0 < moment.effective } ?? false }
    let (lines, rest): ([Line], HTML)
    switch kind {
    case .open: (lines, rest) = (open, .empty)
    case .overdue: (lines, rest) = (overdue, .empty)
    case .closed: (lines, rest) = try closed()
    }
    let shown = lines.filter(isWanted)
    return Page(
      call.say("整改台账", "Rectification orders"), at: moment, in: .orders,
      main: """
        \(tabs(open.count, overdue.count))\(filters)\(try table(shown))\(rest)\
        <p>\(Link.html(call.say("按文号查文书", "Find a paper by its number"), "/papers"))</p>
        """
    ).response(call)
  }

  private func tabs(_ current: Int, _ late: Int) -> HTML {
    let items = Kind.allCases.map { one in
      let count: Int? =
        switch one {
        case .open: current
        case .overdue: late
        case .closed: nil
        }
      return Tabs.Item(
        text: one.words.in(call.language),
        address: call.address(setting: ["show": one.rawValue, "after": nil]), count: count,
        isCurrent: one == kind)
    }
    return Tabs(label: call.say("按状态", "By state"), items: items).html
  }

  // MARK: Filters

  private func parameter(_ name: String) -> String {
    TypedText.prose(call.request.parameter(name) ?? "")
  }

  private var filters: HTML {
    FilterForm([
      .init(
        name: "find", legend: call.say("单位或文号", "Association or number"),
        manner: .text(hint: nil)),
      .init(name: "assignee", legend: call.say("承办", "Officer"), manner: .text(hint: nil)),
      .init(
        name: "before", legend: call.say("到期日不晚于", "Due by"),
        manner: .text(hint: call.say("如 2020-08-31", "Like 2020-08-31"))),
    ]).inline(call, keeping: [("show", kind.rawValue)])
  }

  private func isWanted(_ line: Line) -> Bool {
    let find = parameter("find")
    let texts = [line.name, line.association, line.order, TypedText.paperNumber(line.order)]
    if !find.isEmpty,
      !texts.contains(where: { $0.contains(find) || $0 == TypedText.paperNumber(find) })
    {
      return false
    }
    let assignee = parameter("assignee")
    if !assignee.isEmpty, line.assignee != assignee { return false }
    guard let last = TypedText.day(parameter("before")) else { return true }
    return line.dueOn.map { $0 <= last } ?? false
  }

  // MARK: Orders under way

  private func underWay() throws -> [Line] {
    var query = RowQuery(.work, in: call.caller.scope)
    query.filters = [.oneOf("kind", [CaseKind.rectification.rawValue])]
    query.sort = RowQuery.Sort("dueOn")
    let rows = try call.answering { () throws(ServiceFault) in
      try call.service.rows(query, at: moment).rows
    }
    return rows.compactMap { row in
      guard let association = text(row, "association"), let order = text(row, "subject") else {
        return nil
      }
      var dueOn: CivilDate?
      if case .date(let day)? = row["dueOn"] { dueOn = day }
      return Line(
        association: association, name: text(row, "name") ?? association, order: order,
        stage: text(row, "stage") ?? "", dueOn: dueOn, assignee: text(row, "assignee"),
        next: text(row, "next"))
    }
  }

  private func text(_ row: Row, _ key: String) -> String? {
    if case .text(let text)? = row[key] { text } else { nil }
  }

  // MARK: Closed orders

  /// So many associations are read for one page of closed orders.
  private static let page = 100

  private func closed() throws -> (lines: [Line], rest: HTML) {
    let all = try call.answering { () throws(ServiceFault) in
      try call.service.associationsWithOrders()
    }
    let after = call.request.parameter("after") ?? ""
    let rest = after.isEmpty ? all[...] : all[(all.firstIndex { after < $0 } ?? all.endIndex)...]
    var lines: [Line] = []
    var looked = 0
    var last: String?
    for association in rest {
      guard looked < Self.page else { break }
      last = association
      let area = try call.answering { () throws(ServiceFault) in
        try call.service.jurisdiction(of: association)
      }
      guard call.caller.scope.covers(association, in: area) else { continue }
      looked += 1
      lines += try closed(association)
    }
    guard let last, last != rest.last else { return (lines, .empty) }
    let address = call.address(setting: ["after": last])
    return (lines, "<p>\(Link.html(call.say("下一页", "Next page"), address))</p>")
  }

  private func closed(_ association: String) throws -> [Line] {
    let cases = try call.answering { () throws(ServiceFault) in
      try call.service.cases(of: association, at: moment)
    }
    let name = cases.x?.association.items.name?.value ?? association
    return cases.files.files.compactMap { file in
      guard let order = file.order, file.isDone else { return nil }
      return Line(
        association: association, name: name, order: order.order, stage: file.stage.rawValue,
        dueOn: order.promisedDueOn, assignee: file.handling.assignee, next: nil)
    }
  }

  // MARK: The table

  private func table(_ lines: [Line]) throws -> HTML {
    guard !lines.isEmpty else {
      let head = Numbers.position(moment.position)
      return EmptyState.html(
        call.say(
          "辖区内没有符合条件的整改文书（生效 \(moment.effective)，知悉至 \(head)）。",
          "No such order in your area (effective \(moment.effective), known up to \(head))."),
        wayOn: Link.html(call.say("清除筛选", "Clear the filters"), "/orders"))
    }
    let columns = [
      DataTable.Column(call.say("单位", "Association")), .init(call.say("文号", "Order")),
      .init(call.say("状态", "State")), .init(call.say("到期日", "Due")),
      .init(call.say("剩余", "Left")), .init(call.say("承办", "Officer")),
      .init(call.say("下一步", "Next")),
    ]
    let caption = DataTable.caption(
      "\(call.say("整改文书", "Orders")) · \(kind.words.in(call.language))", count: lines.count,
      at: moment, call)
    return DataTable(caption, columns, lines.map(row)).html(call)
  }

  private func row(_ line: Line) -> DataTable.Line {
    let order = Link.address(OrderAddress.of(line.order, of: line.association), call)
    let page = Link.address("/associations/\(Address.encoded(line.association))", call)
    let due = line.dueOn.map { TimeText.due($0, call.language) }
    let left = line.dueOn.map { day in
      kind == .closed ? "" : TimeText.remaining(day, on: moment.effective, call.language)
    }
    return DataTable.Line([
      Link.html(line.name, page), Link.html(line.order, order),
      Tag.html(StoredWords.label(line.stage, in: "stage", call.language)),
      .text(due ?? StoredWords.null(call.language)), .text(left ?? ""),
      .text(line.assignee ?? call.say("未认领", "nobody")),
      .text(line.next.map { StoredWords.label($0, in: "next", call.language) } ?? ""),
    ])
  }
}

extension FilterForm {
  /// The filters of a list that has few of them: beside each other, above it.
  fileprivate func inline(_ call: Call, keeping kept: [(String, String)]) -> HTML {
    let hidden = kept.map { #"<input type="hidden" name="\#($0.0)" value="\#($0.1)">"# as HTML }
    let fields = groups.map { group -> HTML in
      let value = call.request.parameter(group.name) ?? ""
      return """
        <label for="f-\(group.name)">\(group.legend)</label>\
        <input id="f-\(group.name)" name="\(group.name)" value="\(value)" size="16"> 
        """
    }
    return """
      <form class="inline" method="get" action="\(call.request.target)">\(hidden)\(fields)\
      <button>\(call.say("应用筛选", "Apply filters"))</button></form>
      """
  }
}
