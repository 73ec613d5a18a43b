/// The facts of a decision to enter on the serious-violation list (列入严重违法失信名单决定书).
///
/// > 社会组织信用信息管理办法 Article 15.
public struct SeriousListingContent: Hashable, Sendable {
  public let frame: PaperFrame
  /// Facts, notice, grounds, day, remedies.
  public let listing: ListingFacts
  /// True where the entry takes the association off the abnormal-operation list.
  public let leavesAbnormalList: Bool
  /// What the entry brings with it, in order; may be empty.
  public let sanctions: [Consequence]

  /// Traps where the frame carries the number of another kind of paper.
  public init(
    frame: PaperFrame, listing: ListingFacts, leavesAbnormalList: Bool,
    sanctions: [Consequence] = []
  ) {
    self.frame = Self.checked(frame)
    self.listing = listing
    self.leavesAbnormalList = leavesAbnormalList
    self.sanctions = sanctions
  }
}

extension SeriousListingContent: PaperContent {
  static let kind = PaperKind.seriousListing

  var blocks: [PaperBlock] {
    let moved: [PaperBlock] =
      leavesAbnormalList ? [.paragraph("你单位同时移出活动异常名录。")] : []
    let listed = sanctions.map { PaperBlock.point(Wording.sentence($0.clause)) }
    let further: [PaperBlock] =
      listed.isEmpty
      ? [] : [.section("列入后的惩戒措施"), .paragraph("列入期间，对你单位采取下列措施：")] + listed
    return listing.blocks(.serious, Self.kind, further: moved + further)
  }
}
