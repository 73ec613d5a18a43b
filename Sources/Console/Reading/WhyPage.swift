import EventModel
import EventStore
import Events
import HTTP
import Law
import Projections
import Replay
import Rules
import Service
import Web
import Words

/// Why a finding stands, or why there is none: law, parameters, facts, days, and the proof.
struct WhyPage {
  private let answer: WhyAnswer
  private let call: Call
  private let words: WhyWords

  static func respond(_ call: Call) throws -> HTTPResponse {
    try WhyPage(answer: answer(call), call: call).response()
  }

  /// The answer that the address asks for.
  static func answer(_ call: Call) throws -> WhyAnswer {
    guard let view = View(rawValue: call.part("view")), WhyQuestion.views.contains(view) else {
      throw Problem(
        .notFound, "没有名为 \(call.part("view")) 的视图", "there is no view \(call.part("view"))")
    }
    var parts: [String: String] = [:]
    for column in WhyQuestion.columns {
      if let text = call.request.parameter(column), !text.isEmpty { parts[column] = text }
    }
    let question = WhyQuestion(view, call.part("association"), parts: parts)
    let moment = try call.moment()
    return try call.answering { () throws(ServiceFault) in
      try call.service.why(question, at: moment)
    }
  }

  private init(answer: WhyAnswer, call: Call) {
    self.answer = answer
    self.call = call
    words = WhyWords(language: call.language)
  }

  private var view: View { answer.question.view }
  private var association: String { answer.question.association }
  private var name: String { answer.name ?? association }

  private func response() throws -> HTTPResponse {
    let list = NeighbourLists.name(view, call)
    let title = call.say("依据：\(name) · \(list)", "Why: \(name) · \(list)")
    return Page(
      title, heading: heading, at: answer.moment, in: .associations, main: try main()
    ).response(call)
  }

  private var heading: String {
    let list = NeighbourLists.name(view, call)
    let day = Numbers.day(answer.moment.effective, call.language)
    switch view {
    case .deadlines, .proposals, .work, .register, .catalogue:
      return call.say("为何：\(name) \(day)的“\(list)”", "Why: \(name), \(list), \(day)")
    case .abnormalList, .blackList, .redList, .zombies, .decoupling, .statistics, .officers:
      return answer.isHeld
        ? call.say("为何：\(name) \(day)在“\(list)”", "Why \(name) is in \(list) on \(day)")
        : call.say("为何：\(name) \(day)不在“\(list)”", "Why \(name) is not in \(list) on \(day)")
    }
  }

  private func main() throws -> HTML {
    let back = Link.html(name, AssociationLink.address(association, call))
    guard answer.name != nil || !answer.conditions.isEmpty else {
      return "<p>\(back)</p>"
        + EmptyState.html(
          call.say(
            "该日尚无 \(association) 的记录（检查至位置 \(Numbers.position(answer.moment.position))）。",
            "There is no entry of \(association) by that day (looked at up to \(Numbers.position(answer.moment.position)))."
          ))
    }
    let assumed = answer.conditions.contains(where: \.isCalendarAssumed)
    return """
      <p>\(back)</p>\(assumed ? DoubtBand.calendar(call) : .empty)\(conclusion)\
      \(today)\(conditions)\(law)\(parameters)\(facts)\(turns)\(proof)
      """
  }

  // MARK: Conclusion

  /// Decision and rule are kept apart: the list follows decisions, the rule only proposes.
  private var conclusion: HTML {
    guard answer.isHeld else { return "<p><strong>\(absent)</strong></p>" }
    let text = RowText(view: view, language: call.language)
    let rows = answer.rows.map { row -> HTML in
      var facts = SummaryList()
      for column in row.view.columns
      where !["association", "name"].contains(column.key) && row[column.key] != .null {
        facts.add(
          text.title(column), RowCells(view, at: answer.moment, names: [:], call).cell(row, column))
      }
      let because = PositionLink.list(row.because ?? [], call, of: association)
      facts.add(call.say("依据记录", "Entries"), because)
      return facts.html
    }
    return "<h2>\(call.say("结论", "Finding"))</h2>\(rows)\(decisionNote)"
  }

