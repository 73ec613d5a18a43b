import CaseWork
import EventModel
import Events
import Law
import Testing

/// What stands before every act, whatever it is.
struct GeneralGateTests {
  private static let registration = AssociationRegistered(
    name: "示例家具行业协会", kind: .industryAssociation, jurisdiction: "440307",
    directlyRegistered: true)
  private static let registered = Given("association/a-1", [("2018-03-01", registration)])
  private static let complaint = ComplaintReceived(subject: "乱收费", channel: "电话")
  private static let activity = ActivityHeld(category: "培训", withinScope: true)

  @Test func `Nothing can be recorded about a body that nobody knows`() {
    #expect(Given().when(Self.complaint, on: "2020-01-02").shut.contains("any.unknown"))
  }

  @Test func `A registered body is not registered again`() {
    #expect(
      Self.registered.when(Self.registration, on: "2020-01-02").shut.contains("any.registered"))
  }

  @Test func `What only a registered body does is refused after its deregistration`() {
    var given = Self.registered
    given.add("2019-01-01", AssociationDeregistered(certificateSurrendered: true))
    #expect(given.when(Self.activity, on: "2020-01-02").shut.contains("any.notActive"))
    #expect(
      given.when(
        MembershipReported(units: 40, persons: 0), on: "2020-01-02"
      ).shut.contains("any.notOnRegister"))
  }

  @Test func `Nothing takes effect before it happens`() {
    let outcome = Self.registered.when(Self.complaint, on: "2020-01-03", today: "2020-01-02")
    #expect(outcome.shut.contains("any.future"))
  }

  @Test func `A late record says why it is late`() {
    // lateRecord.reasonDays is 7: the eighth day is late, the seventh is not.
    #expect(
      Self.registered.when(Self.complaint, on: "2020-01-02", today: "2020-01-10").shut
        .contains("any.late"))
    #expect(
      !Self.registered.when(Self.complaint, on: "2020-01-02", today: "2020-01-09").shut
        .contains("any.late"))
    let late = Self.registered.when(
      Self.complaint, on: "2020-01-02", today: "2020-01-10", reason: "来信迟到")
    #expect(late["justification"] == .string("来信迟到"))
  }

  @Test func `How late is late is a rule of the place`() {
    #expect(
      Self.registered.with(.lateRecordReasonDays, "30")
        .when(Self.complaint, on: "2020-01-02", today: "2020-01-20").shut.isEmpty)
  }
}
