import CaseWork
import EventModel
import Events
import HTTP
import Service
import Web
import Words

/// Random draws: what stood in them, what was drawn, and the same draw made again (双随机).
enum DrawPages {
  static let routes = [
    Route(.get, "/draws", .audit, .working(list)),
    Route(.get, "/draws/{draw}", .audit, .working(one)),
    Route(.get, "/draws/{draw}/again", .audit, .working(again)),
  ]

  private static func list(_ call: Call) throws -> HTTPResponse {
    let moment = try call.moment()
    let draws = try call.answering { () throws(ServiceFault) in
      try call.service.draws(in: call.caller.scope, at: moment)
    }
    let title = call.say("双随机抽取", "Random draws")
    guard !draws.isEmpty else {
      let day = Numbers.day(moment.effective, call.language)
      let last = Numbers.position(moment.position)
      let none = call.say(
        "\(day)前，可见辖区内没有抽取记录（检查至 \(last)）。",
        "No draw in your area by \(day) (looked up to \(last)).")
      return Page(title, at: moment, in: .audit, main: EmptyState.html(none)).response(call)
    }
    let table = DataTable(
      DataTable.caption(title, count: draws.count, at: moment, call),
      [
        .init(call.say("编号", "Draw")), .init(call.say("抽取日", "Drawn on")),
        .init(call.say("辖区", "Area")), .init(call.say("总数", "Population"), isNumber: true),
        .init(call.say("抽中", "Drawn"), isNumber: true),
        .init(call.say("应抽", "Quota"), isNumber: true), .init(call.say("达到比例", "Reached")),
      ],
      draws.map { draw in
        .init([
          Link.html(
            draw.identifier, Link.address("/draws/\(Address.encoded(draw.identifier))", call)),
          .text(draw.drawnOn.description), .text(draw.event.jurisdiction),
          .text(String(draw.event.population)), .text(String(draw.event.drawn.count)),
          .text(draw.quota.map { String($0) } ?? StoredWords.null(call.language)),
          .text(reached(draw, call)),
        ])
      })
    return Page(title, at: moment, in: .audit, main: table.html(call)).response(call)
  }

  private static func reached(_ draw: RecordedDraw, _ call: Call) -> String {
    guard let quota = draw.quota else { return StoredWords.null(call.language) }
    return StoredWords.flag(draw.event.drawn.count >= quota, call.language)
  }

  // MARK: One draw

  private static func find(_ call: Call, _ moment: Moment) throws -> RecordedDraw {
    let found = try call.answering { () throws(ServiceFault) in
      try call.service.draw(call.part("draw"), in: call.caller.scope, at: moment)
    }
    guard let found else {
      throw Problem(
        .notFound, "该日没有抽取 \(call.part("draw"))，或不在可见范围内",
        "there is no draw \(call.part("draw")) by that day in your area")
    }
    return found
  }

  private static func one(_ call: Call) throws -> HTTPResponse {
    let moment = try call.moment()
    let draw = try find(call, moment)
    let again = Link.address("/draws/\(Address.encoded(draw.identifier))/again", call)
    let main: HTML = """
      \(facts(draw, call))<p>\(Link.html(call.say("重算抽取", "Draw again"), again))</p>
      <h2>\(call.say("抽中 \(draw.event.drawn.count) 家", "\(draw.event.drawn.count) drawn"))</h2>
      \(drawn(draw.event.drawn, call))
      """
    return Page(
      call.say("抽取 \(draw.identifier)", "Draw \(draw.identifier)"), at: moment, in: .audit,
      main: main
    ).response(call)
  }

  private static func facts(_ draw: RecordedDraw, _ call: Call) -> HTML {
    let null = StoredWords.null(call.language)
    var list = SummaryList()
    list.add(call.say("抽取日", "Drawn on"), draw.drawnOn.description)
    list.add(call.say("记录", "Entry"), PositionLink.html(draw.position, call))
    if draw.correction != 0 {
      list.add(call.say("更正", "Correction"), PositionLink.html(draw.correction, call))
    }
    list.add(call.say("辖区", "Area"), draw.event.jurisdiction)
    list.add(call.say("总数", "Population"), Numbers.grouped(Int64(draw.event.population)))
    let percent = draw.percent.map { call.say("按 \($0)%", "at \($0)%") } ?? ""
    list.add(
      call.say("应抽", "Quota"), draw.quota.map { "\($0) \(percent)" } ?? null,
      action: .text(call.say("达到：\(reached(draw, call))", "reached: \(reached(draw, call))")))
    list.add(call.say("随机种子", "Seed"), CodeText.html(draw.event.seed))
    list.add(call.say("年度", "Year"), draw.event.year.map { String($0) } ?? null)
    let inspectors = draw.event.inspectors.map { $0.joined(separator: "、") } ?? null
    list.add(call.say("检查人员", "Inspectors"), inspectors)
    if let pool = draw.event.inspectorPool {
      list.add(call.say("检查人员名录", "Pool of inspectors"), pool.joined(separator: "、"))
    }
    return list.html
  }

  private static func drawn(_ associations: [String], _ call: Call) -> HTML {
    let items = associations.map { association -> HTML in
      "<li>\(AssociationLink.html(association, named: call.name(of: association), call)) \(association)</li>"
    }
    return "<ol>\(items)</ol>"
  }

