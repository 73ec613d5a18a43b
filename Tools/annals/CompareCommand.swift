import EventModel
import Projections
import Replay
import Words

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
      for change in comparison.changes {
        Terminal.print(ComparisonWords.json(change).canonicalText)
      }
    }
    return .done
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
    let mark = ComparisonWords.mark(change)
    let who = zip(view.columns, row.values)
      .filter { ["association", "name"].contains($0.0.key) || view.identity.contains($0.0.key) }
      .filter { $0.1 != .null }
      .map { text.cell($0.1, $0.0) }
    Terminal.print("")
    Terminal.print(Terminal.bold("\(mark.in(language))  \(who.joined(separator: "  "))"))
    for line in ComparisonWords.details(change, row, text) { Terminal.print("    \(line)") }
    Terminal.print("    " + ComparisonWords.causes(change, language))
  }
}
