public import EventModel

/// A department rewards or restricts the association for its credit (联合激励惩戒).
///
/// Basis: 社会组织信用信息管理办法 (Order 60): joint incentives and sanctions [article unverified].
public struct CreditMeasureApplied: Event {
  public static let type = EventType.creditMeasureApplied
  public static let about = About(
    "联合激励惩戒", "A department rewards or restricts the association for its credit.",
    basis: "社会组织信用信息管理办法 (Order 60): joint incentives and sanctions [article unverified]")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "measure", .text, "措施",
      "The measure."),
    .required(
      "kind", .oneOf(Kind.self), "性质",
      "Reward or restriction."),
    .required(
      "department", .text, "部门",
      "Who applies it."),
    .required(
      "list", .oneOf(List.self), "依据名单",
      "The list on which it rests."),
  ]

  /// The measure (措施).
  public let measure: String
  /// Reward or restriction (性质).
  public let kind: Kind
  /// Who applies it (部门).
  public let department: String
  /// The list on which it rests (依据名单).
  public let list: List

  public init(
    measure: String, kind: Kind, department: String, list: List
  ) {
    self.measure = measure
    self.kind = kind
    self.department = department
    self.list = list
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    department = try payload.text("department")
    kind = try payload.choice("kind")
    list = try payload.choice("list")
    measure = try payload.text("measure")
  }

  /// Reward or restriction (性质).
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// 激励
    case incentive = "incentive"
    /// 惩戒
    case sanction = "sanction"
  }

  /// The list on which it rests (依据名单).
  public enum List: String, Codable, CaseIterable, Sendable {
    /// 红名单
    case redList = "redList"
    /// 活动异常名录
    case abnormalList = "abnormalList"
    /// 严重违法失信名单
    case seriousList = "seriousList"
  }
}

/// A reward or restriction ended (解除激励惩戒).
///
/// Basis: 社会组织信用信息管理办法 (Order 60): joint incentives and sanctions [article unverified].
public struct CreditMeasureLifted: Event {
  public static let type = EventType.creditMeasureLifted
  public static let about = About(
    "解除激励惩戒", "A reward or restriction ended.",
    basis: "社会组织信用信息管理办法 (Order 60): joint incentives and sanctions [article unverified]")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "measure", .text, "措施",
      "The measure."),
    .required(
      "department", .text, "部门",
      "Who applied it."),
    .required(
      "reason", .text, "理由",
      "Why."),
  ]

  /// The measure (措施).
  public let measure: String
  /// Who applied it (部门).
  public let department: String
  /// Why (理由).
  public let reason: String

  public init(
    measure: String, department: String, reason: String
  ) {
    self.measure = measure
    self.department = department
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    department = try payload.text("department")
    measure = try payload.text("measure")
    reason = try payload.text("reason")
  }
}
