import Associations
import CaseWork
import EventModel
import Events
import Law
import Reports
import Rules
import Testing
import WorkingDays

/// 台账: what the five papers' mechanisms have on record, named after the paper that asks for each.
struct ReportTests {
  private static func registered(
    _ identifier: String, _ name: String, industry: String? = nil, jurisdiction: String = "440307"
  ) -> Given {
    Given(
      "association/\(identifier)",
      [
        (
          "2018-03-01",
          AssociationRegistered(
            name: name, kind: .industryAssociation, jurisdiction: jurisdiction,
            industry: industry, directlyRegistered: true)
        )
      ])
  }

  /// The rows of a report, each as a dictionary from key to cell.
  private static func rows(
    _ report: Report, _ bodies: [Given], on day: CivilDate
  ) -> [[String: Report.Cell]] {
    let dossiers = bodies.map { Dossier($0.stream.identifier, $0.items, through: day) }
    let picture = Report.Picture(dossiers, on: day, ParameterTable(), .national)
    return report.lines(picture).map { line in
      Dictionary(uniqueKeysWithValues: zip(report.columns.map(\.key), line.cells))
    }
  }

  @Test func `Longgang: a sanction is to be lifted once the list it rests on is left`() {
    var body = Self.registered("lg-1", "示例家具行业协会")
    body.add("2020-07-10", AbnormalListEntered(ground: 1))
    body.add(
      "2020-07-20",
      CreditMeasureApplied(
        measure: "不予承接政府购买服务", kind: .sanction, department: "财政局", list: .abnormalList))
    let before = Self.rows(.creditMeasures, [body], on: "2020-08-01")
    #expect(before.first?["stillListed"] == .flag(true))
    #expect(before.first?["toLift"] == .flag(false))
    body.add("2020-09-01", AbnormalListLeft(reason: .rectified))
    let after = Self.rows(.creditMeasures, [body], on: "2020-09-02")
    #expect(after.first?["toLift"] == .flag(true))
    body.add(
      "2020-09-03",
      CreditMeasureLifted(measure: "不予承接政府购买服务", department: "财政局", reason: "已移出"))
    let lifted = Self.rows(.creditMeasures, [body], on: "2020-09-04")
    #expect(lifted.first?["toLift"] == .flag(false))
    #expect(lifted.first?["liftedOn"] == .day("2020-09-03"))
  }

