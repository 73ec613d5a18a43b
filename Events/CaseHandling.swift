public import EventModel

/// A case was given to an officer (指派承办).
///
/// Basis: the house's own record; no statute.
public struct CaseAssigned: Event {
  public static let type = EventType.caseAssigned
  public static let about = About(
    "指派承办", "A case was given to an officer.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "case", .text, "案件",
      "The case, `<kind>:<key>`."),
    .required(
      "officer", .identifier, "承办人",
      "The officer, by the name in an actor."),
    .optional(
      "reason", .text, "理由",
      "Why."),
  ]

  /// The case, `<kind>:<key>` (案件).
  public let `case`: String
  /// The officer, by the name in an actor (承办人).
  public let officer: String
  /// Why (理由).
  public let reason: String?

  public init(
    case: String, officer: String, reason: String? = nil
  ) {
    self.case = `case`
    self.officer = officer
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    officer = try payload.text("officer")
    reason = try payload.optionalText("reason")
  }
}

/// A case went from one officer to another (移交承办).
///
/// Basis: the house's own record; no statute.
public struct CaseHandedOver: Event {
  public static let type = EventType.caseHandedOver
  public static let about = About(
    "移交承办", "A case went from one officer to another.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "case", .text, "案件",
      "The case, `<kind>:<key>`."),
    .required(
      "from", .identifier, "移交人",
      "Who had it."),
    .required(
      "to", .identifier, "接办人",
      "Who has it now."),
    .required(
      "reason", .text, "理由",
      "Why."),
  ]

  /// The case, `<kind>:<key>` (案件).
  public let `case`: String
  /// Who had it (移交人).
  public let from: String
  /// Who has it now (接办人).
  public let to: String
  /// Why (理由).
  public let reason: String

  public init(
    case: String, from: String, to: String, reason: String
  ) {
    self.case = `case`
    self.from = from
    self.to = to
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    from = try payload.text("from")
    reason = try payload.text("reason")
    to = try payload.text("to")
  }
}

/// A case was given its urgency (设定缓急).
///
/// Basis: the house's own record; no statute.
public struct CasePrioritised: Event {
  public static let type = EventType.casePrioritised
  public static let about = About(
    "设定缓急", "A case was given its urgency.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "case", .text, "案件",
      "The case, `<kind>:<key>`."),
    .required(
      "priority", .oneOf(Priority.self), "缓急",
      "How urgent it is."),
    .optional(
      "reason", .text, "理由",
      "Why."),
  ]

  /// The case, `<kind>:<key>` (案件).
  public let `case`: String
  /// How urgent it is (缓急).
  public let priority: Priority
  /// Why (理由).
  public let reason: String?

  public init(
    case: String, priority: Priority, reason: String? = nil
  ) {
    self.case = `case`
    self.priority = priority
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    priority = try payload.choice("priority")
    reason = try payload.optionalText("reason")
  }

  /// How urgent it is (缓急).
  public enum Priority: String, Codable, CaseIterable, Sendable {
    /// 低
    case low = "low"
    /// 一般
    case normal = "normal"
    /// 较急
    case high = "high"
    /// 紧急
    case urgent = "urgent"
  }
}

/// The office set itself a day for a case; the statutory day stays what it is (设定内部期限).
///
/// Basis: the house's own record; no statute.
public struct CaseTargetSet: Event {
  public static let type = EventType.caseTargetSet
  public static let about = About(
    "设定内部期限", "The office set itself a day for a case; the statutory day stays what it is.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "case", .text, "案件",
      "The case, `<kind>:<key>`."),
    .required(
      "targetOn", .date, "内部期限",
      "The day the office aims at."),
  ]

  /// The case, `<kind>:<key>` (案件).
  public let `case`: String
  /// The day the office aims at (内部期限).
  public let targetOn: CivilDate

  public init(
    case: String, targetOn: CivilDate
  ) {
    self.case = `case`
    self.targetOn = targetOn
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    targetOn = try payload.date("targetOn")
  }
}

