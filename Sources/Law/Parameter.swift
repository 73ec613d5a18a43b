/// A dated value that the rules read (规则参数); the raw value is its stored name.
///
/// A `RuleParameterSet` of a jurisdiction overrides the built-in default for the days it names. What
/// is fixed about a parameter stands in its `Entry`, in the table of its subject.
public enum Parameter: String, CaseIterable, Sendable {
  // The read-model contract.
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

  // Founding and admission.
  case foundingMinUnits = "founding.minUnits"
  case foundingMinPersons = "founding.minPersons"
  case foundingMinMixed = "founding.minMixed"
  case foundingMinFunds = "founding.minFunds"
  case foundingDecideDays = "founding.decideDays"
  case preparationAssemblyMonths = "preparation.assemblyMonths"
  case sectorMaxSameTrade = "sector.maxSameTrade"
  case sectorCountyPercent = "sector.countyPercent"
  case sectorUnitPercent = "sector.unitPercent"
  case sectorSalesPercent = "sector.salesPercent"
  case researchMaxUnitPercent = "research.maxUnitPercent"
  case memberRegisterCreditCheckDays = "memberRegister.creditCheckDays"

  // Governance.
  case alterationApplyDays = "alteration.applyDays"
  case assemblyNoticeDays = "assembly.noticeDays"
  case assemblyQuorumNumerator = "assembly.quorumNumerator"
  case assemblyQuorumDenominator = "assembly.quorumDenominator"
  case charterChangeNumerator = "charterChange.numerator"
  case charterChangeDenominator = "charterChange.denominator"
  case reElectionExtensionMonths = "reElection.extensionMonths"
  case reElectionApplyMonths = "reElection.applyMonths"
  case officerMaxAge = "officer.maxAge"
  case officerMaxTerms = "officer.maxTerms"
  case officerMaxPosts = "officer.maxPosts"
  case vettingValidYears = "vetting.validYears"
  case feeStandardMaxTiers = "feeStandard.maxTiers"
  case feeStandardPublishDays = "feeStandard.publishDays"
  case majorMatterLeadDays = "majorMatter.leadDays"
  case partyJointMaximum = "party.jointMaximum"

  // Inspection and grading.
  case inspectionSimplifiedMinGrade = "inspection.simplifiedMinGrade"
  case gradeMinRegisteredYears = "grade.minRegisteredYears"
  case gradeLockOutReducedYears = "grade.lockOutReducedYears"
  case gradeLockOutCancelledYears = "grade.lockOutCancelledYears"
  case drawPercentCounty = "draw.percentCounty"
  case drawPercentCity = "draw.percentCity"
  case drawPercentProvince = "draw.percentProvince"
  case drawPercentNational = "draw.percentNational"
  case drawInspectors = "draw.inspectors"
  case grantMinGrade = "grant.minGrade"

  // Orders, lists and penalties.
  case rectificationDays = "rectification.days"
  case serviceNoticeDays = "service.noticeDays"
  case listingReplyDays = "listing.replyDays"
  case listingLeaveDays = "listing.leaveDays"
  case creditEntryDays = "credit.entryDays"
  case hearingRequestDays = "hearing.requestDays"
  case hearingNoticeDays = "hearing.noticeDays"
  case penaltyDecideDays = "penalty.decideDays"
  case penaltyLimitationYears = "penalty.limitationYears"
  case penaltySuspensionMaxMonths = "penalty.suspensionMaxMonths"
  case penaltyWithdrawDays = "penalty.withdrawDays"
  case penaltyPayDays = "penalty.payDays"
  case reviewDays = "review.days"
  case suitMonths = "suit.months"

  // Winding up, and the house's own record.
  case liquidationNoticeDays = "liquidation.noticeDays"
  case liquidationPublishDays = "liquidation.publishDays"
  case deregistrationApplyDays = "deregistration.applyDays"
  case lateRecordReasonDays = "lateRecord.reasonDays"
  case lateRecordSecondOfficerDays = "lateRecord.secondOfficerDays"

  /// The day on which a rule reads the parameter.
  public enum ReadOn: Hashable, Sendable {
    /// The day E that is asked about.
    case dayAsked
    /// 1 January of the year after the report year.
    case newYearAfterReportYear
  }

  /// The day on which a rule reads it.
  public var readOn: ReadOn { entry.readOn }

  /// The value where no `RuleParameterSet` says otherwise, in the stored form.
  public var builtIn: String { entry.builtIn }

  /// What it is called, in Chinese, with its unit.
  public var label: String { entry.label }

  /// The provision it comes from.
  public var basis: LegalBasis? { entry.basis }

  /// False where the value was not read in the law: a draft, memory, or the house's own choice.
  public var isVerified: Bool { entry.isVerified }

  /// The shape of this parameter's values. "The last n" makes sense from one on, and so does a
  /// denominator.
  public var shape: Shape { entry.shape }

  /// What a reader must know before setting it, in English; nil where there is nothing.
  public var note: String? { entry.note }

  /// Whether the read-model contract has it; the rest are the project's own additions, which no
  /// view of the contract reads.
  public var isOfContract: Bool { Self.contract.contains { $0.parameter == self } }
}
