public import EventModel

/// What an association is warned of before it is decided (拟作出的决定).
public enum AdverseMatter: String, Codable, CaseIterable, Sendable {
  /// A penalty (行政处罚).
  case penalty = "penalty"
  /// Entry on the abnormal-operation list (列入活动异常名录).
  case abnormalList = "abnormalList"
  /// Entry on the serious-violation list (列入严重违法失信名单).
  case seriousList = "seriousList"
}

/// A penalty case was opened (立案).
///
/// Basis: 社会团体登记管理条例 (2016) Art. 30; 行政处罚法 Arts 36, 54, 60.
public struct PenaltyCaseFiled: Event {
  public static let type = EventType.penaltyCaseFiled
  public static let about = About(
    "立案", "A penalty case was opened.",
    basis: "社会团体登记管理条例 (2016) Art. 30; 行政处罚法 Arts 36, 54, 60")
  public static let fields: [Field] = [
    .required("case", .text, "案号", "The case's number."),
    .required("act", .number(1...8), "违法行为", "Number of the act in Article 30, paragraph 1."),
  ]

  /// The case's number (案号).
  public let `case`: String
  /// Number of the act in Article 30, paragraph 1 (违法行为).
  public let act: Int

  public init(`case`: String, act: Int) {
    self.case = `case`
    self.act = act
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    act = try payload.count("act")
    self.case = try payload.text("case")
  }
}

/// The association was told of a decision to come and of its right to answer (事先告知).
///
/// Basis: 行政处罚法 Arts 44, 63, 64; 社会组织信用信息管理办法 (Order 60) Art. 10 [unverified].
public struct AdverseNoticeServed: Event {
  public static let type = EventType.adverseNoticeServed
  public static let about = About(
    "事先告知", "The association was told of a decision to come and of its right to answer.",
    basis: "行政处罚法 Arts 44, 63, 64; 社会组织信用信息管理办法 (Order 60) Art. 10 [unverified]")
  public static let fields: [Field] = [
    .required("matter", .oneOf(AdverseMatter.self), "拟作决定", "What is to be decided."),
    .optional("case", .text, "案号", "The case."),
    .required("replyUntil", .date, "陈述申辩期限", "Last day to answer."),
    .added(
      "ground", .number(1...8), "情形",
      "The ground of a listing."),
    .added(
      "subject", .text, "标的",
      "The year, order or case of a listing."),
    .added(
      "penalties", .list(of: .oneOf(PenaltyDecided.Kind.self)), "拟处罚种类",
      "The penalties that are intended (行政处罚法 Art. 44)."),
    .added("fine", .fen, "拟罚款金额", "The fine that is intended."),
    .added("suspendMonths", .count, "拟停止活动月数", "The months of suspension that are intended."),
  ]

  /// What is to be decided (拟作决定).
  public let matter: AdverseMatter
  /// The case (案号).
  public let `case`: String?
  /// Last day to answer (陈述申辩期限).
  public let replyUntil: CivilDate
  /// The ground of a listing (情形).
  public let ground: Int?
  /// The year, order or case of a listing (标的).
  public let subject: String?
  /// The penalties that are intended (拟处罚种类).
  public let penalties: [PenaltyDecided.Kind]?
  /// The fine that is intended, in fen (拟罚款金额).
  public let fine: Int64?
  /// The months of suspension that are intended (拟停止活动月数).
  public let suspendMonths: Int?

  public init(
    matter: AdverseMatter, `case`: String? = nil, replyUntil: CivilDate, ground: Int? = nil,
    subject: String? = nil, penalties: [PenaltyDecided.Kind]? = nil, fine: Int64? = nil,
    suspendMonths: Int? = nil
  ) {
    self.matter = matter
    self.case = `case`
    self.replyUntil = replyUntil
    self.ground = ground
    self.subject = subject
    self.penalties = penalties
    self.fine = fine
    self.suspendMonths = suspendMonths
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.optionalText("case")
    fine = try payload.optionalInteger("fine")
    ground = try payload.optionalCount("ground")
    matter = try payload.choice("matter")
    penalties = try payload.optionalChoices("penalties")
    replyUntil = try payload.date("replyUntil")
    subject = try payload.optionalText("subject")
    suspendMonths = try payload.optionalCount("suspendMonths")
  }
}

/// The association's defence was heard (陈述申辩、听证).
///
/// Basis: 行政处罚法 Arts 45, 64.
public struct DefenceHeard: Event {
  public static let type = EventType.defenceHeard
  public static let about = About(
    "陈述申辩、听证", "The association's defence was heard.",
    basis: "行政处罚法 Arts 45, 64")
  public static let fields: [Field] = [
    .required("matter", .oneOf(AdverseMatter.self), "拟作决定", "What is to be decided."),
    .optional("case", .text, "案号", "The case."),
    .required("outcome", .oneOf(Outcome.self), "结果", "What the defence changed."),
    .added(
      "ground", .number(1...8), "情形",
      "The ground of a listing."),
    .added(
      "subject", .text, "标的",
      "The year, order or case of a listing."),
  ]

  /// What is to be decided (拟作决定).
  public let matter: AdverseMatter
  /// The case (案号).
  public let `case`: String?
  /// What the defence changed (结果).
  public let outcome: Outcome
  /// The ground of a listing (情形).
  public let ground: Int?
  /// The year, order or case of a listing (标的).
  public let subject: String?

