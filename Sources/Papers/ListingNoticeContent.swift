/// The facts of a notice before an entry on either list (列入事先告知书).
///
/// > 社会组织信用信息管理办法 Article 10: facts, reasons, basis and the right to be heard are told in
/// > writing before an entry that rests on no penalty.
public struct ListingNoticeContent: Hashable, Sendable {
  public let frame: PaperFrame
  /// Which list.
  public let list: CreditList
  /// The facts, each with the provision it breaks.
  public let findings: [Finding]
  /// The grounds on which the entry is to rest.
  public let grounds: [ListingGround]
  /// The provision that asks for this notice, as it is cited.
  public let noticeBasis: String
  /// What an entry brings with it.
  public let consequences: [Consequence]
  /// The right to be heard, with its day.
  public let defence: DefenceRight

  /// Traps where the frame carries the number of another kind of paper.
  public init(
    frame: PaperFrame, list: CreditList, findings: [Finding], grounds: [ListingGround],
    noticeBasis: String, consequences: [Consequence] = [], defence: DefenceRight
  ) {
    self.frame = Self.checked(frame)
    self.list = list
    self.findings = findings
    self.grounds = grounds
    self.noticeBasis = noticeBasis
    self.consequences = consequences
    self.defence = defence
  }
}

extension ListingNoticeContent: PaperContent {
  static let kind = PaperKind.listingNotice

  var title: String { "列入\(list.chinese)事先告知书" }

  var blocks: [PaperBlock] {
    let notice =
      "本机关拟将你单位列入\(list.chinese)。依据\(Wording.provision(noticeBasis))，"
      + "现将拟列入的事实、理由、依据和你单位享有的权利告知如下。"
    return [.paragraph(notice), .section("查明的事实")] + Finding.blocks(findings)
      + [
        .section("拟列入的理由和依据"),
        .paragraph("上述事实属于\(ListingGround.clause(grounds))，本机关拟据此将你单位列入\(list.chinese)。"),
      ] + after
      + [.section("陈述和申辩"), .paragraph(defence.sentence(in: Self.kind, to: frame.office))]
  }

  private var after: [PaperBlock] {
    guard !consequences.isEmpty else { return [] }
    let clauses = consequences.map(\.clause).joined(separator: "；")
    return [.section("列入后的后果"), .paragraph("列入\(list.chinese)的，\(clauses)。")]
  }
}
