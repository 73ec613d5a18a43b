extension Parameter {
  /// Inspection, grading, random checks, and what a grade opens (年检、评估、抽查).
  static let grading: [Entry] = [
    Entry(.inspectionSimplifiedMinGrade, "4", "年检：简化程序的最低等级", GradingMeasures.privileges),
    Entry(
      .gradeMinRegisteredYears, "2", "评估：登记满年数（年）", GradingMeasures.eligibility,
      note: "Under Order 39; the revision of 2026 was not read."),
    Entry(.gradeLockOutReducedYears, "2", "评估：降级后不得申请（年）", GradingMeasures.lockOut),
    Entry(.gradeLockOutCancelledYears, "3", "评估：取消后不得申请（年）", GradingMeasures.lockOut),
    Entry(.drawPercentCounty, "3", "抽查：县级的最低比例（%）", SupervisionRules.quota),
    Entry(.drawPercentCity, "4", "抽查：市级的最低比例（%）", SupervisionRules.quota),
    Entry(.drawPercentProvince, "5", "抽查：省级的最低比例（%）", SupervisionRules.quota),
    Entry(.drawPercentNational, "10", "抽查：民政部的最低比例（%）", SupervisionRules.quota),
    Entry(.drawInspectors, "2", "抽查：最少检查人员", SupervisionRules.inspectors),
    Entry(
      .grantMinGrade, "3", "扶持资金：最低评估等级", ZhongshanReply.grant, note: "Zhongshan's rule."),
  ]
}