  // MARK: Drawn again

  private static func again(_ call: Call) throws -> HTTPResponse {
    let moment = try call.moment()
    let draw = try find(call, moment)
    let then = try call.answering { () throws(ServiceFault) in
      try call.service.moment(
        AskedMoment(effective: draw.drawnOn, position: max(0, draw.position - 1)))
    }
    if call.service.takesLong(then) {
      let kind = Jobs.Kind.replay(effective: then.effective, position: then.position)
      return ReplayWait.page(call, [], kind) { call.service.beginReplay(then) }
    }
    let repeated = try call.answering { () throws(ServiceFault) in
      try call.service.repeated(draw)
    }
    let isSame = repeated.discrepancies.isEmpty
    let back = Link.html(
      call.say("回到抽取 \(draw.identifier)", "Back to draw \(draw.identifier)"),
      Link.address("/draws/\(Address.encoded(draw.identifier))", call))
    var page = Page(
      isSame
        ? call.say("重算一致", "Drawn again: the same")
        : call.say("重算不一致", "Drawn again: different"), at: moment, in: .audit,
      main: """
        <p>\(how(draw, repeated, call))</p>\(origin(draw, call))\(verdict(repeated, call))\
        \(ranked(draw, repeated, call))<p>\(back)</p>
        """)
    // A draw that its own seed does not give is an error, not a finding among others.
    if !isSame, draw.percent != nil { page.status = 409 }
    return page.response(call)
  }

  private static func how(
    _ draw: RecordedDraw, _ repeated: RepeatedDraw, _ call: Call
  ) -> String {
    let before = Numbers.position(draw.position)
    return call.say(
      "以 \(draw.drawnOn) 的登记簿、\(before) 之前所知，辖区 \(draw.event.jurisdiction) "
        + "登记在册的 \(repeated.ranked.count) 家为总体，用记录的种子重新排序。",
      "From the register of \(draw.drawnOn) as known before \(before): the \(repeated.ranked.count) "
        + "bodies registered in \(draw.event.jurisdiction), put in order by the recorded seed.")
  }

  /// A draw without its level was not made by this house's commands; another lot may have drawn it.
  private static func origin(_ draw: RecordedDraw, _ call: Call) -> HTML {
    guard draw.percent == nil else { return .empty }
    let words = call.say(
      "该抽取没有记载层级，是从其他系统导入的，抽取方法可能与本系统不同；不一致时请向作出抽取的机关核对其方法。",
      "The draw has no level on record: it was imported, and its lot may be another than this house's. "
        + "Where they differ, ask whoever drew how it was done.")
    return DoubtBand.band(words)
  }

  private static func verdict(_ repeated: RepeatedDraw, _ call: Call) -> HTML {
    guard !repeated.discrepancies.isEmpty else {
      let same = call.say("重算结果与记录完全一致。", "The seed gives exactly what is recorded.")
      return #"<p class="past" role="status">\#(same)</p>"#
    }
    let items = repeated.discrepancies.map { "<li>\(words($0, call))</li>" as HTML }
    let head = call.say("记录与种子不符", "The record is not what the seed gives")
    return """
      <div class="error-summary" role="alert"><h2>\(head)</h2><ul>\(items)</ul></div>
      """
  }

  private static func words(_ one: RepeatableDraw.Discrepancy, _ call: Call) -> String {
    switch one {
    case .population(let recorded, let found):
      call.say(
        "总数记录为 \(recorded)，重算为 \(found)",
        "the population is recorded as \(recorded), found \(found)")
    case .drawn(let drawn):
      call.say(
        "按种子应抽中：\(drawn.joined(separator: "、"))",
        "the seed draws: \(drawn.joined(separator: ", "))")
    case .inspectors(let drawn):
      call.say(
        "按种子应抽中的检查人员：\(drawn.joined(separator: "、"))",
        "the seed draws the inspectors: \(drawn.joined(separator: ", "))")
    case .poolUnknown:
      call.say(
        "没有记录检查人员名录，检查人员无法重抽",
        "the pool of inspectors is not recorded, their lot cannot be drawn again")
    }
  }

  /// The beginning of the order that the seed gives, with who was drawn.
  private static func ranked(
    _ draw: RecordedDraw, _ repeated: RepeatedDraw, _ call: Call
  ) -> HTML {
    let most = max(20, draw.event.drawn.count + 5)
    let shown = repeated.ranked.prefix(most)
    let lines = shown.enumerated().map { place, association -> DataTable.Line in
      .init([
        .text(String(place + 1)),
        AssociationLink.html(association, named: call.name(of: association), call),
        .text(
          draw.event.drawn.contains(association)
            ? call.say("记录为抽中", "recorded as drawn") : ""),
      ])
    }
    let caption = call.say(
      "按种子的次序，前 \(shown.count) 家，共 \(repeated.ranked.count) 家",
      "The order by the seed: the first \(shown.count) of \(repeated.ranked.count)")
    return DataTable(
      caption,
      [
        .init(call.say("次序", "Place"), isNumber: true), .init(call.say("单位", "Association")),
        .init(call.say("记录", "Record")),
      ], lines
    ).html(call)
  }
}