  public init(
    matter: AdverseMatter, `case`: String? = nil, outcome: Outcome, ground: Int? = nil,
    subject: String? = nil
  ) {
    self.matter = matter
    self.case = `case`
    self.outcome = outcome
    self.ground = ground
    self.subject = subject
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    self.case = try payload.optionalText("case")
    ground = try payload.optionalCount("ground")
    matter = try payload.choice("matter")
    outcome = try payload.choice("outcome")
    subject = try payload.optionalText("subject")
  }

  /// What a defence changed.
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    /// The plan stands (维持).
    case upheld = "upheld"
    /// The plan is amended (变更).
    case amended = "amended"
    /// The plan is dropped (不予).
    case dropped = "dropped"
  }
}

/// A penalty was decided (处罚决定).
///
/// Basis: 社会团体登记管理条例 (2016) Art. 30; 社会组织信用信息管理办法 (Order 60) Arts 11(5), 15.
public struct PenaltyDecided: Event {
  public static let type = EventType.penaltyDecided
  public static let about = About(
    "处罚决定", "A penalty was decided.",
    basis: "社会团体登记管理条例 (2016) Art. 30; 社会组织信用信息管理办法 (Order 60) Arts 11(5), 15")
  public static let fields: [Field] = [
    .required("case", .text, "案号", "The case."),
    .required("kinds", .list(of: .oneOf(Kind.self)), "处罚种类", "The penalties imposed."),
    .optional("fine", .fen, "罚款金额", "The fine; given exactly when kinds has fine."),
    .optional("suspendFrom", .date, "停止活动起", "First day; given exactly when kinds has suspension."),
    .optional("suspendTo", .date, "停止活动止", "Last day; given exactly when kinds has suspension."),
    .required("agency", .text, "处罚机关", "Who decided."),
  ]

  /// The case (案号).
  public let `case`: String
  /// The penalties imposed (处罚种类).
  public let kinds: [Kind]
  /// The fine; given exactly when kinds has fine, in fen (罚款金额).
  public let fine: Int64?
  /// First day; given exactly when kinds has suspension (停止活动起).
  public let suspendFrom: CivilDate?
  /// Last day; given exactly when kinds has suspension (停止活动止).
  public let suspendTo: CivilDate?
  /// Who decided (处罚机关).
  public let agency: String

  public init(
    `case`: String, kinds: [Kind], fine: Int64? = nil, suspendFrom: CivilDate? = nil,
    suspendTo: CivilDate? = nil, agency: String
  ) {
    self.case = `case`
    self.kinds = kinds
    self.fine = fine
    self.suspendFrom = suspendFrom
    self.suspendTo = suspendTo
    self.agency = agency
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    agency = try payload.text("agency")
    self.case = try payload.text("case")
    fine = try payload.optionalInteger("fine")
    kinds = try payload.choices("kinds")
    suspendFrom = try payload.optionalDate("suspendFrom")
    suspendTo = try payload.optionalDate("suspendTo")
  }

  /// A kind of penalty (处罚种类).
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Warning (警告).
    case warning = "warning"
    /// Fine (罚款).
    case fine = "fine"
    /// Confiscation (没收).
    case confiscation = "confiscation"
    /// Suspension of activity (限期停止活动).
    case suspension = "suspension"
    /// Replacement of the manager (撤换负责人).
    case managerReplaced = "managerReplaced"
  }
}

/// A penalty was annulled (处罚撤销).
///
/// Basis: 行政处罚法 Art. 48.
public struct PenaltyAnnulled: Event {
  public static let type = EventType.penaltyAnnulled
  public static let about = About(
    "处罚撤销", "A penalty was annulled.",
    basis: "行政处罚法 Art. 48")
  public static let fields: [Field] = [
    .required("case", .text, "案号", "The case."),
    .required("by", .oneOf(Annuller.self), "撤销途径", "Who annulled it."),
  ]

  /// The case (案号).
  public let `case`: String
  /// Who annulled it (撤销途径).
  public let by: Annuller

  public init(`case`: String, by: Annuller) {
    self.case = `case`
    self.by = by
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    by = try payload.choice("by")
    self.case = try payload.text("case")
  }

  /// Who annulled a penalty.
  public enum Annuller: String, Codable, CaseIterable, Sendable {
    /// Administrative review (行政复议).
    case review = "review"
    /// Court (人民法院).
    case court = "court"
    /// The agency itself (自行撤销).
    case itself = "self"
  }
}

/// A court listed the association as a judgment defaulter (失信被执行人).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) Art. 15(6).
public struct JudgmentDefaulterReported: Event {
  public static let type = EventType.judgmentDefaulterReported
  public static let about = About(
    "失信被执行人", "A court listed the association as a judgment defaulter.",
    basis: "社会组织信用信息管理办法 (Order 60) Art. 15(6)")
  public static let fields: [Field] = [
    .required("courtCase", .text, "执行案号", "The court's case.")
  ]

  /// The court's case (执行案号).
  public let courtCase: String

  public init(courtCase: String) {
    self.courtCase = courtCase
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    courtCase = try payload.text("courtCase")
  }
}

/// A court took the association off the defaulters' list (失信被执行人解除).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) Art. 15(6).
public struct JudgmentDefaulterCleared: Event {
  public static let type = EventType.judgmentDefaulterCleared
  public static let about = About(
    "失信被执行人解除", "A court took the association off the defaulters' list.",
    basis: "社会组织信用信息管理办法 (Order 60) Art. 15(6)")
  public static let fields: [Field] = [
    .required("courtCase", .text, "执行案号", "The court's case.")
  ]

  /// The court's case (执行案号).
  public let courtCase: String

  public init(courtCase: String) {
    self.courtCase = courtCase
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    courtCase = try payload.text("courtCase")
  }
}
