public import EventModel

/// Associations were drawn by lot for inspection (双随机抽取).
///
/// Basis: 民发〔2017〕45号.
public struct RandomInspectionDrawn: Event {
  public static let type = EventType.randomInspectionDrawn
  public static let about = About(
    "双随机抽取", "Associations were drawn by lot for inspection.",
    basis: "民发〔2017〕45号")
  public static let streams = [StreamName.Category.draw]
  public static let fields: [Field] = [
    .required("jurisdiction", .jurisdiction, "辖区", "Area whose associations were drawn from."),
    .required("population", .count, "总数", "How many stood in the draw."),
    .required("drawn", .list(of: .identifier), "抽中协会", "Those drawn."),
    .required("seed", .text, "随机种子", "Seed from which the draw can be repeated."),
    .added(
      "inspectors", .list(of: .text), "检查人员",
      "The inspectors drawn."),
    .added(
      "inspectorPool", .list(of: .text), "检查人员名录",
      "The inspectors who stood in the draw."),
    .added(
      "level", .oneOf(Level.self), "层级",
      "Level of the registrar."),
    .added(
      "year", .year, "年度",
      "Year of the quota."),
  ]

  /// Area whose associations were drawn from (辖区).
  public let jurisdiction: String
  /// How many stood in the draw (总数).
  public let population: Int
  /// Those drawn (抽中协会).
  public let drawn: [String]
  /// Seed from which the draw can be repeated (随机种子).
  public let seed: String
  /// The inspectors drawn (检查人员).
  public let inspectors: [String]?
  /// The inspectors who stood in the draw (检查人员名录).
  public let inspectorPool: [String]?
  /// Level of the registrar (层级).
  public let level: Level?
  /// Year of the quota (年度).
  public let year: Int?

  public init(
    jurisdiction: String, population: Int, drawn: [String], seed: String,
    inspectors: [String]? = nil, inspectorPool: [String]? = nil, level: Level? = nil,
    year: Int? = nil
  ) {
    self.jurisdiction = jurisdiction
    self.population = population
    self.drawn = drawn
    self.seed = seed
    self.inspectors = inspectors
    self.inspectorPool = inspectorPool
    self.level = level
    self.year = year
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    drawn = try payload.texts("drawn")
    inspectorPool = try payload.optionalTexts("inspectorPool")
    inspectors = try payload.optionalTexts("inspectors")
    jurisdiction = try payload.text("jurisdiction")
    level = try payload.optionalChoice("level")
    population = try payload.count("population")
    seed = try payload.text("seed")
    year = try payload.optionalCount("year")
  }

  /// The level of a registrar, on which its yearly quota depends.
  public enum Level: String, Codable, CaseIterable, Sendable {
    /// 县级
    case county = "county"
    /// 市级
    case city = "city"
    /// 省级
    case province = "province"
    /// 民政部
    case national = "national"
  }
}

/// The inspection of a drawn association was concluded (抽查结论).
///
/// Basis: 民发〔2017〕45号.
public struct RandomInspectionConcluded: Event {
  public static let type = EventType.randomInspectionConcluded
  public static let about = About(
    "抽查结论", "The inspection of a drawn association was concluded.",
    basis: "民发〔2017〕45号")
  public static let fields: [Field] = [
    .required("draw", .text, "抽取编号", "The draw."),
    .required(
      "findings", .list(of: .text, mayBeEmpty: true), "问题", "What was found; may be nothing."),
  ]

  /// The draw (抽取编号).
  public let draw: String
  /// What was found; may be nothing (问题).
  public let findings: [String]

  public init(draw: String, findings: [String]) {
    self.draw = draw
    self.findings = findings
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    draw = try payload.text("draw")
    findings = try payload.texts("findings")
  }
}

/// The registrar tried to reach the association at its domicile (住所联系).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) Art. 11(6); 15–30 days between two letters [unverified].
public struct ContactAttempted: Event {
  public static let type = EventType.contactAttempted
  public static let about = About(
    "住所联系", "The registrar tried to reach the association at its domicile.",
    basis: "社会组织信用信息管理办法 (Order 60) Art. 11(6); 15–30 days between two letters [unverified]")
  public static let fields: [Field] = [
    .required("channel", .oneOf(Channel.self), "方式", "How."),
    .required("result", .oneOf(Result.self), "结果", "With what result."),
  ]

  /// How (方式).
  public let channel: Channel
  /// With what result (结果).
  public let result: Result

  public init(channel: Channel, result: Result) {
    self.channel = channel
    self.result = result
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    channel = try payload.choice("channel")
    result = try payload.choice("result")
  }

  /// A way of reaching an association.
  public enum Channel: String, Codable, CaseIterable, Sendable {
    /// Special letter (专用信函).
    case specialLetter = "specialLetter"
    /// Telephone (电话).
    case phone = "phone"
    /// Visit (上门).
    case visit = "visit"
  }

  /// What came of it.
  public enum Result: String, Codable, CaseIterable, Sendable {
    /// Letter signed for (签收).
    case signed = "signed"
    /// Letter not signed for (未签收).
    case unsigned = "unsigned"
    /// Reached (已联系).
    case reached = "reached"
    /// Not reached (未联系上).
    case unreached = "unreached"
  }
}

/// Officers were called in for an interview (约谈).
///
/// Basis: 民发〔2016〕39号 Arts 2, 4.
public struct InterviewHeld: Event {
  public static let type = EventType.interviewHeld
  public static let about = About(
    "约谈", "Officers were called in for an interview.",
    basis: "民发〔2016〕39号 Arts 2, 4")
  public static let fields: [Field] = [
    .required("matters", .list(of: .text), "约谈事项", "Matters raised.")
  ]

  /// Matters raised (约谈事项).
  public let matters: [String]

  public init(matters: [String]) {
    self.matters = matters
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    matters = try payload.texts("matters")
  }
}

/// A complaint or report was received (投诉举报).
///
/// Basis: no provision in the rulebook.
public struct ComplaintReceived: Event {
  public static let type = EventType.complaintReceived
  public static let about = About(
    "投诉举报", "A complaint or report was received.",
    basis: "no provision in the rulebook")
  public static let fields: [Field] = [
    .required("subject", .text, "事由", "What it is about."),
    .required("channel", .text, "渠道", "How it came in."),
  ]

  /// What it is about (事由).
  public let subject: String
  /// How it came in (渠道).
  public let channel: String

  public init(subject: String, channel: String) {
    self.subject = subject
    self.channel = channel
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    channel = try payload.text("channel")
    subject = try payload.text("subject")
  }
}
