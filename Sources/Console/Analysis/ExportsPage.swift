import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// What can be taken out of the house, and how anybody checks it (导出).
enum ExportsPage {
  static let routes = [Route(.get, "/exports", .analyse, .working(page))]

  private static func page(_ call: Call) throws -> HTTPResponse {
    let moment = try call.moment()
    let main: HTML = """
      \(log(moment, call))\(views(call))\(others(call))\(check(moment, call))
      """
    return Page(call.say("导出", "Exports"), at: moment, in: .log, main: main).response(call)
  }

  private static func log(_ moment: Moment, _ call: Call) -> HTML {
    let position = String(moment.position)
    let lines = Address.make("/events.jsonl", [("position", position)])
    let count = Numbers.grouped(moment.position)
    let about =
      call.caller.scope.isEverything
      ? call.say(
        "\(count) 条；每行一条，即计入哈希的原文。", "\(count) entries; each line is the very text that is hashed.")
      : call.say(
        "只含您辖区内的条目（日志共 \(count) 条），不足以重算根；单条可用其包含证明核对。",
        "Only the entries of your area (the log has \(count)): the root cannot be worked out from them, but "
          + "each can be checked by its proof.")
    let cloud = call.say(
      "CloudEvents 1.0：以 API 请求 GET /events，Accept: application/cloudevents-batch+json。",
      "CloudEvents 1.0: ask the API for GET /events with Accept: application/cloudevents-batch+json."
    )
    guard call.caller.seesPersons else { return .empty }
    return """
      <h2>\(call.say("日志", "The log"))</h2><p>\(about)</p>
      <ul><li>\(Link.html("JSON Lines", lines))</li><li>\(cloud)</li></ul>
      """
  }

  private static func views(_ call: Call) -> HTML {
    let lines = View.contract.filter { $0 != .statistics }.map { view -> DataTable.Line in
      let name = Sentence(view.chinese, view.english).in(call.language)
      let path = view == .register ? "/associations" : "/lists/\(view.rawValue)"
      let files = ["csv", "json", "jsonl"].map { suffix -> HTML in
        Link.html(
          suffix.uppercased(), for: name, Link.address("/lists/\(view.rawValue).\(suffix)", call))
          + " "
      }
      return .init([Link.html(name, Link.address(path, call)), HTML(files)])
    }
    let table = DataTable(
      call.say("所选日期、可见辖区的全部行", "All rows of the day chosen, in your area"),
      [.init(call.say("视图", "View")), .init(call.say("文件", "Files"))], lines)
    return "<h2>\(call.say("名单与登记簿", "Lists and register"))</h2>\(table.html(call))"
  }

  private static func others(_ call: Call) -> HTML {
    let links = [
      Link.html(call.say("统计", "Statistics"), Link.address("/statistics.csv", call)),
      Link.html(call.say("台账（14 张）", "The 14 reports"), Link.address("/reports", call)),
      Link.html(call.say("两日或两种所知的比较", "Comparisons"), "/compare"),
    ]
    return """
      <h2>\(call.say("其他", "Others"))</h2><ul>\(links.map { "<li>\($0)</li>" as HTML })</ul>
      """
  }

  private static func check(_ moment: Moment, _ call: Call) -> HTML {
    let steps = [
      call.say(
        "导出 JSON Lines，逐行计算 SHA-256(00 ‖ 行)，按 RFC 6962 合并成树根。",
        "Take the JSON Lines, hash every line as SHA-256(00 ‖ line), and build the root as in RFC 6962."
      ),
      call.say(
        "与文书上印的、或他处抄存的校验点“条数:根”比较；一致即未被改写。",
        "Compare it with the checkpoint “size:root” on a paper or kept elsewhere: equal means unchanged."
      ),
      call.say(
        "只查一条：打开该记录，下载其包含证明，由叶逐级合并到根。",
        "For one entry: open it, take its proof, and lead its leaf up to the root."),
      call.say(
        "命令行：annals verify --against 条数:根。",
        "On the command line: annals verify --against SIZE:ROOT."),
      call.say(
        "表格文件带 UTF-8 标记；以 = + - @ 开头的值前加了一个撇号，防止电子表格当作公式。",
        "Tables carry the mark of UTF-8; values that begin with = + - @ have an apostrophe in front, so that "
          + "no spreadsheet takes them for formulas."),
    ]
    return """
      <h2>\(call.say("如何核对", "How to check"))</h2>\
      <ol>\(steps.map { "<li>\($0)</li>" as HTML })</ol>\
      <p>\(Link.html(call.say("在线核验", "Verify here"), "/verify"))</p>
      """
  }
}
