import EventModel
import Events
import HTTP
import Projections
import Service
import Web
import Words

/// What the public's pages share: their navigation, their search, and values in plain words.
enum PublicParts {
  /// The register, the lists and the grades, each a page of its own.
  static func tabs(_ current: String, _ call: Call) -> HTML {
    var items = [Tabs.Item(text: call.say("查询", "Search"), address: "/public")]
    items += PublicRegister.List.allCases.map { list in
      .init(
        text: Sentence(list.view.chinese, list.view.english).in(call.language),
        address: "/public/lists/\(list.rawValue)")
    }
    items.append(.init(text: call.say("等级名录", "Grades"), address: "/public/grades"))
    for index in items.indices where items[index].address == current {
      items[index].isCurrent = true
    }
    return Tabs(label: call.say("公开信息", "Public information"), items: items).html
  }

  /// What the address asks: name or code, area, the page.
  static func query(_ call: Call) -> PublicQuery {
    var query = PublicQuery()
    query.search = call.request.parameter("q").flatMap { $0.isEmpty ? nil : $0 }
    query.jurisdictions = call.request.query
      .filter { $0.name == "jurisdiction" && !$0.value.isEmpty }.map(\.value)
    query.grades = call.request.query.filter { $0.name == "grade" }.compactMap { Int($0.value) }
    query.after = call.request.parameter("after").flatMap { $0.isEmpty ? nil : $0 }
    return query
  }

  static func search(_ action: String, _ call: Call, more: HTML = .empty) -> HTML {
    let typed = call.request.parameter("q") ?? ""
    let area = call.request.parameter("jurisdiction") ?? ""
    return """
      <form class="inline search public" role="search" method="get" action="\(action)">\
      <label for="q">\(call.say("名称或统一社会信用代码", "Name or credit code"))</label>\
      <input id="q" name="q" type="search" value="\(typed)">\
      <label for="area">\(call.say("辖区代码", "Area"))</label>\
      <input id="area" name="jurisdiction" size="10" value="\(area)">\(more)\
      <button>\(call.say("查询", "Search"))</button></form>
      """
  }

  /// Rows as a table, the name linked to the association's page.
  static func table(_ page: PublicPage, _ title: String, _ columns: [Column], _ call: Call) -> HTML
  {
    let shown = columns.filter { $0.key != "association" }
    let caption = call.say(
      "\(title) · \(Numbers.day(page.moment.effective, call.language))",
      "\(title) · \(page.moment.effective)")
    let lines = page.rows.map { row in
      DataTable.Line(
        shown.map { column in
          let words = text(row[column.key] ?? .null, column, row.view, call)
          guard column.key == "name" else { return .text(words) }
          return Link.html(words, "/public/associations/\(Address.encoded(row.association))")
        })
    }
    return DataTable(
      caption, shown.map { .init(call.isChinese ? $0.chinese : $0.english) }, lines
    ).html(call)
  }

  static func pager(_ page: PublicPage, _ call: Call) -> HTML {
    guard let next = page.next else { return .empty }
    let address = call.address(setting: ["after": next])
    return """
      <nav class="pager" aria-label="\(call.say("分页", "Pages"))">\
      <a rel="next" href="\(address)">\(call.say("下一页", "Next page"))</a></nav>
      """
  }

  // MARK: Words

  /// A value in plain words; grounds by what their articles say.
  static func text(_ value: Value, _ column: Column, _ view: View, _ call: Call) -> String {
    let separator = call.say("；", "; ")
    if column.key == "grounds", let list = list(view), case .numbers(let grounds) = value {
      return grounds.map { GroundLabels.label($0, of: list, call.language) }
        .joined(separator: separator)
    }
    switch value {
    case .text(let text):
      if column.key == "creditCode" { return text }
      return StoredWords.label(text, in: column.key, call.language)
    case .texts(let texts):
      return texts.map { StoredWords.label($0, in: column.key, call.language) }
        .joined(separator: separator)
    case .date(let day): return Numbers.day(day, call.language)
    case .number(let number) where column.key == "grade":
      return call.say("\(number)A级", "\(number)A")
    case .null, .number, .flag, .numbers, .counts:
      return RowText(view: view, language: call.language).cell(value, column)
    }
  }

  private static func list(_ view: View) -> CreditList? {
    switch view {
    case .abnormalList: .abnormalList
    case .blackList: .seriousList
    case .register, .redList, .zombies, .deadlines, .proposals, .catalogue, .decoupling,
      .statistics, .work, .officers:
      nil
    }
  }

  /// What it means to stand on a list, and how that ends.
  static func meaning(_ list: PublicRegister.List, _ call: Call) -> String {
    switch list {
    case .abnormalList:
      call.say(
        "列入活动异常名录，是因为未按期报送年度工作报告、无法取得联系等情形。单位改正后可向登记管理机关申请移出；"
          + "列入满两年仍未移出的，转入严重违法失信名单。",
        "A body stands here because, for instance, a report is missing or it cannot be reached. Having put it "
          + "right it may ask the registrar to be taken off; after two years it goes to the "
          + "serious-violation list.")
    case .blackList:
      call.say(
        "列入严重违法失信名单，是因为受到较重处罚、长期列入活动异常名录等情形。满两年且未再发生的，可申请移出。",
        "A body stands here because of a grave penalty, or of two years on the abnormal list. After two years "
          + "without further cause it may ask to be taken off.")
    case .redList:
      call.say(
        "红名单是对表现良好单位的褒扬：受到表彰，或等级、年检、信用记录良好。不再符合条件时自然退出。",
        "The red list is praise: for an honour, or for good grades, reports and credit. A body leaves it when "
          + "the conditions are no longer met.")
    }
  }

  /// What is not shown, and why nothing follows from its absence.
  static func windows(_ call: Call) -> HTML {
    let words = call.say(
      "已过公示期的处罚、名单信息不再显示；查不到不等于从未发生。信息以登记管理机关的记录为准。",
      "Penalties and listings past their period of publication are not shown; that nothing is found does "
        + "not mean nothing happened. The registrar's record decides.")
    return #"<p class="dim">\#(words)</p>"#
  }
}
