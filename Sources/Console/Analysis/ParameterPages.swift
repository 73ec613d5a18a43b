import EventModel
import HTTP
import Law
import Rules
import Service
import Web
import Words

/// The parameters that the rules read: what holds on a day for a place, who set it, and on what it
/// rests (规则参数).
enum ParameterPages {
  static let routes = [
    Route(.get, "/parameters", .audit, .working(list)),
    Route(.get, "/parameters/{parameter}", .audit, .working(one)),
  ]

  private static func list(_ call: Call) throws -> HTTPResponse {
    let moment = try call.moment()
    let area = try area(call)
    let table = try call.answering { () throws(ServiceFault) in
      try call.service.parameters(at: moment)
    }
    let groups: [(String, [Parameter])] = [
      (
        call.say("读模型合同所列", "Of the read-model contract"), Parameter.allCases.filter(\.isOfContract)
      ),
      (
        call.say("本系统所加", "The project's own"),
        Parameter.allCases.filter { !$0.isOfContract }
      ),
    ]
    let tables = groups.map { title, parameters -> HTML in
      let lines = parameters.map { line($0, table, area, moment, call) }
      let caption = DataTable.caption(title, count: lines.count, at: moment, call)
      return DataTable(caption, columns(call), lines).html(call)
    }
    let place = area ?? call.say("全国", "the whole country")
    let main: HTML = """
      <p>\(Link.html(call.say("节假日表", "Holiday table"), "/parameters/holidays/\(moment.effective.year)"))</p>
      \(form(area, call))\(HTML(tables))
      """
    return Page(
      call.say("规则参数：\(place)", "Parameters: \(place)"), at: moment, in: .audit, main: main
    ).response(call)
  }

  private static func columns(_ call: Call) -> [DataTable.Column] {
    [
      .init(call.say("参数", "Parameter")), .init(call.say("值", "Value"), isNumber: true),
      .init(call.say("来源", "Source")), .init(call.say("依据", "Basis")),
    ]
  }

  private static func line(
    _ parameter: Parameter, _ table: ParameterTable, _ area: String?, _ moment: Moment,
    _ call: Call
  ) -> DataTable.Line {
    let value = table.value(parameter, for: area, on: moment.effective)
    let query = area.map { [("jurisdiction", $0)] } ?? []
    let address = Link.address("/parameters/\(parameter.rawValue)", call, query)
    let unverified: HTML =
      parameter.isVerified ? .empty : " \(Tag.html(call.say("未核实", "unverified")))"
    return .init([
      Link.html(name(parameter, call), address), .text(value?.text ?? parameter.builtIn),
      source(value, call), "\(parameter.basis?.citation ?? "")\(unverified)",
    ])
  }

  private static func source(_ value: ParameterTable.Value?, _ call: Call) -> HTML {
    guard let value else { return .text(call.say("内置默认值", "built-in default")) }
    return
      "\(call.say("规则簿", "rulebook")) \(value.stream) \(PositionLink.html(value.position, call))"
  }

  /// What it is called; in English by the words of its stored name.
  static func name(_ parameter: Parameter, _ call: Call) -> String {
    call.isChinese
      ? parameter.label
      : TypeWords.spaced(parameter.rawValue.split(separator: ".").joined(separator: " "))
        .replacing("  ", with: " ")
  }

  private static func area(_ call: Call) throws -> String? {
    let asked = call.request.parameter("jurisdiction").flatMap { $0.isEmpty ? nil : $0 }
    return asked ?? call.caller.scope.prefixes.first
  }

  private static func form(_ area: String?, _ call: Call) -> HTML {
    let kept = ["effective", "known", "position"].compactMap { name in
      call.request.parameter(name).map {
        #"<input type="hidden" name="\#(name)" value="\#($0)">"# as HTML
      }
    }
    return """
      <form class="inline" method="get" action="\(call.request.target)">\(kept)\
      <label for="jurisdiction">\(call.say("辖区", "Area"))</label>\
      <input id="jurisdiction" name="jurisdiction" size="12" value="\(area ?? "")">\
      <button>\(call.say("查看", "Show"))</button></form>
      """
  }

