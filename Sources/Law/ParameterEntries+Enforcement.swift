extension Parameter {
  /// Orders, service, listing, hearings, penalties, remedies (整改、名单、处罚、救济).
  static let enforcement: [Entry] = [
    Entry(
      .rectificationDays, "60", "整改：默认期限（日）", RegistrationRegulation.penalisedActs,
      isVerified: false,
      note: "No law sets a length; 64 days were seen in Sanya. An order may say otherwise."),
    Entry(
      .serviceNoticeDays, "30", "公告送达：视为送达（日）", LegalRemedies.serviceByNotice,
      isVerified: false, note: "Sanya 30, elsewhere 60; the procedure law had 60 before 2022."),
    Entry(
      .listingReplyDays, "10", "列入：陈述申辩（工作日）", CreditMeasures.noticeBeforeListing),
    Entry(.listingLeaveDays, "5", "移出：核实后（工作日）", CreditMeasures.removalPeriod),
    Entry(.creditEntryDays, "5", "信用信息：记入系统（工作日）", CreditMeasures.creditEntry),
    Entry(
      .hearingRequestDays, "5", "听证：要求（工作日）", PenaltyLaw.hearing,
      note: "Three days under the text before 2021-07-15, from memory."),
    Entry(.hearingNoticeDays, "7", "听证：提前通知（工作日）", PenaltyLaw.hearing),
    Entry(
      .penaltyDecideDays, "90", "处罚：立案后决定（日）", PenaltyLaw.decisionWithin90Days,
      note: "No such limit in the text before 2021-07-15, from memory."),
    Entry(.penaltyLimitationYears, "2", "处罚：追究时效（年）", PenaltyLaw.limitation),
    Entry(
      .penaltySuspensionMaxMonths, "6", "限期停止活动：上限（月）", AnnualInspection.luoyangSuspension,
      isVerified: false, note: "Luoyang's three to six months; national law sets no limit."),
    Entry(.penaltyWithdrawDays, "3", "处罚：撤回公开信息（工作日）", PenaltyLaw.publicationWithdrawn),
    Entry(.penaltyPayDays, "15", "罚款：缴纳（日）", PenaltyLaw.finePaidWithin15Days),
    Entry(.reviewDays, "60", "行政复议：申请（日）", LegalRemedies.review),
    Entry(.suitMonths, "6", "行政诉讼：起诉（月）", LegalRemedies.suit),
  ]
}
