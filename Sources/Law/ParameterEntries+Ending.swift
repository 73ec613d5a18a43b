extension Parameter {
  /// Liquidation and deregistration (清算、注销), and late records (迟录), which are the house's own.
  static let ending: [Entry] = [
    Entry(.liquidationNoticeDays, "10", "清算：通知债权人（日）", CompanyLaw.creditorsNotified),
    Entry(.liquidationPublishDays, "60", "清算：公告（日）", CompanyLaw.liquidationPublished),
    Entry(
      .deregistrationApplyDays, "15", "注销：清算结束后申请（日）", RegistrationRegulation.deregistration,
      note: "The `deadlines` view keeps the contract's 15 days whatever is set here."),
    Entry(
      .lateRecordReasonDays, "7", "迟录：须写明理由（日）", HouseRules.lateRecord, isVerified: false,
      note: "The house's choice."),
    Entry(
      .lateRecordSecondOfficerDays, "30", "迟录：须另一人复核（日）", HouseRules.lateRecord,
      isVerified: false, note: "The house's choice."),
  ]
}
