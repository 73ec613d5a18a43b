/// How an act can be contested (救济途径): review and suit, by the office's local setting.
public struct Remedies: Hashable, Sendable {
  /// The day from which both terms run.
  public enum Start: Hashable, Sendable {
    /// Receipt of the paper (收到之日).
    case receipt
    /// The day on which the association knew or had to know (知道或者应当知道之日).
    case knowledge
  }

  /// Calendar days for administrative review (行政复议).
  public let reviewDays: Int
  /// Calendar months for a suit (行政诉讼).
  public let suitMonths: Int
  /// From when.
  public let from: Start
  /// The body that reviews, `示例市示例区人民政府`; nil where the office leaves it to the law.
  public let reviewBody: String?
  /// The court, `示例市示例区人民法院`; nil where the office leaves it to the law.
  public let court: String?

  public init(
    reviewDays: Int, suitMonths: Int, from: Start, reviewBody: String? = nil, court: String? = nil
  ) {
    self.reviewDays = reviewDays
    self.suitMonths = suitMonths
    self.from = from
    self.reviewBody = reviewBody
    self.court = court
  }

  /// The sentences for a paper of a kind.
  func sentence(in kind: PaperKind) -> String {
    let start =
      switch from {
      case .receipt: "自收到本\(kind.shortName)之日起"
      case .knowledge: "自知道或者应当知道本\(kind.shortName)内容之日起"
      }
    let review = Term(reviewDays, .days).chinese
    let suit = Term(suitMonths, .months).chinese
    return "你单位不服本\(kind.shortName)的，可以\(start)\(review)内依法"
      + (reviewBody.map { "向\($0)" } ?? "") + "申请行政复议，也可以\(start)\(suit)内依法"
      + (court.map { "向\($0)" } ?? "向有管辖权的人民法院") + "提起行政诉讼。"
      + "复议、诉讼期间本\(kind.shortName)不停止执行，法律另有规定的除外。"
  }
}