  private var decisionNote: HTML {
    switch view {
    case .abnormalList, .blackList:
      let cured = answer.conditions.first { $0.name == .cured }
      let open = cured.map { !$0.holds } ?? true
      let words =
        open
        ? call.say(
          "在名单凭决定；规则所见的情形见下表。", "It is on the list by decision; what the rules see stands below.")
        : call.say(
          "在名单凭决定；规则现未见所列情形仍成立（见下表），移出须另作决定。",
          "It is on the list by decision; the rules no longer see the grounds (below). Leaving takes a decision."
        )
      return "<p>\(words)</p>"
    case .zombies:
      return
        "<p>\(call.say("标注由规则推算，不是处罚；认定须由人作出。", "A flag is worked out by rules and no penalty; a person confirms."))</p>"
    case .proposals:
      return "<p>\(call.say("规则只提出建议，是否办理由两人决定。", "Rules propose; two people decide."))</p>"
    case .register, .redList, .deadlines, .catalogue, .decoupling, .statistics, .work, .officers:
      return .empty
    }
  }

  private var absent: String {
    let position = Numbers.position(answer.moment.position)
    switch view {
    case .abnormalList, .blackList:
      return call.say(
        "不在名单：未见列入的决定（检查至位置 \(position)）。",
        "Not on the list: no decision puts it there (looked at up to \(position)).")
    case .proposals:
      return call.say("没有这样的建议：各项条件见下表。", "There is no such proposal; the conditions stand below.")
    case .register, .redList, .zombies, .deadlines, .catalogue, .decoupling, .statistics, .work,
      .officers:
      return call.say(
        "没有：各项条件的检查结果见下表（检查至位置 \(position)）。",
        "None: what each condition gave stands below (looked at up to \(position)).")
    }
  }

  /// What today's knowledge changes.
  private var today: HTML {
    guard let today = answer.today else {
      guard !answer.moment.knowsAll else { return .empty }
      return
        "<p>\(call.say("若把知悉日期改为今日：结论相同。", "With what is known today the finding is the same."))</p>"
    }
    let address = call.address(setting: ["known": nil, "position": nil])
    let items = today.changes.map { change -> HTML in
      let causes = change.causes.map { cause -> HTML in
        "\(PositionLink.html(cause.position, call, of: association)) \(TypeWords.label(cause.type, call.language)) \(cause.effectiveOn.description) "
      }
      return "<li>\(ChangeText.html(change, call)) \(call.say("因", "by")) \(causes)</li>"
    }
    let link = Link.html(call.say("以今日所知再看", "Look with today's knowledge"), address)
    return """
      <div class="box"><h2>\(call.say("若把知悉日期改为今日", "With what is known today"))</h2>\
      <ul>\(items)</ul><p>\(link)</p></div>
      """
  }

  // MARK: Conditions

  private var conditions: HTML {
    let columns = [
      DataTable.Column(call.say("条件", "Condition")), .init(call.say("结果", "Result")),
      .init(call.say("所见", "Found")), .init(call.say("何时", "When")),
      .init(call.say("记录", "Entries")),
    ]
    let lines = answer.conditions.map { condition -> DataTable.Line in
      var found: HTML = .text(words.found(condition))
      if let absence = condition.absence, condition.because.isEmpty || condition.holds {
        let said = words.absence(absence, through: answer.moment.position)
        if !found.bytes.isEmpty { found += "<br>" }
        found += #"<span class="dim">\#(said)</span>"#
      }
      return DataTable.Line([
        .text(words.name(condition)), Tag.html(words.verdict(condition)), found,
        .text(words.when(condition)),
        PositionLink.list(condition.because, call, of: association, most: 6),
      ])
    }
    let caption = DataTable.caption(
      call.say("规则检查的条件", "Conditions that the rules examined"), count: lines.count,
      at: answer.moment, call)
    return
      "<h2>\(call.say("条件", "Conditions"))</h2>\(DataTable(caption, columns, lines).html(call))"
  }

  // MARK: Law, parameters, facts, days

  /// The words of the articles that decide; the others that were looked at one click away.
  private var law: HTML {
    let deciding = Set(
      answer.rows.flatMap { $0.basis.split(separator: "；").map(String.init) }
        + answer.conditions.filter { $0.holds && $0.since != nil }
        .compactMap(\.basis?.citation))
    let first = answer.citations.filter(deciding.contains)
    let others = answer.citations.filter { !deciding.contains($0) }
    guard !answer.citations.isEmpty else { return .empty }
    let open = first.map { citation -> HTML in
      let words = CitationText.basis(citation).map { CitationText.words($0, call) } ?? .empty
      return "<li><cite>\(citation)</cite>\(words)</li>"
    }
    let folded: HTML =
      others.isEmpty
      ? .empty
      : """
      <details><summary>\(call.say("检查过的其他条款（\(others.count)）", "Other provisions examined (\(others.count))"))</summary>\
      <ul>\(others.map { "<li>\(CitationText.html($0, call))</li>" as HTML })</ul></details>
      """
    return "<h2>\(call.say("法律", "Law"))</h2><ul>\(open)</ul>\(folded)"
  }

