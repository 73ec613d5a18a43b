public import EventModel

/// Whether a member is a unit or a person (会员类别).
public enum MemberKind: String, Codable, CaseIterable, Sendable {
  /// Unit member (单位会员).
  case unit = "unit"
  /// Personal member (个人会员).
  case person = "person"
}

/// One registered item was changed (变更登记).
///
/// Basis: 社会团体登记管理条例 (2016) Arts 18, 23.
public struct RegistrationItemChanged: Event {
  public static let type = EventType.registrationItemChanged
  public static let about = About(
    "变更登记", "One registered item was changed.",
    basis: "社会团体登记管理条例 (2016) Arts 18, 23")
  public static let fields: [Field] = [
    .required("item", .oneOf(Item.self), "事项", "Which item."),
    .optional("old", .text, "原值", "What the register said before."),
    .required("new", .textOrEmpty, "新值", "What it says now; empty text clears the item."),
    .added(
      "consentOn", .date, "同意日期",
      "Day on which the supervising authority consented."),
  ]

  /// Which item (事项).
  public let item: Item
  /// What the register said before (原值).
  public let old: String?
  /// What it says now; empty text clears the item (新值).
  public let new: String
  /// Day on which the supervising authority consented (同意日期).
  public let consentOn: CivilDate?

  public init(item: Item, old: String? = nil, new: String, consentOn: CivilDate? = nil) {
    self.item = item
    self.old = old
    self.new = new
    self.consentOn = consentOn
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    consentOn = try payload.optionalDate("consentOn")
    item = try payload.choice("item")
    new = try payload.text("new")
    old = try payload.optionalText("old")
  }

  /// An item of the register (登记事项).
  public enum Item: String, Codable, CaseIterable, Sendable {
    /// Name (名称).
    case name = "name"
    /// Domicile (住所).
    case address = "address"
    /// Purpose (宗旨).
    case purpose = "purpose"
    /// Scope of work (业务范围).
    case scope = "scope"
    /// Area of activity (活动地域).
    case territory = "territory"
    /// Legal representative (法定代表人).
    case legalRepresentative = "legalRepresentative"
    /// Activity funds (活动资金).
    case funds = "funds"
    /// Supervising authority (业务主管单位).
    case supervisor = "supervisor"
    /// Industry served (行业).
    case industry = "industry"
    /// Unified social credit code (统一社会信用代码).
    case creditCode = "creditCode"
    /// Area of the registrar (登记辖区).
    case jurisdiction = "jurisdiction"
  }
}

/// The registrar approved a charter (章程核准).
///
/// Quorums and majorities differ from charter to charter, so each association's own are kept.
///
/// Basis: 社会团体登记管理条例 (2016) Arts 14, 18.
public struct CharterApproved: Event {
  public static let type = EventType.charterApproved
  public static let about = About(
    "章程核准", "The registrar approved a charter.",
    basis: "社会团体登记管理条例 (2016) Arts 14, 18")
  public static let fields: [Field] = [
    .required("termYears", .number(1...10), "任期年数", "Years of the council's term."),
    .optional(
      "quorum", .share, "法定人数比例", "Share of members that makes the assembly able to decide."),
    .optional("noticeDays", .count, "通知天数", "Days of notice before an assembly."),
    .required("partyClause", .flag, "党建条款", "Whether the charter provides for party building."),
    .required(
      "selfDisciplineClause", .flag, "自律条款", "Whether the charter provides for self-discipline."),
    .added(
      "consentOn", .date, "同意日期",
      "Day on which the supervising authority consented."),
  ]

  /// Years of the council's term (任期年数).
  public let termYears: Int
  /// Share of members that makes the assembly able to decide (法定人数比例).
  public let quorum: String?
  /// Days of notice before an assembly (通知天数).
  public let noticeDays: Int?
  /// Whether the charter provides for party building (党建条款).
  public let partyClause: Bool
  /// Whether the charter provides for self-discipline (自律条款).
  public let selfDisciplineClause: Bool
  /// Day on which the supervising authority consented (同意日期).
  public let consentOn: CivilDate?

