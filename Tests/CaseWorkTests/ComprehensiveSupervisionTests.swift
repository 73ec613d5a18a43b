import CaseWork
import EventModel
import Events
import Testing

/// 综合监管“1+8”, as Zhongshan's reply of 2023 describes it.
struct ComprehensiveSupervisionTests {
  private static func outcome(_ act: any Event) -> Given.Outcome {
    Given.sound().when(act, on: midsummer)
  }

  @Test func `Disclosure is taken in`() {
    let outcome = Self.outcome(InformationDisclosed(matter: "会费标准", channel: "官网"))
    #expect(outcome.types == [.informationDisclosed])
  }

  @Test func `Joint enforcement is of two departments at least`() {
    func joint(_ departments: [String]) -> JointEnforcementConducted {
      JointEnforcementConducted(departments: departments, matters: ["收费"], findings: [])
    }
    #expect(Self.outcome(joint(["市民政局", "市发改局"])).types == [.jointEnforcementConducted])
    #expect(Self.outcome(joint(["市民政局", "市民政局"])).shut == ["jointEnforcement.alone"])
  }

  @Test(arguments: [(2011, false), (2012, true), (2020, true), (2021, false)])
  func `Funds are audited for a year of the body's life`(year: Int, isOpen: Bool) {
    let outcome = Self.outcome(FundsAudited(year: year, opinion: .clean))
    #expect(outcome.shut == (isOpen ? [] : ["fundsAudit.year"]))
  }

  @Test func `An answer is due after it is asked for`() {
    let asked = ConsultationHeld(department: "市工信局", matter: "产业规划", answerDueOn: "2020-07-05")
    #expect(Self.outcome(asked).shut == ["consultation.due"])
  }

  @Test func `Who was asked is answered once`() {
    let asked = ConsultationHeld(department: "市工信局", matter: "产业规划", answerDueOn: midsummer)
    let answer = ConsultationAnswered(department: "市工信局", matter: "产业规划", answer: "已采纳")
    #expect(Self.outcome(answer).shut == ["answer.notAsked"])
    let given = Given.sound().doing(asked, on: "2020-06-01")
    #expect(given.when(answer, on: midsummer).types == [.consultationAnswered])
    let answered = given.doing(answer, on: midsummer)
    #expect(answered.when(answer, on: "2020-07-07").shut == ["answer.notAsked"])
    #expect(
      answered.doing(
        ConsultationHeld(department: "市工信局", matter: "产业规划"), on: "2020-07-08"
      ).when(answer, on: "2020-07-09").shut.isEmpty)
  }

  @Test func `A pledge holds from the day it is made`() {
    #expect(
      Self.outcome(IntegrityPledged(pledge: "不乱收费", validTo: "2020-07-05")).shut
        == ["pledge.expired"])
    #expect(
      Self.outcome(IntegrityPledged(pledge: "不乱收费", validTo: midsummer)).types
        == [.integrityPledged])
  }

  @Test func `Somebody supervises, 条例 Art. 6`() {
    #expect(Self.outcome(SupervisionAssigned()).shut == ["supervision.nobody"])
    #expect(
      Self.outcome(SupervisionAssigned(federation: "市工商联")).types == [.supervisionAssigned])
  }
}
