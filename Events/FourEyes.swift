public import EventModel

/// An officer put a decision before a second officer (提交复核).
///
/// Basis: the house's own record; no statute.
public struct DecisionSubmitted: Event {
  public static let type = EventType.decisionSubmitted
  public static let about = About(
    "提交复核", "An officer put a decision before a second officer.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required("submission", .identifier, "提交编号", "Number of the submission."),
    .required("command", .text, "命令", "Name of the command."),
    .required("effectiveOn", .date, "生效日期", "Day on which the act is to hold."),
    .required(
      "act", .eventData, "拟作记录", "What is to be recorded: the command's input, kept byte for byte."),
    .optional("document", .text, "文书号", "Number of the paper that is to carry it."),
  ]

  /// Number of the submission (提交编号).
  public let submission: String
  /// Name of the command (命令).
  public let command: String
  /// Day on which the act is to hold (生效日期).
  public let effectiveOn: CivilDate
  /// What is to be recorded: the command's input, kept byte for byte (拟作记录).
  public let act: [UInt8]
  /// Number of the paper that is to carry it (文书号).
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
    act = try Array(payload.objectBytes("act"))
    command = try payload.text("command")
    document = try payload.optionalText("document")
    effectiveOn = try payload.date("effectiveOn")
    submission = try payload.text("submission")
  }
}

/// The second officer agreed (复核同意).
///
/// Basis: the house's own record; no statute.
public struct DecisionConfirmed: Event {
  public static let type = EventType.decisionConfirmed
  public static let about = About(
    "复核同意", "The second officer agreed.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required("submission", .identifier, "提交编号", "Number of the submission.")
  ]

  /// Number of the submission (提交编号).
  public let submission: String

  public init(submission: String) {
    self.submission = submission
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    submission = try payload.text("submission")
  }
}

/// The second officer sent a submission back (退回).
///
/// Basis: the house's own record; no statute.
public struct DecisionReturned: Event {
  public static let type = EventType.decisionReturned
  public static let about = About(
    "退回", "The second officer sent a submission back.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required("submission", .identifier, "提交编号", "Number of the submission."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// Number of the submission (提交编号).
  public let submission: String
  /// Why (理由).
  public let reason: String

  public init(submission: String, reason: String) {
    self.submission = submission
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    reason = try payload.text("reason")
    submission = try payload.text("submission")
  }
}

/// The first officer took a submission back (撤回提交).
///
/// Basis: the house's own record; no statute.
public struct DecisionWithdrawn: Event {
  public static let type = EventType.decisionWithdrawn
  public static let about = About(
    "撤回提交", "The first officer took a submission back.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required("submission", .identifier, "提交编号", "Number of the submission."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// Number of the submission (提交编号).
  public let submission: String
  /// Why (理由).
  public let reason: String

  public init(submission: String, reason: String) {
    self.submission = submission
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    reason = try payload.text("reason")
    submission = try payload.text("submission")
  }
}

/// A submission lapsed; its grounds no longer hold (复核失效).
///
/// Basis: the house's own record; no statute.
public struct DecisionLapsed: Event {
  public static let type = EventType.decisionLapsed
  public static let about = About(
    "复核失效", "A submission lapsed; its grounds no longer hold.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required("submission", .identifier, "提交编号", "Number of the submission."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// Number of the submission (提交编号).
  public let submission: String
  /// Why (理由).
  public let reason: String

  public init(submission: String, reason: String) {
    self.submission = submission
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    reason = try payload.text("reason")
    submission = try payload.text("submission")
  }
}
