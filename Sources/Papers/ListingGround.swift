/// A ground of the list on which an association is to stand (列入事由).
public struct ListingGround: Hashable, Sendable {
  /// What the provision says, as a phrase: `未按照规定时限和要求向登记管理机关报送年度工作报告`.
  public let text: String
  /// The provision as it is cited, `《社会组织信用信息管理办法》第十一条第（一）项`.
  public let basis: String

  public init(text: String, basis: String) {
    self.text = text
    self.basis = basis
  }

  /// `《…》第十一条第（一）项规定的“…”情形`.
  static func clause(_ grounds: [ListingGround]) -> String {
    grounds.map { ground in
      "\(Wording.clause(ground.basis))规定的“\(Wording.clause(ground.text))”情形"
    }.joined(separator: "，以及")
  }
}
