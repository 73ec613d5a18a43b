extension Parameter {
  /// Charter, assemblies, officers, fees, major matters, party branches (法人治理).
  static let governance: [Entry] = [
    Entry(.alterationApplyDays, "30", "变更：申请的期限（日）", RegistrationRegulation.alteration),
    Entry(
      .assemblyNoticeDays, "10", "会员大会：提前通知（日）", CharterModel.assemblyNotice,
      isVerified: false, note: "Local texts differ: 10, 7, or 3 working days; a charter may say."),
    Entry(.assemblyQuorumNumerator, "2", "会员大会：出席比例的分子", CharterModel.assemblyQuorum),
    Entry(
      .assemblyQuorumDenominator, "3", "会员大会：出席比例的分母", CharterModel.assemblyQuorum,
      shape: .wholeNumber(minimum: 1)),
    Entry(.charterChangeNumerator, "2", "修改章程：通过比例的分子", CharterModel.charterChange),
    Entry(
      .charterChangeDenominator, "3", "修改章程：通过比例的分母", CharterModel.charterChange,
      shape: .wholeNumber(minimum: 1)),
    Entry(.reElectionExtensionMonths, "12", "换届：延期的上限（月）", CharterModel.termExtension),
    Entry(
      .reElectionApplyMonths, "3", "换届：届满前申请（月）", CharterModel.reElectionApplied,
      isVerified: false, note: "Sources differ: three months, six in one."),
    Entry(.officerMaxAge, "70", "负责人：最高任职年龄（周岁）", OfficerRules.maxAge),
    Entry(
      .officerMaxTerms, "2", "负责人：连续任期的上限（届）", OfficerRules.maxTerms, isVerified: false,
      note: "连任不超过2届 is usually read as two terms in all; literally it could be three."),
    Entry(
      .officerMaxPosts, "3", "负责人：兼任副会长以上职务的上限", WenzhouLayoutPlan.officerPosts,
      note: "超过3个及以上 mixes more than three and three or more: 3 or 2."),
    Entry(.vettingValidYears, "3", "综合评价：有效期（年）", OfficerRules.vettingValidity),
    Entry(.feeStandardMaxTiers, "4", "会费标准：最多档次", FeeRules.feeTiers),
    Entry(.feeStandardPublishDays, "30", "会费标准：公开的期限（日）", FeeRules.feePublished),
    Entry(
      .majorMatterLeadDays, "15", "重大事项：提前报告（日）", MajorMatters.fifteenDays,
      note: "Guangzhou; Liaoning 10, Sanya 7."),
    Entry(.partyJointMaximum, "5", "联合党支部：最多覆盖单位", PartyRules.jointBranch),
  ]
}
