public import EventModel

/// An office began to handle cases for a jurisdiction (设立办理机构).
///
/// Basis: the house's own record; no statute.
public struct OfficeOpened: Event {
  public static let type = EventType.officeOpened
  public static let about = About(
    "设立办理机构", "An office began to handle cases for a jurisdiction.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = [StreamName.Category.office]
  public static let fields: [Field] = [
    .required("name", .text, "机构名称", "The office's full name."),
    .required("jurisdiction", .jurisdiction, "辖区", "The area it serves."),
  ]

  /// The office's full name (机构名称).
  public let name: String
  /// The area it serves (辖区).
  public let jurisdiction: String

  public init(name: String, jurisdiction: String) {
    self.name = name
    self.jurisdiction = jurisdiction
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    jurisdiction = try payload.text("jurisdiction")
    name = try payload.text("name")
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
    .required("officer", .actor, "经办人", "Who, as the entries name an actor."),
    .required("duty", .oneOf(Duty.self), "职责", "The duty given."),
    .required(
      "jurisdictions", .list(of: .text), "管辖范围",
      "Prefixes of the jurisdictions for which it is given."),
    .optional("association", .identifier, "协会", "The one association for which it is given."),
    .optional("validTo", .date, "有效期至", "Last day on which it holds."),
  ]

  /// Who, as the entries name an actor (经办人).
  public let officer: String
  /// The duty given (职责).
  public let duty: Duty
  /// Prefixes of the jurisdictions for which it is given (管辖范围).
  public let jurisdictions: [String]
  /// The one association for which it is given (协会).
  public let association: String?
  /// Last day on which it holds (有效期至).
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
}

/// An officer's duty ended (终止授权).
///
/// Basis: the house's own record; no statute.
public struct AppointmentEnded: Event {
  public static let type = EventType.appointmentEnded
  public static let about = About(
    "终止授权", "An officer's duty ended.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = [StreamName.Category.office]
  public static let fields: [Field] = [
    .required("officer", .actor, "经办人", "Who, as the entries name an actor."),
    .required("duty", .oneOf(Duty.self), "职责", "The duty that ended."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// Who, as the entries name an actor (经办人).
  public let officer: String
  /// The duty that ended (职责).
  public let duty: Duty
  /// Why (理由).
  public let reason: String

  public init(officer: String, duty: Duty, reason: String) {
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

/// An act was refused for want of authority (拒绝越权操作).
///
/// Basis: the house's own record; no statute.
public struct AttemptRefused: Event {
  public static let type = EventType.attemptRefused
  public static let about = About(
    "拒绝越权操作", "An act was refused for want of authority.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = [StreamName.Category.office]
  public static let fields: [Field] = [
    .required("command", .text, "命令", "Name of the command."),
    .optional("stream", .text, "对象", "The stream it was meant for."),
    .required("officer", .text, "操作人", "Who tried, as given."),
    .required("gate", .text, "依据的关卡", "Name of the gate that was shut."),
  ]

  /// Name of the command (命令).
  public let command: String
  /// The stream it was meant for (对象).
  public let stream: String?
  /// Who tried, as given (操作人).
  public let officer: String
  /// Name of the gate that was shut (依据的关卡).
  public let gate: String

  public init(command: String, stream: String? = nil, officer: String, gate: String) {
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

/// A paper was given its number (文书编号).
///
/// Basis: the house's own record; no statute.
public struct PaperNumbered: Event {
  public static let type = EventType.paperNumbered
  public static let about = About(
    "文书编号", "A paper was given its number.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let streams = [StreamName.Category.office]
  public static let fields: [Field] = [
    .required("kind", .text, "文书种类", "Kind of paper."),
    .required("year", .year, "年份", "Year of the number."),
    .required("number", .count, "序号", "The number within kind and year."),
    .required("paper", .text, "文书号", "The whole number as printed."),
    .required("stream", .text, "所在流", "The stream of the act it carries."),
  ]

  /// Kind of paper (文书种类).
  public let kind: String
  /// Year of the number (年份).
  public let year: Int
  /// The number within kind and year (序号).
  public let number: Int
  /// The whole number as printed (文书号).
  public let paper: String
  /// The stream of the act it carries (所在流).
  public let stream: String

  public init(kind: String, year: Int, number: Int, paper: String, stream: String) {
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

/// What an officer may do in the house (职责).
public enum Duty: String, Codable, CaseIterable, Sendable {
  /// Keeps the rulebook, the offices and the log (系统管理员).
  case keeper = "keeper"
  /// Handles registrations (登记经办人).
  case registrarClerk = "registrarClerk"
  /// Handles inspections, orders and penalties (执法经办人).
  case complianceOfficer = "complianceOfficer"
  /// Decides and confirms (审批人).
  case decidingOfficer = "decidingOfficer"
  /// Acts for the supervising authority (业务主管单位).
  case supervisor = "supervisor"
  /// Reads only (分析人员).
  case analyst = "analyst"
  /// Acts for one association (协会用户).
  case associationUser = "associationUser"
}
