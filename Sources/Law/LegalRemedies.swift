public import EventModel

/// Review and suit (行政复议、行政诉讼), and service by notice as civil procedure has it.
public enum LegalRemedies {
  public static let reviewAct2023 = Instrument(
    "行政复议法", edition: "2023年修订", "全国人民代表大会常务委员会",
    english: "Administrative Review Act (2023 text)", from: "2024-01-01",
    note: "The first day in force is from memory.")
  public static let reviewAct2017 = Instrument(
    "行政复议法", edition: "2017年修正", "全国人民代表大会常务委员会",
    english: "Administrative Review Act (2017 text)", to: "2023-12-31", isVerified: false,
    note: "From memory.")
  public static let litigationAct = Instrument(
    "行政诉讼法", edition: "2017年修正", "全国人民代表大会常务委员会",
    english: "Administrative Litigation Act (2017 text)", from: "2017-07-01",
    note: "The first day in force is from memory.")
  public static let civilProcedure = Instrument(
    "民事诉讼法", edition: "2021年修正", "全国人民代表大会常务委员会",
    english: "Civil Procedure Act (2021 text)", from: "2022-01-01", to: "2023-12-31",
    isVerified: false,
    note: "From memory; texts before 2022 counted 60 days. Service of penalties follows this Act.")

  public static let review = LegalBasis(
    reviewAct2023, "第二十条", "可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请。",
    "Review is asked for within 60 days of knowing of the act.")
  public static let review2017 = LegalBasis(
    reviewAct2017, "第九条", "可以自知道该具体行政行为之日起六十日内提出行政复议申请。",
    "Review is asked for within 60 days of knowing of the act.")
  public static let suit = LegalBasis(
    litigationAct, "第四十六条", "应当自知道或者应当知道作出行政行为之日起六个月内提出。",
    "Suit is brought within six months of knowing of the act.")
  public static let serviceByNotice = LegalBasis(
    civilProcedure, "第九十五条", "受送达人下落不明，或者用其他方式无法送达的，公告送达；自发出公告之日起经过三十日，视为送达。",
    "Where nobody can be found: service by notice, deemed done after 30 days.")

  /// The right of review as the text in force on a day has it.
  public static func review(on day: CivilDate) -> LegalBasis {
    reviewAct2023.isInForce(on: day) ? review : review2017
  }

  static let all = [review, review2017, suit, serviceByNotice]
}
