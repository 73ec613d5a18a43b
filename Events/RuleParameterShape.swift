import EventModel

/// The parameters of the rules that a jurisdiction may set (规则参数), by their stored names.
///
/// Here are names and shapes only: what a parameter does, and its value where nobody sets one,
/// belongs to the law.
public enum RuleParameter: String, CaseIterable, Sendable {
  /// Day in the next year by which an annual report is due (年报截止日).
  case annualReportDueOn = "annualReport.dueOn"
  /// Day of a year up to which the newly registered owe its report (年报登记截止日).
  case annualReportCutoff = "annualReport.cutoff"
  /// Years of a term where neither charter nor registration says (任期年数).
  case reElectionTermYears = "reElection.termYears"
  /// Day from which the credit rules hold (信用规则施行日).
  case creditRulesFrom = "creditRules.from"
  /// Years on the abnormal list that lead to the serious list (转入严重名单年数).
  case abnormalToSeriousYears = "abnormal.toSeriousYears"
  /// Months after which an idle entry is left (异常名录届满月数).
  case abnormalIdleMonths = "abnormal.idleMonths"
  /// Fen below which a fine is minor (轻微罚款上限).
  case penaltyMinorFineBelow = "penalty.minorFineBelow"
  /// Years within which minor penalties add up (累计处罚年数).
  case penaltyRepeatYears = "penalty.repeatYears"
  /// How many minor penalties add up (累计处罚次数).
  case penaltyRepeatCount = "penalty.repeatCount"
  /// Fewest days between two special letters (专用信函最短间隔).
  case lettersMinDays = "letters.minDays"
  /// Most days between two special letters (专用信函最长间隔).
  case lettersMaxDays = "letters.maxDays"
  /// Formal party members that make a branch due (应建支部党员数).
  case partyBranchMinimum = "party.branchMinimum"
  /// Report years missed in a row that make a zombie (僵尸型缺报年数).
  case zombieMissedReports = "zombie.missedReports"
  /// Months without activity that make a zombie (僵尸型停止活动月数).
  case zombieIdleMonths = "zombie.idleMonths"
  /// Local criteria that together flag an association (地方标准最少项数).
  case zombieLocalMinimum = "zombie.localMinimum"
  /// Report years missed in a row that lead to revocation (撤销缺报年数).
  case revokeMissedReports = "revoke.missedReports"
  /// Lowest grade of the red list (红名单最低等级).
  case redListMinGrade = "redList.minGrade"
  /// Clean years of the red list (红名单无违法年数).
  case redListCleanYears = "redList.cleanYears"
  /// Inspections of the red list; 0 asks for none (红名单年检次数).
  case redListInspections = "redList.inspections"
  /// Lowest grade of the catalogue (目录最低等级).
  case catalogueMinGrade = "catalogue.minGrade"
  /// Fewest full-time staff of the catalogue (目录专职人员数).
  case catalogueMinStaff = "catalogue.minStaff"
  /// Clean years of the catalogue (目录无违法年数).
  case catalogueCleanYears = "catalogue.cleanYears"

  /// What a parameter's value looks like.
  public enum Shape: Hashable, Sendable {
    /// A whole number in decimal digits, without sign or leading zeros.
    case wholeNumber(minimum: Int64)
    /// A day `MM-DD` that every year has.
    case monthDay
    /// A date `YYYY-MM-DD`, 1949–2100.
    case date

    /// Whether a value's text has this shape.
    public func admits(_ text: String) -> Bool {
      switch self {
      case .wholeNumber(let minimum):
        guard let number = Int64(text), String(number) == text else { return false }
        return number >= minimum
      case .monthDay:
        // 2001 is a common year: its days are those that every year has.
        return CivilDate("2001-\(text)") != nil
      case .date:
        return CivilDate(text).map(CivilDate.admissible.contains) ?? false
      }
    }
  }

  /// The shape of this parameter's values. "The last n" makes sense from one on.
  public var shape: Shape {
    switch self {
    case .annualReportDueOn, .annualReportCutoff: .monthDay
    case .creditRulesFrom: .date
    case .zombieMissedReports, .revokeMissedReports, .penaltyRepeatCount: .wholeNumber(minimum: 1)
    case .reElectionTermYears, .abnormalToSeriousYears, .abnormalIdleMonths,
      .penaltyMinorFineBelow, .penaltyRepeatYears, .lettersMinDays, .lettersMaxDays,
      .partyBranchMinimum, .zombieIdleMonths, .zombieLocalMinimum, .redListMinGrade,
      .redListCleanYears, .redListInspections, .catalogueMinGrade, .catalogueMinStaff,
      .catalogueCleanYears:
      .wholeNumber(minimum: 0)
    }
  }
}
