import EventModel
import EventStore
import Foundation
import Projections
import Replay
import Words

/// `annals replay`: the views as of any day, as known at any moment, rebuilt from the first entry.
enum ReplayCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let view = try options.view(else: .register)
    let format = try options.format([.table, .json, .csv], else: .table)
    let question = try question(options, views: [view])
    let answer = try answer(question, options.store, language)
    let rows = answer.rows[view] ?? []
    let text = RowText(view: view, language: language)
    switch format {
    case .json, .jsonl: for row in rows { Terminal.print(row.json.canonicalText) }
    case .csv: for line in text.csv(rows) { Terminal.print(line) }
    case .table:
      for line in heading(view, question, answer, rows.count, language) { Terminal.print(line) }
      if view == .statistics {
        for line in text.statistics(rows) { Terminal.print(line) }
      } else if !rows.isEmpty {
        for line in text.table(rows) { Terminal.print(line) }
      }
    }
    return .done
  }

  /// The question in the options; without `--as-of` the day is today in Asia/Shanghai.
  static func question(_ options: Options, views: [View]) throws(UsageFault) -> Question {
    Question(
      effective: try options.date(.asOf, else: Instant(Date()).civilDate),
      known: try options.knownAt(), views: views, association: options.value(.association),
      jurisdictions: options.all(.jurisdiction))
  }

  /// Asks the store, with a progress bar where it takes long.
  static func answer(
    _ question: Question, _ store: String, _ language: Language
  ) throws -> Answer {
    let bar = ProgressBar(
      Sentence("重放", "replay").in(language), unit: Sentence("条", "entries").in(language), language)
    defer { bar.finish() }
    do {
      return try Replay.answer(question, from: store) { bar.show($0, of: $1) }
    } catch {
      throw Refused(error.sentence(store))
    }
  }

  private static func heading(
    _ view: View, _ question: Question, _ answer: Answer, _ rows: Int, _ language: Language
  ) -> [String] {
    let known = question.known.map(\.localText)
    switch language {
    case .chinese:
      let axis = known.map { "知悉至北京时间 \($0)" } ?? "以今所知"
      return [
        Terminal.bold(view.chinese)
          + "  生效日期 \(question.effective)  \(axis)（日志位置 \(answer.position)）",
        view == .statistics
          ? "检视 \(answer.examined) 家。"
          : "检视 \(answer.examined) 家，\(rows == 0 ? "均不在其列" : "共 \(rows) 行")。",
        "",
      ]
    case .english:
      let axis = known.map { "known until \($0) Beijing time" } ?? "as known today"
      return [
        Terminal.bold(view.english)
          + "  effective \(question.effective)  \(axis) (log position \(answer.position))",
        "\(answer.examined) associations examined, \(rows == 0 ? "none of them here" : "\(rows) rows").",
        "",
      ]
    }
  }
}
