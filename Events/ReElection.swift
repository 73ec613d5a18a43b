public import EventModel

/// An officer's post (负责人职务).
public enum Post: String, Codable, CaseIterable, Sendable {
  /// President (会长).
  case president = "president"
  /// Vice-president (副会长).
  case vicePresident = "vicePresident"
  /// Secretary-general (秘书长).
  case secretaryGeneral = "secretaryGeneral"
  /// Chair of the supervisors (监事长).
  case supervisorChair = "supervisorChair"
}

/// A candidate for a post was vetted (任前考察).
///
/// Basis: 综合评价 of fourteen departments, valid for three years; the Wenzhou draft of 2019.
public struct OfficerVetted: Event {
  public static let type = EventType.officerVetted
  public static let about = About(
    "任前考察", "A candidate for a post was vetted.",
    basis: "综合评价 of fourteen departments, valid for three years; the Wenzhou draft of 2019")
  public static let fields: [Field] = [
    .required("person", .person, "人员", "The candidate."),
    .required("post", .oneOf(Post.self), "职务", "The post."),
    .required("grade", .oneOf(Grade.self), "评价等次", "Grade given; C is unfit."),
    .required("validTo", .date, "有效期至", "Last day on which the vetting holds."),
    .added(
      "by", .text, "考察机关",
      "Who vetted."),
  ]

  /// The candidate (人员).
  public let person: String
  /// The post (职务).
  public let post: Post
  /// Grade given; C is unfit (评价等次).
  public let grade: Grade
  /// Last day on which the vetting holds (有效期至).
  public let validTo: CivilDate
  /// Who vetted (考察机关).
  public let by: String?

  public init(
    person: String, post: Post, grade: Grade, validTo: CivilDate, by: String? = nil
  ) {
    self.person = person
    self.post = post
    self.grade = grade
    self.validTo = validTo
    self.by = by
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    by = try payload.optionalText("by")
    grade = try payload.choice("grade")
    person = try payload.text("person")
    post = try payload.choice("post")
    validTo = try payload.date("validTo")
  }

  /// The grade of a vetting.
  public enum Grade: String, Codable, CaseIterable, Sendable {
    /// Fit, good (A 等).
    case a = "A"
    /// Fit (B 等).
    case b = "B"
    /// Unfit (C 等).
    case c = "C"
  }
}

/// The audit that must precede a re-election was completed (换届审计).
///
/// Basis: 社会团体登记管理条例 (2016) Art. 27.
public struct PreElectionAuditCompleted: Event {
  public static let type = EventType.preElectionAuditCompleted
  public static let about = About(
    "换届审计", "The audit that must precede a re-election was completed.",
    basis: "社会团体登记管理条例 (2016) Art. 27")
  public static let fields: [Field] = [
    .required("opinion", .oneOf(Opinion.self), "审计意见", "The auditor's opinion.")
  ]

  /// The auditor's opinion (审计意见).
  public let opinion: Opinion

  public init(opinion: Opinion) {
    self.opinion = opinion
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    opinion = try payload.choice("opinion")
  }

  /// An auditor's opinion.
  public enum Opinion: String, Codable, CaseIterable, Sendable {
    /// Unqualified (无保留意见).
    case clean = "clean"
    /// Qualified (保留意见).
    case qualified = "qualified"
    /// Adverse (否定意见).
    case adverse = "adverse"
  }
}

/// The registrar let a re-election be put off (准予延期换届).
///
/// Basis: model charter: at most one year, with the registrar's approval.
public struct ReElectionExtended: Event {
  public static let type = EventType.reElectionExtended
  public static let about = About(
    "准予延期换届", "The registrar let a re-election be put off.",
    basis: "model charter: at most one year, with the registrar's approval")
  public static let fields: [Field] = [
    .required("newEnd", .date, "延期至", "Last day of the term as extended.")
  ]

  /// Last day of the term as extended (延期至).
  public let newEnd: CivilDate

  public init(newEnd: CivilDate) {
    self.newEnd = newEnd
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    newEnd = try payload.date("newEnd")
  }
}

