public import EventModel

/// The association held an activity (开展活动).
///
/// Basis: 社会团体登记管理条例 (2016) Art. 29 (no activity for a year: revocation).
public struct ActivityHeld: Event {
  public static let type = EventType.activityHeld
  public static let about = About(
    "开展活动", "The association held an activity.",
    basis: "社会团体登记管理条例 (2016) Art. 29 (no activity for a year: revocation)")
  public static let fields: [Field] = [
    .required("category", .text, "活动类别", "Sort of activity."),
    .required("withinScope", .flag, "业务范围内", "Whether it lay within the registered scope."),
    .optional("participants", .count, "参加人数", "People who took part."),
  ]

  /// Sort of activity (活动类别).
  public let category: String
  /// Whether it lay within the registered scope (业务范围内).
  public let withinScope: Bool
  /// People who took part (参加人数).
  public let participants: Int?

  public init(category: String, withinScope: Bool, participants: Int? = nil) {
    self.category = category
    self.withinScope = withinScope
    self.participants = participants
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    category = try payload.text("category")
    participants = try payload.optionalCount("participants")
    withinScope = try payload.flag("withinScope")
  }
}

/// The association reported a major matter (重大事项报告).
///
/// Basis: local rules; lead times of 7 to 15 days.
public struct MajorMatterReported: Event {
  public static let type = EventType.majorMatterReported
  public static let about = About(
    "重大事项报告", "The association reported a major matter.",
    basis: "local rules; lead times of 7 to 15 days")
  public static let fields: [Field] = [
    .required("matter", .text, "事项", "The matter."),
    .optional("plannedOn", .date, "拟办日期", "Day for which it is planned."),
  ]

  /// The matter (事项).
  public let matter: String
  /// Day for which it is planned (拟办日期).
  public let plannedOn: CivilDate?

  public init(matter: String, plannedOn: CivilDate? = nil) {
    self.matter = matter
    self.plannedOn = plannedOn
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    matter = try payload.text("matter")
    plannedOn = try payload.optionalDate("plannedOn")
  }
}

/// A text of self-discipline was filed (自律文本备案).
///
/// Basis: local proposals; no national provision.
public struct SelfDisciplineTextFiled: Event {
  public static let type = EventType.selfDisciplineTextFiled
  public static let about = About(
    "自律文本备案", "A text of self-discipline was filed.",
    basis: "local proposals; no national provision")
  public static let fields: [Field] = [
    .required("text", .text, "文本编号", "Number or title of the text."),
    .required("verdict", .oneOf(Verdict.self), "结论", "Whether the filing was accepted."),
  ]

  /// Number or title of the text (文本编号).
  public let text: String
  /// Whether the filing was accepted (结论).
  public let verdict: Verdict

  public init(text: String, verdict: Verdict) {
    self.text = text
    self.verdict = verdict
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    text = try payload.text("text")
    verdict = try payload.choice("verdict")
  }

  /// The filing's outcome.
  public enum Verdict: String, Codable, CaseIterable, Sendable {
    /// Accepted (予以备案).
    case accepted = "accepted"
    /// Refused (不予备案).
    case refused = "refused"
  }
}

/// How the Party covers the association was recorded (党的组织与工作覆盖).
///
/// Basis: 中国共产党支部工作条例 Art. 5.
public struct PartyCoverageRecorded: Event {
  public static let type = EventType.partyCoverageRecorded
  public static let about = About(
    "党的组织与工作覆盖", "How the Party covers the association was recorded.",
    basis: "中国共产党支部工作条例 Art. 5")
  public static let fields: [Field] = [
    .required("form", .oneOf(Form.self), "覆盖形式", "Form of organisation."),
    .required("partyMembers", .count, "正式党员数", "Formal party members."),
    .optional(
      "sharedWith", .list(of: .identifier), "联合单位", "Associations that share a joint branch."),
    .added(
      "instructor", .person, "党建指导员",
      "The instructor."),
  ]

  /// Form of organisation (覆盖形式).
  public let form: Form
  /// Formal party members (正式党员数).
  public let partyMembers: Int
  /// Associations that share a joint branch (联合单位).
  public let sharedWith: [String]?
  /// The instructor (党建指导员).
  public let instructor: String?

  public init(
    form: Form, partyMembers: Int, sharedWith: [String]? = nil, instructor: String? = nil
  ) {
    self.form = form
    self.partyMembers = partyMembers
    self.sharedWith = sharedWith
    self.instructor = instructor
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    form = try payload.choice("form")
    instructor = try payload.optionalText("instructor")
    partyMembers = try payload.count("partyMembers")
    sharedWith = try payload.optionalTexts("sharedWith")
  }

  /// How the Party is present.
  public enum Form: String, Codable, CaseIterable, Sendable {
    /// Not at all (未覆盖).
    case nothing = "none"
    /// An instructor (党建指导员).
    case instructor = "instructor"
    /// A union or youth league (工会、共青团).
    case union = "union"
    /// A joint branch (联合党支部).
    case joint = "joint"
    /// A branch (党支部).
    case branch = "branch"
    /// A general branch (党总支).
    case generalBranch = "generalBranch"
    /// A committee (党委).
    case committee = "committee"
  }
}
