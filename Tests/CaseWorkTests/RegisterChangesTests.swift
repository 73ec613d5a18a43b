import CaseWork
import EventModel
import Events
import Testing

/// 变更登记、章程核准: 社会团体登记管理条例 (2016) Arts 14, 18, 27.
struct RegisterChangesTests {
  private let body = Bodies.registered(
    "a-1", Bodies.registration(representative: "person/lg-1"))

  private func change(
    _ item: RegistrationItemChanged.Item, to new: String, from old: String? = nil,
    consentOn: CivilDate? = nil
  ) -> RegistrationItemChanged {
    RegistrationItemChanged(item: item, old: old, new: new, consentOn: consentOn)
  }

  @Test func `A change carries what the register said before`() {
    let outcome = body.when(change(.name, to: "示例市示例区家居行业协会"), on: "2020-07-01")
    #expect(outcome["old"] == .string("示例市示例区家具行业协会"))
  }

  @Test func `The first domicile on record has no old value to carry`() {
    let outcome = body.when(change(.address, to: "示例路1号"), on: "2020-07-01")
    #expect(outcome.types == [.registrationItemChanged])
    #expect(outcome["old"] == nil)
  }

  @Test func `What the register says already is no change (Article 18)`() {
    let same = change(.name, to: "示例市示例区家具行业协会")
    #expect(body.when(same, on: "2020-07-01").shut == ["change.nothing"])
  }

  @Test func `An old value that is not the register's is refused`() {
    let wrong = change(.name, to: "示例区家居协会", from: "示例区木器商会")
    #expect(body.when(wrong, on: "2020-07-01").shut == ["change.oldDiffers"])
  }

  @Test func `A new representative comes after an audit (Article 27)`() {
    let new = change(.legalRepresentative, to: "person/lg-2")
    #expect(body.when(new, on: "2020-07-01").shut == ["change.withoutAudit"])
    var audited = body
    audited.add("2020-06-15", PreElectionAuditCompleted(opinion: .clean))
    let outcome = audited.when(new, on: "2020-07-01")
    #expect(outcome.shut.isEmpty)
    #expect(outcome["basis"] == .string("《社会团体登记管理条例》（2016年修订）第二十七条"))
  }

  @Test func `An audit serves one change of representative`() {
    var given = body
    given.add("2019-06-15", PreElectionAuditCompleted(opinion: .clean))
    given.add("2019-07-01", change(.legalRepresentative, to: "person/lg-2"))
    let third = change(.legalRepresentative, to: "person/lg-3")
    #expect(given.when(third, on: "2020-07-01").shut == ["change.withoutAudit"])
  }

  @Test func `A representative is named by reference, never by name`() {
    var audited = body
    audited.add("2020-06-15", PreElectionAuditCompleted(opinion: .clean))
    let named = change(.legalRepresentative, to: "某某")
    #expect(audited.when(named, on: "2020-07-01").shut == ["change.noPerson"])
  }

  @Test func `A representative of another body cannot be this one's (Article 12(3))`() {
    var audited = body
    audited.add("2020-06-15", PreElectionAuditCompleted(opinion: .clean))
    let other = Bodies.registered(
      "a-2", Bodies.registration("示例区茶叶协会", representative: "person/lg-9"))
    let outcome = audited.beside(other).when(
      change(.legalRepresentative, to: "person/lg-9"), on: "2020-07-01")
    #expect(outcome.shut == ["representative.elsewhere"])
  }

