import EventModel
import Events
import Testing

@Suite("The project's own types and fields (✚)")
struct AddedTypesTests {
  private static let order = #""order":"o","dueOn":"2020-08-31","items":[{"code":"c","text":"t"}]"#
  private static let appointed = #""officer":"registrar/440307/li","jurisdictions":["44"]"#
  private static let submitted = #""submission":"s-1","command":"c","effectiveOn":"2020-06-18""#
  private static let duties = [
    "keeper", "registrarClerk", "complianceOfficer", "decidingOfficer", "supervisor", "analyst",
    "associationUser",
  ]

  @Test(
    arguments: [
      (
        "OfficerAppointed", "office/440307", #"{\#(appointed),"duty":"clerk"}"#, "duty",
        .notOneOf(duties)
      ),
      (
        "OfficerAppointed", "office/440307",
        #"{"officer":"li","jurisdictions":["44"],"duty":"keeper"}"#, "officer", .badActor
      ),
      (
        "OfficerAppointed", "office/440307",
        #"{"officer":"mayor/440307/li","jurisdictions":["44"],"duty":"keeper"}"#, "officer",
        .badActor
      ),
      (
        "AppointmentEnded", "office/440307",
        #"{"officer":"registrar/440307","duty":"keeper","reason":"r"}"#, "officer", .badActor
      ),
      (
        "OfficeOpened", "office/440307", #"{"name":"n","jurisdiction":"CN"}"#, "jurisdiction",
        .notAJurisdiction
      ),
      (
        "CaseAssigned", "association/a", #"{"case":"c","officer":"李"}"#, "officer",
        .notAnIdentifier
      ),
      (
        "CasePrioritised", "association/a", #"{"case":"c","priority":"soon"}"#, "priority",
        .notOneOf(["low", "normal", "high", "urgent"])
      ),
      (
        "DecisionSubmitted", "association/a", #"{\#(submitted),"act":[]}"#, "act",
        .wrongType(expected: .object)
      ),
      (
        "DecisionSubmitted", "association/a", #"{\#(submitted),"act":{"a":{"b":null}}}"#,
        "act.a.b", .nullInData
      ),
      ("DecisionSubmitted", "association/a", "{\(submitted)}", "act", .missing),
      (
        "RectificationAnnulled", "association/a", #"{"order":"o","by":"us","reason":"r"}"#, "by",
        .notOneOf(["review", "court", "self"])
      ),
      (
        "RectificationOrdered", "association/a",
        #"{\#(order),"term":{"length":30,"unit":"weeks","from":"served"}}"#, "term.unit",
        .notOneOf(["workingDays", "days"])
      ),
      (
        "RectificationOrdered", "association/a",
        #"{\#(order),"findings":[{"rule":"r","basis":"b","because":["x"]}]}"#,
        "findings[0].because[0]", .notAnEntryID
      ),
      (
        "AdverseNoticeServed", "association/a",
        #"{"matter":"abnormalList","replyUntil":"2020-07-01","ground":9}"#, "ground",
        .outOfRange(1...8)
      ),
      (
        "FundsAudited", "association/a", #"{"year":2019,"opinion":"good"}"#, "opinion",
        .notOneOf(["clean", "qualified", "adverse"])
      ),
    ] as [(String, String, String, String, Refusal.Problem)])
  func `A value of another shape is refused by its path`(
    type: String, stream: String, data: String, field: String, problem: Refusal.Problem
  ) throws {
    #expect(
      try findings(of: line(type, data, stream: stream)) == [Finding("data.\(field)", problem)])
  }

  @Test func `An office's types stand in the stream of an office only, and no others there`() {
    let fixes: Set<EventType> = [.entryVoided, .entryCorrected]
    for entry in EventCatalogue.entries {
      let isOffices = entry.family == .offices
      if isOffices { #expect(entry.streams == [.office], "\(entry.type)") }
      #expect(
        entry.streams.contains(.office)
          == (isOffices || entry.family == .fourEyes || fixes.contains(entry.type)),
        "\(entry.type)")
    }
  }

  @Test func `What a submission holds is kept byte for byte`() throws {
    let envelope = try read(
      line("DecisionSubmitted", #"{\#(Self.submitted),"act":{"b":1,"a":[{"d":2,"c":"甲"}]}}"#))
    let event = try EventCatalogue.event(.decisionSubmitted, schema: 1, data: envelope.data)
    let act = try #require(event as? DecisionSubmitted).act
    #expect(String(decoding: act, as: UTF8.self) == #"{"a":[{"c":"甲","d":2}],"b":1}"#)
  }

  @Test func `The contract's types have no new required field`() throws {
    // 74 types: section 3 of the event contract.
    #expect(EventCatalogue.entries.count { $0.origin == .contract } == 74)
    for entry in EventCatalogue.entries {
      for field in entry.shapes.joined() where field.origin == .project {
        #expect(!field.isRequired, "\(entry.type).\(field.name)")
      }
    }
  }

  @Test func `The reference marks what the project added`() {
    let text = EventDocument.markdown()
    #expect(text.contains("### `CaseAssigned` 指派承办 ✚\n"))
    #expect(text.contains("### `PaperServed` 送达\n"))
    #expect(text.contains("| `deemedOn` | optional ✚ | date |"))
    #expect(text.contains("| `attachments[].sha256` | required | SHA-256 |"))
  }
}
