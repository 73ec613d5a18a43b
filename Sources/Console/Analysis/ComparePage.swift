import EventModel
import HTTP
import Projections
import Replay
import Service
import Web
import Words

/// A view on two days or by two states of knowledge: what came, left and changed, and the entries that
/// did it (比较).
enum ComparePage {
  static let routes = [
    Route(.get, "/compare", .analyse, .working(page)),
    Route(.get, "/compare.csv", .analyse, .working(CompareFile.csv)),
    Route(.get, "/compare.json", .analyse, .working(CompareFile.json)),
  ]

  private static func page(_ call: Call) throws -> HTTPResponse {
    let asked = try CompareAddress(call)
    guard call.service.isAtHand(asked.question) else {
      return ReplayWait.page(
        call,
        [
          ("position", asked.first.position), ("with-position", asked.second.position),
        ], .comparison(asked.question)
      ) { call.service.begin(asked.question) }
    }
    let comparison = try call.answering { () throws(ServiceFault) in
      try call.service.compare(asked.question)
    }
    let name = Sentence(asked.view.chinese, asked.view.english).in(call.language)
    let title = call.say("比较：\(name)", "Comparison: \(name)")
    let main: HTML = """
      \(tabs(asked, call).html)\(CompareForm(asked).html(call))\(try results(comparison, asked, call))
      """
    var page = Page(title, in: .lists, main: main)
    page.headers = [("Log-Position", String(max(asked.first.position, asked.second.position)))]
    return page.response(call)
  }

  private static func tabs(_ asked: CompareAddress, _ call: Call) -> Tabs {
    Tabs(
      label: call.say("比较哪一名单", "Which view"),
      items: CompareAddress.views.map { view in
        Tabs.Item(
          text: Sentence(view.chinese, view.english).in(call.language),
          address: call.address(
            setting: [
              "view": view.rawValue, "after": nil, "page": nil, "change": nil, "ground": nil,
            ]), isCurrent: view == asked.view)
      })
  }

  // MARK: The changes

  private static func results(
    _ comparison: Comparison, _ asked: CompareAddress, _ call: Call
  ) throws -> HTML {
    let choice = CompareChoice(comparison, asked, call)
    let changes = choice.chosen
    let limit = try Pager.limit(call)
    let start = try call.count("after", in: 0...max(0, changes.count), else: 0)
    let shown = changes.dropFirst(start).prefix(limit)
    let end = start + shown.count
    let pager = Pager(
      shown: shown.count, total: changes.count, limit: limit,
      next: end < changes.count ? String(end) : nil)
    let body: HTML =
      changes.isEmpty
      ? nothing(comparison, choice, asked, call)
      : try CompareTable(asked, call).html(Array(shown), count: changes.count)
    return ResultsFrame(
      filters: choice.form, heading: heading(comparison, call), formats: formats(asked, call),
      table: body, pager: pager.html(call)
    ).html(call)
  }

  private static func heading(_ comparison: Comparison, _ call: Call) -> String {
    func count(_ kind: ComparisonWords.Kind) -> Int {
      comparison.changes.count { ComparisonWords.kind($0) == kind }
    }
    let (added, removed, changed) = (count(.added), count(.removed), count(.changed))
    return call.say(
      "新增 \(added)　移出 \(removed)　变更 \(changed)　已比对 \(comparison.examined) 家",
      "\(added) added, \(removed) removed, \(changed) changed; \(comparison.examined) associations "
        + "compared")
  }

  private static func nothing(
    _ comparison: Comparison, _ choice: CompareChoice, _ asked: CompareAddress, _ call: Call
  ) -> HTML {
    if comparison.changes.isEmpty {
      let examined = Numbers.grouped(Int64(comparison.examined))
      return EmptyState.html(
        call.say(
          "两者一致，已比对\(examined)家。", "Both are the same; \(examined) associations were compared."))
    }
    return EmptyState.html(
      call.say(
        "筛选之下没有变化；未筛选时共 \(comparison.changes.count) 处。",
        "No change under these filters; \(comparison.changes.count) without them."),
      wayOn: Link.html(call.say("清除筛选", "Clear the filters"), choice.form.cleared(call)))
  }

