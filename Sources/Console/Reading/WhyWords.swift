import EventModel
import Events
import Law
import Projections
import Rules
import Service
import Words

/// What conditions are called and what was found, in both languages.
struct WhyWords {
  let language: Language

  private func say(_ chinese: String, _ english: String) -> String {
    Sentence(chinese, english).in(language)
  }

  private func list(_ list: CreditList) -> String {
    switch list {
    case .abnormalList: say("活动异常名录", "the abnormal-activity list")
    case .seriousList: say("严重违法失信名单", "the serious-violation list")
    }
  }

  // MARK: What is asked

  /// What a condition asks.
  func name(_ condition: Condition) -> String {
    switch condition.name {
    case .active: say("处于登记状态", "It is registered")
    case .decision(let list):
      say("有列入\(self.list(list))且未移出的决定", "A decision puts it on \(self.list(list))")
    case .offList(let list): say("不在\(self.list(list))", "It is not on \(self.list(list))")
    case .ground(let list, let number), .judgedGround(let list, let number):
      say("", "Ground \(number): ") + GroundLabels.label(Int64(number), of: list, language)
    case .cured: say("列入的情形均已消除", "Every ground of the stay is cured")
    case .honour: say("有在有效期内的红名单表彰", "An honour is in force")
    case .grade: say("评估等级达标", "The grade is high enough")
    case .cleanYears: say("近年不在失信名单", "On no list in the last years")
    case .noPenalty: say("近年未受处罚", "No penalty in the last years")
    case .inspections: say("近年年检均合格", "The last inspections were qualified")
    case .criterion(let criterion): criterion.words.in(language)
    case .localCriteria: say("同时符合的情形达到规定项数", "Enough criteria hold together")
    case .staff: say("专职工作人员达标", "Enough full-time staff")
    case .premises: say("有固定办公场所", "It has fixed premises")
    case .report: say("最近一次年报按时报送", "The last annual report came in time")
    case .obligation(let stored): StoredWords.label(stored, in: "obligation", language)
    case .revocation(let ground):
      say("撤销登记：", "Revocation: ") + StoredWords.label(ground, in: "ground", language)
    case .decouplingPlan: say("有脱钩记录", "There is an entry of decoupling")
    case .separations: say("五分离已完成", "The five separations are done")
    case .waiting: say("有待办理的事项", "Something waits")
    }
  }

  /// Whether a condition that holds speaks for the finding, or against it; in words.
  func verdict(_ condition: Condition) -> String {
    if condition.isAnswered { return say("成立，已有决定", "holds, answered by a decision") }
    switch condition.name {
    case .judgedGround:
      return condition.holds
        ? say("由人认定", "found by a person") : say("须由人认定，未见", "only a person finds it; none did")
    case .obligation: return condition.holds ? say("列示", "shown") : say("未列示", "not shown")
    case .active, .decision, .offList, .ground, .cured, .honour, .grade, .cleanYears, .noPenalty,
      .inspections, .criterion, .localCriteria, .staff, .premises, .report, .revocation,
      .decouplingPlan, .separations, .waiting:
      return condition.holds ? say("成立", "holds") : say("不成立", "does not hold")
    }
  }

  // MARK: What was found

  /// What was found and what it was compared with; empty where the words of the condition say it all.
  func found(_ condition: Condition) -> String {
    switch condition.name {
    case .ground(let list, let number): return ground(list, number, condition)
    case .criterion(let criterion): return criterionFound(criterion, condition)
    case .obligation: return due(condition)
    case .active: return value(condition.found, in: "status")
    case .decision:
      if condition.holds { return grounds(condition) }
      if case .date(let left) = condition.found {
        return say("已于\(day(left))移出", "left on \(left)")
      }
      return ""
    case .cured:
      guard case .numbers(let numbers) = condition.found, !numbers.isEmpty else { return "" }
      let labels = numbers.map { GroundLabels.label($0, of: .abnormalList, language) }
      return say("尚未消除：", "not cured: ") + labels.joined(separator: say("；", "; "))
    case .honour:
      if case .date(let last) = condition.found { return say("至\(day(last))", "to \(last)") }
      return ""
    case .grade:
      return compared(
        condition, say("等级", "grade"), say("须达 ", "needed: "), unit: "A")
    case .cleanYears:
      guard case .number(let years) = condition.wanted else { return "" }
      let since = say("回看\(years)年", "\(years) years back")
      guard case .date(let left) = condition.found else { return since }
      return say("\(since)；最近一次移出 \(left)", "\(since); last left \(left)")
    case .noPenalty:
      guard case .number(let years) = condition.wanted else { return "" }
      let since = say("回看\(years)年", "\(years) years back")
      guard case .date(let on) = condition.found else { return since }
      return say(
        "\(since)；\(condition.subject ?? "") \(on)", "\(since); \(condition.subject ?? "") \(on)")
    case .inspections: return inspections(condition)
    case .localCriteria:
      return compared(condition, say("符合", "hold"), say("须达 ", "needed: "), unit: say("项", ""))
    case .staff:
      return compared(condition, say("上报", "reported"), say("须达 ", "needed: "), unit: say("人", ""))
    case .premises: return premises(condition)
    case .report: return report(condition)
    case .revocation(let ground):
      return ground == "missedReports" ? missed(condition) : activity(condition)
    case .decouplingPlan: return value(condition.found, in: "scope")
    case .separations: return separations(condition)
    case .offList, .judgedGround, .waiting: return ""
    }
  }