/// A new council took office (完成换届).
///
/// Basis: model charter: a term of at most five years.
public struct ReElectionCompleted: Event {
  public static let type = EventType.reElectionCompleted
  public static let about = About(
    "完成换届", "A new council took office.",
    basis: "model charter: a term of at most five years")
  public static let fields: [Field] = [
    .required("termFrom", .date, "任期起", "First day of the term."),
    .required("termTo", .date, "任期止", "Last day of the term."),
    .optional("meeting", .text, "会议编号", "Number of the meeting that elected it."),
  ]

  /// First day of the term (任期起).
  public let termFrom: CivilDate
  /// Last day of the term (任期止).
  public let termTo: CivilDate
  /// Number of the meeting that elected it (会议编号).
  public let meeting: String?

  public init(termFrom: CivilDate, termTo: CivilDate, meeting: String? = nil) {
    self.termFrom = termFrom
    self.termTo = termTo
    self.meeting = meeting
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    meeting = try payload.optionalText("meeting")
    termFrom = try payload.date("termFrom")
    termTo = try payload.date("termTo")
  }
}

/// An officer was elected (负责人当选).
///
/// Basis: 民发〔2015〕166号.
public struct OfficerElected: Event {
  public static let type = EventType.officerElected
  public static let about = About(
    "负责人当选", "An officer was elected.",
    basis: "民发〔2015〕166号")
  public static let fields: [Field] = [
    .required("person", .person, "人员", "The officer."),
    .required("post", .oneOf(Post.self), "职务", "The post."),
    .optional("unit", .text, "所在单位", "Member unit the officer comes from."),
    .required("termNumber", .count, "届次", "Which of the officer's terms in this post."),
    .optional("birthYear", .count, "出生年份", "Year of birth, for the age limit of 70."),
    .optional("civilServant", .flag, "公务员", "Whether a serving civil servant."),
    .optional("legalRepresentative", .flag, "法定代表人", "Whether also the legal representative."),
  ]

  /// The officer (人员).
  public let person: String
  /// The post (职务).
  public let post: Post
  /// Member unit the officer comes from (所在单位).
  public let unit: String?
  /// Which of the officer's terms in this post (届次).
  public let termNumber: Int
  /// Year of birth, for the age limit of 70 (出生年份).
  public let birthYear: Int?
  /// Whether a serving civil servant (公务员).
  public let civilServant: Bool?
  /// Whether also the legal representative (法定代表人).
  public let legalRepresentative: Bool?

  public init(
    person: String, post: Post, unit: String? = nil, termNumber: Int, birthYear: Int? = nil,
    civilServant: Bool? = nil, legalRepresentative: Bool? = nil
  ) {
    self.person = person
    self.post = post
    self.unit = unit
    self.termNumber = termNumber
    self.birthYear = birthYear
    self.civilServant = civilServant
    self.legalRepresentative = legalRepresentative
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    birthYear = try payload.optionalCount("birthYear")
    civilServant = try payload.optionalFlag("civilServant")
    legalRepresentative = try payload.optionalFlag("legalRepresentative")
    person = try payload.text("person")
    post = try payload.choice("post")
    termNumber = try payload.count("termNumber")
    unit = try payload.optionalText("unit")
  }
}

/// An officer left a post (负责人离任).
///
/// Basis: 社会团体登记管理条例 (2016) Arts 14(5), 30.
public struct OfficerLeft: Event {
  public static let type = EventType.officerLeft
  public static let about = About(
    "负责人离任", "An officer left a post.",
    basis: "社会团体登记管理条例 (2016) Arts 14(5), 30")
  public static let fields: [Field] = [
    .required("person", .person, "人员", "The officer."),
    .required("post", .oneOf(Post.self), "职务", "The post."),
    .required("reason", .oneOf(Reason.self), "原因", "Why."),
  ]

  /// The officer (人员).
  public let person: String
  /// The post (职务).
  public let post: Post
  /// Why (原因).
  public let reason: Reason

  public init(person: String, post: Post, reason: Reason) {
    self.person = person
    self.post = post
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    person = try payload.text("person")
    post = try payload.choice("post")
    reason = try payload.choice("reason")
  }

  /// Why an officer left.
  public enum Reason: String, Codable, CaseIterable, Sendable {
    /// The term ended (届满).
    case termEnded = "termEnded"
    /// Resigned (辞职).
    case resigned = "resigned"
    /// Removed (罢免、撤换).
    case removed = "removed"
    /// Died (去世).
    case died = "died"
  }
}
