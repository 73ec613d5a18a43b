public import EventModel

/// A merger or division was registered (合并、分立).
///
/// It stands in every association's own stream, in one append. A source ends, except in a division
/// where it continues.
///
/// Basis: 社会团体登记管理条例 (2016) Art. 19(3); 民法典 Art. 67.
public struct MergerRegistered: Event {
  public static let type = EventType.mergerRegistered
  public static let about = About(
    "合并、分立", "A merger or division was registered.",
    basis: "社会团体登记管理条例 (2016) Art. 19(3); 民法典 Art. 67")
  public static let fields: [Field] = [
    .required("merger", .text, "合并编号", "Number that all its entries share."),
    .required("kind", .oneOf(Kind.self), "方式", "Merger or division."),
    .required("role", .oneOf(Role.self), "角色", "This association's part in it."),
    .required(
      "others", .list(of: .identifier, mayBeEmpty: true), "其他协会",
      "The other associations; may be none."),
    .optional("continues", .flag, "存续", "In a division: whether this source lives on."),
  ]

  /// Number that all its entries share (合并编号).
  public let merger: String
  /// Merger or division (方式).
  public let kind: Kind
  /// This association's part in it (角色).
  public let role: Role
  /// The other associations; may be none (其他协会).
  public let others: [String]
  /// In a division: whether this source lives on (存续).
  public let continues: Bool?

  public init(merger: String, kind: Kind, role: Role, others: [String], continues: Bool? = nil) {
    self.merger = merger
    self.kind = kind
    self.role = role
    self.others = others
    self.continues = continues
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    continues = try payload.optionalFlag("continues")
    kind = try payload.choice("kind")
    merger = try payload.text("merger")
    others = try payload.texts("others")
    role = try payload.choice("role")
  }

  /// The form of a merger.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// One takes in the others (吸收合并).
    case absorption = "absorption"
    /// All form a new one (新设合并).
    case consolidation = "consolidation"
    /// One is divided (分立).
    case division = "division"
  }

  /// A part in a merger.
  public enum Role: String, Codable, CaseIterable, Sendable {
    /// It gives its rights and duties (被合并、被分立方).
    case source = "source"
    /// It receives them (承继方).
    case target = "target"
  }
}
