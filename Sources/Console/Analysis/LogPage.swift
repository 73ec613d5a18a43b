import EventModel
import EventStore
import Events
import HTTP
import Service
import Web
import Words

/// The log as a table for the auditor: filtered by type, actor and stream, the latest first (日志).
enum LogPage {
  static let routes = [
    Route(.get, "/events", .audit, .working(page)),
    Route(.get, "/events/{position}", .audit, .working(EntryPages.page)),
  ]

  private static func page(_ call: Call) throws -> HTTPResponse {
    let moment = try call.moment()
    let limit = try Pager.limit(call)
    var query = EntryQuery(in: call.caller.scope)
    query.through = moment.position
    query.limit = limit
    try LogFilter(call).narrow(&query)
    let before = try AddressReading.position(call.request.parameter("before"), "before")
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.latestEntries(query, before: before)
    }
    let title = call.say("日志", "Log")
    let body =
      page.entries.isEmpty ? nothing(page, before, call) : table(page, title, moment, call)
    let shown = Numbers.grouped(Int64(page.entries.count))
    let main = ResultsFrame(
      filters: LogFilter(call).form,
      heading: call.say(
        "\(shown) 条，最近在前（已查至 \(Numbers.position(page.last))）",
        "\(shown) entries, the latest first (looked back to \(Numbers.position(page.last)))"),
      formats: formats(moment, call), table: body, pager: pager(page, before, call)
    ).html(call)
    return Page(title, at: moment, in: .log, main: main).response(call)
  }

  private static func formats(_ moment: Moment, _ call: Call) -> HTML {
    let permanent = call.address(setting: ["position": String(moment.position), "known": nil])
    let links = [
      Link.html(call.say("导出", "Exports"), "/exports"),
      Link.html(call.say("核验", "Verification"), "/verify"),
      Link.html(call.say("任务", "Jobs"), "/jobs"),
      Link.html(call.say("固定链接", "Permanent link"), permanent),
    ]
    return #"<ul class="formats">\#(links.map { "<li>\($0)</li>" as HTML })</ul>"#
  }

  private static func nothing(
    _ page: EntryPage, _ before: LogPosition?, _ call: Call
  ) -> HTML {
    let first = Numbers.position(page.last)
    let last = Numbers.position(before.map { $0 - 1 } ?? page.head)
    return EmptyState.html(
      call.say(
        "已查 \(first) 至 \(last)，可见辖区内没有符合条件的记录。",
        "Looked at \(first) to \(last): no entry in your area fits."),
      wayOn: Link.html(
        call.say("清除筛选", "Clear the filters"), LogFilter(call).form.cleared(call)))
  }

  private static func pager(
    _ page: EntryPage, _ before: LogPosition?, _ call: Call
  ) -> HTML {
    var links: HTML = .empty
    if before != nil {
      let address = call.address(setting: ["before": nil]) + "#results"
      links += Link.html(call.say("回到最近", "Latest"), address) + " "
    }
    if page.last > 1 {
      let address = call.address(setting: ["before": String(page.last)]) + "#results"
      let words = call.say(
        "更早（\(Numbers.position(page.last)) 以前）", "Earlier (before \(Numbers.position(page.last)))")
      links += #"<a rel="next" href="\#(address)">\#(words)</a>"#
    }
    return #"<nav class="pager" aria-label="\#(call.say("分页", "Pages"))">\#(links)</nav>"#
  }

  // MARK: The table

  private static func table(
    _ page: EntryPage, _ title: String, _ moment: Moment, _ call: Call
  ) -> HTML {
    let caption = call.say(
      "\(title) · 知悉至 \(Numbers.position(moment.position))",
      "\(title) · known up to \(Numbers.position(moment.position))")
    return DataTable(
      caption,
      [
        .init(call.say("位置", "Position")), .init(call.say("类型", "Type")),
        .init(call.say("流", "Stream")), .init(call.say("生效日期", "Effective")),
        .init(call.say("记录时间", "Recorded")),
        .init(call.say("迟录（天）", "Late (days)"), isNumber: true),
        .init(call.say("办理人", "Actor")), .init(call.say("文号", "Paper")),
      ], page.entries.map { line($0, call) }
    ).html(call)
  }

  private static func line(_ entry: Entry, _ call: Call) -> DataTable.Line {
    let days = entry.recordedAt.civilDate.days(since: entry.effectiveOn)
    let who = entry.confirmedBy.map { "\(entry.actor) · \($0)" } ?? entry.actor
    return .init([
      PositionLink.html(entry.position, call),
      .text(TypeWords.label(entry.type, call.language)), StreamLink.html(entry.stream, call),
      .keep(entry.effectiveOn.description), .keep(entry.recordedAt.localText),
      .text(days > 0 ? String(days) : ""), .text(who), .text(entry.document ?? ""),
    ])
  }
}

