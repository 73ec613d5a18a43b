public import EventModel

/// An office that handles cases was set up (设立办理机构).
///
/// Basis: the house's own record; no statute.
public struct OfficeOpened: Event {
  public static let type = EventType.officeOpened
  public static let about = About(
    "设立办理机构", "An office that handles cases was set up.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = [StreamName.Category.office]
  public static let fields: [Field] = [
    .required(
      "name", .text, "名称",
      "The exact legal name of the agency."),
    .required(
      "jurisdiction", .jurisdiction, "辖区",
      "Its jurisdiction."),
    .optional(
      "word", .text, "发文机关代字",
      "The word that begins its paper numbers."),
    .optional(
      "address", .text, "地址",
      "Where papers send people."),
    .optional(
      "telephone", .text, "电话",
      "The office's telephone."),
  ]

  /// The exact legal name of the agency (名称).
  public let name: String
  /// Its jurisdiction (辖区).
  public let jurisdiction: String
  /// The word that begins its paper numbers (发文机关代字).
  public let word: String?
  /// Where papers send people (地址).
  public let address: String?
  /// The office's telephone (电话).
  public let telephone: String?

  public init(
    name: String, jurisdiction: String, word: String? = nil, address: String? = nil,
    telephone: String? = nil
  ) {
    self.name = name
    self.jurisdiction = jurisdiction
    self.word = word
    self.address = address
    self.telephone = telephone
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    address = try payload.optionalText("address")
    jurisdiction = try payload.text("jurisdiction")
    name = try payload.text("name")
    telephone = try payload.optionalText("telephone")
    word = try payload.optionalText("word")
  }
}

/// An officer was given a duty (任职授权).
///
/// Basis: the house's own record; no statute.
public struct OfficerAppointed: Event {
  public static let type = EventType.officerAppointed
  public static let about = About(
    "任职授权", "An officer was given a duty.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = [StreamName.Category.office]
  public static let fields: [Field] = [
    .required(
      "officer", .actor, "人员",
      "The actor `<role>/<jurisdiction>/<name>`."),
    .required(
      "duty", .oneOf(Duty.self), "职责",
      "The duty."),
    .required(
      "jurisdictions", .list(of: .text), "辖区",
      "Prefixes of jurisdictions; `CN` is the whole country."),
    .optional(
      "association", .identifier, "社会团体",
      "The only association that an association's own user speaks for."),
    .optional(
      "validTo", .date, "有效期至",
      "Last day."),
  ]

  /// The actor `<role>/<jurisdiction>/<name>` (人员).
  public let officer: String
  /// The duty (职责).
  public let duty: Duty
  /// Prefixes of jurisdictions; `CN` is the whole country (辖区).
  public let jurisdictions: [String]
  /// The only association that an association's own user speaks for (社会团体).
  public let association: String?
  /// Last day (有效期至).
  public let validTo: CivilDate?

  public init(
    officer: String, duty: Duty, jurisdictions: [String], association: String? = nil,
    validTo: CivilDate? = nil
  ) {
    self.officer = officer
    self.duty = duty
    self.jurisdictions = jurisdictions
    self.association = association
    self.validTo = validTo
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    association = try payload.optionalText("association")
    duty = try payload.choice("duty")
    jurisdictions = try payload.texts("jurisdictions")
    officer = try payload.text("officer")
    validTo = try payload.optionalDate("validTo")
  }

  /// The duty (职责).
  public enum Duty: String, Codable, CaseIterable, Sendable {
    /// 系统管理
    case keeper = "keeper"
    /// 登记经办
    case registrarClerk = "registrarClerk"
    /// 承办执法
    case complianceOfficer = "complianceOfficer"
    /// 审批复核
    case decidingOfficer = "decidingOfficer"
    /// 监督
    case supervisor = "supervisor"
    /// 分析
    case analyst = "analyst"
    /// 社会团体用户
    case associationUser = "associationUser"
  }
}

/// A duty was taken from an officer (终止授权).
///
/// Basis: the house's own record; no statute.
public struct AppointmentEnded: Event {
  public static let type = EventType.appointmentEnded
  public static let about = About(
    "终止授权", "A duty was taken from an officer.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = [StreamName.Category.office]
  public static let fields: [Field] = [
    .required(
      "officer", .actor, "人员",
      "The actor."),
    .required(
      "duty", .oneOf(OfficerAppointed.Duty.self), "职责",
      "The duty."),
    .required(
      "reason", .text, "理由",
      "Why."),
  ]

  /// The actor (人员).
  public let officer: String
  /// The duty (职责).
  public let duty: OfficerAppointed.Duty
  /// Why (理由).
  public let reason: String

  public init(
    officer: String, duty: OfficerAppointed.Duty, reason: String
  ) {
    self.officer = officer
    self.duty = duty
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    duty = try payload.choice("duty")
    officer = try payload.text("officer")
    reason = try payload.text("reason")
  }
}

/// Somebody tried what they may not do (拒绝越权操作).
///
/// Basis: the house's own record; no statute.
public struct AttemptRefused: Event {
  public static let type = EventType.attemptRefused
  public static let about = About(
    "拒绝越权操作", "Somebody tried what they may not do.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = [StreamName.Category.office]
  public static let fields: [Field] = [
    .required(
      "command", .text, "命令",
      "The command."),
    .optional(
      "stream", .text, "流",
      "The stream it aimed at."),
    .required(
      "officer", .text, "人员",
      "Who tried."),
    .required(
      "gate", .text, "条件",
      "Which condition stood against it."),
  ]

  /// The command (命令).
  public let command: String
  /// The stream it aimed at (流).
  public let stream: String?
  /// Who tried (人员).
  public let officer: String
  /// Which condition stood against it (条件).
  public let gate: String

  public init(
    command: String, stream: String? = nil, officer: String, gate: String
  ) {
    self.command = command
    self.stream = stream
    self.officer = officer
    self.gate = gate
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    command = try payload.text("command")
    gate = try payload.text("gate")
    officer = try payload.text("officer")
    stream = try payload.optionalText("stream")
  }
}

/// An office gave a paper its number: one after another in a year, none twice (文书编号).
///
/// Basis: the house's own record; no statute.
public struct PaperNumbered: Event {
  public static let type = EventType.paperNumbered
  public static let about = About(
    "文书编号", "An office gave a paper its number: one after another in a year, none twice.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = [StreamName.Category.office]
  public static let fields: [Field] = [
    .required(
      "kind", .text, "文种",
      "Kind of paper."),
    .required(
      "year", .year, "年份",
      "Year of the number."),
    .required(
      "number", .count, "序号",
      "The number."),
    .required(
      "paper", .text, "文号",
      "The number as printed."),
    .required(
      "stream", .text, "流",
      "The stream of the act that it carries."),
  ]

  /// Kind of paper (文种).
  public let kind: String
  /// Year of the number (年份).
  public let year: Int
  /// The number (序号).
  public let number: Int
  /// The number as printed (文号).
  public let paper: String
  /// The stream of the act that it carries (流).
  public let stream: String

  public init(
    kind: String, year: Int, number: Int, paper: String, stream: String
  ) {
    self.kind = kind
    self.year = year
    self.number = number
    self.paper = paper
    self.stream = stream
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    kind = try payload.text("kind")
    number = try payload.count("number")
    paper = try payload.text("paper")
    stream = try payload.text("stream")
    year = try payload.count("year")
  }
}
