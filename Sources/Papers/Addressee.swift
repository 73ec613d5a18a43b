/// The association to which a paper is addressed (受送达人、当事人).
public struct Addressee: Hashable, Sendable {
  /// The registered name.
  public let name: String
  /// The unified social credit code (统一社会信用代码), unbroken.
  public let creditCode: String?
  /// The registered domicile (住所).
  public let domicile: String?
  /// The legal representative (法定代表人): a reference `person/<id>`, never a name.
  public let legalRepresentative: String?
  /// The association's id, `lg-0007`.
  public let association: String

  public init(
    name: String, creditCode: String? = nil, domicile: String? = nil,
    legalRepresentative: String? = nil, association: String
  ) {
    self.name = name
    self.creditCode = creditCode
    self.domicile = domicile
    self.legalRepresentative = legalRepresentative
    self.association = association
  }

  /// Code, domicile and legal representative in one line; the id where none of them is on record.
  var particulars: String {
    let known = [
      creditCode.map { "统一社会信用代码：\($0)" }, domicile.map { "住所：\($0)" },
      legalRepresentative.map { "法定代表人：\($0)" },
    ].compactMap { $0 }
    return (known.isEmpty ? ["登记档案编号：\(association)"] : known).joined(separator: "；") + "。"
  }
}
