import EventModel
import Projections

/// The re-election, the last years and the end.
extension WholeLife {
  static let reElection: [Walk.Item] = [
    .chapter("七、换届", "VII. Re-election"),
    .look(
      [.deadlines], on: "2021-02-18", "届期五年，2021年5月10日届满；届满前开始提示。",
      "The five-year term ends on 2021-05-10; the deadline shows ahead of it."),
    .step(
      "2021-03-01", .clerk,
      "CompleteReElection ex-0101 termFrom=2021-03-01 termTo=2026-02-28",
      "理事会自行决定换届，请求登记：没有换届审计，也没有召开换届大会。",
      "The council re-elects itself and asks for the record: no audit and no assembly.",
      .refused(["reElection.noAudit", "reElection.noAssembly"])),
    .step(
      "2021-03-22", .clerk, "CompletePreElectionAudit ex-0101 opinion=clean",
      "换届之前完成财务审计，无保留意见。", "The audit before the re-election is clean."),
    .step(
      "2021-03-26", .clerk,
      """
      VetOfficer ex-0101 person=person/0101-2 post=president grade=A validTo=2024-03-25 \
      by=示例区工商业联合会
      """,
      "会长人选综合评价为 A。", "The candidate for president is vetted: A."),
    .step(
      "2021-03-29", .user,
      """
      ConvokeGeneralAssembly ex-0101 meeting=2021-1 kind=reElection meetingOn=2021-04-20 \
      agenda=审议工作报告,换届选举
      """,
      "提前二十二日通知（章程要求十五日）。", "Twenty-two days' notice; the charter asks for fifteen."),
    .step(
      "2021-04-20", .user, "HoldGeneralAssembly ex-0101 meeting=2021-1 eligible=36 present=31",
      "应到三十六，实到三十一，超过三分之二。", "Thirty-one of thirty-six: more than two thirds."),
    .step(
      "2021-04-20", .user,
      "AdoptResolution ex-0101 meeting=2021-1 item=换届选举 for=29 against=1 abstain=1 secret=true",
      "无记名投票选举，赞成二十九票。", "The secret ballot: twenty-nine for."),
    .step(
      "2021-04-22", .clerk,
      "CompleteReElection ex-0101 termFrom=2021-04-20 termTo=2026-04-19",
      "审计、大会、出席比例、无记名选举均已具备，准予换届备案；大会由系统自行找出。",
      "Audit, assembly, quorum and ballot are all on record; the meeting is found by itself."),
    .step(
      "2021-04-22", .user,
      """
      ElectOfficer ex-0101 person=person/0101-2 post=president unit=示例水表厂 termNumber=1 \
      birthYear=1972 civilServant=false
      """,
      "会长当选；法定代表人另行变更登记。", "The president; the change of representative is registered apart."),
    .step(
      "2021-04-22", .user,
      """
      ElectOfficer ex-0101 person=person/0101-3 post=secretaryGeneral unit=示例仪表公司 \
      termNumber=1 birthYear=1980 civilServant=false
      """,
      "秘书长由另一单位的另一人担任。", "The secretary-general is another person of another unit."),
    .step(
      "2021-04-23", .clerk,
      """
      ChangeRegistrationItem ex-0101 item=legalRepresentative old=person/0101-1 \
      new=person/0101-2 consentOn=2021-04-22
      """,
      "法定代表人变更登记：审计已完成，业务主管单位同意后三十日内申请。",
      "The change of representative is registered: audited, within thirty days of consent."),
  ]

  static let laterYears: [Walk.Item] =
    [.chapter("八、简化年检的年份", "VIII. The years of the simplified inspection")]
    + inspection(of: 2020, simplified: true, from: (4, 26)) + activity(2021)
    + inspection(of: 2021, simplified: true) + activity(2022)
    + inspection(of: 2022, simplified: true)
    + [
      .look(
        [.register, .deadlines], on: "2023-09-05", known: nil,
        "4A 等级于2023年9月到期，登记簿不再显示等级。",
        "The 4A grade has run out in September 2023; the register shows none.")
    ]

