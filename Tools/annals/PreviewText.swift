import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Projections

/// A decision before it is taken: the entries it would write and what they would change.
struct PreviewText {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func print(_ preview: Desk.Preview, _ format: Format) {
    switch format {
    case .json, .jsonl: Terminal.print(json(preview).canonicalText)
    case .table, .csv: for line in lines(preview) { Terminal.print(line) }
    }
  }

  private func lines(_ preview: Desk.Preview) -> [String] {
    var lines = [Terminal.bold(Sentence("将要记录", "Would record").in(language))]
    for draft in preview.drafts {
      lines.append(
        "  \(draft.stream)  \(draft.effectiveOn)  \(TypeWords.name(draft.type.rawValue, language))")
      lines.append("    \(draft.data.canonicalText)")
    }
    if let paper = preview.paper {
      lines.append("  " + Sentence("文号 \(paper)", "paper \(paper)").in(language))
    }
    if preview.awaitsConfirmation {
      lines.append(
        "  "
          + Sentence("须由另一人复核后生效；先提交", "takes effect when another officer confirms it").in(language)
      )
    }
    lines.append(
      Sentence("该流现为第 \(preview.version) 版", "the stream is at version \(preview.version)").in(
        language))
    lines.append("")
    lines.append(Terminal.bold(Sentence("将要改变", "Would change").in(language)))
    if preview.impacts.allSatisfy({ $0.impact.changes.isEmpty }) {
      lines.append("  " + Sentence("名单、期限、建议均无变化", "no list, deadline or proposal").in(language))
    }
    for (association, impact) in preview.impacts {
      for change in impact.changes { lines.append("  \(association)  \(line(change))") }
    }
    return lines
  }

  private func line(_ change: Impact.Change) -> String {
    let text = RowText(view: change.view, language: language)
    let view = Sentence(change.view.chinese, change.view.english).in(language)
    func words(_ row: Row) -> String {
      zip(change.view.columns, row.values).dropFirst()
        .filter { $0.1 != .null }
        .map { "\(Sentence($0.0.chinese, $0.0.english).in(language)) \(text.cell($0.1, $0.0))" }
        .joined(separator: "，")
    }
    switch (change.before, change.after) {
    case (nil, let after?):
      return "+ \(view)：\(words(after))（\(after.basis)）"
    case (let before?, nil):
      return "- \(view)：\(words(before))"
    case (let before?, let after?):
      let changed = zip(change.view.columns, zip(before.values, after.values))
        .filter { $0.1.0 != $0.1.1 }
        .map {
          "\(Sentence($0.0.chinese, $0.0.english).in(language)) "
            + "\(text.cell($0.1.0, $0.0)) → \(text.cell($0.1.1, $0.0))"
        }
      return "~ \(view)：\(changed.joined(separator: "，"))"
    case (nil, nil): return view
    }
  }

  private func json(_ preview: Desk.Preview) -> JSONValue {
    .object([
      .init(
        "entries",
        .array(
          preview.drafts.map { draft in
            .object([
              .init("stream", .string("\(draft.stream)")),
              .init("type", .string(draft.type.rawValue)),
              .init("effectiveOn", .string("\(draft.effectiveOn)")), .init("data", draft.data),
            ])
          })),
      .init("paper", preview.paper.map { .string($0) } ?? .null),
      .init("awaitsConfirmation", .bool(preview.awaitsConfirmation)),
      .init("version", .integer(preview.version)),
      .init(
        "changes",
        .array(
          preview.impacts.flatMap { association, impact in
            impact.changes.map { change in
              .object([
                .init("association", .string(association)),
                .init("view", .string(change.view.rawValue)),
                .init("before", change.before?.json ?? .null),
                .init("after", change.after?.json ?? .null),
              ])
            }
          })),
    ])
  }
}
