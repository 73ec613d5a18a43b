import CaseWork
import EventModel
import Events
import Law
import Testing

/// 承接目录和扶持资金: local conditions and 政府采购法 Art. 22.
struct CatalogueTests {
  private static let listing = CatalogueListed(catalogue: .purchase, year: 2020)
  private static let eligible = Given.sound().with("2018-11-15", GradeAwarded(grade: 3))

  private static func shut(_ given: Given, _ act: any Event = listing) -> Set<String> {
    given.when(act, on: midsummer).shut
  }

  @Test func `Who meets the conditions is listed, with what it rests on`() {
    let outcome = Self.eligible.when(Self.listing, on: midsummer)
    #expect(outcome.types == [.catalogueListed])
    #expect(outcome["because"] != nil)
  }

  @Test func `Nobody is listed twice for a year`() {
    let listed = Self.eligible.doing(Self.listing, on: "2020-06-01")
    #expect(Self.shut(listed) == ["catalogue.alreadyListed"])
    #expect(Self.shut(listed, CatalogueListed(catalogue: .transfer, year: 2020)).isEmpty)
    #expect(Self.shut(listed, CatalogueListed(catalogue: .purchase, year: 2021)).isEmpty)
    let out = listed.doing(
      CatalogueDelisted(catalogue: .purchase, reason: "申请退出"), on: "2020-06-10")
    #expect(Self.shut(out).isEmpty)
  }

  @Test func `Batches go on from the last`() {
    let fourth = Self.eligible.doing(
      CatalogueListed(catalogue: .purchase, year: 2014, batch: 4), on: midsummer)
    func batch(_ number: Int) -> CatalogueListed {
      CatalogueListed(catalogue: .purchase, year: 2020, batch: number)
    }
    #expect(Self.shut(fourth, batch(4)) == ["catalogue.batch"])
    #expect(Self.shut(fourth, batch(9)).isEmpty)
    #expect(Self.shut(Self.eligible, batch(0)) == ["catalogue.batch"])
  }

  @Test func `A lower grade is a matter of preference, so a reason opens the gate`() {
    let low = Given.sound().with("2018-11-15", GradeAwarded(grade: 2))
    #expect(Self.shut(low) == ["catalogue.grade"])
    #expect(low.when(Self.listing, on: midsummer, reason: "唯一供给方").shut.isEmpty)
  }

  @Test func `Two on the staff are too few for an association`() {
    #expect(Self.shut(Self.eligible.equipped(on: "2020-02-01", staff: 2)) == ["catalogue.staff"])
  }

  @Test func `Fixed premises are asked for`() {
    let homeless = Self.eligible.with(
      "2020-02-01",
      CapacityReported(
        fullTimeStaff: 5, premises: .noPremises,
        income: .init(dues: 1, sponsorship: 0, government: 0, services: 0, other: 0)))
    #expect(Self.shut(homeless) == ["catalogue.premises"])
  }

  @Test func `Three clean years: no list, no penalty, 政府采购法 Art. 22(5)`() {
    let listed = Self.eligible.with("2017-08-01", AbnormalListEntered(ground: 6))
      .with("2018-01-01", AbnormalListLeft(reason: .rectified))
    #expect(Self.shut(listed) == ["catalogue.listed"])
    let penalised = Self.eligible.with(
      "2017-08-01",
      PenaltyDecided(case: "P1", kinds: [.warning], agency: "区民政局"))
    #expect(Self.shut(penalised) == ["catalogue.penalty"])
  }

  @Test func `The last annual report was handed in in time`() {
    let late = Given.body().reporting(2012...2018)
      .with("2020-06-02", AnnualReportSubmitted(year: 2019, to: .registrar))
      .equipped(on: "2020-01-10").with("2018-11-15", GradeAwarded(grade: 3))
    #expect(Self.shut(late) == ["catalogue.report"])
  }

  @Test func `5A is listed at once, but not over a report default, a penalty or a list`() {
    let fiveA = Given.body().reporting(2012...2019).with("2018-11-15", GradeAwarded(grade: 5))
    #expect(Self.shut(fiveA).isEmpty)
    #expect(
      Self.shut(fiveA.with("2020-06-01", AbnormalListEntered(ground: 6))) == ["catalogue.listed"])
    let silent = Given.body().reporting(2012...2018).with("2018-11-15", GradeAwarded(grade: 5))
    #expect(Self.shut(silent) == ["catalogue.report"])
  }

  @Test func `Only who is listed is taken out`() {
    let out = CatalogueDelisted(catalogue: .purchase, reason: "未报送年度报告")
    #expect(Self.shut(Self.eligible, out) == ["delisting.notListed"])
    let listed = Self.eligible.doing(Self.listing, on: "2020-06-01")
    #expect(
      Self.shut(listed, CatalogueDelisted(catalogue: .transfer, reason: "x")) == [
        "delisting.notListed"
      ])
    #expect(listed.when(out, on: midsummer).types == [.catalogueDelisted])
  }

  // MARK: 中山市社会组织扶持发展专项资金

  private static let grant = GrantPaid(fund: "社会组织扶持发展专项资金", amount: 5_000_000)

  @Test func `Grants go to 3A and above`() {
    #expect(Self.shut(Self.eligible, Self.grant).isEmpty)
    let low = Given.sound().with("2018-11-15", GradeAwarded(grade: 2))
    #expect(Self.shut(low, Self.grant) == ["grant.grade"])
    #expect(Self.shut(low.with(.grantMinGrade, "2"), Self.grant).isEmpty)
  }

  @Test func `No funding on the serious list, Order 60; on the abnormal list a reason`() {
    #expect(
      Self.shut(Self.eligible.with("2020-06-01", SeriousListEntered(ground: 6)), Self.grant)
        == ["grant.seriousList"])
    let abnormal = Self.eligible.with("2020-06-01", AbnormalListEntered(ground: 6))
    #expect(Self.shut(abnormal, Self.grant) == ["grant.abnormalList"])
    #expect(abnormal.when(Self.grant, on: midsummer, reason: "已整改，待移出").shut.isEmpty)
  }
}
