import Associations
import Desk
import EventModel
import HTTP
import Projections
import Replay
import Rules
import Service
import Web
import Words

/// One association as it stood on the day: its state with the entries behind it, what today's
/// knowledge changes, what it owes, its latest entries.
struct OverviewPage {
  private let of: AssociationReading
  private var call: Call { of.call }

  static func respond(_ call: Call) throws -> HTTPResponse {
    let of = try AssociationReading(call)
    let page = OverviewPage(of: of)
    return try AssociationHead(of, .overview).page { try page.main() }.response(call)
  }

  private init(of: AssociationReading) { self.of = of }

  private func main() throws -> HTML {
    guard let x = of.x else { return .empty }
    let day = Numbers.day(of.moment.effective, call.language)
    let life = call.say("历程", "History")
    let all: HTML =
      call.caller.seesPersons
      ? Link.html(call.say("全部历程", "The whole history"), of.address("/history")) : .empty
    return """
      <div class="halves"><section><h2>\(call.say("\(day)的状态", "As of \(day)"))</h2>\
      \(state(x))</section><section>\(try difference())\
      <h2>\(call.say("义务", "What it owes"))</h2>\(duties)</section></div>\
      <h2>\(life)</h2>\(try HistoryPage(of).latest(8))<p>\(all)</p>
      """
  }

  // MARK: State

  private func state(_ x: Examination) -> HTML {
    let row = of.rows(.register).first
    let association = x.association
    var facts = SummaryList()
    var status = of.word(row, "status")
    if let last = association.standing.changes.last {
      let since = Numbers.day(last.on, call.language)
      status +=
        .text(call.say(" 自\(since) ", " since \(since) ")) + of.position(last.evidence)
    }
    facts.add(
      call.say("登记状态", "Status"), status,
      action: of.why(.register, for: call.say("登记状态", "status")))
    facts.add(call.say("信用", "Credit"), credit(x), action: creditWhy(x))
    facts.add(
      call.say("评估等级", "Grade"), grade(x),
      action: of.why(.redList, for: call.say("红名单", "red list")))
    facts.add(call.say("任期届满", "Term ends"), term(x), action: .empty)
    facts.add(call.say("会员", "Members"), members(association))
    facts.add(call.say("党组织", "Party organisation"), of.word(row, "partyForm"))
    facts.add(call.say("专职人员", "Full-time staff"), of.word(row, "fullTimeStaff"))
    facts.add(
      call.say("最近活动", "Last activity"),
      of.word(row, "lastActivityOn") + " " + of.position(association.lastActivity?.evidence))
    facts.add(
      call.say("僵尸型认定", "Zombie criteria"), zombie(x),
      action: of.why(.zombies, for: call.say("僵尸型", "zombies")))
    facts.add(
      call.say("承接资格", "Eligibility"), eligibility(),
      action: of.why(.catalogue, for: call.say("承接资格", "eligibility")))
    facts.add(
      call.say("脱钩", "Decoupling"), of.word(row, "decoupling"),
      action: of.rows(.decoupling).isEmpty
        ? .empty : of.why(.decoupling, for: call.say("脱钩", "decoupling")))
    return facts.html
  }

  private func credit(_ x: Examination) -> HTML {
    var parts: [HTML] = []
    for (view, spell) in lists(x) {
      let row = of.rows(view).first
      let since = Numbers.day(spell.enteredOn, call.language)
      parts.append(
        "\(NeighbourLists.name(view, call)) \(call.say("自\(since)", "since \(since)"))\(call.language.colon)\(of.word(row, "grounds"))"
      )
    }
    if let red = RedListing.finding(x) {
      let reason = StoredWords.label(red.reason.rawValue, in: "reason", call.language)
      parts.append(.text(NeighbourLists.name(.redList, call) + call.bracketed(reason)))
    }
    guard !parts.isEmpty else { return .text(call.say("无名单记录", "On no list")) }
    return HTML(parts.map { $0 + "<br>" })
  }

  private func lists(_ x: Examination) -> [(View, ListHistory.Spell)] {
    [
      (View.blackList, x.association.seriousList.current),
      (View.abnormalList, x.association.abnormalList.current),
    ].compactMap { view, spell in spell.map { (view, $0) } }
  }

