public import EventModel

/// One penalty of a notice or a decision (处罚种类).
public enum PenaltyMeasure: Hashable, Sendable {
  /// 警告.
  case warning
  /// A fine in fen (罚款).
  case fine(fen: Int64)
  /// Illegal gain taken (没收违法所得): fen, nil where the amount is not on record.
  case confiscation(fen: Int64?)
  /// Suspension of activity from the first to the last day, both included (限期停止活动).
  case suspension(from: CivilDate, to: CivilDate)
  /// Suspension whose days the decision will set: its length, in a notice.
  case suspensionOf(Term)
  /// The responsible manager is to be replaced (责令撤换直接负责的主管人员).
  case managerReplaced
  /// The registration is revoked (撤销登记).
  case revocation

  /// The measure as a phrase of the paper: `罚款人民币50,000.00元`.
  public var chinese: String {
    switch self {
    case .warning: "警告"
    case .fine(let fen): "罚款人民币\(Wording.money(fen: fen))"
    case .confiscation(let fen):
      "没收违法所得" + (fen.map { "人民币\(Wording.money(fen: $0))" } ?? "")
    case .suspension(let from, let to):
      "限期停止活动，自\(Wording.day(from))起至\(Wording.day(to))止，期间封存登记证书、印章和财务凭证"
    case .suspensionOf(let term): "限期停止活动\(term.chinese)"
    case .managerReplaced: "责令撤换直接负责的主管人员"
    case .revocation: "撤销登记，收缴登记证书和印章"
    }
  }

  /// One measure inside the sentence, several as points under it.
  static func blocks(_ measures: [PenaltyMeasure], after opening: String) -> [PaperBlock] {
    if measures.count == 1 { return [.paragraph("\(opening)：\(measures[0].chinese)。")] }
    return [.paragraph("\(opening)：")] + measures.map { .point("\($0.chinese)。") }
  }
}
