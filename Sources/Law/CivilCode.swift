import EventModel

/// Civil Code (民法典): how periods are counted, by analogy for public law, and legal persons' ends.
public enum CivilCode {
  public static let instrument = Instrument(
    "民法典", "主席令第45号", english: "Civil Code", from: "2021-01-01",
    note: "The General Provisions of 2017 counted in the same way.")

  public static let merger = LegalBasis(
    instrument, "第六十七条", "法人合并的，权利义务由合并后的法人享有和承担；分立的，享有连带债权、承担连带债务。",
    "A merger passes rights and duties on; a division makes liability joint.")
  public static let deregistrationEnds = LegalBasis(
    instrument, "第七十二条", "清算结束并完成法人注销登记时，法人终止。",
    "A legal person lives until liquidation is over and it is deregistered.")
  public static let periodStart = LegalBasis(
    instrument, "第二百零一条", "按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。",
    "The first day of a period is not counted.")
  public static let periodEnd = LegalBasis(
    instrument, "第二百零二条", "按照年、月计算期间的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日。",
    "Months and years end on the corresponding day, or on the month's last.")
  public static let holidayRoll = LegalBasis(
    instrument, "第二百零三条", "期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。",
    "A last day on a holiday moves to the day after the holiday.")
  public static let countingWords = LegalBasis(
    instrument, "第一千二百五十九条", "「以上」「以下」「以内」「届满」包括本数；「不满」「超过」「以外」不包括本数。",
    "At least, at most, within, full include the number; less than, more than exclude it.")

  static let all = [
    merger, deregistrationEnds, periodStart, periodEnd, holidayRoll, countingWords,
  ]
}
