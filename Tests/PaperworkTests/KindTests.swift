import EventModel
import Events
import Papers
import Paperwork
import Testing

/// Every kind of paper from the entries of a log.
struct KindTests {
  private static let case2 = "示民立〔2026〕2号"

  @Test func `行政处罚法 Articles 44 and 59: notice and decision say case, act, penalty and rights`()
    async throws
  {
    let house = try await House.open()
    try await house.past(
      "PenaltyCaseFiled", on: "2026-03-02", ["case": .string(Self.case2), "act": .integer(3)])
    let penalties: JSONValue = .array([.string("warning"), .string("fine")])
    let notice = try await house.past(
      "AdverseNoticeServed", on: "2026-04-01",
      [
        "matter": .string("penalty"), "case": .string(Self.case2),
        "replyUntil": .string("2026-04-09"), "penalties": penalties, "fine": .integer(3_000_000),
      ], document: "示民罚告〔2026〕1号")
    let decided = try await house.past(
      "PenaltyDecided", on: "2026-05-06",
      [
        "case": .string(Self.case2), "kinds": penalties, "fine": .integer(3_000_000),
        "agency": .string("示例区民政局"),
      ], document: "示民罚〔2026〕1号", confirmedBy: "registrar/440307/chen")
    let told = House.text(try house.papers.paper(at: notice).paper)
    for part in [
      "行政处罚事先告知书", "示民立〔2026〕2号", "“拒不接受或者不按照规定接受监督检查”", "警告", "30,000.00元",
      "第四十四条", "要求举行听证", "2026年4月9日（星期四）",
    ] {
      #expect(told.contains(part), "\(part)")
    }
    let said = House.text(try house.papers.paper(at: decided).paper)
    for part in [
      "行政处罚决定书", "2026年4月1日向你单位送达了《行政处罚事先告知书》（示民罚告〔2026〕1号）",
      "未提出陈述、申辩意见", "第三十条第一款第（三）项", "15日内缴至", "行政复议",
    ] {
      #expect(said.contains(part), "\(part)")
    }
  }

  @Test func `行政处罚法 Article 62: no decision prints without its notice on record`() async throws {
    let house = try await House.open()
    try await house.past(
      "PenaltyCaseFiled", on: "2026-03-02", ["case": .string(Self.case2), "act": .integer(3)])
    let decided = try await house.past(
      "PenaltyDecided", on: "2026-05-06",
      [
        "case": .string(Self.case2), "kinds": .array([.string("warning")]),
        "agency": .string("示例区民政局"),
      ], document: "示民罚〔2026〕1号")
    let fault = house.fault { _ = try house.papers.paper(at: decided) }
    guard case .missing(.penaltyNotice) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func `A notice that does not say the penalty is not printed`() async throws {
    let house = try await House.open()
    try await house.past(
      "PenaltyCaseFiled", on: "2026-03-02", ["case": .string(Self.case2), "act": .integer(3)])
    let notice = try await house.past(
      "AdverseNoticeServed", on: "2026-04-01",
      [
        "matter": .string("penalty"), "case": .string(Self.case2),
        "replyUntil": .string("2026-04-09"),
      ], document: "示民罚告〔2026〕1号")
    let fault = house.fault { _ = try house.papers.paper(at: notice) }
    guard case .missing(.intendedPenalty) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func `Order 60, Articles 10, 11, 14, 15, 17: every step of both lists has its paper`()
    async throws
  {
    let house = try await House.open()
    let report: [String: JSONValue] = ["ground": .integer(1), "subject": .string("2017")]
    let steps: [(String, CivilDate, [String: JSONValue], String, [String])] = [
      (
        "AdverseNoticeServed", "2018-08-06",
        report.merging(["matter": .string("abnormalList"), "replyUntil": .string("2018-08-20")]) {
          $1
        }, "示民告〔2018〕1号", ["2017年度工作报告", "第十条", "10个工作日内", "2018年8月20日（星期一）"]
      ),
      (
        "AbnormalListEntered", "2018-08-31", report, "示民异列〔2018〕1号",
        ["第十一条第（一）项", "未提出陈述、申辩意见", "第十四条"]
      ),
      (
        "AbnormalListLeft", "2018-10-31", ["reason": .string("rectified")], "示民移〔2018〕1号",
        ["自2018年8月31日起被列入活动异常名录（示民异列〔2018〕1号）", "已经履行义务", "自2018年10月31日起"]
      ),
      ("AbnormalListEntered", "2020-08-31", report, "示民异列〔2020〕1号", ["2017年度工作报告"]),
      (
        "SeriousListEntered", "2022-09-01", ["ground": .integer(1)], "示民严列〔2022〕1号",
        ["自2020年8月31日起列入活动异常名录，至今已满2年", "第十五条第（一）项", "同时移出活动异常名录", "第十七条"]
      ),
      (
        "SeriousListLeft", "2024-09-02", ["reason": .string("twoYears")], "示民移〔2024〕1号",
        ["自2022年9月1日起被列入严重违法失信名单（示民严列〔2022〕1号）", "已满2年"]
      ),
    ]
    for (type, day, data, number, _) in steps {
      try await house.past(type, on: day, data, document: number)
    }
    for (_, _, _, number, parts) in steps {
      let text = House.text(try house.papers.paper(numbered: number).paper)
      for part in parts { #expect(text.contains(part), "\(number): \(part)") }
    }
  }

  @Test func `A grade has its sheet, a deregistration its decision`() async throws {
    let house = try await House.open()
    let grade = try await house.past("GradeAwarded", on: "2020-11-16", ["grade": .integer(4)])
    let sheet = try house.papers.paper(at: grade).paper
    #expect(sheet.kind == .gradeSheet)
    // Five years (社会组织评估管理办法, Article 28).
    #expect(House.text(sheet).contains("2020年11月16日至2025年11月16日"))
    try await house.past("LiquidationStarted", on: "2025-01-06", ["cause": .string("自行解散")])
    try await house.past("LiquidationCompleted", on: "2025-03-03", [:])
    try await house.past(
      "AssociationDeregistered", on: "2025-03-10", ["certificateSurrendered": .bool(false)],
      document: "示民注〔2025〕1号")
    let text = House.text(try house.papers.paper(numbered: "示民注〔2025〕1号").paper)
    for part in ["以自行解散为由", "2025年3月3日完成清算", "第二十一条", "应当将登记证书正本、副本"] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
