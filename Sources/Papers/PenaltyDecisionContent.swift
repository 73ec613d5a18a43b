/// The facts of a penalty decision (行政处罚决定书).
///
/// > 行政处罚法 Article 59: party; facts and evidence; kind and basis; manner and term of performance;
/// > review and suit with their terms; agency and day.
public struct PenaltyDecisionContent: Hashable, Sendable {
  public let frame: PaperFrame
  /// The case's number (案号).
  public let caseNumber: String
  /// The facts with their evidence, each with the provision it breaks.
  public let findings: [Finding]
  /// The notice before the decision and what came back.
  public let notice: PriorNotice
  /// The provision on which the penalty rests, as it is cited.
  public let penaltyBasis: String
  /// What is imposed, in order; never empty.
  public let measures: [PenaltyMeasure]
  /// Why this measure and not a lighter or graver one (裁量理由).
  public let discretion: String?
  /// How a fine is paid; nil where none is imposed.
  public let payment: FinePayment?
  /// Review and suit.
  public let remedies: Remedies

  /// Traps where the frame carries the number of another kind of paper.
  public init(
    frame: PaperFrame, caseNumber: String, findings: [Finding], notice: PriorNotice,
    penaltyBasis: String, measures: [PenaltyMeasure], discretion: String? = nil,
    payment: FinePayment? = nil, remedies: Remedies
  ) {
    self.frame = Self.checked(frame)
    self.caseNumber = caseNumber
    self.findings = findings
    self.notice = notice
    self.penaltyBasis = penaltyBasis
    self.measures = measures
    self.discretion = discretion
    self.payment = payment
    self.remedies = remedies
  }
}

extension PenaltyDecisionContent: PaperContent {
  static let kind = PaperKind.penaltyDecision

  var blocks: [PaperBlock] {
    let opening = "本机关对你单位违法一案（案号：\(caseNumber)）立案调查，现已审查终结。"
    let reasons: [PaperBlock] =
      discretion.map { [.paragraph("裁量理由：\(Wording.sentence($0))")] } ?? []
    let paid: [PaperBlock] =
      payment.map { [.section("履行方式和期限"), .paragraph($0.sentence)] } ?? []
    return [.paragraph(opening), .section("查明的事实和陈述、申辩"), .part("违法事实和证据")]
      + Finding.blocks(findings)
      + [
        .part("事先告知和陈述、申辩"), .paragraph(notice.sentence(title: PaperKind.penaltyNotice.chinese)),
      ]
      + [.section("行政处罚的依据和内容")] + reasons
      + PenaltyMeasure.blocks(
        measures, after: "依据\(Wording.provision(penaltyBasis))，本机关决定对你单位作出下列行政处罚")
      + paid + [.section("救济途径"), .paragraph(remedies.sentence(in: Self.kind))]
  }
}