  public init(
    termYears: Int, quorum: String? = nil, noticeDays: Int? = nil, partyClause: Bool,
    selfDisciplineClause: Bool, consentOn: CivilDate? = nil
  ) {
    self.termYears = termYears
    self.quorum = quorum
    self.noticeDays = noticeDays
    self.partyClause = partyClause
    self.selfDisciplineClause = selfDisciplineClause
    self.consentOn = consentOn
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    consentOn = try payload.optionalDate("consentOn")
    noticeDays = try payload.optionalCount("noticeDays")
    partyClause = try payload.flag("partyClause")
    quorum = try payload.optionalText("quorum")
    selfDisciplineClause = try payload.flag("selfDisciplineClause")
    termYears = try payload.count("termYears")
  }
}

/// The association reported how many members it has (会员数上报).
///
/// Basis: 社会团体登记管理条例 (2016) Art. 10.
public struct MembershipReported: Event {
  public static let type = EventType.membershipReported
  public static let about = About(
    "会员数上报", "The association reported how many members it has.",
    basis: "社会团体登记管理条例 (2016) Art. 10")
  public static let fields: [Field] = [
    .required("units", .count, "单位会员数", "Unit members."),
    .required("persons", .count, "个人会员数", "Personal members."),
    .optional("statedTotal", .count, "自报总数", "Total as stated, which need not be the sum."),
  ]

  /// Unit members (单位会员数).
  public let units: Int
  /// Personal members (个人会员数).
  public let persons: Int
  /// Total as stated, which need not be the sum (自报总数).
  public let statedTotal: Int?

  public init(units: Int, persons: Int, statedTotal: Int? = nil) {
    self.units = units
    self.persons = persons
    self.statedTotal = statedTotal
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    persons = try payload.count("persons")
    statedTotal = try payload.optionalCount("statedTotal")
    units = try payload.count("units")
  }
}

/// A member joined (入会).
///
/// Basis: 优化营商环境条例 Arts 17, 71 (joining is free).
public struct MemberJoined: Event {
  public static let type = EventType.memberJoined
  public static let about = About(
    "入会", "A member joined.",
    basis: "优化营商环境条例 Arts 17, 71 (joining is free)")
  public static let fields: [Field] = [
    .required("member", .text, "会员", "Reference of the member."),
    .required("memberKind", .oneOf(MemberKind.self), "会员类别", "Unit or person."),
    .optional("area", .jurisdiction, "所在地", "Where the member has its seat."),
    .optional("industry", .text, "行业", "The member's industry."),
    .optional("creditCheckedOn", .date, "征信查询日", "Day on which its credit record was looked up."),
    .optional("referee", .text, "推荐人", "Who recommended it."),
  ]

  /// Reference of the member (会员).
  public let member: String
  /// Unit or person (会员类别).
  public let memberKind: MemberKind
  /// Where the member has its seat (所在地).
  public let area: String?
  /// The member's industry (行业).
  public let industry: String?
  /// Day on which its credit record was looked up (征信查询日).
  public let creditCheckedOn: CivilDate?
  /// Who recommended it (推荐人).
  public let referee: String?

  public init(
    member: String, memberKind: MemberKind, area: String? = nil, industry: String? = nil,
    creditCheckedOn: CivilDate? = nil, referee: String? = nil
  ) {
    self.member = member
    self.memberKind = memberKind
    self.area = area
    self.industry = industry
    self.creditCheckedOn = creditCheckedOn
    self.referee = referee
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    area = try payload.optionalText("area")
    creditCheckedOn = try payload.optionalDate("creditCheckedOn")
    industry = try payload.optionalText("industry")
    member = try payload.text("member")
    memberKind = try payload.choice("memberKind")
    referee = try payload.optionalText("referee")
  }
}

