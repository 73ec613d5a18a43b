import EventModel
import Law
package import Papers

extension Samples {
  /// An order with this many items.
  package static func order(items count: Int) -> RectificationOrderContent {
    let tasks = [
      "按照章程规定召开会员大会，完成换届", "在完成换届后三十日内办理法定代表人变更登记", "补报2019年度工作报告",
      "建立会员名册，清理名册中已经退会的会员",
    ]
    return RectificationOrderContent(
      frame: frame(.rectificationOrder, 12, on: "2020-07-06", copies: ["示例市民政局", "示例区工商业联合会"]),
      source: "2020年3月双随机抽查",
      findings: [
        Finding(
          fact: "你单位第三届理事会任期已于2019年6月30日届满，至检查之日未召开会员大会换届，也未申请延期",
          basis: CharterModel.term.citation + "和你单位章程"),
        Finding(
          fact: "你单位未报送2019年度工作报告", basis: RegistrationRegulation.annualReport.citation,
          evidence: ["检查记录", "会员名册复印件"]),
      ],
      orderBasis: RegistrationRegulation.penalisedActs.citation,
      items: (0..<count).map { index in
        .init(
          code: index < 9 ? "R0\(index + 1)" : "R\(index + 1)",
          text: tasks[index % tasks.count])
      },
      dueOn: "2020-09-04", term: Term(60, .days),
      reportTo: "本机关社会组织管理科（地址：\(office.address ?? "")）",
      consequences: [
        Consequence(measure: "将你单位列入活动异常名录", basis: CreditMeasures.abnormalGround3.citation)
      ],
      defence: DefenceRight(term: Term(10, .workingDays), lastDay: "2020-07-20"),
      remedies: remedies)
  }

  /// An order whose text grows by one character at a time: where its lines and pages break is for
  /// the trial to compare.
  package static func order(factCharacters count: Int, digits: Bool) -> RectificationOrderContent {
    let plain = "经查阅你单位会议记录、会员名册和财务账簿，并向部分会员核实，"
    let numbers = "2019年12月31日会员数为1,286家，其中单位会员30家，占2.3%，账号0000 1234；"
    let pattern = Array(digits ? plain + numbers : plain)
    let fact = String((0..<count).map { pattern[$0 % pattern.count] })
    let whole = order(items: 2)
    return RectificationOrderContent(
      frame: whole.frame, source: whole.source,
      findings: [Finding(fact: fact, basis: RegistrationRegulation.annualReport.citation)],
      orderBasis: whole.orderBasis, items: whole.items, dueOn: whole.dueOn,
      reportTo: whole.reportTo, consequences: whole.consequences)
  }

  static let serviceReceipt = ServiceReceiptContent(
    office: office, addressee: addressee, telephone: "0000-00000002",
    counter: make(CounterNumber(year: 2020, number: 7)),
    papers: [.init(title: "责令限期整改通知书", number: "示民责改〔2020〕12号")],
    place: "示例市示例区家具大道88号3层", mode: .direct)

  static let gradeSheet = GradeSheetContent(
    office: office, addressee: addressee, counter: make(CounterNumber(year: 2019, number: 3)),
    certificateNumber: "2019-0003", grade: 4, awardedOn: "2019-11-15",
    announcement: "示民公告〔2019〕5号", validFrom: "2019-11-15", validTo: "2024-11-15",
    basis: GradingMeasures.order39.citedTitle + "第二十八条", issuedOn: "2019-11-20")

  static let deregistration = DeregistrationDecisionContent(
    frame: frame(.deregistrationDecision, 2, on: "2020-10-12"), appliedOn: "2020-09-28",
    ground: .selfDissolved, hasSupervisor: true, supervisorConsent: "示商函〔2020〕31号",
    windingUp: .liquidated(on: "2020-09-18"),
    basis: [
      RegistrationRegulation.deregistrationGrounds.citation,
      RegistrationRegulation.deregistration.citation,
    ],
    effectiveOn: "2020-10-12", surrender: .due("2020-10-26"), announcedAt: "示例市社会组织信息网",
    remedies: remedies)
}
