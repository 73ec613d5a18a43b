import EventModel
import Events
import HTTP
import Projections
import Service
import Web
import Words

/// The register to search in: by name, former name, code, pinyin initials, person or post.
struct RegisterPage {
  let call: Call
  private let typed: String

  init(_ call: Call) {
    self.call = call
    typed = (call.request.parameter("q") ?? "").filter { $0 != "\n" }
  }

  static func respond(_ call: Call) throws -> HTTPResponse { try RegisterPage(call).response() }

  private func response() throws -> HTTPResponse {
    let moment = try call.moment()
    if let wait = ReplayWait.page(call, moment) { return wait }
    var query = ListFilters(.register, call).query()
    let limit = try Pager.limit(call)
    query.limit = limit
    query.after = call.request.parameter("after").flatMap { $0.isEmpty ? nil : $0 }
    let asked = query
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.rows(asked, at: moment)
    }
    var filters = try ListFilters(.register, call).form(query, at: moment)
    filters.hide("q")
    let pager = Pager(page, limit: limit)
    let count = Numbers.grouped(Int64(page.total))
    let title = call.say("名册", "Register")
    let frame = ResultsFrame(
      filters: filters, heading: call.say("\(count) 家", "\(count) associations"),
      formats: FormatLinks.html("/lists/register", at: page.moment, call),
      table: try table(page, filters), pager: pager.html(call))
    let named = typed.isEmpty ? title : call.say("\(title)：\(typed)", "\(title): \(typed)")
    return Page(
      named + pager.note(call), heading: title, at: page.moment, in: .associations,
      main: search + frame.html(call)
    ).response(call)
  }

  /// The search stands on the page itself too, with what it takes.
  private var search: HTML {
    let hint = call.say(
      "名称或曾用名的一部分、统一社会信用代码、编号、拼音首字母（如 jjhyxh），人员（person/p-12）或职务（会长 p-12）",
      "Part of a name or former name, credit code, identifier, pinyin initials (jjhyxh), a person (person/p-12) or post"
    )
    let kept = ["effective", "known", "position"].compactMap { name in
      call.request.parameter(name).map {
        #"<input type="hidden" name="\#(name)" value="\#($0)">"# as HTML
      }
    }
    return """
      <form class="finding" method="get" action="/associations" role="search">\(kept)\
      <label for="find">\(call.say("查找", "Find"))</label> \
      <input id="find" name="q" value="\(typed)" size="32" aria-describedby="find-hint"> \
      <button>\(call.say("查找", "Find"))</button>\
      <p class="dim" id="find-hint">\(hint)</p></form>
      """
  }

  // MARK: The table

  private static let shown = [
    "association", "kind", "jurisdiction", "creditCode", "status", "registeredOn", "grade",
    "credit", "decoupling",
  ]

  private func table(_ page: RowPage, _ filters: FilterForm) throws -> HTML {
    guard !page.rows.isEmpty else { return try empty(page, filters) }
    let cells = RowCells(.register, at: page.moment, names: [:], call)
    let shown = Self.shown.compactMap { key in
      View.register.columns.first { $0.key == key }
    }
    let columns =
      [DataTable.Column(call.say("名称", "Name"), sort: "name")]
      + shown.map {
        DataTable.Column(cells.title($0), sort: $0.key, isNumber: $0.key == "grade")
      }
    let lines = try page.rows.map { row in
      DataTable.Line(
        [cells.link(row) + (try reason(row, page.moment))]
          + shown.map { column in
            column.key == "creditCode" ? code(row) : cells.cell(row, column)
          })
    }
    let caption = DataTable.caption(
      call.say("登记名册", "Register"), count: page.total, at: page.moment, call)
    return DataTable(caption, columns, lines).html(call)
  }

  private func code(_ row: Row) -> HTML {
    guard case .text(let code)? = row["creditCode"] else {
      return #"<span class="dim">\#(StoredWords.null(call.language))</span>"#
    }
    return .text(CreditCodeText.grouped(code))
  }

  /// Why a search found the association, where its row does not show it.
  private func reason(_ row: Row, _ moment: Moment) throws -> HTML {
    guard !typed.isEmpty, call.caller.seesPersons else { return .empty }
    let association = RowCells.association(row)
    let hits = try call.answering { () throws(ServiceFault) in
      try call.service.hits(typed, association, at: moment)
    }
    let words = hits.map { hit in
      switch hit {
      case .formerName(let name): call.say("曾用名：\(name)", "formerly \(name)")
      case .post(let person, let post):
        "\(StoredWords.label(post.rawValue, in: "report", call.language)) \(person)"
      }
    }
    guard !words.isEmpty else { return .empty }
    return #"<br><span class="dim">\#(words.joined(separator: call.say("；", "; ")))</span>"#
  }

  // MARK: Nothing found

  private func empty(_ page: RowPage, _ filters: FilterForm) throws -> HTML {
    let day = Numbers.day(page.moment.effective, call.language)
    let clear = Link.html(call.say("清除全部筛选", "Clear all filters"), filters.cleared(call))
    guard !typed.isEmpty else {
      return EmptyState.html(
        call.say(
          "\(day)没有符合所选条件的社会团体。", "No association meets what is chosen on \(day)."),
        wayOn: filters.isChosen(call) ? clear : .empty)
    }
    let near = try call.answering { () throws(ServiceFault) in
      try call.service.nearestNames(to: typed, in: call.caller.scope, at: page.moment)
    }
    let items = near.map { name -> HTML in
      "<li>\(AssociationLink.html(name.association, named: name.name, call))</li>"
    }
    let others: HTML =
      items.isEmpty
      ? .empty
      : "<p>\(call.say("名称最接近的：", "The nearest names:"))</p><ul>\(items)</ul>"
    return EmptyState.html(
      call.say(
        "\(day)所知的记录中，没有名称、曾用名、代码、编号、拼音首字母、人员或职务与“\(typed)”相符的社会团体。更早的名称请改生效日期后再查。",
        "Nothing known on \(day) fits “\(typed)” by name, former name, code, identifier, initials, person or post."
      ), wayOn: clear) + others
  }
}

/// A credit code in groups, as people read it: `51 440307 000000000 P`.
enum CreditCodeText {
  static func grouped(_ code: String) -> String {
    let letters = Array(code)
    guard letters.count == 18 else { return code }
    return [0..<2, 2..<8, 8..<17, 17..<18].map { String(letters[$0]) }.joined(separator: " ")
  }
}
