import Associations
import EventModel
import Foundation
import Projections
import Replay
import Words

/// `annals work`: what waits for whom, filtered as an officer asks for it (待办).
enum WorkCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let format = try options.format([.table, .json, .csv], else: .table)
    let question = try ReplayCommand.question(options, views: [.work])
    let filter = try Filter(options, on: question.effective)
    let answer = try ReplayCommand.answer(question, options.store, language)
    let all = answer.rows[.work] ?? []
    let rows = all.filter(filter.takesIn).sorted(by: isMoreUrgent)
    let text = RowText(view: .work, language: language)
    switch format {
    case .json, .jsonl: for row in rows { Terminal.print(row.json.canonicalText) }
    case .csv: for line in text.csv(rows) { Terminal.print(line) }
    case .table:
      for line in heading(question, all, rows, language) { Terminal.print(line) }
      if !rows.isEmpty { for line in text.table(rows) { Terminal.print(line) } }
    }
    return .done
  }

  /// Which rows an officer asked for.
  struct Filter {
    private let assignee: String?
    private let kind: String?
    private let isUnassigned: Bool
    private let isOverdue: Bool
    private let week: ClosedRange<CivilDate>?

    init(_ options: Options, on day: CivilDate) throws(UsageFault) {
      // A case names its officer as an actor ends; both ways of writing it are understood.
      assignee = options.value(.mine).map { text in Actor(text)?.name ?? text }
      if let text = options.value(.kind), CaseKind(rawValue: text) == nil {
        throw .badValue(.kind, text)
      }
      kind = options.value(.kind)
      isUnassigned = options.has(.unassigned)
      isOverdue = options.has(.overdue)
      week = options.has(.dueThisWeek) ? day...day.adding(days: 7 - day.isoWeekday) : nil
    }

    func takesIn(_ row: Row) -> Bool {
      if let assignee, row["assignee"] != .text(assignee) { return false }
      if let kind, row["kind"] != .text(kind) { return false }
      if isUnassigned, row["assignee"] != .null { return false }
      if isOverdue, row["state"] != .text("overdue") { return false }
      if let week {
        return ["dueOn", "targetOn"].contains { key in
          if case .date(let day)? = row[key] { week.contains(day) } else { false }
        }
      }
      return true
    }
  }

  /// The statutory day first, what has none after it, the longest wait before the shorter.
  private static func isMoreUrgent(_ left: Row, _ right: Row) -> Bool {
    func key(_ row: Row) -> (CivilDate, CivilDate) {
      let never = CivilDate.admissible.upperBound.next
      func day(_ key: String) -> CivilDate {
        if case .date(let day)? = row[key] { day } else { never }
      }
      return (day("dueOn"), day("waitingSince"))
    }
    let (one, other) = (key(left), key(right))
    return one == other ? Row.precedes(left, right) : one < other
  }

  private static func heading(
    _ question: Question, _ all: [Row], _ rows: [Row], _ language: Language
  ) -> [String] {
    func count(_ state: String) -> Int { all.count { $0["state"] == .text(state) } }
    let found = all.count { $0["stage"] == .text("found") }
    return [
      Terminal.bold(Sentence("待办（\(rows.count)项）", "Work (\(rows.count))").in(language))
        + Sentence("  生效日期 \(question.effective)", "  effective \(question.effective)")
        .in(language),
      Sentence(
        "全部 \(all.count) 项：规则发现 \(found) | 已逾期 \(count("overdue")) | 30日内到期 \(count("dueSoon"))",
        "all \(all.count): found by rules \(found) | overdue \(count("overdue")) | due in 30 days \(count("dueSoon"))"
      ).in(language),
      "",
    ]
  }
}
