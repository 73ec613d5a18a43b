import HTTP
import Web
import Words

/// What was done and tried for everybody to be able to use the pages, and what does not work (无障碍).
enum AccessibilityPage {
  static func page(_ call: Call) throws -> HTTPResponse {
    let aim = call.say(
      "目标：WCAG 2.2 AA；公开页面并以 GB/T 37668 为准。本说明如实列出试过什么、没试过什么、哪里不合。",
      "Aim: WCAG 2.2 AA; for public pages also GB/T 37668. This page says what was tried, what was not, and "
        + "what falls short.")
    let tell = call.say(
      "发现其他障碍，请告诉系统管理员；可附上页面地址和请求编号。",
      "If something else is in your way, tell the system's keeper, with the address and the number of "
        + "the request.")
    let main: HTML = """
      <p>\(aim)</p>\(part(call.say("怎样做的", "What was done"), done(call)))\
      \(part(call.say("试过的", "What was tried"), tried(call)))\
      \(part(call.say("没有试过的", "What was not tried"), untried(call)))\
      \(part(call.say("已知不合之处", "What is known to fall short"), failing(call)))\
      <p>\(tell)</p>
      """
    return Page(call.say("无障碍说明", "Accessibility"), main: main).response(call)
  }

  private static func part(_ title: String, _ items: [String]) -> HTML {
    "<h2>\(title)</h2><ul>\(items.map { "<li>\($0)</li>" as HTML })</ul>"
  }

  private static func done(_ call: Call) -> [String] {
    [
      call.say(
        "每页一个一级标题，标题栏写明页面、单位、日期；地标、跳过链接、表格标题与表头范围俱全。",
        "One main heading a page, a title that names page, body and day; landmarks, skip "
          + "links, captions and scoped heads."
      ),
      call.say(
        "颜色不单独表示任何意义：标签有字，图线有不同线型和文字，焦点有双色框。",
        "No colour means anything by itself: tags have words, lines have strokes and names, "
          + "the focus has two colours."
      ),
      call.say(
        "图之后紧跟同样数据的表格；读屏读到图的要点。",
        "After every chart its numbers follow as a table; screen readers hear its message."),
      call.say(
        "不用脚本也能用；没有时限验证码、拖动、自动刷新。",
        "Works without script; no puzzles, dragging, or pages that refresh themselves."),
      call.say(
        "正文 16 像素，图中文字 13 像素；窄屏和放大时表格在可聚焦的区域内滚动。",
        "Body text of 16 pixels, 13 in charts; on narrow screens tables scroll inside a region "
          + "that takes the focus."
      ),
    ]
  }

  private static func tried(_ call: Call) -> [String] {
    [
      call.say(
        "Chromium，1280 像素宽，中文与英文；关闭脚本后逐页打开。",
        "Chromium at 1280 pixels, in Chinese and English; with script off."),
      call.say(
        "320 像素宽：分析、核查和公开页面都不须横向滚动，宽表格在自己的区域内滚动。",
        "320 pixels wide: pages of analysis, audit and the public need no sideways scrolling but "
          + "inside wide tables."),
      call.say(
        "自动检查：每页标题数、表格标题、输入框标签、图的名称与说明、重复标识。",
        "By machine: headings, captions, labels of inputs, names of charts, repeated identifiers."),
    ]
  }

  private static func untried(_ call: Call) -> [String] {
    [
      call.say("读屏软件（NVDA 与中文读屏）逐页朗读。", "Screen readers (NVDA and Chinese ones), page by page."),
      call.say(
        "Firefox、Safari、语音输入、强制颜色模式、400% 放大的完整走查。",
        "Firefox, Safari, speech input, forced colours and 400 % zoom, all the way through."),
      call.say("由残障用户试用。", "Use by people with disabilities."),
    ]
  }

  private static func failing(_ call: Call) -> [String] {
    [
      call.say(
        "记录的内容（单位名称、理由）只有中文，英文页面中没有逐处标注语言。",
        "What was recorded (names, reasons) is Chinese only and is not marked as such within English pages."
      ),
      call.say("宽图在窄屏须横向滚动，不能换行。", "Wide charts scroll sideways on narrow screens."),
      call.say(
        "附件按原样提供，其内容是否无障碍取决于制作者。",
        "Attachments are given as they came; whether they are accessible depends on their makers."),
    ]
  }
}
