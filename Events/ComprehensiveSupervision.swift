public import EventModel

/// The association made information public (信息公开).
///
/// Basis: 中山市“1+8”综合监管; 社会组织信用信息管理办法 (Order 60).
public struct InformationDisclosed: Event {
  public static let type = EventType.informationDisclosed
  public static let about = About(
    "信息公开", "The association made information public.",
    basis: "中山市“1+8”综合监管; 社会组织信用信息管理办法 (Order 60)")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "matter", .text, "事项",
      "What was disclosed."),
    .optional(
      "channel", .text, "渠道",
      "Where."),
  ]

  /// What was disclosed (事项).
  public let matter: String
  /// Where (渠道).
  public let channel: String?

  public init(
    matter: String, channel: String? = nil
  ) {
    self.matter = matter
    self.channel = channel
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    channel = try payload.optionalText("channel")
    matter = try payload.text("matter")
  }
}

/// Several departments inspected together (联合执法).
///
/// Basis: 中山市“1+8”综合监管.
public struct JointEnforcementConducted: Event {
  public static let type = EventType.jointEnforcementConducted
  public static let about = About(
    "联合执法", "Several departments inspected together.",
    basis: "中山市“1+8”综合监管")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "departments", .list(of: .text), "部门",
      "Who took part."),
    .required(
      "matters", .list(of: .text), "事项",
      "What was looked at."),
    .required(
      "findings", .list(of: .text, mayBeEmpty: true), "发现",
      "What was found; may be empty."),
  ]

  /// Who took part (部门).
  public let departments: [String]
  /// What was looked at (事项).
  public let matters: [String]
  /// What was found; may be empty (发现).
  public let findings: [String]

  public init(
    departments: [String], matters: [String], findings: [String]
  ) {
    self.departments = departments
    self.matters = matters
    self.findings = findings
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    departments = try payload.texts("departments")
    findings = try payload.texts("findings")
    matters = try payload.texts("matters")
  }
}

/// The association's funds were audited (资金监管审计).
///
/// Basis: 中山市“1+8”综合监管.
public struct FundsAudited: Event {
  public static let type = EventType.fundsAudited
  public static let about = About(
    "资金监管审计", "The association's funds were audited.",
    basis: "中山市“1+8”综合监管")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "year", .year, "年度",
      "Year audited."),
    .required(
      "opinion", .oneOf(Opinion.self), "意见",
      "The opinion."),
    .optional(
      "auditor", .text, "审计机构",
      "Who audited."),
  ]

  /// Year audited (年度).
  public let year: Int
  /// The opinion (意见).
  public let opinion: Opinion
  /// Who audited (审计机构).
  public let auditor: String?

  public init(
    year: Int, opinion: Opinion, auditor: String? = nil
  ) {
    self.year = year
    self.opinion = opinion
    self.auditor = auditor
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    auditor = try payload.optionalText("auditor")
    opinion = try payload.choice("opinion")
    year = try payload.count("year")
  }

  /// The opinion (意见).
  public enum Opinion: String, Codable, CaseIterable, Sendable {
    /// 无保留
    case clean = "clean"
    /// 保留
    case qualified = "qualified"
    /// 否定
    case adverse = "adverse"
  }
}

/// A department asked the association's opinion, or it spoke up (听取意见).
///
/// Basis: local: Longgang (2021), 听取意见; Xixian (2021), 意见征询.
public struct ConsultationHeld: Event {
  public static let type = EventType.consultationHeld
  public static let about = About(
    "听取意见", "A department asked the association's opinion, or it spoke up.",
    basis: "local: Longgang (2021), 听取意见; Xixian (2021), 意见征询")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "department", .text, "部门",
      "Who asked."),
    .required(
      "matter", .text, "事项",
      "About what."),
    .optional(
      "answerDueOn", .date, "答复期限",
      "Last day for the answer."),
  ]

  /// Who asked (部门).
  public let department: String
  /// About what (事项).
  public let matter: String
  /// Last day for the answer (答复期限).
  public let answerDueOn: CivilDate?

  public init(
    department: String, matter: String, answerDueOn: CivilDate? = nil
  ) {
    self.department = department
    self.matter = matter
    self.answerDueOn = answerDueOn
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    answerDueOn = try payload.optionalDate("answerDueOn")
    department = try payload.text("department")
    matter = try payload.text("matter")
  }
}

/// A department answered what the association had raised (答复意见).
///
/// Basis: local: Longgang (2021), 听取意见; Xixian (2021), 意见征询.
public struct ConsultationAnswered: Event {
  public static let type = EventType.consultationAnswered
  public static let about = About(
    "答复意见", "A department answered what the association had raised.",
    basis: "local: Longgang (2021), 听取意见; Xixian (2021), 意见征询")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "department", .text, "部门",
      "Who answered."),
    .required(
      "matter", .text, "事项",
      "About what."),
    .required(
      "answer", .text, "答复",
      "The answer."),
  ]

  /// Who answered (部门).
  public let department: String
  /// About what (事项).
  public let matter: String
  /// The answer (答复).
  public let answer: String

  public init(
    department: String, matter: String, answer: String
  ) {
    self.department = department
    self.matter = matter
    self.answer = answer
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    answer = try payload.text("answer")
    department = try payload.text("department")
    matter = try payload.text("matter")
  }
}

/// The association made an integrity pledge (诚信承诺).
///
/// Basis: local practice (Longgang).
public struct IntegrityPledged: Event {
  public static let type = EventType.integrityPledged
  public static let about = About(
    "诚信承诺", "The association made an integrity pledge.",
    basis: "local practice (Longgang)")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "pledge", .text, "承诺",
      "The pledge."),
    .optional(
      "validTo", .date, "有效期至",
      "Last day."),
  ]

  /// The pledge (承诺).
  public let pledge: String
  /// Last day (有效期至).
  public let validTo: CivilDate?

  public init(
    pledge: String, validTo: CivilDate? = nil
  ) {
    self.pledge = pledge
    self.validTo = validTo
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    pledge = try payload.text("pledge")
    validTo = try payload.optionalDate("validTo")
  }
}

/// It was settled which bodies supervise the association (三元管理) (监管分工).
///
/// Basis: local three-party model (三元管理).
public struct SupervisionAssigned: Event {
  public static let type = EventType.supervisionAssigned
  public static let about = About(
    "监管分工", "It was settled which bodies supervise the association (三元管理).",
    basis: "local three-party model (三元管理)")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .optional(
      "registrar", .text, "登记管理机关",
      "Registers."),
    .optional(
      "industryAuthority", .text, "行业管理部门",
      "Guides the trade."),
    .optional(
      "federation", .text, "工商联",
      "Federation of industry and commerce."),
    .optional(
      "partyBody", .text, "党建工作机构",
      "Builds the Party organisation."),
  ]

  /// Registers (登记管理机关).
  public let registrar: String?
  /// Guides the trade (行业管理部门).
  public let industryAuthority: String?
  /// Federation of industry and commerce (工商联).
  public let federation: String?
  /// Builds the Party organisation (党建工作机构).
  public let partyBody: String?

  public init(
    registrar: String? = nil, industryAuthority: String? = nil, federation: String? = nil,
    partyBody: String? = nil
  ) {
    self.registrar = registrar
    self.industryAuthority = industryAuthority
    self.federation = federation
    self.partyBody = partyBody
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    federation = try payload.optionalText("federation")
    industryAuthority = try payload.optionalText("industryAuthority")
    partyBody = try payload.optionalText("partyBody")
    registrar = try payload.optionalText("registrar")
  }
}
