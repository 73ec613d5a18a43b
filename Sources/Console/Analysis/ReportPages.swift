import EventModel
import HTTP
import Reports
import Service
import Web
import Words

/// The tables that an office keeps beside the lists, at any moment (台账).
enum ReportPages {
  static let routes = [
    Route(.get, "/reports", .analyse, .atOnce(list)),
    Route(.get, "/reports/{report}", .analyse, .working(one)),
  ]

  private static func list(_ call: Call) throws -> HTTPResponse {
    let shown = Report.allCases.filter { call.caller.seesPersons || $0 != .posts }
    let items = shown.map { report -> HTML in
      let name = Sentence(report.chinese, report.english).in(call.language)
      let columns = report.columns.map { Sentence($0.chinese, $0.english).in(call.language) }
      let separator = call.say("、", ", ")
      return """
        <li>\(Link.html(name, Link.address("/reports/\(report.rawValue)", call))) \
        <span class="dim">\(columns.joined(separator: separator))</span></li>
        """
    }
    let about = call.say(
      "每张台账都由日志在所选日期算出，不另存；每行列出所依据的记录。",
      "Each is worked out from the log on the day chosen and stored nowhere; each line names its entries."
    )
    return Page(
      call.say("台账", "Reports"), at: try call.moment(), in: .audit,
      main: "<p>\(about)</p><ul>\(items)</ul>"
    ).response(call)
  }

  /// `draws.csv` asks for the file.
  private static func one(_ call: Call) throws -> HTTPResponse {
    let asked = call.part("report")
    let isFile = asked.hasSuffix(".csv")
    let name = isFile ? String(asked.dropLast(4)) : asked
    guard let report = Report(rawValue: name) else {
      throw Problem(.notFound, "没有台账 \(name)", "there is no report \(name)")
    }
    guard call.caller.seesPersons || report != .posts else {
      throw Problem(
        .notAllowed, "此台账涉及个人信息，分析职责不得查阅",
        "this report tells of persons, which the duty of analysis does not include")
    }
    let moment = try call.moment()
    let question = ReportQuestion(report, at: moment)
    guard call.service.isAtHand(question) else {
      return ReplayWait.page(call, [("position", moment.position)], .report(question)) {
        call.service.begin(question)
      }
    }
    let lines = try chosen(question, call)
    let text = ReportText(report: report, language: call.language)
    if isFile {
      return FileResponse.csv(
        [text.csvHeader] + lines.map { text.csv($0) },
        named: "\(report.rawValue)_E\(moment.effective)", position: moment.position)
    }
    return try page(lines, text, moment, call)
  }

  /// The lines that the caller may see, narrowed by the address.
  private static func chosen(
    _ question: ReportQuestion, _ call: Call
  ) throws -> [Report.Line] {
    let lines = try call.answering { () throws(ServiceFault) in
      try call.service.lines(question, in: call.caller.scope)
    }
    let areas = try AskedAreas.prefixes(call)
    let typed = call.request.parameter("association") ?? ""
    return lines.filter { line in
      (areas.isEmpty || areas.contains { line.jurisdiction?.hasPrefix($0) ?? false })
        && (typed.isEmpty || line.association == typed
          || line.cells.contains {
            if case .text(let text) = $0 { text.contains(typed) } else { false }
          })
    }
  }

  private static func page(
    _ lines: [Report.Line], _ text: ReportText, _ moment: Moment, _ call: Call
  ) throws -> HTTPResponse {
    let report = text.report
    let title = Sentence(report.chinese, report.english).in(call.language)
    let limit = try Pager.limit(call)
    let start = try call.count("after", in: 0...max(0, lines.count), else: 0)
    let shown = lines.dropFirst(start).prefix(limit)
    let end = start + shown.count
    let pager = Pager(
      shown: shown.count, total: lines.count, limit: limit,
      next: end < lines.count ? String(end) : nil)
    let table =
      lines.isEmpty
      ? nothing(moment, call)
      : self.table(Array(shown), count: lines.count, text, moment, call)
    let filters = FilterForm([
      .init(
        name: "association", legend: call.say("单位或内容", "Association or words"),
        manner: .text(hint: nil)),
      .init(
        name: "jurisdiction", legend: call.say("辖区", "Area"),
        manner: .text(hint: call.say("如 440307", "such as 440307"))),
    ])
    let main = ResultsFrame(
      filters: filters,
      heading: call.say("\(Numbers.grouped(Int64(lines.count))) 行", "\(lines.count) lines"),
      formats: formats(report, moment, call), table: table, pager: pager.html(call)
    ).html(call)
    return Page(title + pager.note(call), heading: title, at: moment, in: .audit, main: main)
      .response(call)
  }

  private static func nothing(_ moment: Moment, _ call: Call) -> HTML {
    let day = Numbers.day(moment.effective, call.language)
    let last = Numbers.position(moment.position)
    return EmptyState.html(
      call.say(
        "\(day)，可见辖区内没有这类记载（检查至 \(last)）。",
        "Nothing of the kind is recorded in your area by \(day) (looked up to \(last))."))
  }

  private static func formats(_ report: Report, _ moment: Moment, _ call: Call) -> HTML {
    let query = call.request.query.filter { !["after", "page", "limit", "lang"].contains($0.name) }
      .map { ($0.name, $0.value) }
    let permanent = call.address(
      setting: [
        "effective": moment.effective.description, "position": String(moment.position),
        "known": nil,
      ])
    let links = [
      Link.html("CSV", Address.make("/reports/\(report.rawValue).csv", query)),
      Link.html(call.say("固定链接", "Permanent link"), permanent),
      Link.html(call.say("全部台账", "All reports"), Link.address("/reports", call)),
    ]
    return #"<ul class="formats">\#(links.map { "<li>\($0)</li>" as HTML })</ul>"#
  }

  private static func table(
    _ lines: [Report.Line], count: Int, _ text: ReportText, _ moment: Moment, _ call: Call
  ) -> HTML {
    let report = text.report
    let title = Sentence(report.chinese, report.english).in(call.language)
    let rows = lines.map { line -> DataTable.Line in
      var cells = line.cells.map { HTML.text(text.text($0)) }
      cells[0] =
        report == .draws
        ? Link.html(
          line.association, Link.address("/draws/\(Address.encoded(line.association))", call))
        : AssociationLink.html(line.association, named: nil, call)
      let entries = PositionLink.list(line.because, call, of: line.association, most: 6)
      return .init(cells + [entries])
    }
    return DataTable(
      DataTable.caption(title, count: count, at: moment, call),
      report.columns.map { .init(Sentence($0.chinese, $0.english).in(call.language)) }
        + [.init(call.say("依据记录", "Entries"))], rows
    ).html(call)
  }
}
