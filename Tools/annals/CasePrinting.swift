import Associations
import EventModel
import Events
import Law
import Rules
import Words

/// A case on a terminal.
extension CaseText {
  var lines: [String] {
    var lines = [
      Terminal.bold(
        "\(x.association.items.name?.value ?? x.association.identifier)  "
          + word(file.kind.rawValue, "kind") + "  \(file.subject)"),
      label("案件", "case") + file.reference.description,
      label("阶段", "stage") + word(file.stage.rawValue, "stage"),
      label("承办", "assignee") + (file.handling.assignee ?? StoredWords.null(language)),
    ]
    if let priority = file.handling.priority {
      lines.append(label("缓急", "priority") + word(priority.rawValue, "priority"))
    }
    if let deadline {
      lines.append(
        label("法定到期（推算）", "statutory day (counted)")
          + "\(deadline.day)  \(deadline.basis.citation)")
    }
    if let target = file.handling.targetOn {
      lines.append(label("内部期限", "office's own day") + "\(target)")
    }
    if let until = file.pausedUntil { lines.append(label("中止至", "paused until") + "\(until)") }
    if let next {
      lines.append(label("下一步", "next") + word(next.rawValue, "next"))
    }
    return lines + promises + steps + comments
  }

  private var promises: [String] {
    guard !file.promises.isEmpty else { return [] }
    var table = TextTable(
      language == .chinese
        ? ["所称期限", "由何记载", "记载日", "位置"] : ["day promised", "stated by", "on", "position"])
    for promise in file.promises {
      table.add([
        "\(promise.dueOn)", TypeWords.name(promise.statedBy.rawValue, language), "\(promise.on)",
        "#\(promise.evidence.position)",
      ])
    }
    return ["", Sentence("曾经告知的期限", "Days promised").in(language)] + table.lines
  }

  private var steps: [String] {
    var table = TextTable(
      language == .chinese
        ? ["生效日期", "记录时间（北京）", "位置", "事项", "文号", "记录人"]
        : ["effective", "recorded (Beijing)", "position", "event", "paper", "by"])
    for step in file.steps {
      let origin = step.origin
      var who = origin?.actor ?? "—"
      if let second = origin?.confirmedBy { who += " + " + second }
      table.add([
        "\(step.on)", origin?.recordedAt.localText ?? "—", "#\(step.evidence.position)",
        TypeWords.name(step.type.rawValue, language), origin?.document ?? "—", who,
      ])
    }
    return ["", Sentence("经过", "Steps").in(language)] + table.lines
  }

  private var comments: [String] {
    guard !file.handling.comments.isEmpty else { return [] }
    return ["", Sentence("批注", "Notes").in(language)]
      + file.handling.comments.map { "\($0.on)  \($0.text)" }
  }

  private func label(_ chinese: String, _ english: String) -> String {
    Sentence("\(chinese)：", "\(english): ").in(language)
  }
}
