/// What an office issues on paper (文书种类).
///
/// These are enforcement papers (执法文书), none of the fifteen kinds of official document (公文).
public enum PaperKind: String, CaseIterable, Sendable {
  /// Order to put faults right by a day (责令限期整改通知书).
  case rectificationOrder
  /// Notice before an entry on either list (列入事先告知书).
  case listingNotice
  /// Decision to enter on the abnormal-operation list (列入活动异常名录决定书).
  case abnormalListing
  /// Decision to enter on the serious-violation list (列入严重违法失信名单决定书).
  case seriousListing
  /// Decision to take off either list (移出决定书).
  case leavingList
  /// Notice before a penalty (行政处罚事先告知书).
  case penaltyNotice
  /// Penalty decision (行政处罚决定书).
  case penaltyDecision
  /// Record of service (送达回证).
  case serviceReceipt
  /// The data page of a grade certificate (等级证书数据页).
  case gradeSheet
  /// Decision to allow deregistration (准予注销登记决定书).
  case deregistrationDecision

  /// The name of the kind; the paper's own title names the list where there are two.
  public var chinese: String {
    switch self {
    case .rectificationOrder: "责令限期整改通知书"
    case .listingNotice: "列入事先告知书"
    case .abnormalListing: "列入活动异常名录决定书"
    case .seriousListing: "列入严重违法失信名单决定书"
    case .leavingList: "移出决定书"
    case .penaltyNotice: "行政处罚事先告知书"
    case .penaltyDecision: "行政处罚决定书"
    case .serviceReceipt: "送达回证"
    case .gradeSheet: "等级证书数据页"
    case .deregistrationDecision: "准予注销登记决定书"
    }
  }

  /// The word between the office's word and the year of a ``PaperNumber``, `责改`; nil for the kinds
  /// that are no act of their own and run on a ``CounterNumber``.
  public var abbreviation: String? {
    switch self {
    case .rectificationOrder: "责改"
    case .listingNotice: "告"
    case .abnormalListing: "异列"
    case .seriousListing: "严列"
    case .leavingList: "移"
    case .penaltyNotice: "罚告"
    case .penaltyDecision: "罚"
    case .serviceReceipt, .gradeSheet: nil
    case .deregistrationDecision: "注"
    }
  }

  /// How the text of the paper calls the paper itself: 通知书, 告知书, 决定书.
  var shortName: String {
    switch self {
    case .rectificationOrder: "通知书"
    case .listingNotice, .penaltyNotice: "告知书"
    case .abnormalListing, .seriousListing, .leavingList, .penaltyDecision,
      .deregistrationDecision:
      "决定书"
    case .serviceReceipt: "回证"
    case .gradeSheet: "数据页"
    }
  }
}
