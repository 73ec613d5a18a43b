/// The facts of a notice before a penalty (行政处罚事先告知书).
///
/// > 行政处罚法 Articles 44, 45, 63, 64.
public struct PenaltyNoticeContent: Hashable, Sendable {
  public let frame: PaperFrame
  /// The case's number (案号).
  public let caseNumber: String
  /// The facts with their evidence, each with the provision it breaks.
  public let findings: [Finding]
  /// The provision on which the penalty is to rest, as it is cited.
  public let penaltyBasis: String
  /// What the office means to impose, in order; never empty.
  public let measures: [PenaltyMeasure]
  /// Why this measure and not a lighter or graver one (裁量理由).
  public let discretion: String?
  /// The provision that asks for this notice, as it is cited.
  public let noticeBasis: String
  /// The right to be heard, with its day.
  public let defence: DefenceRight
  /// The right to a hearing, nil where the law gives none.
  public let hearing: HearingRight?

  /// Traps where the frame carries the number of another kind of paper.
  public init(
    frame: PaperFrame, caseNumber: String, findings: [Finding], penaltyBasis: String,
    measures: [PenaltyMeasure], discretion: String? = nil, noticeBasis: String,
    defence: DefenceRight, hearing: HearingRight? = nil
  ) {
    self.frame = Self.checked(frame)
    self.caseNumber = caseNumber
    self.findings = findings
    self.penaltyBasis = penaltyBasis
    self.measures = measures
    self.discretion = discretion
    self.noticeBasis = noticeBasis
    self.defence = defence
    self.hearing = hearing
  }
}

extension PenaltyNoticeContent: PaperContent {
  static let kind = PaperKind.penaltyNotice

  var blocks: [PaperBlock] {
    let opening =
      "本机关对你单位涉嫌违法一案（案号：\(caseNumber)）的调查已经终结。依据\(Wording.provision(noticeBasis))，"
      + "现将拟作出行政处罚的内容、事实、理由、依据和你单位享有的权利告知如下。"
    let reasons: [PaperBlock] =
      discretion.map { [.paragraph("裁量理由：\(Wording.sentence($0))")] } ?? []
    let rights = [defence.sentence(in: Self.kind, to: frame.office), hearing?.sentence]
    return [.paragraph(opening), .section("查明的事实")] + Finding.blocks(findings)
      + [.section("拟作出的行政处罚及其理由、依据")] + reasons
      + PenaltyMeasure.blocks(
        measures, after: "依据\(Wording.provision(penaltyBasis))，本机关拟对你单位作出下列行政处罚")
      + [.section(hearing == nil ? "陈述和申辩" : "陈述、申辩和听证")]
      + rights.compactMap { $0 }.map { .paragraph($0) }
  }
}
