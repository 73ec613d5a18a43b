/// The facts of a decision to enter on the abnormal-operation list (列入活动异常名录决定书).
///
/// > 社会组织信用信息管理办法 Article 11.
public struct AbnormalListingContent: Hashable, Sendable {
  public let frame: PaperFrame
  /// Facts, notice, grounds, day, remedies.
  public let listing: ListingFacts
  /// What follows if it stays on the list (满2年列入严重违法失信名单).
  public let ifItStays: Consequence?

  /// Traps where the frame carries the number of another kind of paper.
  public init(frame: PaperFrame, listing: ListingFacts, ifItStays: Consequence? = nil) {
    self.frame = Self.checked(frame)
    self.listing = listing
    self.ifItStays = ifItStays
  }
}

extension AbnormalListingContent: PaperContent {
  static let kind = PaperKind.abnormalListing

  var blocks: [PaperBlock] {
    let further: [PaperBlock] =
      ifItStays.map { [.section("列入后的后果"), .paragraph("\($0.clause)。")] } ?? []
    return listing.blocks(.abnormal, Self.kind, further: further)
  }
}
