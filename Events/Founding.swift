public import EventModel

/// What sort of body an association is (社会团体类别).
public enum AssociationKind: String, Codable, CaseIterable, Sendable {
  /// Industry association (行业协会).
  case industryAssociation = "industryAssociation"
  /// Chamber of commerce (商会).
  case chamber = "chamber"
  /// Chamber of merchants from elsewhere (异地商会).
  case outOfTownChamber = "outOfTownChamber"
  /// Chamber of a market, park or building (市场、园区、楼宇商会).
  case marketChamber = "marketChamber"
  /// Chamber of a town or subdistrict (镇街商会).
  case townshipChamber = "townshipChamber"
  /// Federation (联合会).
  case federation = "federation"
  /// Research society (研究会、学会).
  case research = "research"
  /// Any other association (其他).
  case other = "other"
}

/// Founders applied for an association's registration (申请成立).
///
/// Basis: 社会团体登记管理条例 (2016) Arts 9–11.
public struct FoundingApplied: Event {
  public static let type = EventType.foundingApplied
  public static let about = About(
    "申请成立", "Founders applied for an association's registration.",
    basis: "社会团体登记管理条例 (2016) Arts 9–11")
  public static let fields: [Field] = [
    .required("name", .text, "名称", "Full name applied for."),
    .required("kind", .oneOf(AssociationKind.self), "类别", "Sort of body."),
    .required("jurisdiction", .jurisdiction, "辖区", "Where it would be registered."),
    .optional("industry", .text, "行业", "Industry served."),
    .required("unitMembers", .count, "单位会员数", "Unit members at founding."),
    .required("personMembers", .count, "个人会员数", "Personal members at founding."),
    .required("funds", .fen, "活动资金", "Activity funds."),
    .added(
      "supervisorConsent", .text, "业务主管单位同意文号",
      "Number of the supervising authority's consent."),
    .added(
      "partyBuilding", .flag, "同步党建",
      "Whether Party building is applied for together."),
    .added(
      "scope", .text, "业务范围",
      "Scope of business."),
  ]

  /// Full name applied for (名称).
  public let name: String
  /// Sort of body (类别).
  public let kind: AssociationKind
  /// Where it would be registered (辖区).
  public let jurisdiction: String
  /// Industry served (行业).
  public let industry: String?
  /// Unit members at founding (单位会员数).
  public let unitMembers: Int
  /// Personal members at founding (个人会员数).
  public let personMembers: Int
  /// Activity funds, in fen (活动资金).
  public let funds: Int64
  /// Number of the supervising authority's consent (业务主管单位同意文号).
  public let supervisorConsent: String?
  /// Whether Party building is applied for together (同步党建).
  public let partyBuilding: Bool?
  /// Scope of business (业务范围).
  public let scope: String?

  public init(
    name: String, kind: AssociationKind, jurisdiction: String, industry: String? = nil,
    unitMembers: Int, personMembers: Int, funds: Int64, supervisorConsent: String? = nil,
    partyBuilding: Bool? = nil, scope: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.jurisdiction = jurisdiction
    self.industry = industry
    self.unitMembers = unitMembers
    self.personMembers = personMembers
    self.funds = funds
    self.supervisorConsent = supervisorConsent
    self.partyBuilding = partyBuilding
    self.scope = scope
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    funds = try payload.integer("funds")
    industry = try payload.optionalText("industry")
    jurisdiction = try payload.text("jurisdiction")
    kind = try payload.choice("kind")
    name = try payload.text("name")
    partyBuilding = try payload.optionalFlag("partyBuilding")
    personMembers = try payload.count("personMembers")
    scope = try payload.optionalText("scope")
    supervisorConsent = try payload.optionalText("supervisorConsent")
    unitMembers = try payload.count("unitMembers")
  }
}

