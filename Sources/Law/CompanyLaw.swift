import EventModel

/// Company law (公司法), which liquidations follow where the regulation is silent (民法典 71).
public enum CompanyLaw {
  public static let instrument = Instrument(
    "公司法", edition: "2018年修正", "全国人民代表大会常务委员会",
    english: "Company Act (2018 text)", isVerified: false,
    note: "Practice applies it by analogy; the article is from memory.")

  public static let creditorsNotified = LegalBasis(
    instrument, "第一百八十五条", "清算组应当自成立之日起十日内通知债权人。",
    "Creditors are told within ten days of the group's forming.")
  public static let liquidationPublished = LegalBasis(
    instrument, "第一百八十五条关于公告的规定", "清算组应当自成立之日起六十日内公告。",
    "The liquidation is published within sixty days.")

  static let all = [creditorsNotified, liquidationPublished]
}
