public import EventModel

/// An entry on a list was made public (名单公示).
///
/// Basis: 社会组织信用信息管理办法 (Order 60): credit information is public.
public struct ListingPublished: Event {
  public static let type = EventType.listingPublished
  public static let about = About(
    "名单公示", "An entry on a list was made public.",
    basis: "社会组织信用信息管理办法 (Order 60): credit information is public")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "list", .oneOf(CreditList.self), "名单",
      "Which list."),
    .optional(
      "until", .date, "公示至",
      "Last day of publication."),
  ]

  /// Which list (名单).
  public let list: CreditList
  /// Last day of publication (公示至).
  public let until: CivilDate?

  public init(
    list: CreditList, until: CivilDate? = nil
  ) {
    self.list = list
    self.until = until
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    list = try payload.choice("list")
    until = try payload.optionalDate("until")
  }
}

/// The association asked to be taken off a list (申请移出).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) Arts 14, 17 [unverified].
public struct ListingLeaveApplied: Event {
  public static let type = EventType.listingLeaveApplied
  public static let about = About(
    "申请移出", "The association asked to be taken off a list.",
    basis: "社会组织信用信息管理办法 (Order 60) Arts 14, 17 [unverified]")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required(
      "list", .oneOf(CreditList.self), "名单",
      "Which list.")
  ]

  /// Which list (名单).
  public let list: CreditList

  public init(
    list: CreditList
  ) {
    self.list = list
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    list = try payload.choice("list")
  }
}
