import CaseWork
import Desk
import EventModel
import Events
import Words

extension PreviewText {
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
}
