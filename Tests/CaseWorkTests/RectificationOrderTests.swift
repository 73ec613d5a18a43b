import CaseWork
import EventModel
import Events
import Testing

/// 责令限期整改: 社会团体登记管理条例 (2016) Art. 30.
struct RectificationOrderTests {
  private static let registered = Given(
    "association/a-1",
    [
      (
        "2018-03-01",
        AssociationRegistered(
          name: "示例家具行业协会", kind: .industryAssociation, jurisdiction: "440307",
          directlyRegistered: true)
      )
    ])

  private static func order(
    _ number: String = "示民责改〔2020〕1号", due: CivilDate = "2020-09-04",
    findings: [RectificationOrdered.Finding]? = nil
  ) -> RectificationOrdered {
    RectificationOrdered(
      order: number, items: [.init(code: "R1", text: "未按章程换届")], dueOn: due,
      findings: findings)
  }

  private static let finding = RectificationOrdered.Finding(
    rule: "zombies:W1", because: [Given.id(of: 1)], basis: "《社会团体登记管理条例》（2016年修订）第三十条")

  @Test func `An order that names its finding is recorded as given`() {
    let outcome = Self.registered.when(
      Self.order(findings: [Self.finding]), on: "2020-07-06")
    #expect(outcome.shut.isEmpty)
    #expect(outcome.types == [.rectificationOrdered])
    #expect(outcome["dueOn"] == .string("2020-09-04"))
  }

  @Test func `Without a finding an officer must say why, and the reason stands in the event`() {
    #expect(
      Self.registered.when(Self.order(), on: "2020-07-06").shut == ["order.withoutFinding"])
    let outcome = Self.registered.when(Self.order(), on: "2020-07-06", reason: "投诉核实")
    #expect(outcome["justification"] == .string("投诉核实"))
  }

  @Test func `The last day comes after the order's own day`() {
    let outcome = Self.registered.when(
      Self.order(due: "2020-07-06", findings: [Self.finding]), on: "2020-07-06")
    #expect(outcome.shut == ["order.dueTooEarly"])
  }

  @Test func `A number is used for one order only`() {
    var given = Self.registered
    given.add("2020-07-06", Self.order(findings: [Self.finding]))
    let outcome = given.when(Self.order(findings: [Self.finding]), on: "2020-07-07")
    #expect(outcome.shut == ["order.numberUsed"])
  }

  @Test func `A body that nobody registered cannot be ordered anything`() {
    let outcome = Given().when(Self.order(findings: [Self.finding]), on: "2020-07-06")
    #expect(outcome.shut.contains("any.unknown"))
  }
}