/// An officer noted something on a case (批注).
///
/// Basis: the house's own record; no statute.
public struct CaseCommented: Event {
  public static let type = EventType.caseCommented
  public static let about = About(
    "批注", "An officer noted something on a case.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "case", .text, "案件",
      "The case, `<kind>:<key>`."),
    .required(
      "text", .text, "内容",
      "The note; no personal data."),
  ]

  /// The case, `<kind>:<key>` (案件).
  public let `case`: String
  /// The note; no personal data (内容).
  public let text: String

  public init(
    case: String, text: String
  ) {
    self.case = `case`
    self.text = text
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    text = try payload.text("text")
  }
}

/// A case was closed (结案).
///
/// Basis: the house's own record; no statute.
public struct CaseClosed: Event {
  public static let type = EventType.caseClosed
  public static let about = About(
    "结案", "A case was closed.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "case", .text, "案件",
      "The case, `<kind>:<key>`."),
    .required(
      "outcome", .text, "结果",
      "How it ended."),
  ]

  /// The case, `<kind>:<key>` (案件).
  public let `case`: String
  /// How it ended (结果).
  public let outcome: String

  public init(
    case: String, outcome: String
  ) {
    self.case = `case`
    self.outcome = outcome
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    outcome = try payload.text("outcome")
  }
}

/// The association asked for review or went to court over a case (申请复议、提起诉讼).
///
/// Basis: 行政复议法 Art. 20; 行政诉讼法 Art. 46.
public struct ReviewRequested: Event {
  public static let type = EventType.reviewRequested
  public static let about = About(
    "申请复议、提起诉讼", "The association asked for review or went to court over a case.",
    basis: "行政复议法 Art. 20; 行政诉讼法 Art. 46")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "case", .text, "案件",
      "The case, `<kind>:<key>`."),
    .required(
      "kind", .oneOf(Kind.self), "途径",
      "Review or suit."),
  ]

  /// The case, `<kind>:<key>` (案件).
  public let `case`: String
  /// Review or suit (途径).
  public let kind: Kind

  public init(
    case: String, kind: Kind
  ) {
    self.case = `case`
    self.kind = kind
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    kind = try payload.choice("kind")
  }

  /// Review or suit (途径).
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// 行政复议
    case review = "review"
    /// 行政诉讼
    case suit = "suit"
  }
}

/// A review body or a court decided on a case (复议、诉讼结果).
///
/// Basis: 行政复议法; 行政诉讼法 [articles unverified].
public struct ReviewDecided: Event {
  public static let type = EventType.reviewDecided
  public static let about = About(
    "复议、诉讼结果", "A review body or a court decided on a case.",
    basis: "行政复议法; 行政诉讼法 [articles unverified]")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "case", .text, "案件",
      "The case, `<kind>:<key>`."),
    .required(
      "by", .oneOf(Body.self), "决定机关",
      "Who decided."),
    .required(
      "outcome", .oneOf(Outcome.self), "结果",
      "What was decided."),
  ]

  /// The case, `<kind>:<key>` (案件).
  public let `case`: String
  /// Who decided (决定机关).
  public let by: Body
  /// What was decided (结果).
  public let outcome: Outcome

  public init(
    case: String, by: Body, outcome: Outcome
  ) {
    self.case = `case`
    self.by = by
    self.outcome = outcome
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    by = try payload.choice("by")
    self.case = try payload.text("case")
    outcome = try payload.choice("outcome")
  }

  /// Who decided (决定机关).
  public enum Body: String, Codable, CaseIterable, Sendable {
    /// 复议机关
    case review = "review"
    /// 人民法院
    case court = "court"
  }

  /// What was decided (结果).
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    /// 维持
    case upheld = "upheld"
    /// 撤销
    case annulled = "annulled"
    /// 变更
    case amended = "amended"
    /// 驳回
    case dismissed = "dismissed"
  }
}
