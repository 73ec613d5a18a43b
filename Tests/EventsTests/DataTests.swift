import EventModel
import Events
import Testing

@Suite("The data of a line (events.md, section 3)")
struct DataTests {
  private static let text = Refusal.Problem.wrongType(expected: .text)
  private static let whole = Refusal.Problem.wrongType(expected: .wholeNumber)
  private static let counts = Refusal.Problem.outOfRange(0...Int64.max)

  @Test(
    arguments: [
      ("GeneralAssemblyHeld", #"{"meeting":"","eligible":5,"present":5}"#, "meeting", .emptyText),
      ("GeneralAssemblyHeld", #"{"meeting":7,"eligible":5,"present":5}"#, "meeting", text),
      ("GeneralAssemblyHeld", #"{"meeting":"m","eligible":-1,"present":5}"#, "eligible", counts),
      ("GeneralAssemblyHeld", #"{"meeting":"m","eligible":5.0,"present":5}"#, "eligible", whole),
      ("GeneralAssemblyHeld", #"{"meeting":"m","eligible":1e3,"present":5}"#, "eligible", whole),
      ("GeneralAssemblyHeld", #"{"meeting":"m","eligible":true,"present":5}"#, "eligible", whole),
      ("GeneralAssemblyHeld", #"{"meeting":"m","eligible":-0,"present":5}"#, "eligible", whole),
      (
        "GeneralAssemblyHeld", #"{"meeting":"m","eligible":9223372036854775808,"present":5}"#,
        "eligible", counts
      ),
      ("GeneralAssemblyHeld", #"{"meeting":"m","eligible":5}"#, "present", .missing),
      ("RegistrationRefused", #"{"ground":0,"reason":"r"}"#, "ground", .outOfRange(1...5)),
      ("RegistrationRefused", #"{"ground":6,"reason":"r"}"#, "ground", .outOfRange(1...5)),
      ("PenaltyCaseFiled", #"{"case":"c","act":9}"#, "act", .outOfRange(1...8)),
      ("AbnormalListEntered", #"{"ground":8}"#, "ground", .outOfRange(1...7)),
      ("SeriousListEntered", #"{"ground":9}"#, "ground", .outOfRange(1...8)),
      ("GradeAwarded", #"{"grade":6}"#, "grade", .outOfRange(1...5)),
      ("GradeReduced", #"{"to":5,"ground":"g"}"#, "to", .outOfRange(0...4)),
      ("ReElectionExtended", #"{"newEnd":"2021-02-29"}"#, "newEnd", .notADate),
      ("ReElectionExtended", #"{"newEnd":"2101-01-01"}"#, "newEnd", .dateOutOfRange),
      ("ReElectionExtended", #"{"newEnd":20210228}"#, "newEnd", text),
      (
        "CatalogueListed", #"{"catalogue":"purchase","year":1948}"#, "year",
        .outOfRange(1949...2100)
      ),
      (
        "CatalogueListed", #"{"catalogue":"Purchase","year":2020}"#, "catalogue",
        .notOneOf(["purchase", "transfer"])
      ),
      ("InterviewHeld", #"{"matters":[]}"#, "matters", .emptyList),
      ("InterviewHeld", #"{"matters":["a",""]}"#, "matters[1]", .emptyText),
      ("InterviewHeld", #"{"matters":["a",null]}"#, "matters[1]", .nullInData),
      ("InterviewHeld", #"{"matters":"a"}"#, "matters", .wrongType(expected: .list)),
      ("InterviewHeld", #"{"matters":["e\u0301"]}"#, "matters[0]", .notComposed),
      ("PreparationApproved", #"{"assemblyDueOn":null}"#, "assemblyDueOn", .nullInData),
      ("DecouplingCompleted", #"{"batch":1}"#, "batch", .unknownField),
      (
        "AssociationDeregistered", #"{"certificateSurrendered":1}"#, "certificateSurrendered",
        .wrongType(expected: .flag)
      ),
      (
        "SectorOverlapReviewed", #"{"similar":["a/b"],"verdict":"admit"}"#, "similar[0]",
        .notAnIdentifier
      ),
      (
        "OfficerLeft", #"{"person":"李明","post":"president","reason":"died"}"#, "person",
        .notAPerson
      ),
      (
        "OfficerLeft", #"{"person":"person/","post":"president","reason":"died"}"#, "person",
        .notAPerson
      ),
      (
        "RandomInspectionDrawn", #"{"jurisdiction":"CN","population":9,"drawn":["a"],"seed":"s"}"#,
        "jurisdiction", .notAJurisdiction
      ),
      (
        "EntryVoided", #"{"entry":"018f2c1e","reason":"r"}"#, "entry", .notAnEntryID
      ),
      (
        "CharterApproved",
        #"{"termYears":11,"partyClause":true,"selfDisciplineClause":true}"#, "termYears",
        .outOfRange(1...10)
      ),
    ] as [(String, String, String, Refusal.Problem)])
  func `A value of another shape is refused by its path`(
    type: String, data: String, field: String, problem: Refusal.Problem
  ) throws {
    let stream = type == "RandomInspectionDrawn" ? "draw/1" : "association/lg-0007"
    #expect(
      try findings(of: line(type, data, stream: stream)) == [Finding("data.\(field)", problem)])
  }

  @Test(
    arguments: ["0", "1", "0.0", "0.5", "0.123456", "1.0", "1.000000"],
    ["", "0.", "1.", ".5", "00", "0.1234567", "1.1", "1.0000000", "-0", "0,5", "2", "1e0", "50%"])
  func `A share runs from 0 to 1 with at most six decimals`(good: String, bad: String) throws {
    func evaluated(_ score: String) -> String {
      line("ContractEvaluated", #"{"contract":"c","score":"\#(score)"}"#)
    }
    #expect(try findings(of: evaluated(good)) == [])
    #expect(try findings(of: evaluated(bad)) == [Finding("data.score", .notAShare)])
  }

  @Test func `Where the contract allows it, a required text or list is empty`() throws {
    for (type, data) in [
      ("RegistrationItemChanged", #"{"item":"address","new":""}"#),
      ("SectorOverlapReviewed", #"{"similar":[],"verdict":"admit"}"#),
      ("RandomInspectionConcluded", #"{"draw":"d","findings":[]}"#),
      (
        "MergerRegistered",
        #"{"merger":"m","kind":"division","role":"source","others":[],"continues":true}"#
      ),
    ] {
      #expect(try findings(of: line(type, data)) == [], "\(type)")
    }
  }

  @Test func `An optional text or list may be given empty`() throws {
    for (type, data) in [
      ("RegistrationItemChanged", #"{"item":"address","old":"","new":"x"}"#),
      ("RectificationVerified", #"{"order":"o","verdict":"passed","openItems":[]}"#),
    ] {
      #expect(try findings(of: line(type, data)) == [], "\(type)")
    }
  }

  @Test func `The largest count and amount are those of 64 bits`() throws {
    let data = #"{"fund":"f","amount":9223372036854775807}"#
    let envelope = try read(line("GrantPaid", data))
    let event = try EventCatalogue.event(.grantPaid, schema: 1, data: envelope.data)
    #expect(event as? GrantPaid == GrantPaid(fund: "f", amount: Int64.max))
  }

  @Test func `The Kelvin sign is no K, in a field's name or a stored name`() throws {
    let kelvin = "\u{212A}"
    let data = #"{"member":"m","member\#(kelvin)ind":"unit","reason":"resigned"}"#
    #expect(
      try findings(of: line("MemberLeft", data)) == [
        Finding("data.member\(kelvin)ind", .unknownField), Finding("data.memberKind", .missing),
      ])
  }

  @Test func `All incomes are given`() throws {
    let data = #"""
      {"fullTimeStaff":2,"premises":"none",
       "income":{"dues":1,"sponsorship":2,"government":-3,"gifts":4}}
      """#
    #expect(
      try findings(of: line("CapacityReported", data)) == [
        Finding("data.income.government", Self.counts),
        Finding("data.income.gifts", .unknownField), Finding("data.income.services", .missing),
        Finding("data.income.other", .missing),
      ])
  }
}
