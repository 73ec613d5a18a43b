public import EventModel

/// An officer submitted a decision that takes two people (提交复核).
///
/// Basis: the house's own record; no statute.
public struct DecisionSubmitted: Event {
  public static let type = EventType.decisionSubmitted
  public static let about = About(
    "提交复核", "An officer submitted a decision that takes two people.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required(
      "submission", .identifier, "提交编号",
      "Identifies the submission."),
    .required(
      "command", .text, "命令",
      "The command."),
    .required(
      "effectiveOn", .date, "生效日期",
      "The day on which the act takes effect."),
    .required(
      "act", .eventData, "所拟内容",
      "What the command gives, whole."),
    .optional(
      "document", .text, "文号",
      "Number of the paper that carries the act."),
  ]

  /// Identifies the submission (提交编号).
  public let submission: String
  /// The command (命令).
  public let command: String
  /// The day on which the act takes effect (生效日期).
  public let effectiveOn: CivilDate
  /// What the command gives, whole (所拟内容).
  public let act: [UInt8]
  /// Number of the paper that carries the act (文号).
  public let document: String?

  public init(
    submission: String, command: String, effectiveOn: CivilDate, act: [UInt8],
    document: String? = nil
  ) {
    self.submission = submission
    self.command = command
    self.effectiveOn = effectiveOn
    self.act = act
    self.document = document
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    act = try payload.objectBytes("act")
    command = try payload.text("command")
    document = try payload.optionalText("document")
    effectiveOn = try payload.date("effectiveOn")
    submission = try payload.text("submission")
  }
}

/// A second officer confirmed a submission (复核同意).
///
/// Basis: the house's own record; no statute.
public struct DecisionConfirmed: Event {
  public static let type = EventType.decisionConfirmed
  public static let about = About(
    "复核同意", "A second officer confirmed a submission.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required(
      "submission", .identifier, "提交编号",
      "The submission.")
  ]

  /// The submission (提交编号).
  public let submission: String

  public init(
    submission: String
  ) {
    self.submission = submission
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    submission = try payload.text("submission")
  }
}

/// A second officer returned a submission (退回).
///
/// Basis: the house's own record; no statute.
public struct DecisionReturned: Event {
  public static let type = EventType.decisionReturned
  public static let about = About(
    "退回", "A second officer returned a submission.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required(
      "submission", .identifier, "提交编号",
      "The submission."),
    .required(
      "reason", .text, "理由",
      "Why."),
  ]

  /// The submission (提交编号).
  public let submission: String
  /// Why (理由).
  public let reason: String

  public init(
    submission: String, reason: String
  ) {
    self.submission = submission
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    reason = try payload.text("reason")
    submission = try payload.text("submission")
  }
}

/// The submitter withdrew a submission (撤回提交).
///
/// Basis: the house's own record; no statute.
public struct DecisionWithdrawn: Event {
  public static let type = EventType.decisionWithdrawn
  public static let about = About(
    "撤回提交", "The submitter withdrew a submission.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required(
      "submission", .identifier, "提交编号",
      "The submission."),
    .required(
      "reason", .text, "理由",
      "Why."),
  ]

  /// The submission (提交编号).
  public let submission: String
  /// Why (理由).
  public let reason: String

  public init(
    submission: String, reason: String
  ) {
    self.submission = submission
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    reason = try payload.text("reason")
    submission = try payload.text("submission")
  }
}

/// A submission lapsed: the record had changed since (复核失效).
///
/// Basis: the house's own record; no statute.
public struct DecisionLapsed: Event {
  public static let type = EventType.decisionLapsed
  public static let about = About(
    "复核失效", "A submission lapsed: the record had changed since.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required(
      "submission", .identifier, "提交编号",
      "The submission."),
    .required(
      "reason", .text, "理由",
      "What had changed."),
  ]

  /// The submission (提交编号).
  public let submission: String
  /// What had changed (理由).
  public let reason: String

  public init(
    submission: String, reason: String
  ) {
    self.submission = submission
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    reason = try payload.text("reason")
    submission = try payload.text("submission")
  }
}