/// Which entries the address asks for.
struct LogFilter {
  private let call: Call

  init(_ call: Call) { self.call = call }

  func narrow(_ query: inout EntryQuery) throws {
    if let name = value("family") {
      guard let family = EventFamily(rawValue: name) else {
        throw Problem.parameter("family", "没有这一类", "there is no such family")
      }
      query.types = Set(EventType.allCases.filter { $0.family == family }.map(\.rawValue))
    }
    if let typed = value("type") {
      let types = EventType.allCases.filter { type in
        type.rawValue == typed || EventCatalogue.entry(of: type).about.chinese.contains(typed)
      }
      guard !types.isEmpty else {
        throw Problem.parameter("type", "没有类型“\(typed)”", "there is no type “\(typed)”")
      }
      let names = Set(types.map(\.rawValue))
      query.types = query.types.isEmpty ? names : query.types.intersection(names)
    }
    if let name = value("stream") {
      guard let stream = StreamName(name) ?? StreamName.association(name) else {
        throw Problem.parameter(
          "stream", "“\(name)”不是流，应如 association/lg-0001",
          "“\(name)” is no stream, such as association/lg-0001")
      }
      query.stream = stream
    }
    query.actor = value("actor")
    if value("late") != nil { query.lateByDays = try call.count("late", in: 0...36500, else: 0) }
  }

  private func value(_ name: String) -> String? {
    call.request.parameter(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  var form: FilterForm {
    let families = EventFamily.allCases.map { family in
      FilterForm.Choice(
        value: family.rawValue, label: call.isChinese ? family.chinese : family.english)
    }
    var form = FilterForm([
      .init(
        name: "type", legend: call.say("类型", "Type"),
        manner: .text(hint: call.say("名称的一部分或存储名", "the stored name"))),
      .init(
        name: "stream", legend: call.say("流", "Stream"),
        manner: .text(hint: call.say("如 lg-0001、rulebook/CN", "such as lg-0001, rulebook/CN"))),
      .init(
        name: "actor", legend: call.say("办理人", "Actor"),
        manner: .text(hint: call.say("如 registrar/440307/li", "such as registrar/440307/li"))),
      .init(
        name: "late", legend: call.say("迟录超过（天）", "Late by more than (days)"),
        manner: .text(hint: nil)),
      .init(name: "family", legend: call.say("类别", "Family"), manner: .one(families)),
    ])
    form.kept = ["effective", "known", "position", "limit"]
    return form
  }
}

/// A stream by its name, linked to the page about what it holds.
enum StreamLink {
  static func html(_ stream: StreamName, _ call: Call) -> HTML {
    let name = Address.encoded(stream.identifier)
    switch stream.category {
    case .association:
      let link = Link.html(stream.identifier, Link.address("/associations/\(name)", call))
      return #"<span class="keep">\#(link)</span>"#
    case .draw: return Link.html(stream.description, Link.address("/draws/\(name)", call))
    case .rulebook:
      let query = [("jurisdiction", stream.identifier)]
      return Link.html(stream.description, Link.address("/parameters", call, query))
    case .office:
      return Link.html(
        stream.description, Address.make("/events", [("stream", stream.description)]))
    }
  }
}

extension HTML {
  /// Text that is not broken over two lines: a day, a moment.
  static func keep(_ text: String) -> HTML { #"<span class="keep">\#(text)</span>"# }
}
