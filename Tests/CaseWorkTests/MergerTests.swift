import CaseWork
import EventModel
import Events
import Testing

/// 合并、分立: 社会团体登记管理条例 (2016) Art. 19(3), 民法典 Arts 67, 70.
struct MergerTests {
  private static let day: CivilDate = "2019-09-30"

  private static func plan(
    _ kind: String = "absorption", from sources: [String] = ["a-1"], to targets: [String] = ["a-2"],
    continues: Bool? = nil, hasReport: Bool = true
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("merger", .string("示民合〔2019〕1号")), .init("kind", .string(kind)),
      .init("sources", .array(sources.map { .string($0) })),
      .init("targets", .array(targets.map { .string($0) })),
    ]
    if let continues { members.append(.init("continues", .bool(continues))) }
    if hasReport {
      members.append(
        .init(
          "attachments",
          .array([
            .object([
              .init("bytes", .integer(9)), .init("name", .string("财产移交报告.pdf")),
              .init("sha256", .string(String(repeating: "0", count: 64))),
            ])
          ])))
    }
    return .object(members)
  }

  /// An association whose assembly voted on a merger, so many of a hundred present in favour.
  private static func voted(
    _ id: String, for yes: Int = 70, on day: CivilDate = "2012-05-03", in area: String = "330300"
  ) -> Given {
    Given.body(id, on: day, in: area)
      .with("2019-08-01", GeneralAssemblyHeld(meeting: "m-1", eligible: 120, present: 100))
      .with(
        "2019-08-01",
        ResolutionAdopted(
          meeting: "m-1", item: "与其他协会合并", for: yes, against: 100 - yes, abstain: 0,
          secret: true))
  }

  private static let target = Given.body("a-2", in: "330300")
  private static let pair = voted("a-1").beside(target)

  private static func shut(
    _ given: Given = pair, _ plan: JSONValue = plan(), reason: String? = nil
  ) -> Set<String> {
    given.when(.mergerRegistered, plan, on: day, reason: reason).shut
  }

  @Test func `A merger stands in every party's stream, each with its part in it`() {
    let outcome = Self.pair.when(.mergerRegistered, Self.plan(), on: Self.day)
    #expect(outcome.drafts.map(\.stream.description) == ["association/a-1", "association/a-2"])
    #expect(outcome.types == [.mergerRegistered, .mergerRegistered])
    #expect(outcome.drafts.map { $0.data["role"] } == [.string("source"), .string("target")])
    #expect(
      outcome.drafts.map { $0.data["others"] } == [
        .array([.string("a-2")]), .array([.string("a-1")]),
      ])
  }

  @Test func `The command may be given for the target as well`() {
    let outcome = Self.target.beside(Self.voted("a-1")).when(
      .mergerRegistered, Self.plan(), on: Self.day)
    #expect(outcome.drafts.map(\.stream.description) == ["association/a-2", "association/a-1"])
    #expect(outcome["role"] == .string("target"))
  }

  @Test func `It is given for one of the parties, none named twice`() {
    let third = Self.pair.beside(Given.body("a-3", in: "330300"))
    #expect(
      Self.shut(third, Self.plan(from: ["a-2"], to: ["a-3"])) == ["merger.notParty"])
    #expect(Self.shut(Self.pair, Self.plan(from: ["a-1"], to: ["a-1"])) == ["merger.sameBody"])
  }

  @Test(
    arguments: [
      ("absorption", ["a-1"], ["a-2", "a-3"], nil), ("consolidation", ["a-1"], ["a-2"], nil),
      ("division", ["a-1"], ["a-2"], nil), ("division", ["a-1", "a-2"], ["a-3"], true),
      ("absorption", ["a-1"], ["a-2"], true),
    ] as [(String, [String], [String], Bool?)])
  func `The numbers make the kind, 民法典 Art. 67`(
    kind: String, sources: [String], targets: [String], continues: Bool?
  ) {
    let given = Self.pair.beside(Self.voted("a-3"))
    #expect(
      Self.shut(given, Self.plan(kind, from: sources, to: targets, continues: continues))
        == ["merger.form"])
  }

  @Test func `Every party exists and is registered`() {
    #expect(Self.shut(Self.voted("a-1")) == ["merger.unknownParty"])
    let ended = Self.target.with(
      "2019-01-01", AssociationDeregistered(certificateSurrendered: true))
    #expect(Self.shut(Self.voted("a-1").beside(ended)) == ["merger.unknownParty"])
    let liquidating = Self.target.with("2019-01-01", LiquidationStarted(cause: "自行解散"))
    #expect(Self.shut(Self.voted("a-1").beside(liquidating)) == ["merger.unknownParty"])
  }

  @Test func `A registrar merges only bodies of its own register`() {
    let elsewhere = Given.body("a-2", in: "330302")
    #expect(Self.shut(Self.voted("a-1").beside(elsewhere)) == ["merger.otherRegistrar"])
  }

  @Test func `A number stands on one merger`() {
    let used = Self.target.with(
      "2018-01-02",
      MergerRegistered(
        merger: "示民合〔2019〕1号", kind: .absorption, role: .target, others: ["a-9"]))
    #expect(Self.shut(Self.voted("a-1").beside(used)) == ["merger.numberUsed"])
  }

  @Test func `What a source leaves is reported: an asset report, or a finished liquidation`() {
    let bare = Self.plan(hasReport: false)
    #expect(Self.shut(Self.pair, bare) == ["merger.assetReport"])
    let liquidated = Self.voted("a-1").with("2019-08-02", LiquidationStarted(cause: "合并"))
      .with("2019-09-20", LiquidationCompleted(surplusTo: "a-2")).beside(Self.target)
    #expect(Self.shut(liquidated, bare).isEmpty)
  }

  @Test(arguments: [(66, false), (67, true)])
  func `Two thirds of those present decide on the end`(yes: Int, isOpen: Bool) {
    let given = Self.voted("a-1", for: yes).beside(Self.target)
    #expect(Self.shut(given) == (isOpen ? [] : ["merger.resolution"]))
    #expect(Self.shut(given, reason: "章程另有规定").isEmpty)
  }

  @Test func `A body newly formed is not older than those that formed it`() {
    let consolidation = Self.plan("consolidation", from: ["a-1", "a-3"])
    let old = Self.voted("a-1").beside(Self.voted("a-3", on: "2016-03-01")).beside(Self.target)
    #expect(Self.shut(old, consolidation) == ["merger.olderTarget"])
    let new = Self.voted("a-1").beside(Self.voted("a-3", on: "2016-03-01"))
      .beside(Given.body("a-2", on: "2019-09-20", in: "330300"))
    #expect(Self.shut(new, consolidation).isEmpty)
  }

  @Test func `Who ends with an open penalty case needs a reason`() {
    let filed = Self.voted("a-1").with("2019-09-01", PenaltyCaseFiled(case: "P1", act: 3))
    #expect(Self.shut(filed.beside(Self.target)) == ["merger.caseOpen"])
  }

  @Test func `The source of a division may live on, and then reports nothing`() {
    let division = Self.plan(
      "division", from: ["a-1"], to: ["a-2"], continues: true, hasReport: false)
    let outcome = Self.pair.when(.mergerRegistered, division, on: Self.day)
    #expect(outcome.shut.isEmpty)
    #expect(outcome.drafts.allSatisfy { $0.data["continues"] == .bool(true) })
  }
}
