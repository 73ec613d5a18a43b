import EventModel
import HTTP
import Service
import Web

/// The way from page to page. Where the next one begins is an opaque token in the address; `page`
/// only counts along for the reader.
struct Pager {
  static let usual = 50
  /// More lines would make a page heavier than 60 KB; files hold them all.
  static let most = 100

  /// How many lines stand on this page, how many there are in all, how many a page takes.
  let shown: Int
  let total: Int
  let limit: Int
  /// The token of the next page; nil: this is the last.
  let next: String?

  init(shown: Int, total: Int, limit: Int, next: String?) {
    self.shown = shown
    self.total = total
    self.limit = limit
    self.next = next
  }

  init(_ page: RowPage, limit: Int) {
    self.init(shown: page.rows.count, total: page.total, limit: limit, next: page.next)
  }

  /// How many lines the address asks for.
  static func limit(_ call: Call) throws -> Int {
    try call.count("limit", in: 1...most, else: usual)
  }

  /// Which page this is, from 1.
  static func number(_ call: Call) -> Int {
    guard call.request.parameter("after")?.isEmpty == false else { return 1 }
    return max(2, call.request.parameter("page").flatMap { Int($0) } ?? 2)
  }

  /// What stands in the title behind the page's name: `（第2页，共5页）`; nothing on a single page.
  func note(_ call: Call) -> String {
    let number = Self.number(call)
    let pages = max(number, (total + limit - 1) / max(1, limit))
    guard pages > 1 else { return "" }
    return call.say("（第\(number)页，共\(pages)页）", " (page \(number) of \(pages))")
  }

  func html(_ call: Call) -> HTML {
    guard shown < total else { return .empty }
    let number = Self.number(call)
    let first = (number - 1) * limit + 1
    let range = "\(Numbers.grouped(Int64(first)))–\(Numbers.grouped(Int64(first + shown - 1)))"
    let all = Numbers.grouped(Int64(total))
    var links: HTML = .empty
    if number > 1 {
      let address = call.address(setting: ["after": nil, "page": nil]) + "#results"
      links += Link.html(call.say("回到第一页", "First page"), address) + " "
    }
    if let next {
      let address =
        call.address(setting: ["after": next, "page": String(number + 1)]) + "#results"
      links += #"<a rel="next" href="\#(address)">\#(call.say("下一页", "Next page"))</a>"#
    }
    return """
      <nav class="pager" aria-label="\(call.say("分页", "Pages"))">\
      \(call.say("第 \(range) 项，共 \(all) 项", "\(range) of \(all)")) \(links)</nav>
      """
  }
}
