extension Parameter {
  /// The parameters of the read-model contract.
  static let contract: [Entry] = [
    Entry(
      .annualReportDueOn, "05-31", "年度报告报送截止日", RegistrationRegulation.annualReport,
      shape: .monthDay, readOn: .newYearAfterReportYear),
    Entry(
      .annualReportCutoff, "06-30", "参加年检的登记截止日", AnnualInspection.cutoffJune,
      shape: .monthDay, readOn: .newYearAfterReportYear),
    Entry(.reElectionTermYears, "5", "届期（年）", CharterModel.term),
    Entry(
      .creditRulesFrom, "2018-01-24", "信用管理办法施行日", CreditMeasures.entryIntoForce, shape: .date),
    Entry(.abnormalToSeriousYears, "2", "异常名录转严重失信（年）", CreditMeasures.seriousGround1),
    Entry(.abnormalIdleMonths, "6", "无须整改的移出期（月）", CreditMeasures.leaveAbnormalList),
    Entry(
      .penaltyMinorFineBelow, "5000000", "较轻罚款的上限（不含，分）", CreditMeasures.abnormalGround5),
    Entry(.penaltyRepeatYears, "3", "重复受罚的期间（年）", CreditMeasures.seriousGround5),
    Entry(
      .penaltyRepeatCount, "2", "重复受罚的次数", CreditMeasures.seriousGround5,
      shape: .wholeNumber(minimum: 1)),
    Entry(.lettersMinDays, "15", "两次专用信函的最短间隔（日）", CreditMeasures.unreachable),
    Entry(.lettersMaxDays, "30", "两次专用信函的最长间隔（日）", CreditMeasures.unreachable),
    Entry(.partyBranchMinimum, "3", "应建党支部的正式党员数", PartyRules.branch),
    Entry(
      .zombieMissedReports, "2", "僵尸型：连续未年检（年）", ZombieNotice.missedReports,
      shape: .wholeNumber(minimum: 1)),
    Entry(
      .zombieIdleMonths, "24", "僵尸型：连续无活动（月）", ZombieNotice.idle, isVerified: false,
      note: "The notice names calendar years; a rolling window is the house's reading."),
    Entry(
      .zombieLocalMinimum, "3", "僵尸型：地方情形的最低项数", WenzhouLayoutPlan.exitMechanism,
      isVerified: false,
      note: "The draft lists ten criteria and no number that must meet."),
    Entry(
      .revokeMissedReports, "3", "撤销登记：连续未年检（年）", AnnualInspection.revokeAfterMissedReports,
      shape: .wholeNumber(minimum: 1)),
    Entry(.redListMinGrade, "4", "红名单：最低评估等级", LocalRedList.byRecord),
    Entry(.redListCleanYears, "3", "红名单：无违法失信记录（年）", LocalRedList.byRecord),
    Entry(.redListInspections, "2", "红名单：连续年检合格（次）", LocalRedList.byRecord),
    Entry(.catalogueMinGrade, "3", "目录：最低评估等级", CatalogueConditions.grade),
    Entry(.catalogueMinStaff, "3", "目录：最少专职人员", CatalogueConditions.staff),
    Entry(.catalogueCleanYears, "3", "目录：无不良记录（年）", CatalogueConditions.listed),
  ]
}
