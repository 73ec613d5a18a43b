/// Who recorded an entry: `<role>/<jurisdiction>/<name>`, a service name and never a person's name.
public struct Actor: Hashable, Sendable, CustomStringConvertible {
  /// The office in which somebody acts.
  public enum Role: String, CaseIterable, Sendable {
    /// Registration authority (登记管理机关).
    case registrar
    /// Supervising authority (业务主管单位).
    case supervisor
    /// Federation of industry and commerce (工商联).
    case federation
    /// The association itself (社会团体).
    case association
    /// Party-building body (党建工作机构).
    case party
    /// Grading committee or third-party evaluator (评估机构).
    case evaluator
    /// Court (人民法院).
    case court
    /// A program (系统).
    case system
  }

  /// The office.
  public let role: Role
  /// A jurisdiction's code, or `CN`.
  public let jurisdiction: String
  /// 1–64 of `A-Z a-z 0-9 . _ -`.
  public let name: String

  /// Reads `<role>/<jurisdiction>/<name>`; nil where a part is not of the contract.
  public init?(_ text: String) {
    // By bytes, not by characters: every import reads one of these a line.
    let utf8 = text.utf8
    guard let first = utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let second = utf8[utf8.index(after: first)...].firstIndex(of: UInt8(ascii: "/"))
    guard let second, let role = Role(rawValue: String(text[..<first])) else { return nil }
    let jurisdiction = String(text[utf8.index(after: first)..<second])
    let name = String(text[utf8.index(after: second)...])
    guard jurisdiction == "CN" || Jurisdiction(jurisdiction) != nil, StreamName.isIdentifier(name)
    else { return nil }
    self.role = role
    self.jurisdiction = jurisdiction
    self.name = name
  }

  /// `<role>/<jurisdiction>/<name>`.
  public var description: String { "\(role.rawValue)/\(jurisdiction)/\(name)" }
}
