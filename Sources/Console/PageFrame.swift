import Accounts
import EventModel
import HTTP
import Service
import Web
import Words

/// What all pages share: skip links, navigation, search, the two days, the foot.
struct PageFrame {
  private let page: Page
  private let call: Call

  init(_ page: Page, _ call: Call) {
    self.page = page
    self.call = call
  }

  private func say(_ chinese: String, _ english: String) -> String {
    Sentence(chinese, english).in(call.language)
  }

  var html: HTML {
    let site = say("会志", "Annals")
    let error = page.hasErrors ? say("错误：", "Error: ") : ""
    let day = page.moment.map { " · \($0.effective)" } ?? ""
    let session = SessionNotice.html(call, isKeptByBrowser: isKeptByBrowser)
    return """
      <!DOCTYPE html>
      <html lang="\(call.language.tag)">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(error)\(page.title)\(day) · \(site)</title>
      <link rel="stylesheet" href="\(Assets.stylesheetAddress)">\
      <link rel="icon" href="\(Assets.iconAddress)" type="image/svg+xml">\
      <script src="\(Assets.scriptAddress)" defer></script></head>
      <body>
      <a class="skip" href="#main">\(say("跳到主要内容", "Skip to main content"))</a>
      <header class="top"><a class="site" href="/">\(site)</a>\(navigation)\(search)\(who)</header>
      \(band)\(session.top)
      <main id="main" tabindex="-1"><h1>\(page.heading ?? page.title)</h1>
      \(page.main)
      </main>
      <footer><a href="/help">\(say("帮助", "Help"))</a> \
      <a href="/keyboard">\(say("键盘", "Keyboard"))</a> \
      <a href="/accessibility">\(say("无障碍说明", "Accessibility"))</a>\(session.foot)</footer>
      </body></html>

      """
  }

  private var navigation: HTML {
    let shown = Page.Section.allCases.filter {
      call.caller.account != nil && call.caller.mayOpen($0.address, $0.right)
    }
    guard !shown.isEmpty else { return .empty }
    let links = shown.map { section -> HTML in
      let current: HTML = section == page.section ? #" aria-current="page""# : .empty
      return #"<a href="\#(section.address)"\#(current)>\#(section.words.in(call.language))</a>"#
    }
    return #"<nav aria-label="\#(say("主导航", "Main"))">\#(links)</nav>"#
  }

  private var search: HTML {
    guard call.caller.mayOpen("/associations", .read) else { return .empty }
    let label = say("名称、信用代码或拼音首字母", "Name, credit code or pinyin initials")
    return """
      <form class="search" role="search" action="/associations" method="get">\
      <label for="q">\(say("搜索", "Search"))</label>\
      <input id="q" name="q" type="search" placeholder="\(label)">\
      <button>\(say("搜索", "Search"))</button></form>
      """
  }

  private var who: HTML {
    let other: Language = call.language == .chinese ? .english : .chinese
    let name = other == .chinese ? "中文" : "English"
    let language: HTML = """
      <a href="\(call.address(setting: ["lang": other.rawValue]))" lang="\(other.tag)" \
      hreflang="\(other.tag)">\(name)</a>
      """
    guard let account = call.caller.account else {
      return
        #"<span class="who"><a href="/sign-in">\#(say("登录", "Sign in"))</a> \#(language)</span>"#
    }
    // A button that the browser keeps would be of another session.
    let leave: HTML =
      isKeptByBrowser ? .empty : call.buttonForm("/sign-out", say("退出", "Sign out"))
    return
      #"<span class="who"><a href="/me">\#(account.displayName)</a> \#(leave) \#(language)</span>"#
  }

  private var isKeptByBrowser: Bool {
    page.moment.map { $0.isPinned && !$0.isCurrent } ?? false
  }

  private var band: HTML {
    guard let moment = page.moment else { return .empty }
    let kept = call.request.query.filter {
      !["effective", "known", "position", "lang"].contains($0.name)
    }.map { #"<input type="hidden" name="\#($0.name)" value="\#($0.value)">"# as HTML }
    let known = call.request.parameter("known") ?? ""
    return """
      <section aria-label="\(say("两个日期", "The two days"))">\
      <form class="band" method="get" action="\(call.request.target)">\(kept)\
      <label for="effective">\(say("生效日期", "Effective"))</label>\
      <input id="effective" name="effective" value="\(moment.effective.description)" size="12">\
      <label for="known">\(say("知悉日期", "Known"))</label>\
      <input id="known" name="known" value="\(known)" size="12" \
      placeholder="\(say("至今", "until now"))">\
      <button>\(say("查看", "Show"))</button> \(presets(moment))</form>\(notice(moment))</section>
      """
  }

  private func presets(_ moment: Moment) -> HTML {
    let day = moment.effective.description
    let clear = ["effective": nil, "known": nil, "position": nil] as [String: String?]
    let permanent = call.address(
      setting: ["effective": day, "position": String(moment.position), "known": nil])
    let links: [(String, String)] = [
      (call.address(setting: clear), say("现状", "Current")),
      (
        call.address(setting: ["effective": day, "known": nil, "position": nil]),
        say("以今所知看当日", "As known today")
      ),
      (
        call.address(setting: ["effective": day, "known": day, "position": nil]),
        say("当日所知", "As known then")
      ),
      (permanent, say("固定链接", "Permanent link")),
    ]
    return HTML(links.map { #" <a href="\#($0.0)">\#($0.1)</a>"# })
  }

  /// The past is read-only, and says so.
  private func notice(_ moment: Moment) -> HTML {
    guard !moment.isCurrent else { return .empty }
    let position = Numbers.position(moment.position)
    let words =
      moment.effective > moment.today
      ? say(
        "推算：\(Numbers.day(moment.effective, call.language))的状态，依日志位置 \(position) 以前所知。本页只读。",
        "Projection for \(moment.effective) by what is known up to \(position). This page is read-only."
      )
      : say(
        "历史视图：\(Numbers.day(moment.effective, call.language))的状态，依日志位置 \(position) 以前所知。本页只读。",
        "The past: \(moment.effective), by what was known up to \(position). This page is read-only."
      )
    return #"<p class="past" role="note">\#(words)</p>"#
  }
}

extension Call {
  /// The present address with some parameters set, or taken out where the value is nil.
  package func address(setting values: [String: String?]) -> String {
    var pairs = request.query.filter { pair in !values.keys.contains(pair.name) }
      .map { ($0.name, $0.value) }
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      if let value { pairs.append((name, value)) }
    }
    return Address.make(request.target, pairs)
  }
}
