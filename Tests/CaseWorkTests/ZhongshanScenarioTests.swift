import Associations
import CaseWork
import EventModel
import Events
import Testing

/// What Zhongshan's reply of 2023 (中工商联函〔2023〕11号) says the city does, done by commands.
struct ZhongshanScenarioTests {
  private static let city = "442000"

  @Test func `2016–2018: four batches of decoupling, each body through all five separations`() {
    let batches: [CivilDate] = ["2016-11-01", "2017-05-02", "2017-11-01", "2018-05-02"]
    for (index, day) in batches.enumerated() {
      var body = Given.body("zs-\(index)", in: Self.city, direct: false, supervisor: "市经信局")
        .doing(
          DecouplingPlanned(scope: .inScope, batch: index + 1, oldBody: "市经信局"), on: day)
      for item in SeparationCompleted.Item.allCases {
        #expect(
          body.when(DecouplingCompleted(), on: day.adding(days: 60)).shut
            == ["decoupling.missing"])
        body = body.doing(SeparationCompleted(item: item), on: day.adding(days: 30))
      }
      body = body.doing(DecouplingCompleted(), on: day.adding(days: 60))
      // From now on its reports go straight to the registrar.
      let report = AnnualReportSubmitted(year: 2018, to: .registrar)
      #expect(body.when(report, on: "2019-04-10").shut.isEmpty)
    }
  }

  @Test func `Since 2010: nine batches of the catalogue, one after the other`() {
    var body = Given.sound("zs-1", in: Self.city).with("2018-11-15", GradeAwarded(grade: 3))
    for (batch, year) in zip(1...3, 2018...2020) {
      body = body.doing(
        CatalogueListed(catalogue: .transfer, year: year, batch: batch), on: midsummer)
    }
    let again = CatalogueListed(catalogue: .transfer, year: 2021, batch: 2)
    #expect(body.when(again, on: midsummer).shut == ["catalogue.batch"])
    let ninth = CatalogueListed(catalogue: .transfer, year: 2021, batch: 9)
    #expect(body.when(ninth, on: midsummer).shut.isEmpty)
  }

  @Test func `Grants are for 3A and above, 专项资金管理暂行办法 (2017)`() {
    let grant = GrantPaid(fund: "社会组织扶持发展专项资金", amount: 3_000_000, kind: "品牌项目")
    for grade in 1...5 {
      let body = Given.sound("zs-1", in: Self.city).with("2018-11-15", GradeAwarded(grade: grade))
      #expect(body.when(grant, on: midsummer).shut.isEmpty == (grade >= 3))
    }
  }

  @Test func `Since 2014: the green channel of 4A, simplified inspection`() {
    for grade in 1...5 {
      let body = Given.body("zs-1", in: Self.city)
        .with("2018-11-15", GradeAwarded(grade: grade))
        .doing(AnnualReportSubmitted(year: 2019, to: .registrar), on: "2020-04-10")
      let simplified = YearEndInspectionConcluded(
        year: 2019, conclusion: .qualified, simplified: true)
      #expect(body.when(simplified, on: "2020-06-18").shut.isEmpty == (grade >= 4))
    }
  }

  /// 年度报告、信息公开、联合执法、双随机一公开、重大事项报告、信用信息应用、资金监管、法人治理.
  @Test(arguments: [
    ["SubmitAnnualReport", "ConcludeInspection"], ["DiscloseInformation"],
    ["ConductJointEnforcement"], ["DrawRandomInspection", "ConcludeRandomInspection"],
    ["ReportMajorMatter"], ["ApplyCreditMeasure", "LiftCreditMeasure"], ["AuditFunds"],
    ["ApproveCharter", "HoldGeneralAssembly"],
  ])
  func `1+8: each of the eight mechanisms keeps a register of its own`(commands: [String]) {
    #expect(commands.allSatisfy { CommandCatalogue.act(named: $0) != nil })
  }

  @Test func `A year under 1+8: what the house itself records of it`() {
    let draw = Given(
      "draw/zs-2020",
      [
        (
          "2020-03-02",
          RandomInspectionDrawn(
            jurisdiction: Self.city, population: 1, drawn: ["zs-1"], seed: "2020-020",
            level: .city, year: 2020)
        )
      ])
    let year = Given.sound("zs-1", in: Self.city).beside(draw)
      .doing(InformationDisclosed(matter: "年度工作报告"), on: "2020-04-01")
      .doing(
        JointEnforcementConducted(
          departments: ["市民政局", "市市场监管局"], matters: ["收费"], findings: ["收费未公示"]),
        on: "2020-04-20"
      )
      .doing(RandomInspectionConcluded(draw: "zs-2020", findings: ["未公开会费"]), on: "2020-05-20")
      .doing(FundsAudited(year: 2019, opinion: .qualified), on: "2020-06-01")
      .with("2020-06-02", SeriousListEntered(ground: 6))
      .doing(
        CreditMeasureApplied(
          measure: "不予表彰", kind: .sanction, department: "市工商联", list: .seriousList),
        on: "2020-06-03"
      )
      .doing(InterviewHeld(matters: ["收费未公示"]), on: midsummer)
    #expect(year.items.last?.type == .interviewHeld)
  }
}
