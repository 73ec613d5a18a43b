/// The name of one stream of the log: a category and an identifier, `association/lg-0007`.
public struct StreamName: Hashable, Sendable, CustomStringConvertible {
  /// What a stream is about; decides which event types may stand in it.
  public enum Category: String, CaseIterable, Sendable {
    /// One industry association or chamber (行业协会商会).
    case association
    /// One random inspection draw (双随机抽取).
    case draw
    /// The rule parameters of one jurisdiction (规则参数).
    case rulebook
    /// One office that handles cases: its officers, its papers (办理机构).
    case office
  }

  /// What the stream is about.
  public let category: Category
  /// 1–64 of `A-Z a-z 0-9 . _ -`; for ``Category/rulebook`` a jurisdiction.
  public let identifier: String

  /// The stream of an association.
  public static func association(_ identifier: String) -> StreamName? {
    StreamName("association/\(identifier)")
  }

  /// Reads `<category>/<identifier>`; nil where either part is not of the contract.
  public init?(_ text: String) {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")),
      let category = Category(rawValue: String(text[..<slash]))
    else { return nil }
    let identifier = String(text[text.utf8.index(after: slash)...])
    guard Self.isIdentifier(identifier) else { return nil }
    if category == .rulebook, identifier != "CN", Jurisdiction(identifier) == nil { return nil }
    self.category = category
    self.identifier = identifier
  }

  /// `<category>/<identifier>`.
  public var description: String { "\(category.rawValue)/\(identifier)" }

  /// Whether it holds the numbers that an office gave its papers, `office/440307.papers.2026`: it grows
  /// with every paper and says nothing of who holds which duty.
  public var isPaperRegister: Bool {
    category == .office && identifier.contains(".papers.")
  }

  /// Whether a text is 1–64 of `A-Z a-z 0-9 . _ -`.
  public static func isIdentifier(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
