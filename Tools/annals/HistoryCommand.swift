import EventModel
import EventStore
import Foundation
import Replay
import Words

/// `annals history`: one association's life, effective day and recording side by side.
enum HistoryCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let format = try options.format([.table, .json], else: .table)
    let association = options.words[0]
    let effective = try options.date(.asOf, else: Instant(Date()).civilDate)
    let timeline: Timeline
    do {
      timeline = try Timeline.of(
        association, effective: effective, known: try options.knownAt(), from: options.store)
    } catch let fault as ReplayFault {
      throw Refused(fault.sentence(options.store))
    }
    guard !timeline.items.isEmpty else {
      throw Refused(
        "日志中没有 association/\(association) 的记录（日志位置 \(timeline.position)）。",
        "the log holds no entry of association/\(association) (log position \(timeline.position)).")
    }
    switch format {
    case .table: table(timeline, association, effective, language)
    case .json, .csv, .jsonl:
      for item in timeline.items { Terminal.print(TimelineWords.json(item).canonicalText) }
    }
    return .done
  }

  // MARK: Table

  private static func table(
    _ timeline: Timeline, _ association: String, _ effective: CivilDate, _ language: Language
  ) {
    Terminal.print(
      Terminal.bold(
        Sentence("历程 \(association)", "History of \(association)").in(language))
        + Sentence(
          "  生效日期 \(effective)  \(timeline.items.count) 条记录（日志位置 \(timeline.position)）",
          "  effective \(effective)  \(timeline.items.count) entries (log position \(timeline.position))"
        ).in(language))
    Terminal.print("")
    let header =
      language == .chinese
      ? ["生效日期", "记录时间（北京）", "位置", "事项", "内容", "文号", "记录人", "状况"]
      : [
        "effective", "recorded (Beijing)", "position", "event", "content", "paper", "by",
        "standing",
      ]
    var table = TextTable(header)
    for item in timeline.items { table.add(cells(item, language)) }
    for line in table.lines { Terminal.print(line) }
  }

  private static func cells(_ item: Timeline.Item, _ language: Language) -> [String] {
    let entry = item.entry
    var who = entry.actor
    if let confirmed = entry.confirmedBy { who += " + " + confirmed }
    return [
      (item.effectiveOn ?? entry.effectiveOn).description, entry.recordedAt.localText,
      "#\(entry.position)",
      TypeWords.name(entry.type, language), TimelineWords.content(item.data), entry.document ?? "—",
      who,
      TimelineWords.said(item.standing, language),
    ]
  }
}
