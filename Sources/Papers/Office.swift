/// The authority that issues a paper (发文机关).
public struct Office: Hashable, Sendable {
  /// The exact legal name, `示例市示例区民政局`.
  public let name: String
  /// Its word in paper numbers (发文机关代字), `示民`.
  public let word: String
  /// Where it is found and where papers are handed in; nil where the house has it not on record.
  public let address: String?
  /// Its telephone, nil where none is given.
  public let telephone: String?

  public init(name: String, word: String, address: String? = nil, telephone: String? = nil) {
    self.name = name
    self.word = word
    self.address = address
    self.telephone = telephone
  }
}

extension Office {
  /// `（地址：示例市示例区示范路1号）` behind 本机关; empty where no address is on record.
  var place: String { address.map { "（地址：\($0)）" } ?? "" }
}
