public import EventModel

/// What both decisions to enter on a list have in common.
public struct ListingFacts: Hashable, Sendable {
  /// The facts, each with the provision it breaks.
  public let findings: [Finding]
  /// The notice before the decision; nil where the ground is a penalty, which had its own.
  public let notice: PriorNotice?
  /// The grounds on which the entry rests.
  public let grounds: [ListingGround]
  /// The day from which the association stands on the list.
  public let listedOn: CivilDate
  /// How to get off the list: conditions as a sentence, and the provision.
  public let leaving: Consequence
  /// Where the entry is published: `示例市社会组织信息网`.
  public let publishedAt: String?
  /// Review and suit.
  public let remedies: Remedies

  public init(
    findings: [Finding], notice: PriorNotice? = nil, grounds: [ListingGround],
    listedOn: CivilDate, leaving: Consequence, publishedAt: String? = nil, remedies: Remedies
  ) {
    self.findings = findings
    self.notice = notice
    self.grounds = grounds
    self.listedOn = listedOn
    self.leaving = leaving
    self.publishedAt = publishedAt
    self.remedies = remedies
  }
}

extension ListingFacts {
  /// The text of a decision for one list; `further` are the sentences only that list has.
  func blocks(_ list: CreditList, _ kind: PaperKind, further: [PaperBlock]) -> [PaperBlock] {
    let noticed: [PaperBlock] =
      notice.map { [.paragraph($0.sentence(title: "列入\(list.chinese)事先告知书"))] } ?? []
    let decision =
      "上述事实属于\(ListingGround.clause(grounds))。本机关决定：自\(Wording.day(listedOn))起，"
      + "将你单位列入\(list.chinese)。"
    let publication = publishedAt.map { "本决定通过\(Wording.clause($0))向社会公布。" } ?? ""
    let exit = "\(leaving.clause)。申请移出的，应当向本机关提交书面申请和证明材料。"
    return [.section("查明的事实")] + Finding.blocks(findings) + noticed
      + [.section("决定的理由、依据和内容"), .paragraph(decision + publication)]
      + further
      + [.section("移出的条件和办法"), .paragraph(exit)]
      + [.section("救济途径"), .paragraph(remedies.sentence(in: kind))]
  }
}
