import EventModel
import EventStore
import Events
import HTTP
import Projections
import Service
import Web
import Words

/// Findings in the record itself: what was late, unannounced, put right or tried in vain (核查).
enum AuditPages {
  static let routes = [
    Route(.get, "/audit", .audit, .working(page)),
    Route(.get, "/audit/{test}", .audit, .working(one)),
  ]

  /// Days after which an entry counts as late, as the address asks.
  private static func lateDays(_ call: Call) throws -> Int {
    try call.count("late", in: AuditTest.leastLateDays...36500, else: AuditTest.leastLateDays)
  }

  private static func page(_ call: Call) throws -> HTTPResponse {
    let moment = try call.moment()
    let days = try lateDays(call)
    if let wait = ReplayWait.page(call, moment) ?? reading(call, moment) { return wait }
    let results = try call.answering { () throws(ServiceFault) in
      try call.service.audit(in: call.caller.scope, at: moment, lateDays: days)
    }
    let title = call.say("核查", "Audit")
    let table = DataTable(
      DataTable.caption(title, count: results.count, at: moment, call),
      [
        .init(call.say("项目", "Test")), .init(call.say("结果", "Outcome")),
        .init(call.say("查什么", "What it looks for")),
      ],
      results.map { result in
        .init([
          Link.html(
            AuditWords.title(result.test).in(call.language),
            Link.address("/audit/\(result.test.rawValue)", call, late(days))),
          .text(AuditWords.outcome(result).in(call.language)),
          .text(AuditWords.about(result.test, lateDays: days).in(call.language)),
        ])
      })
    let main: HTML = """
      <p>\(area(call))</p>\(form(days, call))\(table.html(call))\(further(call))
      """
    return Page(title, at: moment, in: .audit, main: main).response(call)
  }

  /// The page that waits for a long log to be read; nil where it was.
  private static func reading(_ call: Call, _ moment: Moment) -> HTTPResponse? {
    guard !call.service.isAuditAtHand(moment) else { return nil }
    return ReplayWait.page(
      call, [("position", moment.position)], .audit(position: moment.position)
    ) { call.service.beginAudit(moment) }
  }

  private static func late(_ days: Int) -> [(String, String)] {
    days == AuditTest.leastLateDays ? [] : [("late", String(days))]
  }

  private static func area(_ call: Call) -> String {
    let scope = call.caller.scope
    return scope.isEverything
      ? call.say("范围：全部日志。", "Scope: the whole log.")
      : call.say(
        "范围：辖区 \(scope.prefixes.joined(separator: "、")) 的单位，及对其适用的规则簿与机构。",
        "Scope: associations of \(scope.prefixes.joined(separator: ", ")), with the rulebooks and offices "
          + "that concern them.")
  }

  private static func form(_ days: Int, _ call: Call) -> HTML {
    let kept = ["effective", "known", "position"].compactMap { name in
      call.request.parameter(name).map {
        #"<input type="hidden" name="\#(name)" value="\#($0)">"# as HTML
      }
    }
    return """
      <form class="inline" method="get" action="\(call.request.target)">\(kept)\
      <label for="late">\(call.say("迟录超过（天，至少30）", "Late by more than (days, 30 or more)"))</label>\
      <input id="late" name="late" size="5" inputmode="numeric" value="\(days)">\
      <button>\(call.say("核查", "Audit"))</button></form>
      """
  }

  private static func further(_ call: Call) -> HTML {
    let links = [
      Link.html(call.say("核验日志完整性", "Verify the log"), "/verify"),
      Link.html(call.say("规则参数", "Parameters"), "/parameters"),
      Link.html(call.say("双随机抽取", "Random draws"), "/draws"),
      Link.html(call.say("台账", "Reports"), "/reports"),
      Link.html(call.say("比较两日或两种所知", "Compare two days or states of knowledge"), "/compare"),
      Link.html(call.say("任务", "Jobs"), "/jobs"),
      Link.html(call.say("导出", "Exports"), "/exports"),
    ]
    return """
      <h2>\(call.say("其他", "Further"))</h2><ul class="formats">\(links.map { "<li>\($0)</li>" as HTML })</ul>
      """
  }

  // MARK: One test