  private func day(_ day: CivilDate) -> String { Numbers.day(day, language) }

  private func value(_ value: Value, in column: String) -> String {
    guard case .text(let text) = value else { return StoredWords.null(language) }
    return StoredWords.label(text, in: column, language)
  }

  private func grounds(_ condition: Condition) -> String {
    guard case .numbers(let numbers) = condition.found, case .decision(let list) = condition.name
    else { return "" }
    return numbers.map { GroundLabels.label($0, of: list, language) }
      .joined(separator: say("；", "; "))
  }

  private func compared(
    _ condition: Condition, _ what: String, _ wanted: String, unit: String
  ) -> String {
    let found: String =
      if case .number(let number) = condition.found {
        "\(what) \(number)\(unit)"
      } else {
        "\(what) \(StoredWords.null(language))"
      }
    guard case .number(let number) = condition.wanted else { return found }
    return found + say("，", ", ") + wanted + "\(number)\(unit)"
  }

  // MARK: Grounds

  private func ground(_ list: CreditList, _ number: Int, _ condition: Condition) -> String {
    switch (list, number) {
    case (.abnormalList, 1): return reportGround(condition)
    case (.abnormalList, 2):
      return compared(
        condition, say("党员", "party members"), say("应建支部自 ", "a branch from "), unit: "")
    case (.abnormalList, 3):
      guard case .date(let due) = condition.found else {
        return condition.subject ?? say("没有未完成的整改", "no order is open")
      }
      return say(
        "整改 \(condition.subject ?? "") 期限 \(due)", "order \(condition.subject ?? "") due \(due)")
    case (.seriousList, 1):
      guard case .date(let since) = condition.found else { return "" }
      return say("在活动异常名录自\(day(since))", "on the abnormal list since \(since)")
    case (.seriousList, 5):
      return compared(
        condition, say("有效的较轻处罚", "minor penalties in force"), say("须达 ", "needed: "),
        unit: say("次", ""))
    case (_, _): return condition.subject ?? ""
    }
  }

  private func reportGround(_ condition: Condition) -> String {
    let year = condition.subject ?? ""
    if condition.holds, case .date(let due) = condition.wanted {
      return say("\(year)年度，截止 \(due)，未见报送", "\(year), due \(due): none found")
    }
    guard case .date(let on) = condition.found, case .date(let due) = condition.wanted else {
      return say("没有应报而已到期的年度", "no report is past due")
    }
    return say(
      "应报年度均已报送；最近 \(year) 年度于 \(on) 报送（截止 \(due)）",
      "every report is in; the last, \(year), came on \(on) (due \(due))")
  }

  private func report(_ condition: Condition) -> String {
    guard let year = condition.subject else { return say("没有应报的年度", "none is owed") }
    guard case .date(let due) = condition.wanted else { return "" }
    guard case .date(let on) = condition.found else {
      return say("\(year)年度截止 \(due)，未见报送", "\(year), due \(due): none found")
    }
    return say("\(year)年度截止 \(due)，报送 \(on)", "\(year), due \(due), handed in \(on)")
  }

  private func missed(_ condition: Condition) -> String {
    guard case .texts(let years) = condition.found, case .number(let count) = condition.wanted
    else { return "" }
    let found =
      years.isEmpty
      ? say("最近应报年度已报送", "the last report is in")
      : say(
        "连续缺报 \(years.joined(separator: "、"))", "missing in a row: \(years.joined(separator: ", "))"
      )
    return found + say("；须达\(count)个年度", "; needed: \(count)")
  }

  // MARK: Criteria

  private func criterionFound(
    _ criterion: ZombieFlag.Criterion, _ condition: Condition
  ) -> String {
    switch criterion {
    case .missedReports: return missed(condition)
    case .noActivitySinceCertificate: return activity(condition)
    case .idle:
      let months: String =
        if case .number(let number) = condition.wanted {
          say("；回看\(number)个月", "; \(number) months back")
        } else {
          ""
        }
      return activity(condition) + months
    case .unreachable:
      return condition.because.isEmpty ? say("没有专用信函的记录", "no special letter is recorded") : ""
    case .overdueReElection:
      guard case .date(let end) = condition.found else { return StoredWords.null(language) }
      return say("任期届满 \(end)", "the term ends on \(end)")
    case .noPartyOrganisation:
      return compared(
        condition, say("党员", "party members"), say("应建支部自 ", "a branch from "), unit: "")
    case .noStaff:
      guard case .number(let staff) = condition.found else { return StoredWords.null(language) }
      return say("上报专职 \(staff) 人", "\(staff) reported")
    case .noPremises: return premises(condition)
    case .noIncome: return condition.because.isEmpty ? StoredWords.null(language) : ""
    case .lateInspection: return report(condition)
    case .unqualifiedInspection:
      guard case .text(let conclusion) = condition.found else { return StoredWords.null(language) }
      let words = StoredWords.label(
        conclusion, among: InspectionConclusion.allCases.map(\.rawValue), language)
      return say("\(condition.subject ?? "")年度 \(words)", "\(condition.subject ?? ""): \(words)")
    }
  }

