public import EventModel

/// A department applied a measure that follows from a list (联合激励惩戒).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) [article unverified]; measures are local.
public struct CreditMeasureApplied: Event {
  public static let type = EventType.creditMeasureApplied
  public static let about = About(
    "联合激励惩戒", "A department applied a measure that follows from a list.",
    basis: "社会组织信用信息管理办法 (Order 60) [article unverified]; measures are local")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("measure", .text, "措施", "Name of the measure."),
    .required("kind", .oneOf(Kind.self), "类别", "Whether it favours or restrains."),
    .required("department", .text, "实施部门", "Department that applies it."),
    .required("list", .oneOf(List.self), "名单", "The list from which it follows."),
  ]

  /// Name of the measure (措施).
  public let measure: String
  /// Whether it favours or restrains (类别).
  public let kind: Kind
  /// Department that applies it (实施部门).
  public let department: String
  /// The list from which it follows (名单).
  public let list: List

  public init(measure: String, kind: Kind, department: String, list: List) {
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

  /// The direction of a measure.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Joint incentive (联合激励).
    case incentive = "incentive"
    /// Joint sanction (联合惩戒).
    case sanction = "sanction"
  }

  /// A list from which measures follow (信用名单).
  public enum List: String, Codable, CaseIterable, Sendable {
    /// Red list; local (红名单).
    case redList = "redList"
    /// Abnormal-operation list (活动异常名录).
    case abnormalList = "abnormalList"
    /// Serious-violation list (严重违法失信名单).
    case seriousList = "seriousList"
  }
}

/// A department lifted a measure (解除激励惩戒).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) [article unverified]; measures are local.
public struct CreditMeasureLifted: Event {
  public static let type = EventType.creditMeasureLifted
  public static let about = About(
    "解除激励惩戒", "A department lifted a measure.",
    basis: "社会组织信用信息管理办法 (Order 60) [article unverified]; measures are local")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("measure", .text, "措施", "Name of the measure."),
    .required("department", .text, "实施部门", "Department that applied it."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// Name of the measure (措施).
  public let measure: String
  /// Department that applied it (实施部门).
  public let department: String
  /// Why (理由).
  public let reason: String

  public init(measure: String, department: String, reason: String) {
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
