import CaseWork
import EventModel
import EventStore
import Events
import Projections
import Words

@testable import annals

/// The document of a walk, written from the run itself: nothing in it was typed by hand but the
/// sentences and the commands.
struct WalkDocument {
  private let run: WalkRun
  private var lines: [String] = []

  /// The document's text.
  static func markdown(_ run: WalkRun) -> String {
    var document = WalkDocument(run: run)
    document.write()
    return document.lines.joined(separator: "\n") + "\n"
  }

  private init(run: WalkRun) {
    self.run = run
  }

  private mutating func write() {
    let walk = run.walk
    lines = [
      "# \(walk.title.chinese) – \(walk.title.english)", "", walk.about.chinese, "",
      walk.about.english, "",
      "本文由测试逐步办理后写成（`Tests/DeskTests/Walks/`）；人物、机构、社会团体均为虚构。"
        + "`$` 开头的名称代表此前一步得到的提交编号或记录编号；#数字 是日志中的位置。",
      "",
      "Written by a test that carries out every step (`Tests/DeskTests/Walks/`); people, offices and "
        + "associations are invented. A name that begins with `$` stands for the submission's number "
        + "or the entry's id that an earlier step gave; #number is a position in the log.", "",
      "```sh", "ANNALS_REWRITE_DOCS=1 swift test --filter WalkTests", "```",
    ]
    var number = 0
    for told in run.told {
      lines.append("")
      switch told {
      case .chapter(let words): lines.append("## \(words.chinese) – \(words.english)")
      case .look(let look, let rows): write(look, rows)
      case .daily(let daily, let days): write(daily, days)
      case .step(let step, let outcome):
        number += 1
        write(step, outcome, number)
      }
    }
  }

  // MARK: Steps

  private mutating func write(_ step: Walk.Step, _ outcome: WalkRun.Outcome, _ number: Int) {
    lines += [
      "### \(number). \(step.day) \(step.officer.chinese) `\(step.officer.rawValue)`", "",
      step.words.chinese + "  ", "*\(step.words.english)*", "", "```sh",
    ]
    lines += ShellWords(step.typed + " --as " + step.officer.rawValue)
      .lines(after: "annals record")
    lines += ["```", ""]
    if let complaint = outcome.complaint {
      write(complaint, outcome)
    } else {
      write(entries: outcome)
    }
    if let mark = step.mark { lines += ["", "`$\(mark)` ← \(marked(outcome))"] }
  }

  private func marked(_ outcome: WalkRun.Outcome) -> String {
    if outcome.isSubmission { return "提交编号 the submission's number" }
    let position = outcome.entries.first?.position ?? 0
    return "记录 #\(position) 的编号 the id of entry #\(position)"
  }

  private mutating func write(_ complaint: Sentence, _ outcome: WalkRun.Outcome) {
    if outcome.obstacles.isEmpty {
      lines += ["**\(complaint.chinese)**  ", "*\(complaint.english)*"]
      return
    }
    lines += ["**不予办理 refused:**", ""]
    for obstacle in outcome.obstacles {
      let sentence = DeskWords.sentence(obstacle)
      lines.append(
        "- `\(obstacle.gate.name)` \(sentence.chinese)  \n  *\(sentence.english)*")
    }
  }

  private mutating func write(entries outcome: WalkRun.Outcome) {
    let verb = outcome.isSubmission ? "已提交，须另一人确认 submitted:" : "已记录 recorded:"
    let entries = outcome.entries.map { entry in
      let type = EventType(rawValue: entry.type)
      let chinese = type.map { EventCatalogue.entry(of: $0).about.chinese } ?? ""
      let second = entry.confirmedBy.map { "（提交 by `\(entry.actor)`，确认 confirmed by `\($0)`）" }
      let paper = entry.document.map { "，文号 \($0)" } ?? ""
      return "#\(entry.position) `\(entry.type)` \(chinese)\(paper)\(second ?? "")"
    }
    lines.append("→ \(verb) " + entries.joined(separator: "；"))
  }

  // MARK: Rows

  private mutating func write(_ look: Walk.Look, _ rows: [View: [Row]]) {
    let known = look.known.map { "，按 \($0) 终了时所知 as known at the end of \($0)" } ?? ""
    lines += [
      "> **查 \(look.effective)\(known)**：\(look.words.chinese)  ",
      "> *\(look.words.english)*",
    ]
    for view in look.views {
      lines += ["", "\(view.chinese) `\(view.rawValue)`", ""]
      lines += WalkRows(view).table(rows[view] ?? [])
    }
  }

  private mutating func write(
    _ daily: Walk.Daily, _ days: [(day: CivilDate, then: [Row], now: [Row])]
  ) {
    lines += [
      "> **\(daily.view.chinese)，逐日 day by day**：\(daily.words.chinese)  ",
      "> *\(daily.words.english)*", "",
      "| 日 day (E) | 当日所知 as known then (K = E) | 现在所知 as known now |", "|---|---|---|",
    ]
    let text = WalkRows(daily.view)
    for day in days {
      let (then, now) = (
        text.short(day.then, daily.column), text.short(day.now, daily.column)
      )
      let mark = then == now ? "" : " ≠"
      lines.append("| \(day.day) | \(then) | \(now)\(mark) |")
    }
  }
}