  private static func formats(_ asked: CompareAddress, _ call: Call) -> HTML {
    let query = call.request.query.filter { !["after", "page", "limit", "lang"].contains($0.name) }
      .map { ($0.name, $0.value) }
    let links = [
      Link.html("CSV", Address.make("/compare.csv", query)),
      Link.html("JSON", Address.make("/compare.json", query)),
      Link.html(call.say("固定链接", "Permanent link"), CompareAddress.make(asked.question)),
    ]
    return #"<ul class="formats">\#(links.map { "<li>\($0)</li>" as HTML })</ul>"#
  }
}

/// The two points as a form of plain inputs, with links that swap them or change what is compared.
struct CompareForm {
  private let asked: CompareAddress

  init(_ asked: CompareAddress) { self.asked = asked }

  func html(_ call: Call) -> HTML {
    let areas = call.request.query.filter { $0.name == "jurisdiction" }
      .map { #"<input type="hidden" name="jurisdiction" value="\#($0.value)">"# as HTML }
    return """
      <form class="pair" method="get" action="/compare">\
      <input type="hidden" name="view" value="\(asked.view.rawValue)">\(areas)\
      \(side(call.say("甲", "A"), "", asked.first, call))\
      \(side(call.say("乙", "B"), "with-", asked.second, call))\
      <p><button>\(call.say("比较", "Compare"))</button> \
      \(Link.html(call.say("交换甲乙", "Swap A and B"), swapped(call))) \
      \(knowledge(call))</p></form>
      """
  }

  private func side(
    _ name: String, _ prefix: String, _ moment: Moment, _ call: Call
  ) -> HTML {
    let known = call.request.parameter(prefix + "known") ?? ""
    let position: HTML =
      moment.isPinned
      ? #"<input type="hidden" name="\#(prefix)position" value="\#(moment.position)">"# : .empty
    let effective = call.say("生效日期", "Effective")
    let until = call.say("至今", "until now")
    let knownTo = call.say(
      "依 \(Numbers.position(moment.position)) 以前所知",
      "by what was known up to \(Numbers.position(moment.position))")
    return """
      <fieldset><legend>\(name)</legend>\
      <label for="\(prefix)effective">\(effective)</label> \
      <input id="\(prefix)effective" name="\(prefix)effective" size="12" \
      value="\(moment.effective.description)"> \
      <label for="\(prefix)known">\(call.say("知悉日期", "Known"))</label> \
      <input id="\(prefix)known" name="\(prefix)known" size="12" value="\(known)" \
      placeholder="\(until)">\(position) <span class="dim">\(knownTo)</span></fieldset>
      """
  }

  private func swapped(_ call: Call) -> String {
    let names = ["effective", "known", "position"]
    let pairs = call.request.query.filter { $0.name != "after" && $0.name != "page" }
      .map { pair -> (String, String) in
        if names.contains(pair.name) { return ("with-" + pair.name, pair.value) }
        if pair.name.hasPrefix("with-") { return (String(pair.name.dropFirst(5)), pair.value) }
        return (pair.name, pair.value)
      }
    return Address.make("/compare", pairs)
  }

  /// From two days to two states of knowledge, or back.
  private func knowledge(_ call: Call) -> HTML {
    let other = asked.second.effective.description
    let clear = ["position", "with-position", "after", "page"]
    var values: [String: String?] = [:]
    for name in clear { values[name] = .some(nil) }
    if asked.first.effective == asked.second.effective {
      values["known"] = .some(nil)
      values["with-known"] = .some(nil)
      values["with-effective"] = call.service.today.description
      return Link.html(
        call.say("改比日期（与今日）", "Compare days (with today)"), call.address(setting: values))
    }
    values["effective"] = other
    values["known"] = other
    values["with-effective"] = other
    values["with-known"] = .some(nil)
    return Link.html(
      call.say("改比所知（\(other) 当日所知与今日所知）", "Compare knowledge of \(other): then and now"),
      call.address(setting: values))
  }
}
