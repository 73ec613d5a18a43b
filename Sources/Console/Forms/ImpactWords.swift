import CaseWork
import Desk
import EventModel
import Events
import Projections
import Web
import Words

/// What an act would change (影响预览), and the entries that it would write.
struct ImpactWords {
  private let call: Call
  private let preview: Desk.Preview

  init(_ call: Call, _ preview: Desk.Preview) {
    self.call = call
    self.preview = preview
  }

  var html: HTML { changes + entries }

  /// So many associations are listed; a parameter may touch hundreds.
  private static let mostShown = 20

  private var changes: HTML {
    let title = call.say("影响预览", "What this changes")
    let touched = preview.impacts.filter { !$0.impact.changes.isEmpty }
    guard !touched.isEmpty else {
      let count = Impact.views.count
      let none = call.say(
        "不改变任何名单、期限和建议（已比对 \(count) 个视图，截至今日）。",
        "No list, deadline or proposal changes (\(count) views compared, as of today).")
      return "<h2>\(title)</h2><p>\(none)</p>"
    }
    let text = PreviewText(call.language)
    let groups = touched.prefix(Self.mostShown).map { association, impact -> HTML in
      let lines = impact.changes.map { "<li>\(text.line($0))</li>" as HTML }
      let head: HTML = touched.count > 1 ? "<h3>\(association)</h3>" : .empty
      return #"\#(head)<ul class="changes">\#(lines)</ul>"#
    }
    let more = touched.count - Self.mostShown
    let rest: HTML =
      more > 0 ? "<p>\(call.say("另有 \(more) 家。", "and \(more) more associations."))</p>" : .empty
    let key = call.say("+ 新增　- 不再有　~ 变更", "+ added, - gone, ~ changed")
    return #"<h2>\#(title)</h2><p class="dim">\#(key)</p>\#(groups)\#(rest)"#
  }

  private var entries: HTML {
    let title = call.say("将写入的记录", "Entries to be written")
    let items = preview.drafts.map { draft -> HTML in
      let type = TypeWords.label(draft.type.rawValue, call.language)
      let day = call.say("生效 \(draft.effectiveOn)", "effective \(draft.effectiveOn)")
      return "<li>\(type) · \(draft.stream.description) · \(day)</li>"
    }
    return
      "<details><summary>\(title)（\(preview.drafts.count)）</summary><ul>\(items)</ul></details>"
  }
}
