public import EventModel

/// The association acknowledged an order (签收).
///
/// Basis: the house's own record; no statute.
public struct RectificationAcknowledged: Event {
  public static let type = EventType.rectificationAcknowledged
  public static let about = About(
    "签收", "The association acknowledged an order.",
    basis: "the house's own record; no statute")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "order", .text, "整改文书号",
      "The order.")
  ]

  /// The order (整改文书号).
  public let order: String

  public init(
    order: String
  ) {
    self.order = order
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    order = try payload.text("order")
  }
}

/// An order's term was stopped for a while (中止期限).
///
/// Basis: no statutory length; each order sets its own.
public struct RectificationPaused: Event {
  public static let type = EventType.rectificationPaused
  public static let about = About(
    "中止期限", "An order's term was stopped for a while.",
    basis: "no statutory length; each order sets its own")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "order", .text, "整改文书号",
      "The order."),
    .required(
      "until", .date, "中止至",
      "Last day of the pause."),
    .required(
      "reason", .text, "理由",
      "Why."),
  ]

  /// The order (整改文书号).
  public let order: String
  /// Last day of the pause (中止至).
  public let until: CivilDate
  /// Why (理由).
  public let reason: String

  public init(
    order: String, until: CivilDate, reason: String
  ) {
    self.order = order
    self.until = until
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    order = try payload.text("order")
    reason = try payload.text("reason")
    until = try payload.date("until")
  }
}

/// An order's term runs on (恢复期限).
///
/// Basis: no statutory length; each order sets its own.
public struct RectificationResumed: Event {
  public static let type = EventType.rectificationResumed
  public static let about = About(
    "恢复期限", "An order's term runs on.",
    basis: "no statutory length; each order sets its own")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "order", .text, "整改文书号",
      "The order.")
  ]

  /// The order (整改文书号).
  public let order: String

  public init(
    order: String
  ) {
    self.order = order
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    order = try payload.text("order")
  }
}

/// An order was annulled (文书被撤销).
///
/// Basis: 行政复议法; 行政诉讼法 [articles unverified].
public struct RectificationAnnulled: Event {
  public static let type = EventType.rectificationAnnulled
  public static let about = About(
    "文书被撤销", "An order was annulled.",
    basis: "行政复议法; 行政诉讼法 [articles unverified]")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "order", .text, "整改文书号",
      "The order."),
    .required(
      "by", .oneOf(Annuller.self), "撤销机关",
      "Who annulled it."),
    .required(
      "reason", .text, "理由",
      "Why."),
  ]

  /// The order (整改文书号).
  public let order: String
  /// Who annulled it (撤销机关).
  public let by: Annuller
  /// Why (理由).
  public let reason: String

  public init(
    order: String, by: Annuller, reason: String
  ) {
    self.order = order
    self.by = by
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    by = try payload.choice("by")
    order = try payload.text("order")
    reason = try payload.text("reason")
  }

  /// Who annulled it (撤销机关).
  public enum Annuller: String, Codable, CaseIterable, Sendable {
    /// 行政复议
    case review = "review"
    /// 人民法院
    case court = "court"
    /// 自行撤销
    case `self` = "self"
  }
}
