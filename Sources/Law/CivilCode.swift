import EventModel

/// Civil Code (民法典): how periods are counted, by analogy for public law, and legal persons' ends.
public enum CivilCode {
  public static let instrument = Instrument(
    "民法典", "主席令第45号", english: "Civil Code", from: "2021-01-01",
    note: "The General Provisions of 2017 counted in the same way.")

  public static let merger = LegalBasis(
    instrument, "第六十七条", "法人合并的，权利义务由合并后的法人享有和承担；分立的，享有连带债权、承担连带债务。",
    "A merger passes rights and duties on; a division makes liability joint.")
  public static let dissolution = LegalBasis(
    instrument, "第六十九条", "章程规定的事由出现、权力机构决议、合并分立、被吊销登记证书或者被撤销的，法人解散。",
    "Dissolution: by charter, resolution, merger or division, revocation.")
  public static let liquidators = LegalBasis(
    instrument, "第七十条", "除合并或者分立外，清算义务人应当及时组成清算组；理事是清算义务人；未及时履行的，可以申请法院指定。",
    "The council liquidates, save on merger or division; else the court appoints.")
  public static let liquidationRules = LegalBasis(
    instrument, "第七十一条", "清算程序和清算组职权依照有关法律规定；没有规定的，参照适用公司法律的有关规定。",
    "Where no law says how, liquidation follows company law.")
  public static let liquidationOnly = LegalBasis(
    instrument, "第七十二条第一款", "清算期间法人存续，但是不得从事与清算无关的活动。",
    "The legal person lives on, and does nothing but liquidate.")
  public static let surplus = LegalBasis(
    instrument, "第七十二条第二款", "清算后的剩余财产，按照章程的规定或者权力机构的决议处理；法律另有规定的，依照其规定。",
    "The surplus follows the charter or a resolution, unless a law says otherwise.")
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
    merger, dissolution, liquidators, liquidationRules, liquidationOnly, surplus,
    deregistrationEnds, periodStart, periodEnd, holidayRoll, countingWords,
  ]
}