  @Test func `Longgang: a text may be used when its last filing was accepted`() {
    var body = Self.registered("lg-1", "示例家具行业协会")
    body.add("2020-01-02", SelfDisciplineTextFiled(text: "自律公约", verdict: .accepted))
    body.add("2020-05-02", SelfDisciplineTextFiled(text: "自律公约", verdict: .refused))
    #expect(
      Self.rows(.selfDiscipline, [body], on: "2020-03-01").first?["mayBeUsed"] == .flag(true))
    let rows = Self.rows(.selfDiscipline, [body], on: "2020-06-01")
    #expect(rows.count == 1)
    #expect(rows.first?["mayBeUsed"] == .flag(false))
  }

  @Test func `Longgang: what was raised is overdue when its day has passed without an answer`() {
    var body = Self.registered("lg-1", "示例家具行业协会")
    body.add(
      "2020-03-02",
      ConsultationHeld(department: "工信局", matter: "园区用地", answerDueOn: "2020-03-31"))
    #expect(
      Self.rows(.consultations, [body], on: "2020-03-31").first?["overdue"] == .flag(false))
    #expect(Self.rows(.consultations, [body], on: "2020-04-01").first?["overdue"] == .flag(true))
    body.add(
      "2020-04-02", ConsultationAnswered(department: "工信局", matter: "园区用地", answer: "已安排"))
    #expect(Self.rows(.consultations, [body], on: "2020-04-02").first?["overdue"] == .flag(false))
  }

  @Test func `Zhongshan: eight registers, each with its entries and the last`() {
    var body = Self.registered("zs-1", "示例灯饰行业协会", jurisdiction: "442000")
    body.add("2023-02-01", InformationDisclosed(matter: "2022年度工作报告"))
    body.add("2023-05-01", InformationDisclosed(matter: "会费收支"))
    body.add("2023-03-01", AnnualReportSubmitted(year: 2022, to: .registrar))
    let rows = Self.rows(.supervision, [body], on: "2023-07-07")
    #expect(rows.count == 8)
    let disclosure = rows.first { $0["mechanism"] == .text("信息公开") }
    #expect(disclosure?["entries"] == .number(2))
    #expect(disclosure?["last"] == .day("2023-05-01"))
    let enforcement = rows.first { $0["mechanism"] == .text("联合执法") }
    #expect(enforcement?["entries"] == .number(0))
    #expect(enforcement?["last"] == Report.Cell.none)
  }

  @Test func `Zhongshan: a grant shows the grade of its own day, whatever came later`() {
    var body = Self.registered("zs-1", "示例灯饰行业协会", jurisdiction: "442000")
    body.add("2020-12-01", GradeAwarded(grade: 3))
    body.add("2022-05-01", GrantPaid(fund: "扶持发展专项资金", amount: 5_000_000))
    body.add("2023-01-10", GradeReduced(to: 0, ground: "年检不合格"))
    let rows = Self.rows(.grants, [body], on: "2023-07-07")
    #expect(rows.first?["gradeThen"] == .number(3))
  }

  @Test func `Wenzhou: two bodies of one trade in one city are candidates to merge`() {
    let one = Self.registered("wz-1", "温州市示例饭店业协会", industry: "6110", jurisdiction: "330300")
    let other = Self.registered("wz-2", "温州市示例餐饮业协会", industry: "6110", jurisdiction: "330300")
    let far = Self.registered("hz-1", "杭州市示例餐饮业协会", industry: "6110", jurisdiction: "330100")
    let rows = Self.rows(.overlaps, [far, one, other], on: "2020-01-01")
    #expect(rows.count == 1)
    #expect(rows.first?["association"] == .text("wz-1"))
    #expect(rows.first?["other"] == .text("wz-2"))
    #expect(rows.first?["mergerCandidate"] == .flag(true))
  }

  @Test func `Wenzhou: one enterprise head holds posts in so many bodies and no more`() {
    // officer.maxPosts is 3 unless a rulebook says otherwise; the draft reads both as 2 and as 3.
    let bodies = (1...4).map { (number: Int) -> Given in
      var body = Self.registered("wz-\(number)", "温州市示例第\(number)行业协会")
      body.add(
        CivilDate("2019-05-0\(number)") ?? "2019-05-01",
        OfficerElected(person: "person/p-1", post: .vicePresident, unit: "甲公司", termNumber: 1))
      return body
    }
    let three = Self.rows(.posts, Array(bodies.prefix(3)), on: "2020-01-01")
    #expect(three.map { $0["tooMany"] } == [.flag(false), .flag(false), .flag(false)])
    let four = Self.rows(.posts, bodies, on: "2020-01-01")
    #expect(four.allSatisfy { $0["tooMany"] == .flag(true) && $0["bodies"] == .number(4) })
  }

  @Test func `Wenzhou: the one register shows members from elsewhere and of other trades`() {
    var body = Self.registered("wz-1", "温州市示例眼镜行业协会", industry: "3587", jurisdiction: "330300")
    body.add(
      "2019-06-01",
      MemberJoined(member: "甲厂", memberKind: .unit, area: "330302", industry: "3587"))
    body.add(
      "2019-06-02",
      MemberJoined(member: "乙店", memberKind: .unit, area: "330100", industry: "5212"))
    let rows = Self.rows(.members, [body], on: "2020-01-01")
    let inside = rows.first { $0["member"] == .text("甲厂") }
    let outside = rows.first { $0["member"] == .text("乙店") }
    #expect(inside?["outOfArea"] == .flag(false) && inside?["otherTrade"] == .flag(false))
    #expect(outside?["outOfArea"] == .flag(true) && outside?["otherTrade"] == .flag(true))
  }

  @Test func `Hangzhou: a joint branch of six is too large, and silence of one side shows`() {
    let bodies = (1...6).map { (number: Int) -> Given in
      var body = Self.registered("hz-\(number)", "杭州市示例第\(number)商会", jurisdiction: "330100")
      let others = (1...6).filter { $0 != number }.map { "hz-\($0)" }
      if number < 6 {
        body.add(
          "2020-05-01",
          PartyCoverageRecorded(form: .joint, partyMembers: 1, sharedWith: others))
      }
      return body
    }
    let rows = Self.rows(.jointBranches, bodies, on: "2020-10-01")
    #expect(rows.count == 1)
    #expect(rows.first?["size"] == .number(6))
    #expect(rows.first?["tooLarge"] == .flag(true))
    guard case .text(let oneSided)? = rows.first?["oneSided"] else {
      Issue.record("one-sided names are missing")
      return
    }
    #expect(oneSided.contains("hz-1→hz-6"))
  }

  @Test func `Xixian: who supervises whom is on record with its day`() {
    var body = Self.registered("xx-1", "西咸新区示例农业协会", jurisdiction: "610100-XX")
    body.add(
      "2021-04-01", SupervisionAssigned(industryAuthority: "农业农村局", federation: "新区工商联"))
    let rows = Self.rows(.supervisors, [body], on: "2021-05-01")
    #expect(rows.first?["industryAuthority"] == .text("农业农村局"))
    #expect(rows.first?["since"] == .day("2021-04-01"))
  }
}
