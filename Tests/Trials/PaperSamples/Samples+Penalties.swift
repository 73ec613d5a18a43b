import EventModel
import Law
import Papers

extension Samples {
  private static let caseNumber = "示民立〔2023〕2号"

  private static let findings = [
    Finding(
      fact: "你单位于2023年3月至6月未按照规定接受监督检查，两次拒绝提供2022年度财务账簿",
      basis: RegistrationRegulation.refusingSupervision.citation,
      evidence: ["现场检查笔录两份", "责令提供材料通知书及送达回证", "对你单位秘书处工作人员的询问笔录"])
  ]

  static let penaltyNotice = PenaltyNoticeContent(
    frame: frame(.penaltyNotice, 2, on: "2023-09-27"), caseNumber: caseNumber,
    findings: findings, penaltyBasis: RegistrationRegulation.penalisedActs.citation,
    measures: [.warning, .suspensionOf(Term(3, .months)), .managerReplaced],
    discretion: "你单位一年内两次拒绝检查，情节较重", noticeBasis: PenaltyLaw.noticeOfFacts.citation,
    defence: DefenceRight(
      term: Term(5, .workingDays), lastDay: "2023-10-10", basis: PenaltyLaw.defence.citation),
    hearing: HearingRight(
      term: Term(5, .workingDays), lastDay: "2023-10-10", basis: PenaltyLaw.hearing.citation))

  static let penaltyDecision = PenaltyDecisionContent(
    frame: frame(.penaltyDecision, 1, on: "2023-10-20", copies: ["示例市民政局"]),
    caseNumber: caseNumber, findings: findings,
    notice: PriorNotice(number: "示民罚告〔2023〕2号", servedOn: "2023-09-27", answer: .none),
    penaltyBasis: RegistrationRegulation.penalisedActs.citation,
    measures: [
      .warning, .fine(fen: 5_000_000), .suspension(from: "2023-10-23", to: "2024-01-23"),
    ],
    discretion: "你单位一年内两次拒绝检查，情节较重",
    payment: FinePayment(
      term: Term(15, .days), account: "示例银行示例支行罚没款专户（账号：0000 0000 0000 0000）",
      basis: PenaltyLaw.text2021.citedTitle + "第六十七条、第七十二条"),
    remedies: remedies)
}
