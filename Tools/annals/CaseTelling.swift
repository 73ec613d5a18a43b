import Associations
import Desk
import EventModel
import Events
import Foundation
import Law
import Projections
import Rules
import Words

/// `annals case`: one case told step by step, with every day promised and the day that the law
/// gives.
enum CaseTelling {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let format = try options.format([.table, .json], else: .table)
    let association = options.words[0]
    let effective = try options.date(.asOf, else: Instant(Date()).civilDate)
    let known = try options.knownAt()
    let reading: CaseReading
    do throws(DeskFault) {
      reading = try CaseReading.of(
        association, effective: effective, known: known, from: options.store)
    } catch {
      throw Refused(DeskWords.sentence(error))
    }
    guard let x = reading.x else {
      throw Refused(
        "日志中没有 association/\(association) 的记录。",
        "the log holds no entry of association/\(association).")
    }
    guard options.words.count > 1 else {
      list(reading, x, format, language)
      return .done
    }
    guard let reference = CaseReference(options.words[1]), let file = reading.files[reference]
    else {
      let known = reading.files.files.map(\.reference.description).joined(separator: " ")
      throw Refused(
        "没有案件 \(options.words[1])。已有：\(known)", "no case \(options.words[1]); there are: \(known)")
    }
    let text = CaseText(file, x, reading.limits, language)
    switch format {
    case .table: for line in text.lines { Terminal.print(line) }
    case .json, .csv, .jsonl: Terminal.print(text.json.canonicalText)
    }
    return .done
  }

  /// Every case of the association, one a line.
  private static func list(
    _ reading: CaseReading, _ x: Examination, _ format: Format, _ language: Language
  ) {
    let files = reading.files.files
    if format == .json {
      for file in files {
        Terminal.print(CaseText(file, x, reading.limits, language).json.canonicalText)
      }
      return
    }
    var table = TextTable(
      language == .chinese
        ? ["案件", "类别", "阶段", "立案日", "最近一步", "承办"]
        : ["case", "kind", "stage", "opened", "last step", "assignee"])
    for file in files {
      table.add([
        file.reference.description, StoredWords.word(file.kind.rawValue, in: "kind", language),
        StoredWords.word(file.stage.rawValue, in: "stage", language), file.opened.description,
        file.lastStepOn.description, file.handling.assignee ?? StoredWords.null(language),
      ])
    }
    for line in table.lines { Terminal.print(line) }
  }
}