  // MARK: One parameter

  private static func one(_ call: Call) throws -> HTTPResponse {
    guard let parameter = Parameter(rawValue: call.part("parameter")) else {
      throw Problem(
        .notFound, "没有参数 \(call.part("parameter"))",
        "there is no parameter \(call.part("parameter"))")
    }
    let moment = try call.moment()
    let area = try area(call)
    let table = try call.answering { () throws(ServiceFault) in
      try call.service.parameters(at: moment)
    }
    let value = table.value(parameter, for: area, on: moment.effective)
    var facts = SummaryList()
    facts.add(
      call.say(
        "\(moment.effective) 在 \(area ?? "CN") 的值", "On \(moment.effective) in \(area ?? "CN")"),
      value?.text ?? parameter.builtIn)
    facts.add(call.say("来源", "Source"), source(value, call))
    facts.add(call.say("内置默认值", "Built-in default"), parameter.builtIn)
    facts.add(call.say("何时读取", "Read on"), readOn(parameter, call))
    facts.add(
      call.say("是否核实", "Verified"),
      parameter.isVerified
        ? call.say("已核实：在可靠来源读到", "yes: read in a reliable source")
        : call.say("〔未核实〕草案、记忆或本系统自定", "no: a draft, memory, or the house's own choice"))
    facts.add(call.say("存储名", "Stored name"), CodeText.html(parameter.rawValue))
    if let note = parameter.note { facts.add(call.say("说明（英文）", "Note"), note) }
    var main = form(area, call) + facts.html
    if let basis = parameter.basis {
      main += "<h2>\(basis.citation)</h2>\(CitationText.words(basis, call))"
    }
    main += history(parameter, table, value, moment, call)
    return Page(name(parameter, call), at: moment, in: .audit, main: main).response(call)
  }

  private static func readOn(_ parameter: Parameter, _ call: Call) -> String {
    switch parameter.readOn {
    case .dayAsked: call.say("所问的生效日期", "the effective day asked about")
    case .newYearAfterReportYear:
      call.say("报告年度次年的1月1日", "1 January after the report year")
    }
  }

  /// Every value that a rulebook within sight ever gave it.
  private static func history(
    _ parameter: Parameter, _ table: ParameterTable, _ current: ParameterTable.Value?,
    _ moment: Moment, _ call: Call
  ) -> HTML {
    let values = table.all.filter { value in
      guard value.parameter == parameter, let stream = StreamName("rulebook/\(value.stream)")
      else { return false }
      return call.caller.scope.covers(stream, in: nil)
    }.sorted { ($1.from, $1.position) < ($0.from, $0.position) }
    let heading: HTML = "<h2>\(call.say("历次设定", "Values set"))</h2>"
    guard !values.isEmpty else {
      return heading
        + EmptyState.html(
          call.say(
            "规则簿没有设定过此参数，始终为内置默认值。", "No rulebook ever set it; the built-in default always held."))
    }
    let lines = values.map { value -> DataTable.Line in
      let isCurrent = value.position == current?.position
      return .init([
        .text(value.stream), .text(value.text), .text(value.from.description),
        .text(value.to?.description ?? call.say("未定", "open")),
        PositionLink.html(value.position, call),
        .text(isCurrent ? call.say("所问日期适用", "holds on the day asked") : ""),
      ])
    }
    let caption = DataTable.caption(name(parameter, call), count: lines.count, at: moment, call)
    return heading
      + DataTable(
        caption,
        [
          .init(call.say("规则簿", "Rulebook")), .init(call.say("值", "Value"), isNumber: true),
          .init(call.say("起", "From")), .init(call.say("止", "To")),
          .init(call.say("记录", "Entry")), .init(call.say("适用", "Holds")),
        ], lines
      ).html(call)
  }
}
