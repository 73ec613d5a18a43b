public import EventModel

/// The facts of a decision to take an association off a list (移出决定书).
///
/// > 社会组织信用信息管理办法 Articles 14 and 17.
public struct LeavingListContent: Hashable, Sendable {
  /// Why it leaves.
  public enum Reason: Hashable, Sendable, CaseIterable {
    /// The duty was done, the faults put right (履行义务、完成整改); abnormal-operation list.
    case rectified
    /// Nothing to put right, six months are full; abnormal-operation list.
    case sixMonths
    /// Two years are full without a new ground; serious-violation list.
    case twoYears
    /// Deregistered after revocation; serious-violation list.
    case deregistered
    /// The entry was wrong (列入有误); either list.
    case error
  }

  public let frame: PaperFrame
  /// Which list.
  public let list: CreditList
  /// The number of the decision that put it there, nil where it has none on record.
  public let listingNumber: String?
  /// Since when it stood there.
  public let listedOn: CivilDate
  /// Why it leaves.
  public let reason: Reason
  /// What the office verified: the facts, in a sentence or more.
  public let verified: String
  /// The provision, as it is cited.
  public let basis: String
  /// The day from which it no longer stands there.
  public let leftOn: CivilDate
  /// Review and suit; nil where the local setting gives none for a favourable act.
  public let remedies: Remedies?

  /// Traps where the frame carries the number of another kind of paper.
  public init(
    frame: PaperFrame, list: CreditList, listingNumber: String? = nil, listedOn: CivilDate,
    reason: Reason, verified: String, basis: String, leftOn: CivilDate, remedies: Remedies? = nil
  ) {
    self.frame = Self.checked(frame)
    self.list = list
    self.listingNumber = listingNumber
    self.listedOn = listedOn
    self.reason = reason
    self.verified = verified
    self.basis = basis
    self.leftOn = leftOn
    self.remedies = remedies
  }
}

extension LeavingListContent: PaperContent {
  static let kind = PaperKind.leavingList

  var title: String { "移出\(list.chinese)决定书" }

  var blocks: [PaperBlock] {
    let listed =
      "你单位自\(Wording.day(listedOn))起被列入\(list.chinese)"
      + (listingNumber.map { "（\($0)）" } ?? "") + "。"
    let decision =
      "你单位\(reason.phrase)。依据\(Wording.provision(basis))，本机关决定：自\(Wording.day(leftOn))起，"
      + "将你单位移出\(list.chinese)。"
    let remedy: [PaperBlock] =
      remedies.map { [.section("救济途径"), .paragraph($0.sentence(in: Self.kind))] } ?? []
    return [.section("列入和核实情况"), .paragraph(listed), .paragraph(Wording.sentence(verified))]
      + [.section("决定的依据和内容"), .paragraph(decision)] + remedy
  }
}

extension LeavingListContent.Reason {
  /// The reason as the second half of `你单位…`.
  var phrase: String {
    switch self {
    case .rectified: "已经履行义务、完成整改"
    case .sixMonths: "列入已满6个月，且没有需要整改的事项"
    case .twoYears: "列入已满2年，且期间未再发生应当列入的情形"
    case .deregistered: "已经完成注销登记"
    case .error: "原列入有误，应予纠正"
    }
  }
}
