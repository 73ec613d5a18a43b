import EventModel
import Law
import Papers

extension Samples {
  private static let findings = [
    Finding(
      fact: "你单位未在2020年5月31日前报送2019年度工作报告，经本机关于2020年6月8日书面催报仍未报送",
      basis: RegistrationRegulation.annualReport.citation,
      evidence: ["年度工作报告报送记录", "示民催〔2020〕8号催报通知及送达回证"])
  ]

  private static let ground = ListingGround(
    text: "未按照规定时限和要求向登记管理机关报送年度工作报告", basis: CreditMeasures.abnormalGround1.citation)

  static let listingNotice = ListingNoticeContent(
    frame: frame(.listingNotice, 3, on: "2020-07-06"), list: .abnormal, findings: findings,
    grounds: [ground], noticeBasis: CreditMeasures.noticeBeforeListing.citation,
    consequences: [
      Consequence(
        measure: "列入满2年仍未移出的，列入严重违法失信名单", basis: CreditMeasures.seriousGround1.citation)
    ],
    defence: DefenceRight(
      term: Term(10, .workingDays), lastDay: "2020-07-20",
      basis: CreditMeasures.noticeBeforeListing.citation))

  private static let notice = PriorNotice(
    number: "示民告〔2020〕3号", servedOn: "2020-07-06",
    answer: .heard(
      statement: "年度工作报告因财务人员离职未能按期编制，请求延期", assessment: "财务人员离职不属于可以免除报送义务的情形，意见不予采纳"))

  static let abnormalListing = AbnormalListingContent(
    frame: frame(.abnormalListing, 5, on: "2020-08-31", copies: ["示例区商务局"]),
    listing: ListingFacts(
      findings: findings, notice: notice, grounds: [ground], listedOn: "2020-08-31",
      leaving: Consequence(
        measure: "你单位补报年度工作报告并经本机关核实后，可以移出活动异常名录",
        basis: CreditMeasures.leaveAbnormalList.citation),
      publishedAt: "示例市社会组织信息网", remedies: remedies),
    ifItStays: Consequence(
      measure: "列入满2年仍未移出的，列入严重违法失信名单", basis: CreditMeasures.seriousGround1.citation))

  static let seriousListing = SeriousListingContent(
    frame: frame(.seriousListing, 1, on: "2022-09-01"),
    listing: ListingFacts(
      findings: [
        Finding(
          fact: "你单位自2020年8月31日起被列入活动异常名录，至2022年8月31日已满2年，期间未补报年度工作报告",
          basis: RegistrationRegulation.annualReport.citation)
      ],
      grounds: [
        ListingGround(text: "被列入活动异常名录满2年", basis: CreditMeasures.seriousGround1.citation)
      ],
      listedOn: "2022-09-01",
      leaving: Consequence(
        measure: "自列入之日起满2年且未再发生应当列入情形的，可以申请移出", basis: CreditMeasures.leaveSeriousList.citation),
      publishedAt: "示例市社会组织信息网", remedies: remedies),
    leavesAbnormalList: true,
    sanctions: [
      Consequence(measure: "列为重点监督管理对象", basis: CreditMeasures.seriousList.citation),
      Consequence(measure: "不给予资金资助，不向其购买服务", basis: CreditMeasures.seriousList.citation),
    ])

  static let leavingList = LeavingListContent(
    frame: frame(.leavingList, 4, on: "2020-11-20"), list: .abnormal,
    listingNumber: "示民异列〔2020〕5号", listedOn: "2020-08-31", reason: .rectified,
    verified: "你单位于2020年11月10日补报2019年度工作报告并申请移出。本机关于2020年11月18日核实，报告内容齐全",
    basis: CreditMeasures.leaveAbnormalList.citation, leftOn: "2020-11-20")
}
