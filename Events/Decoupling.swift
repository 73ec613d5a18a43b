public import EventModel

/// Whether and how the association is to leave its authority was approved (核准脱钩方案).
///
/// Basis: 行业协会商会与行政机关脱钩总体方案 (2015); 发改体改〔2019〕1063号.
public struct DecouplingPlanned: Event {
  public static let type = EventType.decouplingPlanned
  public static let about = About(
    "核准脱钩方案", "Whether and how the association is to leave its authority was approved.",
    basis: "行业协会商会与行政机关脱钩总体方案 (2015); 发改体改〔2019〕1063号")
  public static let fields: [Field] = [
    .required("scope", .oneOf(Scope.self), "脱钩范围", "Whether it is to be decoupled."),
    .optional("batch", .count, "批次", "Batch."),
    .optional("oldBody", .text, "原主管单位", "The authority it belongs to."),
  ]

  /// Whether it is to be decoupled (脱钩范围).
  public let scope: Scope
  /// Batch (批次).
  public let batch: Int?
  /// The authority it belongs to (原主管单位).
  public let oldBody: String?

  public init(scope: Scope, batch: Int? = nil, oldBody: String? = nil) {
    self.scope = scope
    self.batch = batch
    self.oldBody = oldBody
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    batch = try payload.optionalCount("batch")
    oldBody = try payload.optionalText("oldBody")
    scope = try payload.choice("scope")
  }

  /// Whether an association is to be decoupled.
  public enum Scope: String, Codable, CaseIterable, Sendable {
    /// To be decoupled (拟脱钩).
    case inScope = "inScope"
    /// Not for now (暂不脱钩).
    case deferred = "deferred"
    /// Exempt (不脱钩).
    case exempt = "exempt"
  }
}

/// One of the five separations was completed (完成分离事项).
///
/// Basis: 行业协会商会与行政机关脱钩总体方案 (2015); 发改体改〔2019〕1063号.
public struct SeparationCompleted: Event {
  public static let type = EventType.separationCompleted
  public static let about = About(
    "完成分离事项", "One of the five separations was completed.",
    basis: "行业协会商会与行政机关脱钩总体方案 (2015); 发改体改〔2019〕1063号")
  public static let fields: [Field] = [
    .required("item", .oneOf(Item.self), "分离事项", "Which separation.")
  ]

  /// Which separation (分离事项).
  public let item: Item

  public init(item: Item) {
    self.item = item
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    item = try payload.choice("item")
  }

  /// One of the five separations (五分离).
  public enum Item: String, Codable, CaseIterable, Sendable {
    /// Organisation (机构).
    case organisation = "organisation"
    /// Functions (职能).
    case functions = "functions"
    /// Assets and finance (资产财务).
    case assets = "assets"
    /// Personnel (人员).
    case personnel = "personnel"
    /// Party building and foreign affairs (党建外事).
    case party = "party"
  }
}

/// The decoupling was completed (完成脱钩).
///
/// Basis: 行业协会商会与行政机关脱钩总体方案 (2015); 发改体改〔2019〕1063号.
public struct DecouplingCompleted: Event {
  public static let type = EventType.decouplingCompleted
  public static let about = About(
    "完成脱钩", "The decoupling was completed.",
    basis: "行业协会商会与行政机关脱钩总体方案 (2015); 发改体改〔2019〕1063号")
  public static let fields: [Field] = []

  public init() {}

  public init(_ payload: inout Payload) {}
}
