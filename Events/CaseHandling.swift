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
    .required("case", .text, "案件", "The case, as kind and key: `rectification:示民责改〔2020〕12号`."),
    .required("officer", .identifier, "承办人", "Service name of the officer who handles it."),
    .optional("reason", .text, "理由", "Why this officer."),
  ]

  /// The case, as kind and key: `rectification:示民责改〔2020〕12号` (案件).
  public let `case`: String
  /// Service name of the officer who handles it (承办人).
  public let officer: String
  /// Why this officer (理由).
  public let reason: String?

  public init(`case`: String, officer: String, reason: String? = nil) {
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

/// A case passed from one officer to another (移交承办).
///
/// Basis: the house's own record; no statute.
public struct CaseHandedOver: Event {
  public static let type = EventType.caseHandedOver
  public static let about = About(
    "移交承办", "A case passed from one officer to another.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("case", .text, "案件", "The case, as kind and key: `rectification:示民责改〔2020〕12号`."),
    .required("from", .identifier, "原承办人", "Service name of the officer who gives it."),
    .required("to", .identifier, "新承办人", "Service name of the officer who takes it."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// The case, as kind and key: `rectification:示民责改〔2020〕12号` (案件).
  public let `case`: String
  /// Service name of the officer who gives it (原承办人).
  public let from: String
  /// Service name of the officer who takes it (新承办人).
  public let to: String
  /// Why (理由).
  public let reason: String

  public init(`case`: String, from: String, to: String, reason: String) {
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
    .required("case", .text, "案件", "The case, as kind and key: `rectification:示民责改〔2020〕12号`."),
    .required("priority", .oneOf(Priority.self), "缓急", "How urgent it is."),
    .optional("reason", .text, "理由", "Why."),
  ]

  /// The case, as kind and key: `rectification:示民责改〔2020〕12号` (案件).
  public let `case`: String
  /// How urgent it is (缓急).
  public let priority: Priority
  /// Why (理由).
  public let reason: String?

  public init(`case`: String, priority: Priority, reason: String? = nil) {
    self.case = `case`
    self.priority = priority
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    priority = try payload.choice("priority")
    reason = try payload.optionalText("reason")
  }

  /// How urgent a case is (缓急).
  public enum Priority: String, Codable, CaseIterable, Sendable {
    /// Can wait (缓办).
    case low = "low"
    /// In its turn (普通).
    case normal = "normal"
    /// Before others (急件).
    case high = "high"
    /// At once (特急).
    case urgent = "urgent"
  }
}

/// The office set itself a day for a case; no legal term (设定内部期限).
///
/// Basis: the house's own record; no statute.
public struct CaseTargetSet: Event {
  public static let type = EventType.caseTargetSet
  public static let about = About(
    "设定内部期限", "The office set itself a day for a case; no legal term.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("case", .text, "案件", "The case, as kind and key: `rectification:示民责改〔2020〕12号`."),
    .required("targetOn", .date, "内部期限", "Day by which the office means to have it done."),
  ]

  /// The case, as kind and key: `rectification:示民责改〔2020〕12号` (案件).
  public let `case`: String
  /// Day by which the office means to have it done (内部期限).
  public let targetOn: CivilDate

  public init(`case`: String, targetOn: CivilDate) {
    self.case = `case`
    self.targetOn = targetOn
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    targetOn = try payload.date("targetOn")
  }
}

/// An officer wrote a remark on a case (批注).
///
/// Basis: the house's own record; no statute.
public struct CaseCommented: Event {
  public static let type = EventType.caseCommented
  public static let about = About(
    "批注", "An officer wrote a remark on a case.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("case", .text, "案件", "The case, as kind and key: `rectification:示民责改〔2020〕12号`."),
    .required("text", .text, "批注内容", "The remark."),
  ]

  /// The case, as kind and key: `rectification:示民责改〔2020〕12号` (案件).
  public let `case`: String
  /// The remark (批注内容).
  public let text: String

  public init(`case`: String, text: String) {
    self.case = `case`
    self.text = text
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    text = try payload.text("text")
  }
}

/// The office closed a case (结案).
///
/// Basis: the house's own record; no statute.
public struct CaseClosed: Event {
  public static let type = EventType.caseClosed
  public static let about = About(
    "结案", "The office closed a case.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("case", .text, "案件", "The case, as kind and key: `rectification:示民责改〔2020〕12号`."),
    .required("outcome", .text, "办理结果", "What came of it."),
  ]

  /// The case, as kind and key: `rectification:示民责改〔2020〕12号` (案件).
  public let `case`: String
  /// What came of it (办理结果).
  public let outcome: String

  public init(`case`: String, outcome: String) {
    self.case = `case`
    self.outcome = outcome
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.text("case")
    outcome = try payload.text("outcome")
  }
}
