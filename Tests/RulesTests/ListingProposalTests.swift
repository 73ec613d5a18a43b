import EventModel
import Events
import Rules
import Testing

/// Proves 社会组织信用信息管理办法 Articles 11, 14, 15: proposals, the decisions that answer them, and
/// that the measures do not look back.
@Suite struct ListingProposalTests {
  private func grounds(_ proposals: [ListingProposals.Proposal]) -> [String] {
    proposals.map { "\($0.ground)/\($0.finding.subject ?? "-")" }
  }

  @Test func `Each missing report is proposed until an entry for that ground answers it`() throws {
    var story = try Story(registeredOn: "2017-01-01")
    #expect(
      grounds(ListingProposals.abnormal(try story.examined(on: "2019-06-01"))) == [
        "1/2017", "1/2018",
      ])
    try story.happens(AbnormalListEntered(ground: 1), on: "2018-06-01")
    // The entry of 1 June 2018 answers the report due on 31 May 2018, not the one due a year later.
    #expect(grounds(ListingProposals.abnormal(try story.examined(on: "2019-06-01"))) == ["1/2018"])
  }

  @Test func `A decision not to list answers its subject, one without a subject answers all`()
    throws
  {
    var story = try Story(registeredOn: "2017-01-01")
    try story.happens(
      ListingDeclined(list: .abnormalList, ground: 1, subject: "2018", reason: "不可抗力"),
      on: "2019-07-01")
    #expect(grounds(ListingProposals.abnormal(try story.examined(on: "2019-07-01"))) == ["1/2017"])
    try story.happens(
      ListingDeclined(list: .abnormalList, ground: 1, reason: "不可抗力"), on: "2019-07-02")
    #expect(grounds(ListingProposals.abnormal(try story.examined(on: "2019-07-02"))).isEmpty)
  }

  @Test func `Nothing is proposed whose day lies before the measures came into force`() throws {
    let story = try Story(registeredOn: "2015-01-01")
    // The reports for 2015 and 2016 were due in 2016 and 2017, before 24 January 2018.
    #expect(
      grounds(ListingProposals.abnormal(try story.examined(on: "2018-06-30"))) == ["1/2017"])
  }

  @Test func `While on the serious list no abnormal entry is proposed`() throws {
    var story = try Story(registeredOn: "2017-01-01")
    try story.happens(SeriousListEntered(ground: 4), on: "2018-03-01")
    #expect(ListingProposals.abnormal(try story.examined(on: "2019-12-31")).isEmpty)
  }

  @Test func `A revoked registration is proposed for the serious list from its day`() throws {
    var story = try Story(registeredOn: "2017-01-01")
    try story.happens(RegistrationRevoked(ground: .noActivity), on: "2019-02-01")
    let proposals = ListingProposals.serious(try story.examined(on: "2019-02-01"))
    #expect(grounds(proposals) == ["7/-"])
    #expect(proposals.map(\.finding.day) == ["2019-02-01"])
  }

  @Test func `An unmet order is proposed the day after its last extension`() throws {
    var story = try Story(registeredOn: "2020-01-01")
    try story.happens(
      RectificationOrdered(
        order: "责改1", items: [.init(code: "A", text: "补报年报")], dueOn: "2020-06-30"),
      on: "2020-05-01")
    try story.happens(
      RectificationExtended(order: "责改1", dueOn: "2020-08-31", reason: "疫情"), on: "2020-06-20")
    #expect(ListingProposals.abnormal(try story.examined(on: "2020-08-31")).isEmpty)
    let proposals = ListingProposals.abnormal(try story.examined(on: "2020-09-01"))
    #expect(grounds(proposals) == ["3/责改1"])
    #expect(proposals.map(\.finding.day) == ["2020-09-01"])
    try story.happens(RectificationVerified(order: "责改1", verdict: .passed), on: "2020-09-02")
    #expect(ListingProposals.abnormal(try story.examined(on: "2020-09-02")).isEmpty)
  }
}
