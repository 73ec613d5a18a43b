/// The authority that issues a paper (发文机关).
public struct Office: Hashable, Sendable {
  /// The exact legal name, `示例市示例区民政局`.
  public let name: String
  /// Its word in paper numbers (发文机关代字), `示民`.
  public let word: String
  /// Where it is found and where papers are handed in.
  public let address: String
  /// Its telephone, nil where none is given.
  public let telephone: String?

  public init(name: String, word: String, address: String, telephone: String? = nil) {
    self.name = name
    self.word = word
    self.address = address
    self.telephone = telephone
  }
}