  static let dissolution: [Walk.Item] = [
    .chapter("九、决议终止", "IX. The decision to dissolve"),
    .step(
      "2023-09-25", .user,
      """
      ConvokeGeneralAssembly ex-0101 meeting=2023-1 kind=extraordinary meetingOn=2023-10-24 \
      agenda=审议终止本会的议案
      """,
      "行业萎缩，理事会提议终止，召集临时会员大会。",
      "The trade has shrunk; the council proposes to end and calls the members."),
    .step(
      "2023-10-24", .user, "HoldGeneralAssembly ex-0101 meeting=2023-1 eligible=33 present=30",
      "应到三十三，实到三十。", "Thirty of thirty-three are present."),
    .step(
      "2023-10-24", .user,
      "AdoptResolution ex-0101 meeting=2023-1 item=终止本会 for=19 against=8 abstain=3 secret=true",
      "赞成十九票，过半数，但终止须实到人数三分之二（二十票）以上：没有通过，不作为决议记录。",
      "Nineteen for: more than half, but ending wants two thirds, twenty; it was not carried.",
      .refused(["resolution.failedGrave"])),
    .step(
      "2023-11-06", .user,
      """
      ConvokeGeneralAssembly ex-0101 meeting=2023-2 kind=extraordinary meetingOn=2023-11-28 \
      agenda=再次审议终止本会的议案
      """,
      "理事会说明财产去向之后再次召集。",
      "Having said where the property would go, the council calls again."),
    .step(
      "2023-11-28", .user, "HoldGeneralAssembly ex-0101 meeting=2023-2 eligible=33 present=31",
      "应到三十三，实到三十一。", "Thirty-one of thirty-three are present."),
    .step(
      "2023-11-28", .user,
      "AdoptResolution ex-0101 meeting=2023-2 item=终止本会 for=26 against=4 abstain=1 secret=true",
      "赞成二十六票，超过三分之二，终止的决议通过。",
      "Twenty-six for, more than two thirds: the decision is taken."),
  ]

  static let ending: [Walk.Item] = [
    .chapter("十、清算与注销", "X. Liquidation and deregistration"),
    .step(
      "2023-12-04", .decider, "Deregister ex-0101 certificateSurrendered=true",
      "决议之后立即申请注销：尚未清算，不予办理。",
      "Deregistration is asked for at once: nothing has been liquidated.",
      .refused(["deregistration.notLiquidated"])),
    .step(
      "2023-12-11", .clerk, "StartLiquidation ex-0101 cause=会员大会决议终止",
      "成立清算组，清算开始，公告债权人。", "Liquidation begins; creditors are called."),
    .step(
      "2024-03-08", .clerk, "CompleteLiquidation ex-0101 surplusTo=示例区慈善会",
      "公告期满，清算结束；剩余财产用于宗旨相近的社会团体，不在会员中分配。",
      "The notice has run; the surplus goes to a body of like purpose, not to members."),
    .look(
      [.register, .deadlines], on: "2024-03-08", "清算结束之日：注销登记有了期限。",
      "On the day liquidation ends: deregistration has its deadline."),
    .step(
      "2024-03-15", .decider,
      "Deregister ex-0101 certificateSurrendered=true",
      "清算结束后十五日内注销登记，收缴登记证书。法人终止。",
      "Deregistered within fifteen days, the certificate handed back. Its legal life has ended."),
    .look(
      [.register, .deadlines, .proposals, .work], on: "2024-06-30",
      "终止之后：没有期限、没有建议、没有待办；2023年度报告无须再报。",
      "Afterwards: no deadline, no proposal, no work; no report of 2023 is owed."),
    .look(
      [.register], on: "2022-12-31", known: nil, "而2022年末的登记簿仍可按今天所知重现。",
      "And the register of the end of 2022 can still be shown."),
  ]
}
