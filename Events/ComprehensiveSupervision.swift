public import EventModel

/// The association disclosed information about itself (信息公开).
///
/// Basis: local: Zhongshan, 1+8 综合监管 (2023); 社会团体登记管理条例 (2016) Art. 26 (donations).
public struct InformationDisclosed: Event {
  public static let type = EventType.informationDisclosed
  public static let about = About(
    "信息公开", "The association disclosed information about itself.",
    basis: "local: Zhongshan, 1+8 综合监管 (2023); 社会团体登记管理条例 (2016) Art. 26 (donations)")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("matter", .text, "公开事项", "What was disclosed."),
    .optional("channel", .text, "公开渠道", "Where."),
  ]

  /// What was disclosed (公开事项).
  public let matter: String
  /// Where (公开渠道).
  public let channel: String?

  public init(matter: String, channel: String? = nil) {
    self.matter = matter
    self.channel = channel
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    channel = try payload.optionalText("channel")
    matter = try payload.text("matter")
  }
}

/// Several departments inspected the association together (联合执法).
///
/// Basis: local: Zhongshan, 1+8 综合监管 (2023).
public struct JointEnforcementConducted: Event {
  public static let type = EventType.jointEnforcementConducted
  public static let about = About(
    "联合执法", "Several departments inspected the association together.",
    basis: "local: Zhongshan, 1+8 综合监管 (2023)")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("departments", .list(of: .text), "部门", "Departments that took part."),
    .required("matters", .list(of: .text), "检查事项", "What was looked into."),
    .required(
      "findings", .list(of: .text, mayBeEmpty: true), "问题", "What was found; may be nothing."),
  ]

  /// Departments that took part (部门).
  public let departments: [String]
  /// What was looked into (检查事项).
  public let matters: [String]
  /// What was found; may be nothing (问题).
  public let findings: [String]

  public init(departments: [String], matters: [String], findings: [String]) {
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
/// Basis: local: Zhongshan, 1+8 综合监管 (2023).
public struct FundsAudited: Event {
  public static let type = EventType.fundsAudited
  public static let about = About(
    "资金监管审计", "The association's funds were audited.",
    basis: "local: Zhongshan, 1+8 综合监管 (2023)")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("year", .year, "年度", "Year audited."),
    .required("opinion", .oneOf(Opinion.self), "审计意见", "The auditor's opinion."),
    .optional("auditor", .text, "审计机构", "Who audited."),
  ]

  /// Year audited (年度).
  public let year: Int
  /// The auditor's opinion (审计意见).
  public let opinion: Opinion
  /// Who audited (审计机构).
  public let auditor: String?

  public init(year: Int, opinion: Opinion, auditor: String? = nil) {
    self.year = year
    self.opinion = opinion
    self.auditor = auditor
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    auditor = try payload.optionalText("auditor")
    opinion = try payload.choice("opinion")
    year = try payload.count("year")
  }

  /// An auditor's opinion (审计意见).
  public enum Opinion: String, Codable, CaseIterable, Sendable {
    /// Without reservation (标准无保留意见).
    case clean = "clean"
    /// With reservation (保留意见).
    case qualified = "qualified"
    /// Adverse (否定意见).
    case adverse = "adverse"
  }
}

/// The association gave a pledge of integrity (诚信承诺).
///
/// Basis: local: Longgang (2021), 诚信承诺.
public struct IntegrityPledged: Event {
  public static let type = EventType.integrityPledged
  public static let about = About(
    "诚信承诺", "The association gave a pledge of integrity.",
    basis: "local: Longgang (2021), 诚信承诺")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("pledge", .text, "承诺内容", "What is pledged."),
    .optional("validTo", .date, "有效期至", "Last day on which it holds."),
  ]

  /// What is pledged (承诺内容).
  public let pledge: String
  /// Last day on which it holds (有效期至).
  public let validTo: CivilDate?

  public init(pledge: String, validTo: CivilDate? = nil) {
    self.pledge = pledge
    self.validTo = validTo
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    pledge = try payload.text("pledge")
    validTo = try payload.optionalDate("validTo")
  }
}

/// Which bodies supervise the association in which respect was settled (监管分工).
///
/// Basis: 行业协会商会与行政机关脱钩总体方案 (2015); local models of the supervisors' roles.
public struct SupervisionAssigned: Event {
  public static let type = EventType.supervisionAssigned
  public static let about = About(
    "监管分工", "Which bodies supervise the association in which respect was settled.",
    basis: "行业协会商会与行政机关脱钩总体方案 (2015); local models of the supervisors' roles")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .optional("registrar", .text, "登记管理机关", "Registration authority."),
    .optional("industryAuthority", .text, "行业管理部门", "Department in charge of the industry."),
    .optional("federation", .text, "工商联", "Federation of industry and commerce."),
    .optional("partyBody", .text, "党建工作机构", "Party-building body."),
  ]

  /// Registration authority (登记管理机关).
  public let registrar: String?
  /// Department in charge of the industry (行业管理部门).
  public let industryAuthority: String?
  /// Federation of industry and commerce (工商联).
  public let federation: String?
  /// Party-building body (党建工作机构).
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
