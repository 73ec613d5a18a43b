import CaseWork
import EventModel
import Events
import Law
import Rules
import Testing

/// 双随机抽查、联系、约谈、投诉.
struct OversightTests {
  // MARK: 民发〔2017〕45号, the draw

  private static func order(
    in jurisdiction: String = "440307", level: String = "county", year: Int = 2020,
    seed: String = "2020-076", pool: [String] = ["chen", "li", "wang", "zhao"]
  ) -> JSONValue {
    .object([
      .init("jurisdiction", .string(jurisdiction)), .init("level", .string(level)),
      .init("year", .integer(Int64(year))), .init("seed", .string(seed)),
      .init("inspectorPool", .array(pool.map { .string($0) })),
    ])
  }

  private static func draw(_ id: String, around bodies: [Given]) -> Given {
    bodies.reduce(Given("draw/\(id)")) { $0.beside($1) }
  }

  private static let district = [
    Given.body("lg-0001"), .body("lg-0002"), .body("lg-0003"),
    Given.body("lg-0004").with("2019-01-01", AssociationDeregistered(certificateSurrendered: true)),
    Given.body("sz-0001", in: "440300"),
  ]

  private static func outcome(
    _ order: JSONValue = order(), _ given: Given = draw("d-1", around: district),
    reason: String? = nil
  ) -> Given.Outcome {
    given.when(.randomInspectionDrawn, order, on: "2020-06-18", reason: reason)
  }

  private static let earlier = Given(
    "draw/d-0",
    [
      (
        "2020-03-01",
        RandomInspectionDrawn(
          jurisdiction: "440307", population: 3, drawn: ["lg-0001"], seed: "2020-001",
          level: .county, year: 2020)
      )
    ])

  @Test func `A draw works out who stands in it, the quota, and who is drawn`() {
    let drawn = Self.outcome()
    #expect(drawn.types == [.randomInspectionDrawn])
    // 3 % of the three active bodies of the district, rounded up; numbers from the documented program.
    #expect(drawn["population"] == .integer(3))
    #expect(drawn["drawn"] == .array([.string("lg-0003")]))
    #expect(drawn["inspectors"] == .array([.string("wang"), .string("li")]))
    #expect(drawn["seed"] == .string("2020-076"))
  }

  @Test func `The quota follows the level and the parameter`() {
    let given = Self.draw("d-1", around: Self.district).with(.drawPercentCounty, "67")
    #expect(
      Self.outcome(Self.order(), given)["drawn"]
        == .array([.string("lg-0003"), .string("lg-0002"), .string("lg-0001")]))
  }

  @Test func `A draw needs somebody to draw from, and two inspectors`() {
    #expect(Self.outcome(Self.order(in: "440308")).shut == ["draw.nobody"])
    #expect(Self.outcome(Self.order(pool: ["li", "li"])).shut == ["draw.inspectors"])
  }

  @Test func `A number stands on one draw`() {
    let used = Self.district.reduce(Given("draw/d-0", [("2020-03-01", Self.earlierDraw)])) {
      $0.beside($1)
    }
    #expect(Self.outcome(Self.order(), used).shut.contains("draw.numberUsed"))
  }
  private static let earlierDraw = RandomInspectionDrawn(
    jurisdiction: "440308", population: 1, drawn: ["lg-0009"], seed: "s", level: .county,
    year: 2019)

  @Test func `The quota's year is the year of the draw`() {
    #expect(Self.outcome(Self.order(year: 2019)).shut == ["draw.year"])
  }

  @Test func `A level that the code does not show needs a reason, for the quota hangs on it`() {
    #expect(Self.outcome(Self.order(level: "city")).shut == ["draw.level"])
    #expect(Self.outcome(Self.order(level: "city"), reason: "功能区按市级抽查").shut.isEmpty)
  }

  @Test func `A second draw in a year needs a reason, and never the same seed`() {
    let given = Self.draw("d-1", around: Self.district + [Self.earlier])
    #expect(Self.outcome(Self.order(), given).shut == ["draw.again"])
    #expect(Self.outcome(Self.order(), given, reason: "专项抽查").shut.isEmpty)
    #expect(
      Self.outcome(Self.order(seed: "2020-001"), given, reason: "专项抽查").shut
        == ["draw.seedUsed"])
  }

  // MARK: 民发〔2017〕45号, the result

  private static let concluded = RandomInspectionConcluded(draw: "d-0", findings: ["财务不公开"])

  @Test func `An inspection is concluded for who was drawn, in the draw, once`() {
    let body = Given.body("lg-0001")
    #expect(
      body.when(Self.concluded, on: "2020-07-01").shut == ["randomInspection.unknownDraw"])
    #expect(
      Given.body("lg-0002").beside(Self.earlier).when(Self.concluded, on: "2020-07-01").shut
        == ["randomInspection.notDrawn"])
    let done = body.beside(Self.earlier).doing(Self.concluded, on: "2020-07-01")
    #expect(
      done.when(Self.concluded, on: "2020-07-02").shut == ["randomInspection.concluded"])
  }

  @Test func `Nothing is concluded before the draw`() {
    #expect(
      Given.body("lg-0001").beside(Self.earlier).when(Self.concluded, on: "2020-02-28").shut
        == ["randomInspection.unknownDraw"])
  }

  // MARK: Order 60 Art. 11(6)

  private static let letter = ContactAttempted(channel: .specialLetter, result: .unsigned)

  @Test(arguments: [(14, false), (15, true), (30, true), (31, false)])
  func `Two letters stand 15 to 30 days apart`(days: Int, isOpen: Bool) {
    let first = Given.body().doing(Self.letter, on: "2020-03-02")
    let second = CivilDate("2020-03-02").adding(days: days)
    let outcome = first.when(Self.letter, on: second)
    #expect(outcome.shut == (isOpen ? [] : ["contact.letterInterval"]))
    #expect(first.when(Self.letter, on: second, reason: "重新计算").shut.isEmpty)
  }

  @Test func `A letter after somebody was reached begins anew`() {
    let reached = Given.body().doing(Self.letter, on: "2020-03-02")
      .doing(ContactAttempted(channel: .phone, result: .reached), on: "2020-03-05")
    #expect(reached.when(Self.letter, on: "2020-03-06").shut.isEmpty)
  }

  @Test(arguments: [
    (ContactAttempted.Channel.specialLetter, ContactAttempted.Result.reached),
    (.phone, .signed), (.visit, .unsigned),
  ])
  func `A result is of its channel`(
    channel: ContactAttempted.Channel, result: ContactAttempted.Result
  ) {
    #expect(
      Given.body().when(ContactAttempted(channel: channel, result: result), on: "2020-03-02").shut
        == ["contact.result"])
  }

  // MARK: 民发〔2016〕39号 Art. 2

  @Test func `Officers are called in over what is on record, or with a reason`() {
    let interview = InterviewHeld(matters: ["未按时换届"])
    let sound = Given.sound()
    #expect(sound.when(interview, on: midsummer).shut == ["interview.withoutFault"])
    #expect(sound.when(interview, on: midsummer, reason: "行业主管部门来函").shut.isEmpty)
    let complained = sound.doing(
      ComplaintReceived(subject: "乱收费", channel: "电话"), on: "2020-07-01")
    let outcome = complained.when(interview, on: midsummer)
    #expect(outcome.types == [.interviewHeld])
    let complaint = Given.id(of: LogPosition(complained.items.count)).description
    #expect(outcome["because"] == .array([.string(complaint)]))
  }
}
