import EventModel
import Events
import HTTP
import Projections
import Service
import Web
import Words

/// Counts over the register of an area at a moment, beside those of another day (统计).
enum StatisticsPage {
  static let routes = [
    Route(.get, "/statistics", .analyse, .working(page)),
    Route(.get, "/statistics.csv", .analyse, .working(StatisticsFile.csv)),
    Route(.get, "/statistics.json", .analyse, .working(StatisticsFile.json)),
  ]

  private static func page(_ call: Call) throws -> HTTPResponse {
    let asked = try StatisticsAsked(call)
    let wantsAll = call.request.parameter("position")?.isEmpty == false
    let hasAll = call.service.isAtHand(asked.whole)
    if !hasAll, wantsAll || !call.service.isAtHand(asked.own) {
      return ReplayWait.page(call, [("position", asked.moment.position)], .statistics(asked.whole))
      { call.service.begin(asked.whole) }
    }
    let question = hasAll ? asked.whole : asked.own
    let rows = try call.answering { () throws(ServiceFault) in
      try call.service.statistics(question)
    }
    let counts = rows.compactMap { $0.first.map { StatisticsCounts(row: $0) } }
    guard let own = counts.first else { throw Problem.noAssociation("") }
    let areas = asked.area.map { [$0] } ?? []
    let title = call.say(
      "统计：\(AskedAreas.words(areas, call))", "Statistics: \(AskedAreas.words(areas, call))")
    let parts = StatisticsParts(asked, call)
    let main: HTML = """
      \(parts.tabs)\(parts.form)\(parts.formats)\
      \(parts.figures(own, hasAll ? counts[1] : nil))\
      \(StatisticsCharts(asked, call).html(own, series: hasAll ? Array(counts.dropFirst(2)) : []))\
      \(try parts.discrepancies())
      """
    return Page(title, at: asked.moment, in: .statistics, main: main).response(call)
  }
}

/// What the statistics page is made of beside its charts.
struct StatisticsParts {
  private let asked: StatisticsAsked
  private let call: Call

  init(_ asked: StatisticsAsked, _ call: Call) {
    self.asked = asked
    self.call = call
  }

  /// One tab for each area of somebody who has several.
  var tabs: HTML {
    let areas = call.caller.scope.prefixes
    guard areas.count > 1 else { return .empty }
    return Tabs(
      label: call.say("辖区", "Areas"),
      items: areas.map { area in
        .init(
          text: area, address: call.address(setting: ["jurisdiction": area]),
          isCurrent: area == asked.area)
      }
    ).html
  }

  var form: HTML {
    let kept = ["effective", "known", "position"].compactMap { name in
      call.request.parameter(name).map {
        #"<input type="hidden" name="\#(name)" value="\#($0)">"# as HTML
      }
    }
    let series = StatisticsAsked.Series.allCases.map { one -> HTML in
      let mark: HTML = one == asked.series ? " selected" : .empty
      let words =
        one == .months
        ? call.say("按月末", "Ends of months") : call.say("按年末", "Ends of years")
      return #"<option value="\#(one.rawValue)"\#(mark)>\#(words)</option>"#
    }
    return """
      <form class="inline" method="get" action="/statistics">\(kept)\
      <label for="jurisdiction">\(call.say("辖区", "Area"))</label>\
      <input id="jurisdiction" name="jurisdiction" size="10" value="\(asked.area ?? "")" \
      placeholder="\(call.say("全部", "all"))">\
      <label for="compare">\(call.say("对照的生效日期", "Compared with effective"))</label>\
      <input id="compare" name="compare" size="12" value="\(asked.other.description)">\
      <label for="series">\(call.say("走势", "Lines"))</label>\
      <select id="series" name="series">\(series)</select>\
      <button>\(call.say("统计", "Count"))</button></form>
      """
  }

  var formats: HTML {
    let query = call.request.query.filter { $0.name != "lang" }.map { ($0.name, $0.value) }
    let permanent = call.address(
      setting: [
        "effective": asked.moment.effective.description,
        "position": String(asked.moment.position), "known": nil,
      ])
    let links = [
      Link.html("CSV", Address.make("/statistics.csv", query)),
      Link.html("JSON", Address.make("/statistics.json", query)),
      Link.html(call.say("固定链接", "Permanent link"), permanent),
    ]
    return #"<ul class="formats">\#(links.map { "<li>\($0)</li>" as HTML })</ul>"#
  }

  // MARK: Figures

  func figures(_ own: StatisticsCounts, _ other: StatisticsCounts?) -> HTML {
    let position = Numbers.position(asked.moment.position)
    let caption = call.say(
      "生效 \(asked.moment.effective) · 知悉至 \(position) · 在册 \(own["total"]) 家",
      "effective \(asked.moment.effective) · known up to \(position) · \(own["total"]) on the register"
    )
    var columns: [DataTable.Column] = [
      .init(call.say("指标", "Figure")),
      .init(asked.moment.effective.description, isNumber: true),
    ]
    if other != nil {
      columns.append(.init(asked.other.description, isNumber: true))
      columns.append(.init(call.say("变化", "Change"), isNumber: true))
    }
    columns.append(.init(call.say("占比（分子/分母）", "Share (part/base)"), isNumber: true))
    let lines = StatisticsFigure.all.map { figure in
      line(figure, own, other)
    }
    return """
      <h2>\(call.say("各项数目", "Figures"))</h2>\
      \(DataTable(caption, columns, lines).html(call))\(wait(other))
      """
  }

