import EventModel
import Projections
import Reports
import Service
import Words

/// What long work is called, and how far it is, in words.
enum JobWords {
  static func title(_ kind: Jobs.Kind, _ language: Language) -> String {
    let words =
      switch kind {
      case .verification: Sentence("核验日志、视图与附件", "Verification of log, views and attachments")
      case .replay(let effective, let position):
        Sentence(
          "重放至 \(effective)，依 \(Numbers.position(position)) 以前所知",
          "Replay as of \(effective), by what was known up to \(Numbers.position(position))")
      case .comparison(let question):
        Sentence(
          "比较\(question.view.chinese)：\(question.first.effective) 与 \(question.second.effective)",
          "Comparison of \(question.view.english): \(question.first.effective) and "
            + "\(question.second.effective)")
      case .statistics(let question):
        Sentence(
          "统计 \(question.days.count) 个日期", "Statistics on \(question.days.count) days")
      case .audit(let position):
        Sentence(
          "核查至 \(Numbers.position(position))", "Audit up to \(Numbers.position(position))")
      case .report(let question):
        Sentence(
          "台账 \(question.report.chinese) \(question.effective)",
          "Report \(question.report.english) \(question.effective)")
      }
    return words.in(language)
  }

  /// `已核验 1,240,000 / 3,000,000 条（41%），约余18秒`
  static func progress(_ job: Jobs.Job, at now: Instant, _ language: Language) -> String {
    switch job.state {
    case .waiting: return Sentence("等待前一任务结束", "Waiting for the job before it").in(language)
    case .finished(let at, .success):
      return Sentence("已完成，\(at.localText)", "Finished, \(at.localText)").in(language)
    case .finished(let at, .failure(let failure)):
      return Sentence(
        "未完成，\(at.localText)：\(failure.chinese)", "Failed, \(at.localText): \(failure.english)"
      ).in(language)
    case .running(let done, let total, let since):
      return running(job.kind, done, total, now.milliseconds - since.milliseconds).in(language)
    }
  }

  private static func running(
    _ kind: Jobs.Kind, _ done: Int64, _ total: Int64, _ elapsed: Int64
  ) -> Sentence {
    let verb =
      switch kind {
      case .verification: Sentence("核验", "verified")
      case .audit: Sentence("核查", "audited")
      case .replay, .comparison, .statistics, .report: Sentence("重放", "replayed")
      }
    guard total > 0 else {
      return Sentence("正在\(verb.chinese)", "Under way")
    }
    guard done < total else { return afterReading(kind, total, verb) }
    let (read, all) = (Numbers.grouped(done), Numbers.grouped(total))
    let share = done * 100 / total
    var chinese = "已\(verb.chinese) \(read) / \(all) 条（\(share)%）"
    var english = "\(read) / \(all) entries \(verb.english) (\(share)%)"
    if done > 0, elapsed > 1000 {
      let seconds = max(1, (total - done) * elapsed / done / 1000)
      chinese += "，约余\(seconds)秒"
      english += ", about \(seconds) s left"
    }
    return Sentence(chinese, english)
  }

  /// All entries are read; what remains has no number.
  private static func afterReading(
    _ kind: Jobs.Kind, _ total: Int64, _ verb: Sentence
  ) -> Sentence {
    let all = Numbers.grouped(total)
    return kind == .verification
      ? Sentence(
        "已核验 \(all) 条，正在逐家比对两种读取路径并检查附件",
        "\(all) entries verified; now comparing every stream along two paths and checking attachments"
      )
      : Sentence(
        "已读完 \(all) 条，正在逐家归集", "\(all) entries read; now folding every association")
  }
}