  @Test func `A changed name and code meet what the first ones met`() {
    let other = Bodies.registered(
      "a-2", Bodies.registration("示例区茶叶协会", code: "51440307XX00000137"))
    let given = body.beside(other)
    #expect(
      given.when(change(.name, to: "示例区茶叶协会"), on: "2020-07-01").shut
        == ["founding.nameTaken"])
    #expect(
      given.when(change(.name, to: "中国家具协会"), on: "2020-07-01").shut
        == ["founding.localName"])
    #expect(
      given.when(change(.creditCode, to: "51440307XX00000137"), on: "2020-07-01").shut
        == ["creditCode.used"])
    #expect(
      given.when(change(.creditCode, to: "51440307XX00000212"), on: "2020-07-01").shut.isEmpty)
  }

  /// 2020-06-01 + 30 days is Wednesday 2020-07-01, a working day.
  @Test func `A change is asked for within thirty days of consent (Article 18)`() {
    let new = change(.purpose, to: "服务会员", consentOn: "2020-06-01")
    #expect(body.when(new, on: "2020-07-01").shut.isEmpty)
    #expect(body.when(new, on: "2020-07-02").shut == ["consent.late"])
    #expect(body.when(new, on: "2020-07-02", reason: "材料补正").shut.isEmpty)
  }

  @Test func `A consent of a later day was not there when the change was made`() {
    let new = change(.purpose, to: "服务会员", consentOn: "2020-07-02")
    #expect(body.when(new, on: "2020-07-01", reason: "笔误").shut == ["consent.afterwards"])
  }

  @Test func `A body comes under the federation by a paper (归口管理)`() throws {
    let given = Given.json(change(.supervisor, to: "示例市工商业联合会"))
    let actor = try #require(Actor("registrar/440307/li"))
    func decide(_ document: String?) throws(CommandRefusal) -> Decision {
      let command = CaseCommand(
        .registrationItemChanged, on: body.stream, given: given, effectiveOn: "2020-07-01",
        actor: actor, document: document)
      return try Decider.decide(command, body.situation(on: "2020-07-01", "2020-07-01"))
    }
    #expect(
      body.when(change(.supervisor, to: "示例市工商业联合会"), on: "2020-07-01").shut
        == ["change.noPaper"])
    #expect(try decide("示委办〔2019〕8号").drafts.map(\.type) == [.registrationItemChanged])
  }
}

/// 章程核准: 社会团体登记管理条例 (2016) Arts 14, 18(2); the model charter.
struct CharterTests {
  private func charter(
    years: Int = 5, party: Bool = true, consentOn: CivilDate? = nil
  ) -> CharterApproved {
    CharterApproved(
      termYears: years, quorum: "0.666667", partyClause: party, selfDisciplineClause: true,
      consentOn: consentOn)
  }

  private func body(_ vote: ResolutionAdopted?, present: Int = 20) -> Given {
    Bodies.registered(
      "a-1", Bodies.registration(),
      [("2018-03-01", charter())]
        + Bodies.assembly(present: present, votes: vote.map { [$0] } ?? []))
  }

  @Test func `The first charter comes with the founding and needs no resolution`() {
    #expect(Bodies.registered().when(charter(), on: "2018-03-05").shut.isEmpty)
  }

  @Test
  func `A changed charter rests on two thirds of those present at a meeting that could decide`() {
    // 14 of 20 are two thirds (13⅓), and 20 of 30 are exactly two thirds of the members.
    let outcome = body(Bodies.vote("修改章程", for: 14)).when(charter(), on: "2020-07-01")
    #expect(outcome.shut.isEmpty)
    #expect(
      outcome["because"]
        == .array([2, 5].map { .string(Given.id(of: $0).description) }))
  }

  @Test func `Without a vote on the charter there is nothing to approve`() {
    #expect(
      body(Bodies.vote("年度工作报告", for: 20)).when(charter(), on: "2020-07-01").shut
        == ["charter.noResolution"])
  }

  @Test func `Thirteen of twenty, or nineteen of thirty present, carry no charter`() {
    #expect(
      body(Bodies.vote("修改章程", for: 13)).when(charter(), on: "2020-07-01").shut
        == ["charter.notCarried"])
    #expect(
      body(Bodies.vote("修改章程", for: 19), present: 19).when(charter(), on: "2020-07-01").shut
        == ["charter.notCarried"])
  }

  @Test func `A vote serves one charter`() {
    var given = body(Bodies.vote("修改章程", for: 20))
    given.add("2020-07-01", charter())
    #expect(given.when(charter(years: 4), on: "2020-08-03").shut == ["charter.noResolution"])
  }

  @Test func `A term is five years at most`() {
    #expect(
      Bodies.registered().when(charter(years: 6), on: "2018-03-05").shut == ["charter.termTooLong"])
  }

  @Test func `A charter without a party clause needs a reason`() {
    let given = Bodies.registered()
    #expect(
      given.when(charter(party: false), on: "2018-03-05").shut == ["charter.withoutPartyClause"])
    #expect(given.when(charter(party: false), on: "2018-03-05", reason: "另行报核").shut.isEmpty)
  }

  @Test func `A charter is handed in within thirty days of consent (Article 18(2))`() {
    let given = Bodies.registered()
    #expect(
      given.when(charter(consentOn: "2018-05-02"), on: "2018-06-01").shut.isEmpty)
    #expect(
      given.when(charter(consentOn: "2018-05-02"), on: "2018-06-04").shut == ["consent.late"])
  }
}
