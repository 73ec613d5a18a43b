import CaseWork
import EventModel
import EventStore
import Events
import HTTP
import Projections
import Service
import Web
import Words

/// The first page after signing in: what waits, what falls due this week, how the log stands.
struct WorkbenchPage {
  private let call: Call
  private let moment: Moment

  static func respond(_ call: Call) throws -> HTTPResponse {
    try WorkbenchPage(call).response()
  }

  private init(_ call: Call) throws {
    self.call = call
    moment = try call.moment()
  }

  private func response() throws -> HTTPResponse {
    let title = call.say("工作台", "Workbench")
    guard call.caller.has(.read) else { return withoutDuty(title) }
    if let wait = ReplayWait.page(call, moment) { return wait }
    if call.caller.isAssociationUser { return try ownAssociation(title) }
    let main: HTML = """
      \(quickLinks)<div class="halves"><section>\(try counts())\(try proposals())</section>\
      <section>\(try dueSoon())\(try log())</section></div>
      """
    return Page(title, at: moment, main: main).response(call)
  }

  /// Signed in, but nobody has appointed this account to anything.
  private func withoutDuty(_ title: String) -> HTTPResponse {
    let words = call.say(
      "此账号现在没有有效的任职授权，因此看不到任何单位。请系统管理员办理任职授权（AppointOfficer）。",
      "No appointment of this account is in force, so there is nothing to see. Ask the keeper for one."
    )
    return Page(
      title, main: EmptyState.html(words, wayOn: Link.html(call.say("我的账号", "My account"), "/me"))
    ).response(call)
  }

  /// An association's own user has one association to look at.
  private func ownAssociation(_ title: String) throws -> HTTPResponse {
    let own = call.caller.scope.associations
    let names = try call.answering { () throws(ServiceFault) in
      try call.service.names(of: own, at: moment)
    }
    let items = own.map { association -> HTML in
      "<li>\(AssociationLink.html(association, named: names[association], call))</li>"
    }
    let html: HTML = "<ul>\(items)</ul>\(try dueSoon())"
    return Page(title, at: moment, main: html).response(call)
  }

  // MARK: Quick links

  private var quickLinks: HTML {
    let links = Self.links(call.caller.duties).prefix(3).map { words, address -> HTML in
      #"<li><a class="quick" href="\#(address)">\#(words.in(call.language))</a></li>"#
    }
    return #"<ul class="formats">\#(Array(links))</ul>"#
  }

  /// What each duty needs most; the first duty that is held decides.
  private static func links(_ duties: Set<Duty>) -> [(Sentence, String)] {
    let queue = (Sentence("全部待办", "All work"), "/queue")
    let mine = (Sentence("我承办的", "Mine"), "/queue?assignee=mine")
    let find = (Sentence("查找单位", "Find an association"), "/associations")
    if duties.contains(.decidingOfficer) {
      return [(Sentence("待我复核", "To confirm"), "/confirmations"), queue, find]
    }
    if duties.contains(.registrarClerk) || duties.contains(.complianceOfficer) {
      return [mine, queue, find]
    }
    if duties.contains(.keeper) {
      return [
        (Sentence("账号", "Accounts"), "/accounts"), (Sentence("规则参数", "Parameters"), "/parameters"),
        (Sentence("校验日志", "Verify the log"), "/verify"),
      ]
    }
    if duties.contains(.supervisor) {
      return [
        (Sentence("核查", "Audit"), "/audit"), (Sentence("日志", "The log"), "/events"),
        (Sentence("校验日志", "Verify the log"), "/verify"),
      ]
    }
    if duties.contains(.analyst) {
      return [
        (Sentence("统计", "Statistics"), "/statistics"),
        (Sentence("比较两日", "Compare two days"), "/compare"),
        (Sentence("名单", "Lists"), "/lists/abnormal-list"),
      ]
    }
    return [find]
  }

  // MARK: What waits

  private func counts() throws -> HTML {
    let groups = QueueGroups.all(call) + [QueueGroups.week]
    let items = try groups.map { group -> HTML in
      let count = try group.count(at: moment, call)
      let address = Link.address("/queue", call, group.parameters) + "#results"
      return """
        <tr><th scope="row"><a href="\(address)">\(group.words.in(call.language))</a></th>\
        <td class="number">\(count)</td></tr>
        """
    }
    let caption = call.say("待办（本辖区）", "Work in your area")
    return """
      <h2>\(call.say("待办", "Work"))</h2><table><caption>\(caption)</caption>\
      <thead><tr><th scope="col">\(call.say("事项", "What"))</th>\
      <th scope="col" class="number">\(call.say("项数", "Items"))</th></tr></thead>\
      <tbody>\(items)</tbody></table>\(try confirmations())
      """
  }