  private func line(
    _ figure: StatisticsFigure, _ own: StatisticsCounts, _ other: StatisticsCounts?
  ) -> DataTable.Line {
    let column = own.row.view.columns.first { $0.key == figure.key }
    let label = column.map { call.isChinese ? $0.chinese : $0.english } ?? figure.key
    let count = own[figure.key]
    var cells: [HTML] = [
      .text(label), Link.html(Numbers.grouped(Int64(count)), for: label, address(figure)),
    ]
    if let other {
      let change = count - other[figure.key]
      cells.append(.text(Numbers.grouped(Int64(other[figure.key]))))
      cells.append(.text((change > 0 ? "+" : "") + Numbers.grouped(Int64(change))))
    }
    cells.append(
      figure.base.map { .text(ShareText.text(count, of: own[$0])) } ?? .text("—"))
    return .init(cells)
  }

  private func address(_ figure: StatisticsFigure) -> String {
    let area = asked.area.map { [("jurisdiction", $0)] } ?? []
    return Link.address(figure.path, call, figure.query + area)
  }

  private func wait(_ other: StatisticsCounts?) -> HTML {
    guard other == nil else { return .empty }
    let address = call.address(setting: ["position": String(asked.moment.position)])
    let count = Numbers.grouped(asked.moment.position)
    let words = call.say(
      "对照与走势须重放 \(count) 条记录。",
      "The comparison and the lines take a replay of \(count) entries.")
    return "<p>\(words) \(Link.html(call.say("开始计算", "Begin"), address))</p>"
  }

  // MARK: Discrepancies

  /// Totals that do not add up stand side by side; none is made to fit.
  func discrepancies() throws -> HTML {
    guard call.service.isAuditAtHand(asked.moment) else {
      let position = [("position", String(asked.moment.position))]
      let words = call.say("查看数据不符须先读完日志", "For discrepancies the log must be read first")
      return "<p>\(Link.html(words, Address.make("/audit/discrepancies", position)))</p>"
    }
    let found = try call.answering { () throws(ServiceFault) in
      try call.service.discrepancies(in: call.caller.scope, at: asked.moment)
    }
    let heading: HTML = "<h2>\(call.say("数据不符", "Discrepancies"))</h2>"
    guard !found.isEmpty else {
      return heading
        + EmptyState.html(
          call.say(
            "没有记载数据不符（检查至 \(Numbers.position(asked.moment.position))）。",
            "No discrepancy is recorded (looked up to \(Numbers.position(asked.moment.position))).")
        )
    }
    let table = DataTable(
      DataTable.caption(
        call.say("两数并列，不作修正", "Both figures stand; neither is made to fit"),
        count: found.count, at: asked.moment, call),
      [
        .init(call.say("事项", "What is counted")),
        .init(call.say("原文合计", "As stated"), isNumber: true),
        .init(call.say("分项相加", "Sum of parts"), isNumber: true),
        .init(call.say("差", "Difference"), isNumber: true), .init(call.say("来源", "Source")),
        .init(call.say("记录", "Entry")),
      ],
      found.map { one in
        .init([
          .text(one.noted.subject), .text(Numbers.grouped(Int64(one.noted.stated))),
          .text(Numbers.grouped(Int64(one.noted.partsSum))),
          .text(Numbers.grouped(Int64(one.noted.stated - one.noted.partsSum))),
          .text(one.noted.source),
          PositionLink.html(one.position, call, of: one.stream.identifier),
        ])
      })
    return heading + table.html(call)
  }
}

/// One figure of the statistics: its column, what it is a share of, and the list behind it.
struct StatisticsFigure {
  let key: String
  /// The column that it is a share of; nil: it is no share.
  let base: String?
  let path: String
  let query: [(String, String)]

  private static let onRegister = [
    ("status", "registered"), ("status", "suspended"), ("status", "liquidating"),
  ]

  static let all: [StatisticsFigure] = [
    .init(key: "total", base: nil, path: "/associations", query: onRegister),
    .init(key: "abnormal", base: "total", path: "/lists/abnormal-list", query: []),
    .init(key: "serious", base: "total", path: "/lists/black-list", query: []),
    .init(key: "red", base: "total", path: "/lists/red-list", query: []),
    .init(key: "zombies", base: "total", path: "/lists/zombies", query: [("level", "zombie")]),
    .init(key: "atRisk", base: "total", path: "/lists/zombies", query: [("level", "at-risk")]),
    .init(key: "withPartyOrganisation", base: "total", path: "/reports/party", query: []),
    .init(
      key: "graded", base: "total", path: "/associations",
      query: onRegister + (1...5).map { ("grade", String($0)) }),
    .init(
      key: "gradeAtLeast3", base: "graded", path: "/associations",
      query: onRegister + (3...5).map { ("grade", String($0)) }),
    .init(key: "membersReported", base: "total", path: "/associations", query: onRegister),
    .init(
      key: "membersAtMost100", base: "membersReported", path: "/associations", query: onRegister),
    .init(key: "unitMembers", base: nil, path: "/associations", query: onRegister),
    .init(key: "personMembers", base: nil, path: "/associations", query: onRegister),
    .init(
      key: "decouplingOutstanding", base: "total", path: "/lists/decoupling",
      query: [("scope", "inScope")]),
    .init(key: "decoupled", base: "total", path: "/lists/decoupling", query: []),
    .init(key: "catalogueListed", base: "total", path: "/reports/catalogues", query: []),
  ]
}