  private var parameters: HTML {
    guard !answer.parameters.isEmpty else { return .empty }
    let items = answer.parameters.map { used -> HTML in
      let label = call.isChinese ? used.parameter.label : used.parameter.rawValue
      return
        "<li>\(label) <strong>\(used.parameter == .penaltyMinorFineBelow ? fen(used.text) : used.text)</strong> <span class=\"dim\">\(call.bracketed(source(used)))</span></li>"
    }
    let moves = answer.moves.map { move -> HTML in
      let stated = DayWords.deadline(move.from, call.language)
      let rolled = DayWords.deadline(move.to, call.language)
      let assumed = move.isAssumed ? call.say("，节假日表未覆盖", ", beyond the holiday table") : ""
      let text = call.say(
        "\(move.year)年度：\(stated) 顺延至 \(rolled)（节假日表 \(move.from.parts.year)\(assumed)）",
        "\(move.year): \(stated) moved to \(rolled) (holiday table \(move.from.parts.year)\(assumed))"
      )
      return "<li>\(text)</li>"
    }
    return
      "<h2>\(call.say("参数与日历", "Parameters and calendar"))</h2><ul>\(items)\(moves)</ul>"
  }

  /// Fen as yuan.
  private func fen(_ text: String) -> String {
    guard let fen = Int64(text) else { return text }
    return call.say(
      "\(Numbers.grouped(fen / 100)).\(fen % 100 < 10 ? "0" : "")\(fen % 100)元（\(text)分）",
      "\(Numbers.grouped(fen / 100)) yuan (\(text) fen)")
  }

  private func source(_ used: WhyAnswer.UsedParameter) -> HTML {
    guard let set = used.set else {
      return .text(
        call.say("内置默认值，\(used.readOn)读取", "built-in default, read on \(used.readOn)"))
    }
    let range = set.to.map { "\(set.from)–\($0)" } ?? call.say("\(set.from)起", "from \(set.from)")
    return .text(call.say("rulebook/\(set.stream) ", "rulebook/\(set.stream) "))
      + PositionLink.html(set.position, call)
      + .text(call.say("，\(range)，\(used.readOn)读取", ", \(range), read on \(used.readOn)"))
  }

  private var facts: HTML {
    guard !answer.entries.isEmpty else { return .empty }
    let list = TimelineList(
      items: answer.entries, association: association, order: .effective, call: call)
    return
      "<h2>\(call.say("事实：\(answer.entries.count) 条记录", "Facts: \(answer.entries.count) entries"))</h2>\(list.html)"
  }

  private var turns: HTML {
    guard !answer.turns.isEmpty else { return .empty }
    var facts = SummaryList()
    for turn in answer.turns {
      let said = words.turn(turn, from: answer.moment.effective)
      facts.add(said.label, said.says)
    }
    return "<h2>\(call.say("推算", "Days"))</h2>\(facts.html)"
  }

  // MARK: Proof

  private var proof: HTML {
    let head = answer.head
    let short = String(head.root.description.prefix(16))
    let query =
      WhyQuestion.columns.compactMap { column in
        answer.question.parts[column].map { (column, $0) }
      } + [
        ("effective", answer.moment.effective.description),
        ("position", String(answer.moment.position)),
      ]
    let address = Address.make(
      "/proofs/\(view.rawValue)/\(Address.encoded(association))", query)
    let count = answer.positions.count
    let words = call.say(
      "\(count) 条记录均含于校验点 size \(Numbers.grouped(head.size)) root \(short)…",
      "\(count) entries are proved to lie in size \(Numbers.grouped(head.size)), root \(short)…")
    let bundle: HTML =
      call.caller.seesPersons
      ? Link.html(call.say("下载证据包（JSON）", "Download the evidence (JSON)"), address) : .empty
    return """
      <h2>\(call.say("核验", "Proof"))</h2><p>\(words) \(bundle)</p>\
      <details><summary>\(call.say("离线核验方法", "How to check it offline"))</summary>\(method)</details>
      """
  }

  private var method: HTML {
    let steps = ProofBundle.steps.map { "<li>\($0.in(call.language))</li>" as HTML }
    return "<ol>\(steps)</ol>"
  }
}