  private func activity(_ condition: Condition) -> String {
    guard case .date(let last) = condition.found else {
      return say("没有业务范围内活动的记录", "no activity is recorded")
    }
    return say("最近活动 \(last)", "last activity \(last)")
  }

  private func premises(_ condition: Condition) -> String {
    guard case .text(let premises) = condition.found else { return StoredWords.null(language) }
    let words = StoredWords.label(
      premises, among: CapacityReported.Premises.allCases.map(\.rawValue), language)
    return say("上报 \(words)", "reported: \(words)")
  }

  private func inspections(_ condition: Condition) -> String {
    guard case .texts(let years) = condition.found else { return "" }
    if years.isEmpty { return say("没有应报的年度", "no report is owed") }
    let words = years.map { text -> String in
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[1].isEmpty else {
        return "\(parts[0]) \(StoredWords.null(language))"
      }
      let conclusion = StoredWords.label(
        parts[1], among: InspectionConclusion.allCases.map(\.rawValue), language)
      return "\(parts[0]) \(conclusion)"
    }
    let wanted: String =
      if case .number(let count) = condition.wanted {
        say("；须连续\(count)次合格", "; needed: \(count) in a row")
      } else {
        ""
      }
    return words.joined(separator: say("、", ", ")) + wanted
  }

  private func separations(_ condition: Condition) -> String {
    guard case .texts(let items) = condition.found, case .number(let all) = condition.wanted
    else { return "" }
    let words = items.map {
      StoredWords.label(
        $0, among: SeparationCompleted.Item.allCases.map(\.rawValue), language)
    }
    return say("已分离 \(items.count)/\(all)：", "\(items.count)/\(all) separated: ")
      + words.joined(separator: say("、", ", "))
  }

  private func due(_ condition: Condition) -> String {
    guard case .date(let due) = condition.found else {
      return StoredWords.null(language)
    }
    let subject = condition.subject.map { $0 + " " } ?? ""
    return subject + DayWords.deadline(due, language)
  }

  // MARK: Since when, and when it turns

  /// From which day it has held, or would hold if nothing more is recorded.
  func when(_ condition: Condition) -> String {
    var parts: [String] = []
    if let since = condition.since, condition.holds {
      parts.append(say("自\(day(since))", "since \(since)"))
    }
    if let turns = condition.turnsOn {
      let words: String
      if case .obligation = condition.name {
        words =
          condition.holds
          ? say("过后即逾期", "overdue from \(turns)") : say("自\(day(turns))列示", "shown from \(turns)")
      } else if condition.holds {
        words = say("如无新记录，自\(day(turns))起不再成立", "ends on \(turns) if nothing is recorded")
      } else {
        words = say("如无新记录，自\(day(turns))起成立", "would hold from \(turns) if nothing is recorded")
      }
      parts.append(words)
    }
    return parts.joined(separator: say("；", "; "))
  }

  /// An entry that was looked for in vain.
  func absence(_ absence: Condition.Absence, through position: LogPosition) -> String {
    let type = TypeWords.label(absence.type.rawValue, language)
    let subject = absence.subject.map { say("（\($0)）", " (\($0))") } ?? ""
    let place = Numbers.position(position)
    return say(
      "未见“\(type)”\(subject)的记录，检查至位置 \(place)",
      "no entry “\(type)”\(subject); looked at up to \(place)")
  }

  /// A day on which the finding turns.
  func turn(_ turn: WhyAnswer.Turn, from effective: CivilDate) -> (label: String, says: String) {
    let words = turn.kind.words.in(language)
    guard let day = turn.day else {
      return (words, say("情形均已消除，待决定", "every ground is cured; a decision is due"))
    }
    return (
      words,
      DayWords.deadline(day, language)
        + language.bracketed(DayWords.distance(day, from: effective, language))
    )
  }
}

extension WhyAnswer.Turn.Kind {
  var words: Sentence {
    switch self {
    case .enteredOn: Sentence("列入日", "Entered on")
    case .since: Sentence("起算", "Counted from")
    case .fullOn: Sentence("满两年", "Two years are full")
    case .seriousFrom: Sentence("符合转列条件自", "To the serious list from")
    case .applyFrom: Sentence("可申请移出自", "May apply to leave from")
    case .leaveProposed: Sentence("建议移出", "Leaving is proposed")
    case .dueOn: Sentence("到期", "Due on")
    case .waitingSince: Sentence("等待自", "Waiting since")
    case .targetOn: Sentence("提醒日", "Own day")
    }
  }
}
