public import EventModel

/// The association signed for an order (签收).
///
/// Basis: local notices; Sanya 2023-04-27 (to be collected within 5 working days).
public struct RectificationAcknowledged: Event {
  public static let type = EventType.rectificationAcknowledged
  public static let about = About(
    "签收", "The association signed for an order.",
    basis: "local notices; Sanya 2023-04-27 (to be collected within 5 working days)")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("order", .text, "整改文书号", "The order.")
  ]

  /// The order (整改文书号).
  public let order: String

  public init(order: String) {
    self.order = order
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    order = try payload.text("order")
  }
}

/// An order's term was stopped until a day (中止期限).
///
/// Basis: no provision in the rulebook; each order sets its own term.
public struct RectificationPaused: Event {
  public static let type = EventType.rectificationPaused
  public static let about = About(
    "中止期限", "An order's term was stopped until a day.",
    basis: "no provision in the rulebook; each order sets its own term")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("order", .text, "整改文书号", "The order."),
    .required("until", .date, "中止至", "Last day of the pause."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// The order (整改文书号).
  public let order: String
  /// Last day of the pause (中止至).
  public let until: CivilDate
  /// Why (理由).
  public let reason: String

  public init(order: String, until: CivilDate, reason: String) {
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

/// An order's stopped term runs again (恢复期限).
///
/// Basis: no provision in the rulebook; each order sets its own term.
public struct RectificationResumed: Event {
  public static let type = EventType.rectificationResumed
  public static let about = About(
    "恢复期限", "An order's stopped term runs again.",
    basis: "no provision in the rulebook; each order sets its own term")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("order", .text, "整改文书号", "The order.")
  ]

  /// The order (整改文书号).
  public let order: String

  public init(order: String) {
    self.order = order
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    order = try payload.text("order")
  }
}

/// An order was annulled; it no longer binds (文书被撤销).
///
/// Basis: 行政复议法 (2023) Art. 20; 行政诉讼法 (2017) Art. 46.
public struct RectificationAnnulled: Event {
  public static let type = EventType.rectificationAnnulled
  public static let about = About(
    "文书被撤销", "An order was annulled; it no longer binds.",
    basis: "行政复议法 (2023) Art. 20; 行政诉讼法 (2017) Art. 46")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("order", .text, "整改文书号", "The order."),
    .required("by", .oneOf(PenaltyAnnulled.Annuller.self), "撤销途径", "Who annulled it."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// The order (整改文书号).
  public let order: String
  /// Who annulled it (撤销途径).
  public let by: PenaltyAnnulled.Annuller
  /// Why (理由).
  public let reason: String

  public init(order: String, by: PenaltyAnnulled.Annuller, reason: String) {
    self.order = order
    self.by = by
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    by = try payload.choice("by")
    order = try payload.text("order")
    reason = try payload.text("reason")
  }
}
