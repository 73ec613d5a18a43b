import Demonstration
import EventModel
import EventStore
import Exchange
import Foundation
import Projections
import Replay
import Words

/// `annals demo`: the invented history of five real districts, and `--check` against what was
/// published about them.
enum DemoCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let seed = UInt64(try options.number(.seed, else: 57))
    if options.has(.lines) {
      for event in DemonstrationHistory.events(seed: seed) { Terminal.print(event.jsonLine) }
      return .done
    }
    let store = options.store
    let exists = FileManager.default.fileExists(atPath: store)
    guard options.has(.check) else {
      guard !exists else {
        throw Refused(
          "\(store) 已存在；演示数据只写入新的目录，请用 --store 另选。",
          "\(store) exists; demonstration data go into a new folder only, choose one with --store.")
      }
      try write(seed, to: store, language)
      if options.has(.office) { try DemoOffice(store: store, language: language).set() }
      return .done
    }
    if !exists { try write(seed, to: store, language) }
    return try check(store, language)
  }

  /// Writes the history through the same strict reader that every file goes through.
  private static func write(_ seed: UInt64, to store: String, _ language: Language) throws {
    let events = DemonstrationHistory.events(seed: seed)
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("annals-demo-\(ProcessInfo.processInfo.processIdentifier).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = events.map { $0.jsonLine + "\n" }.joined()
    guard FileManager.default.createFile(atPath: file.path, contents: Data(text.utf8)),
      let handle = FileHandle(forReadingAtPath: file.path)
    else { throw Refused("不能写入临时文件 \(file.path)。", "\(file.path) cannot be written.") }
    let report = try StoreWords.catching(store) { () throws(StoreError) in
      let log = try EventLog.create(at: store)
      let report = Result { try Importer.importFile(handle, into: log, partial: false) }
      try log.close()
      return report
    }.get()
    guard report.isCommitted else {
      let faults = report.refused.flatMap(\.faults).map { RefusalWords.sentence($0).in(language) }
      throw Refused(
        "演示数据被拒绝：\(faults.first ?? "")", "the demonstration was refused: \(faults.first ?? "")")
    }
    Terminal.print(
      Sentence(
        "演示数据已写入 \(store)：\(report.appended) 条记录。名称、信用代码均为虚构。",
        "\(store): \(report.appended) entries of demonstration data. Names and codes are invented."
      ).in(language))
  }

  // MARK: Check

  private static func check(_ store: String, _ language: Language) throws -> CommandLineTool.Status
  {
    let views = DemonstrationViews(store: store, language: language)
    let sources = Measure.Sources(
      statistics: views.statistics, rows: views.rows, entries: try views.entries())
    let header =
      language == .chinese
      ? ["日期", "公布内容", "公布", "本系统", "结论", "说明"]
      : ["as of", "published fact", "published", "ours", "verdict", "note"]
    var differing = 0
    for district in Figure.District.allCases {
      let figures = Figures.all.filter { $0.district == district }
      guard let paper = figures.first?.paper else { continue }
      var table = TextTable(header)
      for figure in figures {
        let value = try figure.measure.value(on: figure.asOf, from: sources)
        let verdict = figure.verdict(value)
        if verdict == .differs { differing += 1 }
        table.add([
          figure.asOf.description, Sentence(figure.what, figure.english).in(language),
          figure.published, figure.measure.text(value), word(verdict, language),
          figure.note.map { Sentence($0.chinese, $0.english).in(language) } ?? "",
        ])
      }
      Terminal.print(Terminal.bold(paper.rawValue))
      for line in table.lines { Terminal.print(line) }
      Terminal.print("")
    }
    guard differing == 0 else {
      throw Refused(
        "\(differing) 项与公布的数字不符。", "\(differing) figures differ from the published ones.")
    }
    Terminal.print(
      Sentence(
        "共 \(Figures.all.count) 项：可成立的均与公布的数字一致，不能成立的注明了原因。",
        "\(Figures.all.count) figures: all that can hold do, the others say why not."
      ).in(language))
    return .done
  }

  private static func word(_ verdict: Figure.Verdict, _ language: Language) -> String {
    switch verdict {
    case .holds: Sentence("一致", "holds").in(language)
    case .differs: Sentence("不符", "differs").in(language)
    case .cannotHold: Sentence("不能成立", "cannot hold").in(language)
    }
  }
}

/// The views and entries of the store in hand, as the measures ask for them.
private struct DemonstrationViews {
  let store: String
  let language: Language

  func statistics(_ prefix: String, _ day: CivilDate) throws -> JSONValue {
    try rows(View.statistics.rawValue, prefix, day).first ?? .null
  }

  func rows(_ view: String, _ prefix: String, _ day: CivilDate) throws -> [JSONValue] {
    guard let view = View(rawValue: view) else { return [] }
    let question = Question(effective: day, views: [view], jurisdictions: [prefix])
    let answer = try ReplayCommand.answer(question, store, language)
    return (answer.rows[view] ?? []).map(\.json)
  }

  /// The entries that hold, voids and corrections applied: what the log says today.
  func entries() throws -> [Measure.Entry] {
    do {
      return try Replay.facts(from: store).map { fact in
        Measure.Entry(
          stream: fact.stream, type: fact.type, effectiveOn: fact.effectiveOn,
          data: (try? JSONParser.parse(fact.data)) ?? .null)
      }
    } catch {
      throw Refused(error.sentence(store))
    }
  }
}
