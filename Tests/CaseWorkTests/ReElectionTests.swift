import CaseWork
import EventModel
import Events
import Testing

/// 换届、延期、任前考察: the model charter; 社会团体登记管理条例 (2016) Art. 27.
struct ReElectionTests {
  /// Registered on 2015-06-30 for five years: the term ends on 2020-06-30.
  private func body(_ facts: [(CivilDate, any Event)] = []) -> Given {
    Given("association/a-1", [("2015-06-30", Bodies.registration())] + facts)
  }

  // MARK: 延期

  @Test func `A term is extended by a year at most`() {
    let outcome = body().when(ReElectionExtended(newEnd: "2021-06-30"), on: "2020-06-30")
    #expect(outcome.types == [.reElectionExtended])
    #expect(
      body().when(ReElectionExtended(newEnd: "2021-07-01"), on: "2020-06-30").shut
        == ["extension.tooLong"])
  }

  @Test func `A term is extended once, and again only after a re-election`() {
    var given = body([("2020-06-01", ReElectionExtended(newEnd: "2020-12-31"))])
    #expect(
      given.when(ReElectionExtended(newEnd: "2021-06-30"), on: "2020-06-29").shut
        == ["extension.again"])
    given.add(
      "2020-12-01", ReElectionCompleted(termFrom: "2020-12-01", termTo: "2025-11-30"))
    #expect(
      given.when(ReElectionExtended(newEnd: "2026-05-31"), on: "2025-11-03").shut.isEmpty)
  }

  @Test func `An extension ends after the term, and not in the past`() {
    #expect(
      body().when(ReElectionExtended(newEnd: "2020-06-30"), on: "2020-06-01").shut
        == ["extension.notLater"])
    #expect(
      body().when(ReElectionExtended(newEnd: "2020-08-31"), on: "2020-09-01", reason: "疫情").shut
        == ["extension.notLater"])
  }

  @Test func `After the term's end an extension needs a reason`() {
    let extended = ReElectionExtended(newEnd: "2020-12-31")
    #expect(body().when(extended, on: "2020-07-01").shut == ["extension.askedLate"])
    #expect(body().when(extended, on: "2020-07-01", reason: "疫情期间不能开会").shut.isEmpty)
  }

  // MARK: 完成换届

  private func prepared(
    audit: PreElectionAuditCompleted.Opinion? = .clean,
    kind: GeneralAssemblyConvened.Kind = .reElection, present: Int = 20,
    vote: ResolutionAdopted? = Bodies.vote("选举第二届理事会", for: 20)
  ) -> Given {
    var audits: [(CivilDate, any Event)] = []
    if let audit { audits = [("2020-05-06", PreElectionAuditCompleted(opinion: audit))] }
    return body(
      audits
        + Bodies.assembly(kind: kind, present: present, votes: vote.map { [$0] } ?? []))
  }

  private func completed(
    _ meeting: String? = "会-1", from: CivilDate = "2020-06-20", to: CivilDate = "2025-06-20"
  ) -> ReElectionCompleted {
    ReElectionCompleted(termFrom: from, termTo: to, meeting: meeting)
  }

  @Test func `An audited, elected council takes office, and the entry names the assembly`() {
    let outcome = prepared().when(completed(nil), on: "2020-06-22")
    #expect(outcome["meeting"] == .string("会-1"))
    // Registration, audit, call, sitting, vote.
    #expect(
      outcome["because"]
        == .array([1, 2, 3, 4, 5].map { .string(Given.id(of: $0).description) }))
  }

  @Test func `Without an audit there is no re-election (Article 27)`() {
    #expect(
      prepared(audit: nil).when(completed(), on: "2020-06-22", reason: "理由").shut
        == ["reElection.noAudit"])
  }

  @Test func `The audit before the last re-election is spent`() {
    var given = prepared()
    given.add("2020-06-22", completed())
    for (day, fact) in Bodies.assembly(
      "会-2", kind: .reElection, votes: [Bodies.vote("选举", for: 20, at: "会-2")])
    {
      given.add(day.adding(years: 5), fact)
    }
    let outcome = given.when(
      completed("会-2", from: "2025-06-20", to: "2030-06-20"), on: "2025-06-20", reason: "补记")
    #expect(outcome.shut == ["reElection.noAudit"])
  }

  @Test func `An adverse audit needs a reason`() {
    let given = prepared(audit: .adverse)
    #expect(given.when(completed(), on: "2020-06-22").shut == ["reElection.adverseAudit"])
    #expect(given.when(completed(), on: "2020-06-22", reason: "已整改").shut.isEmpty)
  }

  @Test func `An ordinary meeting, or one not held, re-elects nobody`() {
    #expect(
      prepared(kind: .ordinary).when(completed(), on: "2020-06-22").shut
        == ["reElection.noAssembly"])
    #expect(
      prepared().when(completed("会-9"), on: "2020-06-22").shut == ["reElection.noAssembly"])
  }

  @Test func `An assembly without quorum, or without an election that carried, re-elects nobody`() {
    #expect(
      prepared(present: 19).when(completed(), on: "2020-06-22").shut == ["assembly.noQuorum"])
    #expect(
      prepared(vote: nil).when(completed(), on: "2020-06-22").shut == ["reElection.noElection"])
    let open = Bodies.vote("选举第二届理事会", for: 20, secret: false)
    #expect(
      prepared(vote: open).when(completed(), on: "2020-06-22").shut == ["reElection.noElection"])
  }

  @Test func `An assembly re-elects once`() {
    var given = prepared()
    given.add("2020-06-22", completed())
    given.add("2020-06-23", PreElectionAuditCompleted(opinion: .clean))
    #expect(
      given.when(completed(), on: "2020-06-24").shut == ["reElection.meetingUsed"])
  }

  @Test func `After the term, extension included, a re-election says why it is late`() {
    #expect(prepared().when(completed(), on: "2020-06-30").shut.isEmpty)
    #expect(prepared().when(completed(), on: "2020-07-01").shut == ["reElection.late"])
    var extended = prepared()
    extended.add("2020-06-29", ReElectionExtended(newEnd: "2020-12-31"))
    #expect(extended.when(completed(), on: "2020-12-31").shut.isEmpty)
    #expect(extended.when(completed(), on: "2021-01-01", reason: "疫情").shut.isEmpty)
  }

  @Test func `A term is as long as the charter's at most, and does not run backwards`() {
    #expect(
      prepared().when(completed(to: "2025-06-21"), on: "2020-06-22").shut
        == ["reElection.termTooLong"])
    #expect(
      prepared().when(completed(to: "2020-06-20"), on: "2020-06-22").shut
        == ["reElection.termBackwards"])
  }

  @Test func `An audit is recorded with its opinion`() {
    #expect(
      body().when(PreElectionAuditCompleted(opinion: .qualified), on: "2020-05-06").types
        == [.preElectionAuditCompleted])
  }

  // MARK: 任前考察

  @Test func `A vetting is valid for three years at most`() {
    func vetted(_ validTo: CivilDate) -> Set<String> {
      body().when(
        OfficerVetted(person: "person/lg-1", post: .president, grade: .b, validTo: validTo),
        on: "2020-05-06"
      ).shut
    }
    #expect(vetted("2023-05-06").isEmpty)
    #expect(vetted("2023-05-07") == ["vetting.validTooLong"])
    #expect(vetted("2020-05-05") == ["vetting.expired"])
  }
}
