import Associations
import Desk
import EventModel
import Projections
import Replay
import Rules
import Service
import Web
import Words

/// What all pages of one association have on top: its codes, what it stands on, its pages, what can
/// be done.
struct AssociationHead {
  let of: AssociationReading
  let tab: Tab
  private var call: Call { of.call }

  /// The pages of an association.
  enum Tab: String, CaseIterable {
    case overview = ""
    case history = "/history"
    case duties = "/duties"
    case credit = "/credit"
    case enforcement = "/enforcement"
    case papers = "/papers"
    case state = "/state"

    /// Whether it shows what entries say of persons.
    var tellsOfPersons: Bool {
      switch self {
      case .history, .papers: true
      case .overview, .duties, .credit, .enforcement, .state: false
      }
    }

    var words: Sentence {
      switch self {
      case .overview: Sentence("概况", "Overview")
      case .history: Sentence("历程", "History")
      case .duties: Sentence("义务与期限", "Duties and days")
      case .credit: Sentence("名单与信用", "Lists and credit")
      case .enforcement: Sentence("整改与处罚", "Orders and penalties")
      case .papers: Sentence("文书", "Papers")
      case .state: Sentence("数据项", "Fields")
      }
    }
  }

  init(_ of: AssociationReading, _ tab: Tab) {
    self.of = of
    self.tab = tab
  }

  var html: HTML {
    facts + tabs + (of.mayAct ? ActMenu(of: of).html : .empty)
      + (of.rows(.work).contains(where: \.isCalendarAssumed) ? DoubtBand.calendar(call) : .empty)
  }

  private var facts: HTML {
    let row = of.rows(.register).first
    var parts: [HTML] = [.text(of.association)]
    if case .text(let code)? = row?["creditCode"] {
      parts.append(.text(CreditCodeText.grouped(code)))
    }
    parts.append(of.word(row, "kind"))
    parts.append(of.word(row, "jurisdiction"))
    let line = HTML(parts.map { "<span>\($0)</span> " })
    return #"<p class="codes">\#(line) \#(Tag.list(tags(row)))</p>"#
  }

  /// What it stands on, in words.
  private func tags(_ row: Row?) -> [String] {
    var tags: [String] = []
    func word(_ key: String) -> String? {
      guard case .text(let stored)? = row?[key] else { return nil }
      return StoredWords.label(stored, in: key, call.language)
    }
    if let status = word("status") { tags.append(status) }
    if let x = of.x {
      if x.association.seriousList.current != nil {
        tags.append(NeighbourLists.name(.blackList, call))
      }
      if x.association.abnormalList.current != nil {
        tags.append(NeighbourLists.name(.abnormalList, call))
      }
      if RedListing.finding(x) != nil { tags.append(NeighbourLists.name(.redList, call)) }
      if let award = GradeInForce.award(x) {
        let day = Numbers.day(award.validTo, call.language)
        tags.append(call.say("\(award.grade)A 至\(day)", "\(award.grade)A to \(day)"))
      }
      if let flag = ZombieFlag.flag(x) {
        tags.append(StoredWords.label(flag.level.rawValue, in: "level", call.language))
      }
    }
    return tags
  }

  private var tabs: HTML {
    let counts: [Tab: Int] = [
      .duties: of.rows(.deadlines).count,
      .enforcement: of.reading.files.files.count {
        !$0.isDone && ($0.kind == .rectification || $0.kind == .penalty)
      },
    ]
    let shown = Tab.allCases.filter { !$0.tellsOfPersons || call.caller.seesPersons }
    let items = shown.map { tab in
      Tabs.Item(
        text: tab.words.in(call.language), address: of.address(tab.rawValue),
        count: counts[tab].flatMap { $0 == 0 ? nil : $0 }, isCurrent: tab == self.tab)
    }
    return Tabs(label: call.say("本单位的页面", "Pages of the association"), items: items).html
  }

  /// The whole page, or that there is nothing yet on the day.
  func page(_ body: () throws -> HTML) throws -> Page {
    let name = of.name
    let title = tab == .overview ? name : "\(tab.words.in(call.language)) · \(name)"
    guard of.x != nil else { return notYet(title) }
    return Page(
      title, heading: name, at: of.moment, in: .associations, main: try html + body())
  }

  private func notYet(_ title: String) -> Page {
    let day = Numbers.day(of.moment.effective, call.language)
    let all = try? call.answering { () throws(ServiceFault) in
      try call.service.timeline(of: of.association, at: of.moment)
    }
    let first = all?.items.compactMap(\.effectiveOn).min()
    let wayOn: HTML =
      first.map { first in
        let words = Numbers.day(first, call.language)
        return Link.html(
          call.say("首条记录自\(words)起，查看该日", "its first entry holds from \(words): go there"),
          call.address(setting: ["effective": first.description]))
      } ?? .empty
    return Page(
      title, heading: of.name, at: of.moment, in: .associations,
      main: tabs
        + EmptyState.html(
          call.say(
            "\(day)尚无 \(of.association) 的记录（已查至日志位置 \(Numbers.position(of.moment.position))）。",
            "On \(day) there is no entry of \(of.association) yet (looked at up to \(Numbers.position(of.moment.position)))."
          ), wayOn: wayOn))
  }
}
