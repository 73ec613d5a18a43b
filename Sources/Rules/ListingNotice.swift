public import Events

/// Which entries on a credit list need a notice of their own beforehand (列入前的事先告知).
///
/// > 社会组织信用信息管理办法 (Order 60): notice before listing on a ground other than a penalty; a
/// > penalty had its own.
public enum ListingNotice {
  /// Grounds of the abnormal list that rest on a penalty decision.
  private static let abnormalPenaltyGrounds: Set = [5]
  /// Grounds of the serious list that rest on penalty decisions.
  private static let seriousPenaltyGrounds: Set = [3, 4, 5]

  public static func isNeeded(_ list: CreditList, ground: Int) -> Bool {
    switch list {
    case .abnormalList: !abnormalPenaltyGrounds.contains(ground)
    case .seriousList: !seriousPenaltyGrounds.contains(ground)
    }
  }
}
