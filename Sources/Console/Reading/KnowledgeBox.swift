import EventModel
import Projections
import Replay
import Service
import Web
import Words

/// What is known today of the same day and was not known then, with the entries that made the
/// difference (与今日所知不同).
struct KnowledgeBox {
  let of: AssociationReading
  private var call: Call { of.call }

  private static let views: [View] = [
    .register, .abnormalList, .blackList, .redList, .zombies, .deadlines, .proposals, .catalogue,
    .decoupling,
  ]

  func html() throws -> HTML {
    let title = call.say("与今日所知不同", "Known otherwise today")
    var items: [HTML] = []
    for view in Self.views {
      let changes = try call.answering { () throws(ServiceFault) in
        try call.service.changes(
          of: of.association, in: view, from: of.moment, to: of.moment.head)
      }
      items += changes.map { line($0, view) }
    }
    guard !items.isEmpty else {
      let words = call.say(
        "与今日所知一致（已比对 \(Self.views.count) 个视图）。",
        "Nothing is known otherwise today (\(Self.views.count) views compared).")
      return #"<h2>\#(title)</h2><p class="dim">\#(words)</p>"#
    }
    let today = call.address(setting: ["known": nil, "position": nil])
    let link = Link.html(call.say("以今日所知看当日", "The day as known today"), today)
    return """
      <div class="box"><h2>\(title)</h2><ul>\(items)</ul><p>\(link)</p></div>
      """
  }

  private func line(_ change: Comparison.Change, _ view: View) -> HTML {
    let name = NeighbourLists.name(view, call)
    return
      "<li><strong>\(name)</strong> \(ChangeText.html(change, call))<br>\(causes(change))</li>"
  }

  private func causes(_ change: Comparison.Change) -> HTML {
    HTML(
      change.causes.map { cause in
        let link = PositionLink.html(cause.position, call, of: of.association)
        let type = TypeWords.label(cause.type, call.language)
        let fix: HTML =
          cause.correction == 0
          ? .empty
          : call.bracketed(
            "\(call.say("更正、作废", "corrected or voided")) \(PositionLink.html(cause.correction, call, of: of.association))"
              as HTML)
        return
          #"<span class="dim">\#(call.say("因", "by")) \#(link) \#(type) \#(cause.effectiveOn.description)\#(fix)</span> "#
      })
  }
}

/// How a row changed, in words: it came, it went, or which values differ.
enum ChangeText {
  static func html(_ change: Comparison.Change, _ call: Call) -> HTML {
    guard let row = change.after ?? change.before else { return .empty }
    let text = RowText(view: row.view, language: call.language)
    func said(_ row: Row) -> String {
      row.view.columns.filter { !["association", "name"].contains($0.key) && row[$0.key] != .null }
        .prefix(4).map { "\(text.label($0)) \(text.label(row, $0))" }
        .joined(separator: call.say("，", ", "))
    }
    guard let before = change.before else {
      return .text(call.say("今日所知另有：", "known today as well: ") + said(row))
    }
    guard let after = change.after else {
      return .text(call.say("今日所知已无：", "known today not to be: ") + said(row))
    }
    let parts = row.view.columns.filter { change.changedKeys.contains($0.key) }.map { column in
      "\(text.label(column))\(call.language.colon)\(text.label(before, column)) → \(text.label(after, column))"
    }
    return .text(parts.joined(separator: call.say("；", "; ")))
  }
}
