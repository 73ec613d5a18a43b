public import EventModel

/// The association asked for administrative review or brought suit (申请复议、提起诉讼).
///
/// Basis: 行政复议法 (2023) Art. 20; 行政诉讼法 (2017) Art. 46; 行政处罚法 Art. 73 (no stay).
public struct ReviewRequested: Event {
  public static let type = EventType.reviewRequested
  public static let about = About(
    "申请复议、提起诉讼", "The association asked for administrative review or brought suit.",
    basis: "行政复议法 (2023) Art. 20; 行政诉讼法 (2017) Art. 46; 行政处罚法 Art. 73 (no stay)")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("case", .text, "案件", "The case, as kind and key: `rectification:示民责改〔2020〕12号`."),
    .required("kind", .oneOf(Kind.self), "途径", "Which remedy."),
  ]

  /// The case, as kind and key: `rectification:示民责改〔2020〕12号` (案件).
  public let `case`: String
  /// Which remedy (途径).
  public let kind: Kind

  public init(`case`: String, kind: Kind) {
    self.case = `case`
    self.kind = kind
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    kind = try payload.choice("kind")
  }

  /// A remedy against a decision (救济途径).
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Administrative review (行政复议).
    case review = "review"
    /// Administrative suit (行政诉讼).
    case suit = "suit"
  }
}

/// A review or a suit was decided (复议、诉讼结果).
///
/// Basis: 行政复议法 (2023) and 行政诉讼法 (2017), articles on the outcome [unverified]; 行政处罚法 Art. 48.
public struct ReviewDecided: Event {
  public static let type = EventType.reviewDecided
  public static let about = About(
    "复议、诉讼结果", "A review or a suit was decided.",
    basis: "行政复议法 (2023) and 行政诉讼法 (2017), articles on the outcome [unverified]; 行政处罚法 Art. 48")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("case", .text, "案件", "The case, as kind and key: `rectification:示民责改〔2020〕12号`."),
    .required("by", .oneOf(Body.self), "决定机关", "Who decided."),
    .required("outcome", .oneOf(Outcome.self), "结果", "What became of the decision."),
  ]

  /// The case, as kind and key: `rectification:示民责改〔2020〕12号` (案件).
  public let `case`: String
  /// Who decided (决定机关).
  public let by: Body
  /// What became of the decision (结果).
  public let outcome: Outcome

  public init(`case`: String, by: Body, outcome: Outcome) {
    self.case = `case`
    self.by = by
    self.outcome = outcome
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    by = try payload.choice("by")
    self.case = try payload.text("case")
    outcome = try payload.choice("outcome")
  }

  /// Who decides on a remedy.
  public enum Body: String, Codable, CaseIterable, Sendable {
    /// The reviewing agency (行政复议机关).
    case review = "review"
    /// The court (人民法院).
    case court = "court"
  }

  /// What became of the decision.
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    /// It stands (维持).
    case upheld = "upheld"
    /// It was annulled (撤销).
    case annulled = "annulled"
    /// It was changed (变更).
    case amended = "amended"
    /// The request was dismissed (驳回).
    case dismissed = "dismissed"
  }
}
