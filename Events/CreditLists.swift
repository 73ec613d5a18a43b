public import EventModel

/// One of the two lists of Order 60 (信用名单).
public enum CreditList: String, Codable, CaseIterable, Sendable {
  /// Abnormal-operation list (活动异常名录).
  case abnormalList = "abnormalList"
  /// Serious-violation list (严重违法失信名单).
  case seriousList = "seriousList"
}

/// An honour (表彰).
public enum Honour: String, Codable, CaseIterable, Sendable {
  /// Red list (红名单); local, not in Order 60.
  case redList = "redList"
  /// Four-good chamber (四好商会).
  case fourGood = "fourGood"
  /// Any other honour (其他).
  case other = "other"
}

/// The association was entered on the abnormal-operation list (列入活动异常名录).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) Arts 11–13.
public struct AbnormalListEntered: Event {
  public static let type = EventType.abnormalListEntered
  public static let about = About(
    "列入活动异常名录", "The association was entered on the abnormal-operation list.",
    basis: "社会组织信用信息管理办法 (Order 60) Arts 11–13")
  public static let fields: [Field] = [
    .required("ground", .number(1...7), "情形", "Number of the ground in Article 11."),
    .added(
      "subject", .text, "标的",
      "The year, order or case that it concerns."),
  ]

  /// Number of the ground in Article 11 (情形).
  public let ground: Int
  /// The year, order or case that it concerns (标的).
  public let subject: String?

  public init(
    ground: Int, subject: String? = nil
  ) {
    self.ground = ground
    self.subject = subject
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    ground = try payload.count("ground")
    subject = try payload.optionalText("subject")
  }
}

/// The association was taken off the abnormal-operation list (移出活动异常名录).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) Art. 14 [unverified].
public struct AbnormalListLeft: Event {
  public static let type = EventType.abnormalListLeft
  public static let about = About(
    "移出活动异常名录", "The association was taken off the abnormal-operation list.",
    basis: "社会组织信用信息管理办法 (Order 60) Art. 14 [unverified]")
  public static let fields: [Field] = [
    .required("reason", .oneOf(Reason.self), "原因", "Why.")
  ]

  /// Why (原因).
  public let reason: Reason

  public init(reason: Reason) {
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    reason = try payload.choice("reason")
  }

  /// Why the list was left.
  public enum Reason: String, Codable, CaseIterable, Sendable {
    /// The fault was put right (已整改).
    case rectified = "rectified"
    /// Six months passed with nothing to put right (满六个月).
    case sixMonths = "sixMonths"
    /// The entry was an error (列入错误).
    case error = "error"
  }
}

/// The association was entered on the serious-violation list (列入严重违法失信名单).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) Arts 15–16.
public struct SeriousListEntered: Event {
  public static let type = EventType.seriousListEntered
  public static let about = About(
    "列入严重违法失信名单", "The association was entered on the serious-violation list.",
    basis: "社会组织信用信息管理办法 (Order 60) Arts 15–16")
  public static let fields: [Field] = [
    .required("ground", .number(1...8), "情形", "Number of the ground in Article 15."),
    .added(
      "subject", .text, "标的",
      "The case that it concerns."),
  ]

  /// Number of the ground in Article 15 (情形).
  public let ground: Int
  /// The case that it concerns (标的).
  public let subject: String?

  public init(
    ground: Int, subject: String? = nil
  ) {
    self.ground = ground
    self.subject = subject
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    ground = try payload.count("ground")
    subject = try payload.optionalText("subject")
  }
}

/// The association was taken off the serious-violation list (移出严重违法失信名单).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) Art. 17 [unverified].
public struct SeriousListLeft: Event {
  public static let type = EventType.seriousListLeft
  public static let about = About(
    "移出严重违法失信名单", "The association was taken off the serious-violation list.",
    basis: "社会组织信用信息管理办法 (Order 60) Art. 17 [unverified]")
  public static let fields: [Field] = [
    .required("reason", .oneOf(Reason.self), "原因", "Why.")
  ]

  /// Why (原因).
  public let reason: Reason

  public init(reason: Reason) {
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    reason = try payload.choice("reason")
  }

  /// Why the list was left.
  public enum Reason: String, Codable, CaseIterable, Sendable {
    /// Two full years passed (满二年).
    case twoYears = "twoYears"
    /// It was deregistered (已注销).
    case deregistered = "deregistered"
    /// The entry was an error (列入错误).
    case error = "error"
  }
}

/// The registrar decided not to enter the association on a list (决定不列入).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) Art. 12 [unverified].
public struct ListingDeclined: Event {
  public static let type = EventType.listingDeclined
  public static let about = About(
    "决定不列入", "The registrar decided not to enter the association on a list.",
    basis: "社会组织信用信息管理办法 (Order 60) Art. 12 [unverified]")
  public static let fields: [Field] = [
    .required("list", .oneOf(CreditList.self), "名单", "Which list."),
    .required("ground", .number(1...8), "情形", "Number of the ground."),
    .optional("subject", .text, "对象", "Year, order or case that was weighed."),
    .required("reason", .text, "理由", "Why not."),
  ]

  /// Which list (名单).
  public let list: CreditList
  /// Number of the ground (情形).
  public let ground: Int
  /// Year, order or case that was weighed (对象).
  public let subject: String?
  /// Why not (理由).
  public let reason: String

  public init(list: CreditList, ground: Int, subject: String? = nil, reason: String) {
    self.list = list
    self.ground = ground
    self.subject = subject
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    ground = try payload.count("ground")
    list = try payload.choice("list")
    reason = try payload.text("reason")
    subject = try payload.optionalText("subject")
  }
}

/// The association was honoured (表彰).
///
/// Basis: local rules; the red list (红名单) is not in Order 60.
public struct HonourGranted: Event {
  public static let type = EventType.honourGranted
  public static let about = About(
    "表彰", "The association was honoured.",
    basis: "local rules; the red list (红名单) is not in Order 60")
  public static let fields: [Field] = [
    .required("honour", .oneOf(Honour.self), "荣誉", "Which honour."),
    .optional("title", .text, "荣誉名称", "Its title."),
    .optional("validTo", .date, "有效期至", "Last day on which it holds."),
  ]

  /// Which honour (荣誉).
  public let honour: Honour
  /// Its title (荣誉名称).
  public let title: String?
  /// Last day on which it holds (有效期至).
  public let validTo: CivilDate?

  public init(honour: Honour, title: String? = nil, validTo: CivilDate? = nil) {
    self.honour = honour
    self.title = title
    self.validTo = validTo
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    honour = try payload.choice("honour")
    title = try payload.optionalText("title")
    validTo = try payload.optionalDate("validTo")
  }
}

/// An honour was withdrawn (撤销表彰).
///
/// Basis: local rules.
public struct HonourWithdrawn: Event {
  public static let type = EventType.honourWithdrawn
  public static let about = About(
    "撤销表彰", "An honour was withdrawn.",
    basis: "local rules")
  public static let fields: [Field] = [
    .required("honour", .oneOf(Honour.self), "荣誉", "Which honour."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// Which honour (荣誉).
  public let honour: Honour
  /// Why (理由).
  public let reason: String

  public init(honour: Honour, reason: String) {
    self.honour = honour
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    honour = try payload.choice("honour")
    reason = try payload.text("reason")
  }
}
