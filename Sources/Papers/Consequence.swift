/// What follows by law, and from which provision (法律后果).
public struct Consequence: Hashable, Sendable {
  /// What follows, as the end of a sentence: `将你单位列入活动异常名录`.
  public let measure: String
  /// The provision as it is cited, `《社会组织信用信息管理办法》第十一条第（三）项`.
  public let basis: String

  public init(measure: String, basis: String) {
    self.measure = measure
    self.basis = basis
  }

  /// `依据《…》第十一条第（三）项的规定，将你单位列入活动异常名录`.
  var clause: String {
    "依据\(Wording.provision(basis))，\(Wording.clause(measure))"
  }
}