  private static func one(_ call: Call) throws -> HTTPResponse {
    guard let test = AuditTest(rawValue: call.part("test")) else {
      throw Problem(
        .notFound, "没有核查项目 \(call.part("test"))", "there is no test \(call.part("test"))")
    }
    let moment = try call.moment()
    let days = try lateDays(call)
    if test == .proposals, let wait = ReplayWait.page(call, moment) { return wait }
    if let wait = reading(call, moment) { return wait }
    let results = try call.answering { () throws(ServiceFault) in
      try call.service.audit([test], in: call.caller.scope, at: moment, lateDays: days)
    }
    let result = results[0]
    let title = AuditWords.title(test).in(call.language)
    let outcome = AuditWords.outcome(result).in(call.language)
    let limit = try Pager.limit(call)
    let start = try call.count("after", in: 0...max(0, result.count), else: 0)
    let end = min(result.count, start + limit)
    let pager = Pager(
      shown: end - start, total: result.count, limit: limit,
      next: end < result.count ? String(end) : nil)
    let body: HTML
    if result.count == 0 {
      body = EmptyState.html(outcome + call.say("。", "."))
    } else if test == .proposals {
      body = proposals(result, start..<end, moment, call)
    } else {
      body = try entries(result, start..<end, moment, call)
    }
    let main: HTML = """
      <p>\(AuditWords.about(test, lateDays: days).in(call.language))</p>\
      \(test == .late ? form(days, call) : .empty)\
      <h2 id="results" tabindex="-1">\(outcome)</h2>\(body)\(pager.html(call))
      <p>\(Link.html(call.say("全部核查项目", "All tests"), Link.address("/audit", call)))</p>
      """
    return Page(title + pager.note(call), heading: title, at: moment, in: .audit, main: main)
      .response(call)
  }

  private static func entries(
    _ result: AuditResult, _ range: Range<Int>, _ moment: Moment, _ call: Call
  ) throws -> HTML {
    var lines: [DataTable.Line] = []
    for position in result.positions[range] {
      let found = try call.answering { () throws(ServiceFault) in
        try call.service.entry(at: position, in: call.caller.scope)
      }
      guard let entry = found else { continue }
      let late = entry.recordedAt.civilDate.days(since: entry.effectiveOn)
      lines.append(
        .init([
          PositionLink.html(position, call), .text(TypeWords.label(entry.type, call.language)),
          StreamLink.html(entry.stream, call), .text(AuditDetail.text(entry, call)),
          .keep(entry.effectiveOn.description), .keep(entry.recordedAt.localText),
          .text(late > 0 ? String(late) : ""), .text(entry.actor),
        ]))
    }
    let title = AuditWords.title(result.test).in(call.language)
    return DataTable(
      DataTable.caption(title, count: result.count, at: moment, call),
      [
        .init(call.say("位置", "Position")), .init(call.say("类型", "Type")),
        .init(call.say("流", "Stream")), .init(call.say("要点", "Gist")),
        .init(call.say("生效日期", "Effective")), .init(call.say("记录时间", "Recorded")),
        .init(call.say("迟录（天）", "Late (days)"), isNumber: true),
        .init(call.say("办理人", "Actor")),
      ], lines
    ).html(call)
  }

  private static func proposals(
    _ result: AuditResult, _ range: Range<Int>, _ moment: Moment, _ call: Call
  ) -> HTML {
    func since(_ row: Row) -> CivilDate {
      if case .date(let day)? = row["since"] { day } else { moment.effective }
    }
    let sorted = result.proposals.sorted { since($0) < since($1) }
    let text = RowText(view: .proposals, language: call.language)
    let columns = View.proposals.columns
    let lines = sorted[range].map { row -> DataTable.Line in
      guard case .text(let association)? = row["association"] else { return .init([]) }
      let address = Link.address("/why/proposals/\(Address.encoded(association))", call)
      let name = call.name(of: association) ?? association
      return .init(
        [AssociationLink.html(association, named: name, call)]
          + columns.dropFirst().map { .text(text.label(row, $0)) }
          + [
            .text(String(moment.effective.days(since: since(row)))),
            Link.html(call.say("依据", "Why"), for: name, address),
          ])
    }
    let title = AuditWords.title(.proposals).in(call.language)
    return DataTable(
      DataTable.caption(title, count: result.count, at: moment, call),
      [.init(call.say("单位", "Association"))]
        + columns.dropFirst().map { .init(text.label($0)) }
        + [
          .init(call.say("已等（天）", "Waiting (days)"), isNumber: true),
          .init(call.say("依据", "Why")),
        ], lines
    ).html(call)
  }
}

/// What matters of an entry in the list of a test: its reason, gate, parameter or ground.
enum AuditDetail {
  private static let fields = [
    "reason", "justification", "gate", "command", "officer", "parameter", "value", "ground",
    "subject", "stated", "partsSum", "submission",
  ]

  static func text(_ entry: Entry, _ call: Call) -> String {
    guard let value = try? JSONParser.parse(entry.data),
      let type = EventType(rawValue: entry.type)
    else { return "" }
    let lines = DataText(type, call.language).lines(value, schema: entry.schema)
    let shown = lines.filter { fields.contains($0.name) }.prefix(3)
    return shown.map { "\($0.label) \($0.value)" }.joined(separator: call.say("；", "; "))
  }
}
