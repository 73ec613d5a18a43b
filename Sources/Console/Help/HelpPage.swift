import HTTP
import Web
import Words

/// The two days explained, the main tasks step by step, and what the words mean (帮助).
enum HelpPage {
  static func page(_ call: Call) throws -> HTTPResponse {
    let contents =
      [("days", call.say("两个日期", "The two days")), ("tasks", call.say("常用办法", "How to"))]
      + [("terms", call.say("用语", "Terms"))]
    let links = contents.map { ##"<li><a href="#\##($0.0)">\##($0.1)</a></li>"## as HTML }
    let main: HTML = """
      <ul class="formats">\(links)</ul>\(days(call))\(tasks(call))\(GlossaryText.html(call))
      """
    return Page(call.say("帮助", "Help"), main: main).response(call)
  }

  // MARK: The two days

  private static func days(_ call: Call) -> HTML {
    let effective = call.say(
      "生效日期（E）：事情在哪一天成立。名单、期限都按这一天的事实和当天有效的规则算出。",
      "Effective (E): the day on which things are so. Lists and deadlines follow from the facts and rules of "
        + "that day.")
    let known = call.say(
      "知悉日期（K）：当时系统里已经记录了什么。晚于它记录的，一概不算，也不显示。",
      "Known (K): what had been recorded by then. Whatever was recorded later neither counts nor shows."
    )
    return """
      <h2 id="days">\(call.say("两个日期", "The two days"))</h2>\
      <ul><li>\(effective)</li><li>\(known)</li></ul>\(example(call))
      """
  }

  private static func example(_ call: Call) -> HTML {
    let rows: [(String, String, String)] = [
      (
        "2020-08-31", "2020-08-31",
        call.say(
          "在活动异常名录：当时没有收到2019年度报告。",
          "On the abnormal list: no report for 2019 was on record then.")
      ),
      (
        "2020-08-31", call.say("今天", "today"),
        call.say(
          "仍在名录（决定未作废），但事由已不成立：9月3日补记，报告其实5月28日已报送。",
          "Still on the list (the decision stands), but its ground is gone: on 3 September it was recorded "
            + "that the report had come in on 28 May.")
      ),
      (
        call.say("今天", "today"), call.say("今天", "today"),
        call.say(
          "现状。只有在这里可以办理；过去的页面只读。",
          "The present. Only here can anything be done; the past is read-only.")
      ),
    ]
    let table = DataTable(
      call.say(
        "例：一家协会2019年度报告5月28日报送，9月3日才补记",
        "Example: a report of 2019 handed in on 28 May, recorded only on 3 September"),
      [
        .init(call.say("生效日期", "Effective")), .init(call.say("知悉日期", "Known")),
        .init(call.say("看到什么", "What you see")),
      ], rows.map { .init([.text($0.0), .text($0.1), .text($0.2)]) })
    let links = call.say(
      "页面上方的“当日所知”把两个日期设为同一天，“以今所知看当日”去掉知悉日期，“现状”两个都去掉。“固定链接”写明日志位置，以后打开永远相同。",
      "“As known then” sets both to one day, “As known today” takes the known day away, “Current” takes away "
        + "both. A permanent link names the log's position and shows the same for ever.")
    return table.html(call) + "<p>\(links)</p>"
  }

  // MARK: Tasks

  private static func tasks(_ call: Call) -> HTML {
    let tasks: [(String, [String])] = [
      (
        call.say("办理一项待办", "Deal with one piece of work"),
        [
          call.say(
            "打开“待办”，点单位名称；先看“依据”：事实、规则、参数、期限。",
            "Open Work, choose the association; look at Why: facts, rule, parameters, dates."),
          call.say(
            "在单位页“办理”中选事项，填写，“下一步：核对”。填写的内容随时存为草稿。",
            "Choose the act under Act, fill it in, check it. What you type is kept as a draft."),
          call.say(
            "提交复核。列入、移出、处罚、更正等由另一人同意后才记入日志。",
            "Submit it. Listings, penalties and corrections enter the log only when another officer agrees."
          ),
        ]
      ),
      (
        call.say("查明某日为何在名单上", "Find out why a body was on a list on a day"),
        [
          call.say(
            "打开“名单”，在上方填生效日期；要看当时掌握的情况，再填知悉日期。",
            "Open Lists and set the effective day; to see what was known then, set the known day too."
          ),
          call.say(
            "点该行的“依据”：每条记录、法条、参数和将来何时移出都在一页。",
            "Choose Why in its row: entries, articles, parameters and what would end it stand on one page."
          ),
          call.say(
            "“比较两种所知”列出后来补记或更正改变了什么。",
            "Compare states of knowledge to see what later entries changed."),
        ]
      ),
      (
        call.say("更正记错的条目", "Put a wrong entry right"),
        [
          call.say(
            "日志不删不改。在单位“历程”或日志中打开该条目。",
            "Nothing is deleted or changed. Open the entry in the history or the log."),
          call.say(
            "选“更正”（日期或内容有误）或“作废”（从未发生），写明理由；系统先显示会影响哪些名单和期限。",
            "Choose correct (a day or content is wrong) or void (it never held) and say why; the "
              + "effects on lists and dates are shown first."
          ),
          call.say(
            "另一人复核后，原条目仍在，划线并链接到更正。",
            "When another officer agrees, the old entry stays, struck and linked to its correction."
          ),
        ]
      ),
    ]
    return """
      <h2 id="tasks">\(call.say("常用办法", "How to"))</h2>\(HTML(tasks.map { title, steps in
        let items = steps.map { "<li>\($0)</li>" as HTML }
        return "<h3>\(title)</h3><ol>\(items)</ol>" as HTML
      }))
      """
  }
}