/// A member left (退会).
///
/// Basis: 优化营商环境条例 Arts 17, 71 (leaving is free).
public struct MemberLeft: Event {
  public static let type = EventType.memberLeft
  public static let about = About(
    "退会", "A member left.",
    basis: "优化营商环境条例 Arts 17, 71 (leaving is free)")
  public static let fields: [Field] = [
    .required("member", .text, "会员", "Reference of the member."),
    .required("memberKind", .oneOf(MemberKind.self), "会员类别", "Unit or person."),
    .required("reason", .oneOf(Reason.self), "原因", "Why it left."),
  ]

  /// Reference of the member (会员).
  public let member: String
  /// Unit or person (会员类别).
  public let memberKind: MemberKind
  /// Why it left (原因).
  public let reason: Reason

  public init(member: String, memberKind: MemberKind, reason: Reason) {
    self.member = member
    self.memberKind = memberKind
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    member = try payload.text("member")
    memberKind = try payload.choice("memberKind")
    reason = try payload.choice("reason")
  }

  /// Why a member left.
  public enum Reason: String, Codable, CaseIterable, Sendable {
    /// Resigned (自愿退会).
    case resigned = "resigned"
    /// Expelled (除名).
    case expelled = "expelled"
    /// Ceased to exist or died (终止、死亡).
    case ceased = "ceased"
  }
}

/// The association reported its staff, premises and income (人员场所经费上报).
///
/// Basis: 社会团体登记管理条例 (2016) Art. 10; criteria W4–W6 of the Wenzhou draft of 2019.
public struct CapacityReported: Event {
  public static let type = EventType.capacityReported
  public static let about = About(
    "人员场所经费上报", "The association reported its staff, premises and income.",
    basis: "社会团体登记管理条例 (2016) Art. 10; criteria W4–W6 of the Wenzhou draft of 2019")
  public static let fields: [Field] = [
    .required("fullTimeStaff", .count, "专职工作人员数", "Full-time staff."),
    .required("premises", .oneOf(Premises.self), "办公场所", "Whether it has a fixed office."),
    .required("income", .object(Income.fields), "收入", "Income by source."),
  ]

  /// Full-time staff (专职工作人员数).
  public let fullTimeStaff: Int
  /// Whether it has a fixed office (办公场所).
  public let premises: Premises
  /// Income by source (收入).
  public let income: Income

  public init(fullTimeStaff: Int, premises: Premises, income: Income) {
    self.fullTimeStaff = fullTimeStaff
    self.premises = premises
    self.income = income
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    fullTimeStaff = try payload.count("fullTimeStaff")
    income = try payload.object("income", Income.init)
    premises = try payload.choice("premises")
  }

  /// The state of the office.
  public enum Premises: String, Codable, CaseIterable, Sendable {
    /// A fixed office (固定场所).
    case fixed = "fixed"
    /// No office (无场所).
    case noPremises = "none"
    /// Not verified (未核实).
    case unverified = "unverified"
  }

  /// Income of the period by source.
  public struct Income: Codable, Hashable, Sendable {
    public static let fields: [Field] = [
      .required("dues", .fen, "会费收入", "Membership fees."),
      .required("sponsorship", .fen, "赞助收入", "Sponsorship and donations."),
      .required("government", .fen, "政府收入", "Government funds."),
      .required("services", .fen, "服务收入", "Services."),
      .required("other", .fen, "其他收入", "All else."),
    ]

    /// Membership fees, in fen (会费收入).
    public let dues: Int64
    /// Sponsorship and donations, in fen (赞助收入).
    public let sponsorship: Int64
    /// Government funds, in fen (政府收入).
    public let government: Int64
    /// Services, in fen (服务收入).
    public let services: Int64
    /// All else, in fen (其他收入).
    public let other: Int64

    public init(dues: Int64, sponsorship: Int64, government: Int64, services: Int64, other: Int64) {
      self.dues = dues
      self.sponsorship = sponsorship
      self.government = government
      self.services = services
      self.other = other
    }

    public init(_ payload: inout Payload) throws(PayloadFault) {
      dues = try payload.integer("dues")
      government = try payload.integer("government")
      other = try payload.integer("other")
      services = try payload.integer("services")
      sponsorship = try payload.integer("sponsorship")
    }
  }
}