/// Whether a like body already serves the trade in the area was reviewed (一业一会准入审查).
///
/// Basis: 社会团体登记管理条例 (2016) Art. 13(2); thresholds from the Wenzhou draft of 2019.
public struct SectorOverlapReviewed: Event {
  public static let type = EventType.sectorOverlapReviewed
  public static let about = About(
    "一业一会准入审查", "Whether a like body already serves the trade in the area was reviewed.",
    basis: "社会团体登记管理条例 (2016) Art. 13(2); thresholds from the Wenzhou draft of 2019")
  public static let fields: [Field] = [
    .required(
      "similar", .list(of: .identifier, mayBeEmpty: true), "相近协会",
      "Associations with the same or a similar scope; may be none."),
    .optional("counties", .count, "覆盖县区数", "Counties in which it is active."),
    .optional("countiesOf", .count, "县区总数", "Counties there are."),
    .optional("unitShare", .share, "单位占比", "Share of the trade's units."),
    .optional("salesShare", .share, "销售占比", "Share of the trade's sales."),
    .required("verdict", .oneOf(Verdict.self), "结论", "Whether it is let in."),
    .added(
      "nameSimilar", .list(of: .identifier), "名称相近",
      "Bodies of a similar name."),
    .added(
      "sharedMembers", .count, "共有会员数",
      "Members shared with the similar bodies."),
  ]

  /// Associations with the same or a similar scope; may be none (相近协会).
  public let similar: [String]
  /// Counties in which it is active (覆盖县区数).
  public let counties: Int?
  /// Counties there are (县区总数).
  public let countiesOf: Int?
  /// Share of the trade's units (单位占比).
  public let unitShare: String?
  /// Share of the trade's sales (销售占比).
  public let salesShare: String?
  /// Whether it is let in (结论).
  public let verdict: Verdict
  /// Bodies of a similar name (名称相近).
  public let nameSimilar: [String]?
  /// Members shared with the similar bodies (共有会员数).
  public let sharedMembers: Int?

  public init(
    similar: [String], counties: Int? = nil, countiesOf: Int? = nil, unitShare: String? = nil,
    salesShare: String? = nil, verdict: Verdict, nameSimilar: [String]? = nil,
    sharedMembers: Int? = nil
  ) {
    self.similar = similar
    self.counties = counties
    self.countiesOf = countiesOf
    self.unitShare = unitShare
    self.salesShare = salesShare
    self.verdict = verdict
    self.nameSimilar = nameSimilar
    self.sharedMembers = sharedMembers
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    counties = try payload.optionalCount("counties")
    countiesOf = try payload.optionalCount("countiesOf")
    nameSimilar = try payload.optionalTexts("nameSimilar")
    salesShare = try payload.optionalText("salesShare")
    sharedMembers = try payload.optionalCount("sharedMembers")
    similar = try payload.texts("similar")
    unitShare = try payload.optionalText("unitShare")
    verdict = try payload.choice("verdict")
  }

  /// The review's outcome.
  public enum Verdict: String, Codable, CaseIterable, Sendable {
    /// Let in (准入).
    case admit = "admit"
    /// Turned away (不予准入).
    case refuse = "refuse"
  }
}

/// The registrar allowed the founders to prepare; until 2016-02-05 only (批准筹备).
///
/// The 1998 text had two steps, preparation and registration; the 2016 text has one.
///
/// Basis: 社会团体登记管理条例 (1998).
public struct PreparationApproved: Event {
  public static let type = EventType.preparationApproved
  public static let about = About(
    "批准筹备", "The registrar allowed the founders to prepare; until 2016-02-05 only.",
    basis: "社会团体登记管理条例 (1998)")
  public static let fields: [Field] = [
    .optional("assemblyDueOn", .date, "筹备期限", "Last day to hold the founding assembly and apply.")
  ]

  /// Last day to hold the founding assembly and apply (筹备期限).
  public let assemblyDueOn: CivilDate?

  public init(assemblyDueOn: CivilDate? = nil) {
    self.assemblyDueOn = assemblyDueOn
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    assemblyDueOn = try payload.optionalDate("assemblyDueOn")
  }
}

