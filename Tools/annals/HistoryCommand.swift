import EventModel
import EventStore
import Foundation
import Replay

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
      for item in timeline.items { Terminal.print(json(item).canonicalText) }
    }
    return .done
  }

  // MARK: JSON

  private static func json(_ item: Timeline.Item) -> JSONValue {
    let entry = item.entry
    var members: [JSONValue.Member] = [
      .init("position", .integer(entry.position)), .init("version", .integer(entry.version)),
      .init("id", .string(entry.id.description)), .init("type", .string(entry.type)),
      .init("effectiveOn", item.effectiveOn.map { .string($0.description) } ?? .null),
      .init("recordedEffectiveOn", .string(entry.effectiveOn.description)),
      .init("recordedAt", .string(entry.recordedAt.description)),
      .init("actor", .string(entry.actor)),
      .init("data", (try? JSONParser.parse(item.data)) ?? .null),
      .init("standing", .string(word(item.standing))),
    ]
    if let by = changedBy(item.standing) { members.append(.init("by", .integer(by))) }
    if let confirmed = entry.confirmedBy {
      members.append(.init("confirmedBy", .string(confirmed)))
    }
    if let document = entry.document { members.append(.init("document", .string(document))) }
    if let cause = entry.cause { members.append(.init("cause", .string(cause.description))) }
    return .object(members)
  }

  private static func word(_ standing: Timeline.Standing) -> String {
    switch standing {
    case .holds: "holds"
    case .corrected: "corrected"
    case .voided: "voided"
    case .fix: "fix"
    case .ahead: "ahead"
    }
  }

  private static func changedBy(_ standing: Timeline.Standing) -> LogPosition? {
    switch standing {
    case .corrected(let position), .voided(let position), .fix(let position): position
    case .holds, .ahead: nil
    }
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
      TypeWords.name(entry.type, language), content(item.data), entry.document ?? "—", who,
      said(item.standing, language),
    ]
  }

  /// The data in one short line, as `key value`, nested data as they stand.
  private static func content(_ data: [UInt8]) -> String {
    guard case .object(let members)? = try? JSONParser.parse(data) else { return "?" }
    let text = members.map { member in
      if case .string(let text) = member.value { return "\(member.key) \(text)" }
      return "\(member.key) \(member.value.canonicalText)"
    }.joined(separator: "，")
    return text.count <= 72 ? text : text.prefix(71) + "…"
  }

  private static func said(_ standing: Timeline.Standing, _ language: Language) -> String {
    switch standing {
    case .holds: ""
    case .corrected(let by): Sentence("经 #\(by) 更正", "corrected by #\(by)").in(language)
    case .voided(let by): Sentence("被 #\(by) 撤销", "voided by #\(by)").in(language)
    case .fix(let of): Sentence("针对 #\(of)", "about #\(of)").in(language)
    case .ahead: Sentence("尚未生效", "not yet effective").in(language)
    }
  }
}
