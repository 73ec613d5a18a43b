import HTTP
import Web
import Words

/// How to use everything without a mouse. There are no shortcuts of single letters, which would get in
/// the way of speech input and screen readers.
enum KeyboardPage {
  static func page(_ call: Call) throws -> HTTPResponse {
    let keys: [(String, String)] = [
      ("Tab", call.say("到下一个链接、输入框或按钮", "To the next link, field or button")),
      ("Shift + Tab", call.say("回到前一个", "Back to the one before")),
      ("Enter", call.say("打开链接，提交表单", "Opens a link, sends a form")),
      (
        call.say("空格", "Space"),
        call.say("勾选，按按钮，展开“数据表”等折叠处", "Ticks a box, presses a button, opens what is folded")
      ),
      ("↑ ↓", call.say("在单选项和下拉列表中选择", "Chooses among options")),
      (
        "← → ↑ ↓",
        call.say("滚动宽表格和图（先用 Tab 移到表格上）", "Scrolls a wide table or chart once Tab has reached it")
      ),
    ]
    let table = DataTable(
      call.say("按键", "Keys"), [.init(call.say("键", "Key")), .init(call.say("作用", "What it does"))],
      keys.map { .init(["<kbd>\($0.0)</kbd>", .text($0.1)]) })
    let notes = [
      call.say(
        "每页第一个链接是“跳到主要内容”；名单页还有“跳到结果”。",
        "The first link of each page skips to the main content; lists also skip to their results."),
      call.say(
        "筛选或排序之后，焦点在结果标题上。",
        "After filtering or sorting the focus is on the heading of the results."),
      call.say(
        "表单有误时，焦点在错误摘要上，每条都链接到要改的输入框。",
        "When a form comes back with errors, the focus is on their summary; each leads to its field."
      ),
      call.say("焦点处有深色框和黄色外圈。", "Where the focus is, a dark frame with a yellow ring shows it."),
      call.say(
        "没有单字母快捷键，不会与读屏或语音输入冲突。",
        "There are no shortcuts of single letters, so nothing disturbs screen readers or speech input."
      ),
      call.say(
        "日期可写 2020-08-31、20200831 或 2020年8月31日，全角数字也可。",
        "Days can be written 2020-08-31, 20200831 or 2020年8月31日."),
    ]
    let main: HTML = """
      <p>\(call.say("所有操作都可以只用键盘完成。", "Everything can be done with the keyboard alone."))</p>\
      \(table.html(call))<ul>\(notes.map { "<li>\($0)</li>" as HTML })</ul>
      """
    return Page(call.say("键盘操作", "Keyboard"), main: main).response(call)
  }
}