/// The association was entered in the register; its legal life begins (准予成立登记).
///
/// Basis: 社会团体登记管理条例 (2016) Arts 12, 23.
public struct AssociationRegistered: Event {
  public static let type = EventType.associationRegistered
  public static let about = About(
    "准予成立登记", "The association was entered in the register; its legal life begins.",
    basis: "社会团体登记管理条例 (2016) Arts 12, 23")
  public static let fields: [Field] = [
    .required("name", .text, "名称", "Registered name."),
    .required("kind", .oneOf(AssociationKind.self), "类别", "Sort of body."),
    .required("jurisdiction", .jurisdiction, "登记辖区", "Area of the registrar."),
    .optional("creditCode", .text, "统一社会信用代码", "Unified social credit code."),
    .optional("industry", .text, "行业", "Industry served."),
    .optional(
      "supervisor", .text, "业务主管单位", "Supervising authority; absent where registered directly."),
    .required("directlyRegistered", .flag, "直接登记", "Whether it registered without a supervisor."),
    .optional("termYears", .number(1...10), "任期年数", "Years of the council's term."),
    .optional("unitMembers", .count, "单位会员数", "Unit members."),
    .optional("personMembers", .count, "个人会员数", "Personal members."),
    .optional("funds", .fen, "活动资金", "Activity funds."),
    .optional("address", .text, "住所", "Registered domicile."),
    .optional("legalRepresentative", .person, "法定代表人", "Legal representative."),
    .added(
      "scope", .text, "业务范围",
      "Scope of business."),
  ]

  /// Registered name (名称).
  public let name: String
  /// Sort of body (类别).
  public let kind: AssociationKind
  /// Area of the registrar (登记辖区).
  public let jurisdiction: String
  /// Unified social credit code (统一社会信用代码).
  public let creditCode: String?
  /// Industry served (行业).
  public let industry: String?
  /// Supervising authority; absent where registered directly (业务主管单位).
  public let supervisor: String?
  /// Whether it registered without a supervisor (直接登记).
  public let directlyRegistered: Bool
  /// Years of the council's term (任期年数).
  public let termYears: Int?
  /// Unit members (单位会员数).
  public let unitMembers: Int?
  /// Personal members (个人会员数).
  public let personMembers: Int?
  /// Activity funds, in fen (活动资金).
  public let funds: Int64?
  /// Registered domicile (住所).
  public let address: String?
  /// Legal representative (法定代表人).
  public let legalRepresentative: String?
  /// Scope of business (业务范围).
  public let scope: String?

  public init(
    name: String, kind: AssociationKind, jurisdiction: String, creditCode: String? = nil,
    industry: String? = nil, supervisor: String? = nil, directlyRegistered: Bool,
    termYears: Int? = nil, unitMembers: Int? = nil, personMembers: Int? = nil, funds: Int64? = nil,
    address: String? = nil, legalRepresentative: String? = nil, scope: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.jurisdiction = jurisdiction
    self.creditCode = creditCode
    self.industry = industry
    self.supervisor = supervisor
    self.directlyRegistered = directlyRegistered
    self.termYears = termYears
    self.unitMembers = unitMembers
    self.personMembers = personMembers
    self.funds = funds
    self.address = address
    self.legalRepresentative = legalRepresentative
    self.scope = scope
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    address = try payload.optionalText("address")
    creditCode = try payload.optionalText("creditCode")
    directlyRegistered = try payload.flag("directlyRegistered")
    funds = try payload.optionalInteger("funds")
    industry = try payload.optionalText("industry")
    jurisdiction = try payload.text("jurisdiction")
    kind = try payload.choice("kind")
    legalRepresentative = try payload.optionalText("legalRepresentative")
    name = try payload.text("name")
    personMembers = try payload.optionalCount("personMembers")
    scope = try payload.optionalText("scope")
    supervisor = try payload.optionalText("supervisor")
    termYears = try payload.optionalCount("termYears")
    unitMembers = try payload.optionalCount("unitMembers")
  }
}

/// The registrar refused the registration (不予登记).
///
/// Basis: 社会团体登记管理条例 (2016) Art. 13.
public struct RegistrationRefused: Event {
  public static let type = EventType.registrationRefused
  public static let about = About(
    "不予登记", "The registrar refused the registration.",
    basis: "社会团体登记管理条例 (2016) Art. 13")
  public static let fields: [Field] = [
    .required("ground", .number(1...5), "情形", "Number of the ground in Article 13."),
    .required("reason", .text, "理由", "The decision's reasons."),
  ]

  /// Number of the ground in Article 13 (情形).
  public let ground: Int
  /// The decision's reasons (理由).
  public let reason: String

  public init(ground: Int, reason: String) {
    self.ground = ground
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    ground = try payload.count("ground")
    reason = try payload.text("reason")
  }
}
