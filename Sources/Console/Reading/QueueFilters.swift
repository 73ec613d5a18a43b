import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// What the queue can be narrowed to beside the columns: when it falls due, and whose it is.
struct QueueFilters {
  /// When the statutory day lies.
  enum Due: String, CaseIterable {
    case overdue
    case week
    case days30 = "30"

    var words: Sentence {
      switch self {
      case .overdue: Sentence("已逾期", "Overdue")
      case .week: Sentence("7日内到期", "Due within 7 days")
      case .days30: Sentence("30日内到期", "Due within 30 days")
      }
    }

    /// The conditions on the statutory day.
    func filters(on day: CivilDate) -> [RowQuery.Filter] {
      switch self {
      case .overdue: [.atMost("dueOn", day.previous.description)]
      case .week:
        [.atLeast("dueOn", day.description), .atMost("dueOn", day.adding(days: 7).description)]
      case .days30:
        [.atLeast("dueOn", day.description), .atMost("dueOn", day.adding(days: 30).description)]
      }
    }
  }

  /// Whose it is, beside the officers by name.
  enum Assignee: String {
    case mine
    case unassigned
  }

  let call: Call

  private func one(_ name: String) -> String? {
    call.request.parameter(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The question with the queue's own conditions.
  func query(at moment: Moment) throws -> RowQuery {
    var query = ListFilters(.work, call).query()
    if let text = one("due") {
      guard let due = Due(rawValue: text) else {
        throw Problem.parameter("due", "应为 overdue、week 或 30", "must be overdue, week or 30")
      }
      query.filters += due.filters(on: moment.effective)
    }
    if let text = one("assignee") {
      let wanted: String =
        switch Assignee(rawValue: text) {
        case .mine: call.caller.actor?.name ?? ""
        case .unassigned: ""
        case nil: text
        }
      query.filters.append(.oneOf("assignee", [wanted]))
    }
    if query.sort == nil { query.sort = RowQuery.Sort("dueOn", isNullLast: true) }
    return query
  }

  /// The form: due and assignee first, then the columns.
  func form(_ query: RowQuery, at moment: Moment) throws -> FilterForm {
    let due = try Due.allCases.map { due in
      FilterForm.Choice(
        value: due.rawValue, label: due.words.in(call.language),
        count: try count(due.filters(on: moment.effective), instead: "dueOn", query, moment))
    }
    let form = try ListFilters(.work, call).form(query, at: moment)
    let groups = [
      FilterForm.Group(
        name: "due", legend: call.say("法定到期", "Statutory day"), manner: .one(due)),
      FilterForm.Group(
        name: "assignee", legend: call.say("承办", "Assigned to"),
        manner: .one(try assignees(query, moment))),
    ]
    return FilterForm(groups + form.groups)
  }

  private func assignees(_ query: RowQuery, _ moment: Moment) throws -> [FilterForm.Choice] {
    let counted = try call.answering { () throws(ServiceFault) in
      try call.service.facets(query, by: ["assignee"], at: moment)["assignee"] ?? []
    }
    let own = call.caller.actor?.name
    func count(_ value: String) -> Int { counted.first { $0.value == value }?.count ?? 0 }
    var choices = [
      FilterForm.Choice(
        value: Assignee.mine.rawValue, label: call.say("我承办的", "Mine"),
        count: own.map(count) ?? 0),
      FilterForm.Choice(
        value: Assignee.unassigned.rawValue, label: call.say("未认领", "Nobody's"),
        count: count("")),
    ]
    choices += counted.filter { !$0.value.isEmpty && $0.value != own }.map {
      FilterForm.Choice(
        value: $0.value, label: $0.value, count: $0.count)
    }
    return choices
  }

  private func count(
    _ filters: [RowQuery.Filter], instead column: String, _ query: RowQuery, _ moment: Moment
  ) throws -> Int {
    var query = query
    query.filters.removeAll { $0.column == column }
    query.filters += filters
    query.limit = 0
    query.after = nil
    query.sort = nil
    let asked = query
    return try call.answering { () throws(ServiceFault) in
      try call.service.rows(asked, at: moment).total
    }
  }
}
