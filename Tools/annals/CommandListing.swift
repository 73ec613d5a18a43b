import CaseWork
import Events
import Law
import Words

/// The commands and what each asks for, as `annals record` shows them.
enum CommandListing {
  /// Every command with its Chinese term, by family.
  static func lines(_ language: Language) -> [String] {
    var lines: [String] = []
    for family in EventFamily.allCases {
      let acts = CommandCatalogue.acts.filter { $0.family == family }
      if acts.isEmpty { continue }
      lines.append(Terminal.bold(Sentence(family.chinese, family.english).in(language)))
      for act in acts {
        let two = act.act.eyes == .two ? Sentence("  两人", "  two officers").in(language) : ""
        let name = act.act.commandName
        let gap = String(repeating: " ", count: max(2, 30 - name.count))
        lines.append("  \(name)\(gap)\(EventCatalogue.entry(of: act).about.chinese)\(two)")
      }
    }
    return lines
  }

  /// One command: its fields and who may give it.
  static func details(of act: EventType, _ language: Language) -> [String] {
    let about = EventCatalogue.entry(of: act).about
    var lines = [
      Terminal.bold("\(act.act.commandName)  \(about.chinese)"),
      Sentence(about.basis, about.meaning + " " + about.basis).in(language), "",
    ]
    for field in act.act.given {
      let mark = field.isRequired ? " " : "?"
      let gap = String(repeating: " ", count: max(2, 18 - field.name.count))
      let words = Sentence(field.chinese, field.note).in(language)
      lines.append("  \(field.name)\(mark)\(gap)\(words)  \(FieldSample.text(field.kind))")
    }
    if !act.act.gates.isEmpty {
      lines += ["", Terminal.bold(Sentence("有下列情形的不予办理", "refused when").in(language))]
      for gate in act.act.gates {
        let way =
          gate.force == .judgement
          ? Sentence("（可以书面理由办理）", " (passable with --reason)").in(language) : ""
        let words = Sentence(gate.chinese, gate.english).in(language)
        lines.append("  - \(words)\(way)  \(gate.basis.citation)")
      }
    }
    let duties = act.act.duties.map { StoredWords.duty($0, language) }
    lines.append("")
    lines.append(
      Sentence("办理职责：", "duties: ").in(language)
        + duties.joined(separator: Sentence("、", ", ").in(language)))
    return lines
  }
}
