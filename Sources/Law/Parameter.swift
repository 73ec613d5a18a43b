/// A dated value that the rules read (规则参数); the raw value is its stored name.
///
/// A `RuleParameterSet` of a jurisdiction overrides the built-in default for the days it names.
public enum Parameter: String, CaseIterable, Sendable {
  case annualReportDueOn = "annualReport.dueOn"
  case annualReportCutoff = "annualReport.cutoff"
  case reElectionTermYears = "reElection.termYears"
  case creditRulesFrom = "creditRules.from"
  case abnormalToSeriousYears = "abnormal.toSeriousYears"
  case abnormalIdleMonths = "abnormal.idleMonths"
  case penaltyMinorFineBelow = "penalty.minorFineBelow"
  case penaltyRepeatYears = "penalty.repeatYears"
  case penaltyRepeatCount = "penalty.repeatCount"
  case lettersMinDays = "letters.minDays"
  case lettersMaxDays = "letters.maxDays"
  case partyBranchMinimum = "party.branchMinimum"
  case zombieMissedReports = "zombie.missedReports"
  case zombieIdleMonths = "zombie.idleMonths"
  case zombieLocalMinimum = "zombie.localMinimum"
  case revokeMissedReports = "revoke.missedReports"
  case redListMinGrade = "redList.minGrade"
  case redListCleanYears = "redList.cleanYears"
  case redListInspections = "redList.inspections"
  case catalogueMinGrade = "catalogue.minGrade"
  case catalogueMinStaff = "catalogue.minStaff"
  case catalogueCleanYears = "catalogue.cleanYears"

  /// The day on which a rule reads the parameter.
  public enum ReadOn: Hashable, Sendable {
    /// The day E that is asked about.
    case dayAsked
    /// 1 January of the year after the report year.
    case newYearAfterReportYear
  }

  /// The day on which a rule reads it.
  public var readOn: ReadOn {
    switch self {
    case .annualReportDueOn, .annualReportCutoff: .newYearAfterReportYear
    case .reElectionTermYears, .creditRulesFrom, .abnormalToSeriousYears, .abnormalIdleMonths,
      .penaltyMinorFineBelow, .penaltyRepeatYears, .penaltyRepeatCount, .lettersMinDays,
      .lettersMaxDays, .partyBranchMinimum, .zombieMissedReports, .zombieIdleMonths,
      .zombieLocalMinimum, .revokeMissedReports, .redListMinGrade, .redListCleanYears,
      .redListInspections, .catalogueMinGrade, .catalogueMinStaff, .catalogueCleanYears:
      .dayAsked
    }
  }

  /// The value where no `RuleParameterSet` says otherwise, in the stored form.
  public var builtIn: String {
    switch self {
    case .annualReportDueOn: "05-31"
    case .annualReportCutoff: "06-30"
    case .reElectionTermYears: "5"
    case .creditRulesFrom: "2018-01-24"
    case .abnormalToSeriousYears: "2"
    case .abnormalIdleMonths: "6"
    case .penaltyMinorFineBelow: "5000000"
    case .penaltyRepeatYears: "3"
    case .penaltyRepeatCount: "2"
    case .lettersMinDays: "15"
    case .lettersMaxDays: "30"
    case .partyBranchMinimum: "3"
    case .zombieMissedReports: "2"
    case .zombieIdleMonths: "24"
    case .zombieLocalMinimum: "3"
    case .revokeMissedReports: "3"
    case .redListMinGrade: "4"
    case .redListCleanYears: "3"
    case .redListInspections: "2"
    case .catalogueMinGrade: "3"
    case .catalogueMinStaff: "3"
    case .catalogueCleanYears: "3"
    }
  }

  /// What it is called, in Chinese.
  public var label: String {
    switch self {
    case .annualReportDueOn: "年度报告报送截止日"
    case .annualReportCutoff: "参加年检的登记截止日"
    case .reElectionTermYears: "届期（年）"
    case .creditRulesFrom: "信用管理办法施行日"
    case .abnormalToSeriousYears: "异常名录转严重失信（年）"
    case .abnormalIdleMonths: "无须整改的移出期（月）"
    case .penaltyMinorFineBelow: "较轻罚款的上限（不含，分）"
    case .penaltyRepeatYears: "重复受罚的期间（年）"
    case .penaltyRepeatCount: "重复受罚的次数"
    case .lettersMinDays: "两次专用信函的最短间隔（日）"
    case .lettersMaxDays: "两次专用信函的最长间隔（日）"
    case .partyBranchMinimum: "应建党支部的正式党员数"
    case .zombieMissedReports: "僵尸型：连续未年检（年）"
    case .zombieIdleMonths: "僵尸型：连续无活动（月）"
    case .zombieLocalMinimum: "僵尸型：地方情形的最低项数"
    case .revokeMissedReports: "撤销登记：连续未年检（年）"
    case .redListMinGrade: "红名单：最低评估等级"
    case .redListCleanYears: "红名单：无违法失信记录（年）"
    case .redListInspections: "红名单：连续年检合格（次）"
    case .catalogueMinGrade: "目录：最低评估等级"
    case .catalogueMinStaff: "目录：最少专职人员"
    case .catalogueCleanYears: "目录：无不良记录（年）"
    }
  }

  /// The provision it comes from.
  public var basis: LegalBasis? {
    switch self {
    case .annualReportDueOn: RegistrationRegulation.annualReport
    case .annualReportCutoff: AnnualInspection.cutoffJune
    case .reElectionTermYears: CharterModel.term
    case .creditRulesFrom: CreditMeasures.entryIntoForce
    case .abnormalToSeriousYears: CreditMeasures.seriousGround1
    case .abnormalIdleMonths: CreditMeasures.leaveAbnormalList
    case .penaltyMinorFineBelow: CreditMeasures.abnormalGround5
    case .penaltyRepeatYears, .penaltyRepeatCount: CreditMeasures.seriousGround5
    case .lettersMinDays, .lettersMaxDays: CreditMeasures.unreachable
    case .partyBranchMinimum: PartyRules.branch
    case .zombieMissedReports: ZombieNotice.missedReports
    case .zombieIdleMonths: ZombieNotice.idle
    case .zombieLocalMinimum: WenzhouLayoutPlan.exitMechanism
    case .revokeMissedReports: AnnualInspection.revokeAfterMissedReports
    case .redListMinGrade, .redListCleanYears, .redListInspections: LocalRedList.byRecord
    case .catalogueMinGrade: CatalogueConditions.grade
    case .catalogueMinStaff: CatalogueConditions.staff
    case .catalogueCleanYears: CatalogueConditions.listed
    }
  }

  /// False where the value was not read in the law: a draft, memory, or the house's own choice.
  public var isVerified: Bool {
    switch self {
    // The notice names calendar years; a rolling window of 24 months is the house's reading.
    case .zombieIdleMonths: false
    // The draft lists ten criteria and no number that must meet.
    case .zombieLocalMinimum: false
    case .annualReportDueOn, .annualReportCutoff, .reElectionTermYears, .creditRulesFrom,
      .abnormalToSeriousYears, .abnormalIdleMonths, .penaltyMinorFineBelow, .penaltyRepeatYears,
      .penaltyRepeatCount, .lettersMinDays, .lettersMaxDays, .partyBranchMinimum,
      .zombieMissedReports, .revokeMissedReports, .redListMinGrade, .redListCleanYears,
      .redListInspections, .catalogueMinGrade, .catalogueMinStaff, .catalogueCleanYears:
      basis?.isVerified ?? false
    }
  }
}
