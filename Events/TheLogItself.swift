public import EventModel

/// An earlier entry of the same stream never held (条目作废).
///
/// Basis: the event contract, section 2.
public struct EntryVoided: Event {
  public static let type = EventType.entryVoided
  public static let about = About(
    "条目作废", "An earlier entry of the same stream never held.",
    basis: "the event contract, section 2")
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required("entry", .entry, "条目", "The entry's id."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// The entry's id (条目).
  public let entry: EventID
  /// Why (理由).
  public let reason: String

  public init(entry: EventID, reason: String) {
    self.entry = entry
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    entry = try payload.eventID("entry")
    reason = try payload.text("reason")
  }
}

/// An earlier entry's date or data, or both, were wrong (条目更正).
///
/// Basis: the event contract, section 2.
public struct EntryCorrected: Event {
  public static let type = EventType.entryCorrected
  public static let about = About(
    "条目更正", "An earlier entry's date or data, or both, were wrong.",
    basis: "the event contract, section 2")
  public static let streams = StreamName.Category.allCases
  public static let fields: [Field] = [
    .required("entry", .entry, "条目", "The entry's id."),
    .optional("effectiveOn", .date, "更正后日期", "The date that holds."),
    .optional("data", .eventData, "更正后内容", "The data that hold, whole."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// The entry's id (条目).
  public let entry: EventID
  /// The date that holds (更正后日期).
  public let effectiveOn: CivilDate?
  /// The data that hold, whole (更正后内容).
  public let data: [UInt8]?
  /// Why (理由).
  public let reason: String

  public init(entry: EventID, effectiveOn: CivilDate? = nil, data: [UInt8]? = nil, reason: String) {
    self.entry = entry
    self.effectiveOn = effectiveOn
    self.data = data
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    data = try payload.optionalObjectBytes("data").map { Array($0) }
    effectiveOn = try payload.optionalDate("effectiveOn")
    entry = try payload.eventID("entry")
    reason = try payload.text("reason")
  }
}

/// A stated total is not the sum of its parts; both are kept (数据不符).
///
/// Basis: a figure is recorded as stated, never made to fit.
public struct DiscrepancyNoted: Event {
  public static let type = EventType.discrepancyNoted
  public static let about = About(
    "数据不符", "A stated total is not the sum of its parts; both are kept.",
    basis: "a figure is recorded as stated, never made to fit")
  public static let streams = [StreamName.Category.association, .rulebook]
  public static let fields: [Field] = [
    .required("stated", .count, "自报数", "The total as stated."),
    .required("partsSum", .count, "分项合计", "The sum of the parts."),
    .required("subject", .text, "事项", "What is counted."),
    .required("source", .text, "来源", "Where it is stated."),
  ]

  /// The total as stated (自报数).
  public let stated: Int
  /// The sum of the parts (分项合计).
  public let partsSum: Int
  /// What is counted (事项).
  public let subject: String
  /// Where it is stated (来源).
  public let source: String

  public init(stated: Int, partsSum: Int, subject: String, source: String) {
    self.stated = stated
    self.partsSum = partsSum
    self.subject = subject
    self.source = source
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    partsSum = try payload.count("partsSum")
    source = try payload.text("source")
    stated = try payload.count("stated")
    subject = try payload.text("subject")
  }
}

/// A rule's parameter was given a value for a jurisdiction and a span of days (规则参数).
///
/// Basis: the decision named in basis.
public struct RuleParameterSet: Event {
  public static let type = EventType.ruleParameterSet
  public static let about = About(
    "规则参数", "A rule's parameter was given a value for a jurisdiction and a span of days.",
    basis: "the decision named in basis")
  public static let streams = [StreamName.Category.rulebook]
  public static let fields: [Field] = [
    .required("parameter", .text, "参数", "Name of the parameter."),
    .required("value", .text, "参数值", "Its value, in the parameter's shape."),
    .required("from", .date, "生效日", "First day on which it holds; the entry's effectiveOn."),
    .optional("to", .date, "失效日", "Last day on which it holds."),
    .required("basis", .text, "依据", "The decision or rule that sets it."),
  ]

  /// Name of the parameter (参数).
  public let parameter: String
  /// Its value, in the parameter's shape (参数值).
  public let value: String
  /// First day on which it holds; the entry's effectiveOn (生效日).
  public let from: CivilDate
  /// Last day on which it holds (失效日).
  public let to: CivilDate?
  /// The decision or rule that sets it (依据).
  public let basis: String

  public init(
    parameter: String, value: String, from: CivilDate, to: CivilDate? = nil, basis: String
  ) {
    self.parameter = parameter
    self.value = value
    self.from = from
    self.to = to
    self.basis = basis
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    basis = try payload.text("basis")
    from = try payload.date("from")
    parameter = try payload.text("parameter")
    to = try payload.optionalDate("to")
    value = try payload.text("value")
  }
}