  private func creditWhy(_ x: Examination) -> HTML {
    let view = lists(x).first?.0 ?? .abnormalList
    return lists(x).isEmpty
      ? Link.html(
        call.say("为何不在名单上", "Why not listed"),
        Link.address("/why/abnormal-list/\(Address.encoded(of.association))", call))
      : of.why(view, for: NeighbourLists.name(view, call))
  }

  private func grade(_ x: Examination) -> HTML {
    guard let award = GradeInForce.award(x) else {
      return .text(call.say("无有效等级", "No grade in force"))
    }
    let day = Numbers.day(award.validTo, call.language)
    return .text(call.say("\(award.grade)A，有效期至\(day) ", "\(award.grade)A, valid to \(day) "))
      + of.position(award.evidence.last)
  }

  private func term(_ x: Examination) -> HTML {
    guard x.isOnRegister, let end = TermEnd.day(x) else {
      return .text(StoredWords.null(call.language))
    }
    let left = DayWords.remaining(end, from: of.moment.effective, call.language)
    return .text(Numbers.day(end, call.language) + call.bracketed(left) + " ")
      + of.position(TermEnd.evidence(x).last)
  }

  private func members(_ association: Association) -> HTML {
    let membership = association.membership
    func number(_ count: Int?) -> String {
      count.map { Numbers.grouped(Int64($0)) } ?? StoredWords.null(call.language)
    }
    return .text(
      call.say(
        "单位 \(number(membership.units.count)) 个人 \(number(membership.persons.count)) ",
        "units \(number(membership.units.count)), persons \(number(membership.persons.count)) "))
      + of.position(membership.units.evidence.last ?? membership.persons.evidence.last)
  }

  private func zombie(_ x: Examination) -> HTML {
    guard let flag = ZombieFlag.flag(x) else {
      return .text(call.say("未达到认定条件", "Criteria not met"))
    }
    let level = StoredWords.label(flag.level.rawValue, in: "level", call.language)
    let criteria = flag.criteria.map {
      StoredWords.label($0.criterion.rawValue, in: "criteria", call.language)
    }
    return .text(level + call.language.colon + criteria.joined(separator: call.say("、", ", ")))
  }

  private func eligibility() -> HTML {
    guard let row = of.rows(.catalogue).first else {
      return .text(call.say("不适用（非登记状态）", "Does not apply: not registered"))
    }
    if row["eligible"] == .flag(true) { return .text(call.say("合格", "Eligible")) }
    return .text(call.say("未合格：", "Not eligible: ")) + of.word(row, "failing")
  }

  // MARK: What today's knowledge changes

  private func difference() throws -> HTML {
    guard !of.moment.knowsAll else { return .empty }
    return try KnowledgeBox(of: of).html()
  }

  // MARK: Duties

  private var duties: HTML {
    let rows = of.rows(.deadlines)
    let work = of.rows(.work).count
    guard !rows.isEmpty else {
      return EmptyState.html(
        call.say(
          "该日没有到期或即将到期的法定义务（已检查 7 类）。", "No statutory duty is due or near (7 kinds examined)."))
    }
    let items = rows.prefix(6).map { row -> HTML in
      let parts = ["obligation", "subject"].compactMap { key -> (String, String)? in
        guard case .text(let text)? = row[key] else { return nil }
        return (key, text)
      }
      return """
        <li>\(DutyText.html(row, at: of.moment, call)) \
        \(of.why(.deadlines, parts, for: call.say("该期限", "this day")))</li>
        """
    }
    let more = Link.html(
      call.say("全部义务与期限，待办 \(work) 项", "All duties; \(work) items of work"),
      of.address("/duties"))
    return "<ul>\(items)</ul><p>\(more)</p>"
  }
}

/// A deadline in one line: `换届 2020-12-31 四（余122天）`.
enum DutyText {
  static func html(_ row: Row, at moment: Moment, _ call: Call) -> HTML {
    let text = RowText(view: .deadlines, language: call.language)
    func word(_ key: String) -> String {
      guard let column = row.view.columns.first(where: { $0.key == key }), row[key] != .null
      else { return "" }
      return text.label(row, column)
    }
    guard case .date(let due)? = row["dueOn"] else { return .text(word("obligation")) }
    let left = DayWords.remaining(due, from: moment.effective, call.language)
    let subject = word("subject")
    return .text(
      "\(word("obligation"))\(subject.isEmpty ? "" : " " + subject) \(DayWords.deadline(due, call.language))\(call.bracketed(left))"
    )
  }
}