  /// The latest submissions that wait for a second officer.
  private func confirmations() throws -> HTML {
    guard call.caller.duties.contains(.decidingOfficer) || call.caller.duties.contains(.keeper)
    else { return .empty }
    var query = RowQuery(.work, in: call.caller.scope)
    query.filters = [.oneOf("kind", ["submission"])]
    query.limit = 5
    let asked = query
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.rows(asked, at: moment)
    }
    let title: HTML = "<h2>\(call.say("待我复核", "Waiting for my confirmation"))</h2>"
    guard !page.rows.isEmpty else {
      return title
        + EmptyState.html(
          call.say("没有待复核的提交。", "No submission waits for confirmation."))
    }
    let items = page.rows.map { row in "<li>\(workLine(row))</li>" as HTML }
    let all = Link.html(call.say("全部待复核", "All of them"), "/confirmations")
    return title + "<ul>\(items)</ul><p>\(all)</p>"
  }

  private func workLine(_ row: Row) -> HTML {
    let cells = RowCells(.work, at: moment, names: [:], call)
    var due: HTML = .empty
    if case .date(let day)? = row["dueOn"] {
      let left = DayWords.remaining(day, from: moment.effective, call.language)
      due = " " + Keep.html(DayWords.deadline(day, call.language) + call.bracketed(left))
    }
    return "\(cells.link(row)) \(CaseLink.html(row, call))\(due)"
  }

  private func dueSoon() throws -> HTML {
    var query = RowQuery(.work, in: call.caller.scope)
    query.filters = QueueFilters.Due.week.filters(on: moment.effective)
    query.sort = RowQuery.Sort("dueOn")
    query.limit = 8
    let asked = query
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.rows(asked, at: moment)
    }
    let title: HTML = "<h2>\(call.say("本周到期", "Due this week"))</h2>"
    guard !page.rows.isEmpty else { return title + (try nothingDue()) }
    let items = page.rows.map { row in "<li>\(workLine(row))</li>" as HTML }
    let more: HTML =
      page.total > page.rows.count && !call.caller.isAssociationUser
      ? "<p>\(Link.html(call.say("全部 \(page.total) 项", "All \(page.total)"), Link.address("/queue", call, [("due", "week")])))</p>"
      : .empty
    return title + "<ul>\(items)</ul>" + more
  }

  /// Nothing is due this week: says what comes next.
  private func nothingDue() throws -> HTML {
    var query = RowQuery(.work, in: call.caller.scope)
    query.filters = [.atLeast("dueOn", moment.effective.description)]
    query.sort = RowQuery.Sort("dueOn")
    query.limit = 1
    let asked = query
    let next = try call.answering { () throws(ServiceFault) in
      try call.service.rows(asked, at: moment).rows.first
    }
    guard let next else {
      return EmptyState.html(call.say("7日内无到期事项。", "Nothing is due within 7 days."))
    }
    return EmptyState.html(
      call.say("7日内无到期事项，最近到期：", "Nothing is due within 7 days; next: "),
      wayOn: workLine(next))
  }

  private func proposals() throws -> HTML {
    let open = try NeighbourLists.count(.proposals, at: moment, call)
    let link = Link.html(
      call.say("\(open) 项建议尚未决定", "\(open) proposals are undecided"),
      Link.address("/proposals", call))
    return "<h2>\(call.say("规则的建议", "What the rules propose"))</h2><p>\(link)</p>"
  }

  // MARK: The log

  private func log() throws -> HTML {
    var facts = SummaryList()
    let position = Numbers.position(moment.head)
    let head: HTML = call.caller.has(.audit) ? Link.html(position, "/events") : .text(position)
    facts.add(call.say("日志现至", "The log stands at"), head)
    let entry = try call.answering { () throws(ServiceFault) in
      try call.service.entry(at: moment.head, in: .everything)
    }
    if let entry {
      facts.add(call.say("最近记录", "Last recorded"), DayWords.moment(entry.recordedAt))
    }
    let verified: HTML = .text(verification)
    facts.add(
      call.say("最近校验", "Last verified"), verified,
      action: call.caller.has(.audit)
        ? Link.html(call.say("校验", "Verify"), "/verify") : .empty)
    return "<h2>\(call.say("日志", "The log"))</h2>\(facts.html)"
  }

  private var verification: String {
    guard let job = call.service.jobs.latest(.verification) else {
      return call.say("本次启动以来未校验", "not since the server started")
    }
    switch job.state {
    case .waiting: return call.say("等待中", "waiting")
    case .running(let done, let total, _):
      let share = total > 0 ? done * 100 / total : 0
      return call.say("进行中（\(share)%）", "under way (\(share)%)")
    case .finished(let at, .success(let result)):
      guard case .integer(let count)? = result["findings"], count > 0 else {
        return call.say("\(DayWords.moment(at))，未发现问题", "\(DayWords.moment(at)), sound")
      }
      return call.say(
        "\(DayWords.moment(at))，发现 \(count) 处", "\(DayWords.moment(at)), \(count) findings")
    case .finished(let at, .failure(let failure)):
      return DayWords.moment(at) + " " + call.say(failure.chinese, failure.english)
    }
  }
}
