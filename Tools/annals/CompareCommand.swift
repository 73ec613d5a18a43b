import EventModel
import Foundation
import Projections
import Replay

/// `annals compare`: what changed in a view between two days, and which entries did it.
enum CompareCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let format = try options.format([.table, .json], else: .table)
    guard options.value(.asOf) != nil else { throw UsageFault.missingValue(.asOf) }
    guard options.value(.with) != nil else { throw UsageFault.missingValue(.with) }
    let view = try options.view(else: .register)
    switch view {
    case .register, .abnormalList, .blackList, .redList, .zombies, .deadlines, .proposals,
      .catalogue, .decoupling:
      break
    case .statistics, .work, .officers:
      // Counts, days waited and appointments are no rows of one association to compare.
      throw UsageFault.badValue(.view, view.rawValue)
    }
    let question = try ReplayCommand.question(options, views: [view])
    let other = try options.date(.with, else: question.effective)
    let bar = ProgressBar(
      Sentence("比较", "compare").in(language), unit: Sentence("条", "entries").in(language), language)
    defer { bar.finish() }
    let comparison: Comparison
    do {
      comparison = try Comparison.between(question, and: other, from: options.store) {
        bar.show($0, of: $1)
      }
    } catch {
      throw Refused(error.sentence(options.store))
    }
    bar.finish()
    switch format {
    case .table: table(comparison, view, question, other, language)
    case .json, .csv, .jsonl:
      for change in comparison.changes { Terminal.print(json(change).canonicalText) }
    }
    return .done
  }

  // MARK: JSON

  private static func json(_ change: Comparison.Change) -> JSONValue {
    .object([
      .init("change", .string(kind(change).rawValue)),
      .init("before", change.before?.json ?? .null),
      .init("after", change.after?.json ?? .null),
      .init("changed", .array(change.changedKeys.map { .string($0) })),
      .init(
        "causes",
        .array(
          change.causes.map { cause in
            var members: [JSONValue.Member] = [
              .init("position", .integer(cause.position)), .init("type", .string(cause.type)),
              .init("effectiveOn", .string(cause.effectiveOn.description)),
            ]
            if cause.correction != 0 {
              members.append(.init("correction", .integer(cause.correction)))
            }
            return .object(members)
          })),
    ])
  }

  private enum Kind: String {
    case added
    case removed
    case changed
  }

  private static func kind(_ change: Comparison.Change) -> Kind {
    if change.before == nil { return .added }
    return change.after == nil ? .removed : .changed
  }

  // MARK: Table

  private static func table(
    _ comparison: Comparison, _ view: View, _ question: Question, _ other: CivilDate,
    _ language: Language
  ) {
    let count = comparison.changes.count
    let title = Sentence(view.chinese, view.english).in(language)
    Terminal.print(
      Terminal.bold(title)
        + Sentence(
          "  \(question.effective) → \(other)，比对 \(comparison.examined) 家，\(count == 0 ? "两日一致" : "\(count) 处不同")。",
          "  \(question.effective) → \(other), \(comparison.examined) associations compared, "
            + (count == 0 ? "no difference." : "\(count) differences.")
        ).in(language))
    for change in comparison.changes { print(change, view, language) }
  }

  private static func print(_ change: Comparison.Change, _ view: View, _ language: Language) {
    guard let row = change.after ?? change.before else { return }
    let text = RowText(view: view, language: language)
    let mark =
      switch kind(change) {
      case .added: Sentence("+ 增加", "+ added")
      case .removed: Sentence("- 减少", "- removed")
      case .changed: Sentence("~ 变动", "~ changed")
      }
    let who = zip(view.columns, row.values)
      .filter { ["association", "name"].contains($0.0.key) || view.identity.contains($0.0.key) }
      .filter { $0.1 != .null }
      .map { text.cell($0.1, $0.0) }
    Terminal.print("")
    Terminal.print(Terminal.bold("\(mark.in(language))  \(who.joined(separator: "  "))"))
    for line in details(change, row, text, language) { Terminal.print("    \(line)") }
    Terminal.print("    " + causes(change, language))
  }

  private static func details(
    _ change: Comparison.Change, _ row: Row, _ text: RowText, _ language: Language
  ) -> [String] {
    guard let before = change.before, let after = change.after else {
      return [row.basis]
    }
    return row.view.columns.enumerated().compactMap { index, column in
      guard before.values[index] != after.values[index] else { return nil }
      let label = Sentence(column.chinese, column.english).in(language)
      return
        "\(label)：\(text.cell(before.values[index], column)) → \(text.cell(after.values[index], column))"
    }
  }

  private static func causes(_ change: Comparison.Change, _ language: Language) -> String {
    guard !change.causes.isEmpty else {
      return Sentence("没有单独造成变化的记录：期限届至所致", "no single entry did it: the passing of time").in(
        language)
    }
    let list = change.causes.map { cause in
      let fix = cause.correction == 0 ? "" : " (#\(cause.correction))"
      return "#\(cause.position)\(fix) \(cause.effectiveOn) \(TypeWords.name(cause.type, language))"
    }
    return Sentence("由记录造成：", "by: ").in(language)
      + list.joined(separator: Sentence("；", "; ").in(language))
  }
}
