import EventModel
import Papers
import Testing
import paper_samples

/// What each paper must tell its reader: facts, provision, basis, what to do, what follows, rights.
@Suite struct ContentTests {
  private func text(_ kind: PaperKind, has words: [String]) {
    let page = Page(kind).text
    for word in words { #expect(page.contains(word), "\(kind.chinese): \(word)") }
  }

  @Test(arguments: PaperKind.allCases)
  func `Every paper names agency, title and association`(_ kind: PaperKind) {
    let paper = Samples.paper(kind)
    #expect(paper.kind == kind)
    text(kind, has: ["示例市示例区民政局", paper.title, "示例家具行业协会", "家具大道88号3层"])
    if let number = paper.number {
      #expect(number.kind == kind)
      text(kind, has: [number.description, "示例家具行业协会：", "统一社会信用代码：51440307000000000P"])
      text(kind, has: ["（联系人：社会组织管理科，电话：0000-00000001）", "日印发"])
    }
  }

  @Test func `An order names facts, provision, basis, items, day, consequence and rights`() {
    text(
      .rectificationOrder,
      has: [
        "2020年3月双随机抽查", "一、查明的事实", "上述情形违反了《社会团体登记管理条例》（2016年修订）第二十八条的规定。",
        "依据《社会团体登记管理条例》（2016年修订）第三十条的规定，本机关责令你单位完成下列整改事项：",
        "1. 按照章程规定召开会员大会，完成换届（事项代码：R01）。", "（期限为60日）", "提交书面整改报告",
        "依据《社会组织信用信息管理办法》第十一条第（三）项的规定，将你单位列入活动异常名录",
        "自收到本通知书之日起10个工作日内", "自收到本通知书之日起60日内依法向示例市示例区人民政府申请行政复议",
        "自收到本通知书之日起6个月内依法向示例市示例区人民法院提起行政诉讼", "抄送：示例市民政局，示例区工商业联合会。",
      ])
  }

  @Test func `An order without local rights has no empty section for them`() {
    let bare = Page(.rectificationOrder(Samples.order(factCharacters: 30, digits: false))).text
    #expect(!bare.contains("救济") && !bare.contains("陈述") && bare.contains("四、逾期不整改的后果"))
  }

  @Test func `A notice before listing gives facts, ground and the right to answer with its day`() {
    text(
      .listingNotice,
      has: [
        "列入活动异常名录事先告知书", "年度工作报告报送记录", "第十一条第（一）项规定的“未按照规定时限",
        "第十五条第（一）项", "根据《社会组织信用信息管理办法》第十条的规定，你单位有权进行陈述和申辩",
        "10个工作日内，即最迟于2020年7月20日（星期一）", "示范路1号",
      ])
  }

  @Test func `A listing decision gives ground, day, way out and remedies`() {
    text(
      .abnormalListing,
      has: [
        "《列入活动异常名录事先告知书》（示民告〔2020〕3号）", "意见不予采纳。", "自2020年8月31日起，将你单位列入活动异常名录",
        "移出的条件和办法", "第十四条", "向社会公布", "60日内", "6个月内",
      ])
    text(
      .seriousListing,
      has: [
        "将你单位列入严重违法失信名单", "你单位同时移出活动异常名录。", "1. 依据", "列为重点监督管理对象",
        "第十七条", "行政复议", "行政诉讼",
      ])
  }

  @Test func `A decision to leave names list, decision left, reason and day`() {
    text(
      .leavingList,
      has: [
        "移出活动异常名录决定书", "（示民异列〔2020〕5号）", "已经履行义务、完成整改",
        "自2020年11月20日起，将你单位移出活动异常名录",
      ])
  }

  @Test(arguments: LeavingListContent.Reason.allCases, CreditList.allCases)
  func `Every reason to leave either list has its own sentence`(
    _ reason: LeavingListContent.Reason, _ list: CreditList
  ) {
    let content = LeavingListContent(
      frame: Samples.frame(.leavingList, 1, on: "2020-11-20"), list: list,
      listedOn: "2020-08-31", reason: reason, verified: "核实属实", basis: "某办法第一条",
      leftOn: "2020-11-20")
    let words: [LeavingListContent.Reason: String] = [
      .rectified: "完成整改", .sixMonths: "列入已满6个月", .twoYears: "列入已满2年", .deregistered: "完成注销登记",
      .error: "原列入有误",
    ]
    let page = Page(.leavingList(content)).text
    for (other, word) in words { #expect(page.contains(word) == (other == reason)) }
    #expect(page.contains("移出\(list.chinese)决定书") && !page.contains("救济"))
  }

  @Test func `A penalty notice gives the measures meant and the days for defence and hearing`() {
    text(
      .penaltyNotice,
      has: [
        "（案号：示民立〔2023〕2号）", "第四十四条", "以上事实有下列证据证明：", "（1）现场检查笔录两份。",
        "本机关拟对你单位作出下列行政处罚：", "1. 警告。", "2. 限期停止活动3个月。", "3. 责令撤换直接负责的主管人员。",
        "第四十五条的规定，你单位有权进行陈述和申辩", "第六十四条的规定，你单位有权要求举行听证",
        "5个工作日内，即最迟于2023年10月10日（星期二）",
      ])
  }

  @Test func `A penalty decision gives all that Article 59 of the Act asks for`() {
    text(
      .penaltyDecision,
      has: [
        "（一）违法事实和证据", "（二）事先告知和陈述、申辩", "你单位在规定期限内未提出陈述、申辩意见。",
        "本机关决定对你单位作出下列行政处罚：", "2. 罚款人民币50,000.00元。",
        "限期停止活动，自2023年10月23日起至2024年1月23日止", "自收到本决定书之日起15日内缴至", "百分之三加处罚款",
        "申请行政复议", "提起行政诉讼", "不停止执行", "2023年10月20日",
      ])
  }

  @Test func `A single penalty stands in the sentence without a number`() {
    let decision = PenaltyDecisionContent(
      frame: Samples.frame(.penaltyDecision, 1, on: "2023-10-20"), caseNumber: "1",
      findings: [Finding(fact: "事实", basis: "某条例第一条")],
      notice: PriorNotice(number: "2", servedOn: "2023-09-27", answer: .none),
      penaltyBasis: "某条例第二条", measures: [.confiscation(fen: 120_005)],
      remedies: Remedies(reviewDays: 60, suitMonths: 6, from: .knowledge))
    let page = Page(.penaltyDecision(decision)).text
    #expect(page.contains("作出下列行政处罚：没收违法所得人民币1,200.05元。"))
    #expect(page.contains("自知道或者应当知道本决定书内容之日起60日内依法申请行政复议"))
    #expect(!page.contains("罚款应当") && !page.contains("1. "))
  }

  @Test func `A deregistration names ground, winding-up, end and what to hand in`() {
    text(
      .deregistrationDecision,
      has: [
        "以自行解散为由", "（示商函〔2020〕31号）", "清算组织已于2020年9月18日完成清算",
        "自2020年10月12日起，你单位的法人资格终止", "2020年10月26日（星期一）前", "第十九条", "第二十一条", "公告",
      ])
  }

  @Test func `A record of service has every field and a box for every mode`() {
    text(
      .serviceReceipt,
      has: [
        "编号：2020年第7号", "《责令限期整改通知书》（示民责改〔2020〕12号）", "受送达人", "电话：0000-00000002", "送达地点",
        "☑直接", "□留置", "□邮寄（单号：", "□委托", "□转交", "□公告", "□电子", "收件人签名或者盖章", "代收人、代收理由",
        "与受送达人的关系：", "拒收理由", "见证人签名", "送达人签名（两名）", "备注", "年　　月　　日　　时　　分",
        "收件人签收的日期为送达日期", "留置送达",
      ])
    #expect(!Page(.serviceReceipt).text.contains("印发"))
  }

  @Test func `A grade sheet gives grade, validity and basis`() {
    text(
      .gradeSheet,
      has: [
        "等级证书数据页", "AAAA（4A级）", "2019年11月15日至2024年11月15日", "示民公告〔2019〕5号", "2019年11月20日",
        "社会组织评估管理办法",
      ])
  }
}
