extension Parameter {
  /// Founding, admission of a trade's association, and admission of members (成立、准入、入会).
  static let founding: [Entry] = [
    Entry(.foundingMinUnits, "30", "成立：最少单位会员", RegistrationRegulation.foundingMembers),
    Entry(.foundingMinPersons, "50", "成立：最少个人会员", RegistrationRegulation.foundingMembers),
    Entry(.foundingMinMixed, "50", "成立：混合组成的最少会员总数", RegistrationRegulation.foundingMembers),
    Entry(
      .foundingMinFunds, "3000000", "成立：最低活动资金（分）", RegistrationRegulation.foundingFunds,
      note: "30,000 yuan for a local body; a national one needs 100,000."),
    Entry(
      .foundingDecideDays, "60", "成立：作出决定的期限（日）", RegistrationRegulation.decisionWithin60Days),
    Entry(
      .preparationAssemblyMonths, "6", "筹备：召开会员大会的期限（月）", RegistrationRegulation.assembly1998,
      note: "Of the 1998 text only: nothing is prepared after 2016-02-05."),
    Entry(
      .sectorMaxSameTrade, "1", "准入：同一区域同业协会的上限", RegistrationRegulation.sectorOverlap,
      isVerified: false,
      note: "The article gives no number: one trade, one body; Shenzhen's ordinance allows 3."),
    Entry(
      .sectorCountyPercent, "50", "准入：覆盖县（市、区）的比例（%）", WenzhouLayoutPlan.countyCoverage,
      note: "At least, so exactly half is enough."),
    Entry(
      .sectorUnitPercent, "30", "准入：会员占行业单位的比例（%）", WenzhouLayoutPlan.unitShare,
      note: "This or the share of sales; the draft says in the main (基本)."),
    Entry(.sectorSalesPercent, "50", "准入：会员占行业销售额的比例（%）", WenzhouLayoutPlan.salesShare),
    Entry(
      .researchMaxUnitPercent, "10", "研究性社团：企业会员的最高比例（%）", WenzhouLayoutPlan.researchUnits),
    Entry(
      .memberRegisterCreditCheckDays, "90", "入会：征信查询的有效期（日）", LocalPapers.creditCheckOnEntry,
      isVerified: false, note: "The study asks for a check and no age: the house's choice."),
  ]
}
