import EventModel
import Events
import Law
import Testing

@Suite("Fields that must agree with each other (events.md, section 3)")
struct AgreementTests {
  private func penalty(_ fields: String) throws -> Set<Finding> {
    try findings(of: line("PenaltyDecided", #"{"case":"c","agency":"a",\#(fields)}"#))
  }

  @Test func `A fine is given exactly when the kinds have one`() throws {
    #expect(try penalty(#""kinds":["warning","fine"],"fine":100"#) == [])
    #expect(
      try penalty(#""kinds":["warning","fine"]"#)
        == [Finding("data.fine", .neededWith(field: "kinds", value: "fine"))])
    #expect(
      try penalty(#""kinds":["warning"],"fine":100"#)
        == [Finding("data.fine", .onlyWith(field: "kinds", value: "fine"))])
  }

  @Test func `Both days of a suspension are given exactly when the kinds have one`() throws {
    let both = #""suspendFrom":"2020-07-01","suspendTo":"2020-09-30""#
    #expect(try penalty(#""kinds":["suspension"],\#(both)"#) == [])
    #expect(
      try penalty(#""kinds":["suspension"],"suspendFrom":"2020-07-01""#)
        == [Finding("data.suspendTo", .neededWith(field: "kinds", value: "suspension"))])
    #expect(
      try penalty(#""kinds":["warning"],\#(both)"#) == [
        Finding("data.suspendFrom", .onlyWith(field: "kinds", value: "suspension")),
        Finding("data.suspendTo", .onlyWith(field: "kinds", value: "suspension")),
      ])
  }

  @Test func `An interval that ends before it begins is taken`() throws {
    #expect(
      try penalty(
        #""kinds":["suspension"],"suspendFrom":"2020-09-30","suspendTo":"2020-07-01""#) == [])
  }

  private let entry = #""entry":"018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f","reason":"r""#

  @Test func `A correction names a date or data`() throws {
    func corrected(_ more: String) throws -> Set<Finding> {
      try findings(of: line("EntryCorrected", "{\(entry)\(more)}"))
    }
    #expect(try corrected(#","effectiveOn":"2020-06-18""#) == [])
    #expect(try corrected(#","data":{"year":2019}"#) == [])
    #expect(try corrected("") == [Finding("data.data", .correctsNothing)])
    #expect(
      try corrected(#","data":[]"#) == [Finding("data.data", .wrongType(expected: .object))])
    #expect(
      try corrected(#","data":{"a":[{"b":null}],"c":"e\u0301"}"#) == [
        Finding("data.data.a[0].b", .nullInData), Finding("data.data.c", .notComposed),
      ])
  }

  @Test func `A correction's data are checked against the target's type`() throws {
    func check(_ data: String, _ type: EventType, schema: Int = 1, on day: CivilDate? = nil)
      throws -> Set<Finding>
    {
      do {
        _ = try EventReader.readData(
          try JSONParser.parse(data), of: type, schema: schema, effectiveOn: day, at: "data.data")
        return []
      } catch let refusals as Refusals {
        return Set(refusals.all.map { Finding($0.field, $0.problem) })
      }
    }
    #expect(try check(#"{"ground":3}"#, .abnormalListEntered) == [])
    #expect(
      try check(#"{"ground":8}"#, .abnormalListEntered)
        == [Finding("data.data.ground", .outOfRange(1...7))])
    #expect(
      try check(#"{"ground":3}"#, .abnormalListEntered, schema: 2)
        == [Finding("schema", .unknownSchema(known: [1]))])
    let parameter =
      #"{"parameter":"party.branchMinimum","value":"3","from":"2020-01-01","basis":"b"}"#
    #expect(try check(parameter, .ruleParameterSet) == [])
    #expect(try check(parameter, .ruleParameterSet, on: "2020-01-01") == [])
    #expect(
      try check(parameter, .ruleParameterSet, on: "2020-01-02")
        == [Finding("data.data.from", .differsFromEffectiveOn)])
  }

  @Test func `The bytes of corrected data are canonical`() throws {
    let bytes = try EventReader.readData(
      try JSONParser.parse(#"{ "verdict" : "passed", "order" : "o" }"#),
      of: .rectificationVerified, schema: 1, effectiveOn: nil)
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"order":"o","verdict":"passed"}"#)
  }

  private func parameter(_ name: String, _ value: String, from: String = "2020-06-18") throws
    -> Set<Finding>
  {
    try findings(
      of: line(
        "RuleParameterSet",
        #"{"parameter":"\#(name)","value":"\#(value)","from":"\#(from)","basis":"b"}"#,
        stream: "rulebook/440307"))
  }

  @Test func `A parameter stands on the day from which it holds`() throws {
    #expect(try parameter("party.branchMinimum", "3") == [])
    #expect(
      try parameter("party.branchMinimum", "3", from: "2020-06-19")
        == [Finding("data.from", .differsFromEffectiveOn)])
  }

  @Test func `A parameter that the rules do not know is refused`() throws {
    #expect(
      try parameter("party.branchMaximum", "3") == [Finding("data.parameter", .unknownParameter)])
  }

  @Test(
    arguments: [
      (
        "annualReport.dueOn", ["05-31", "02-28", "12-31"], ["02-29", "04-31", "5-31", "13-01", "x"]
      ),
      ("creditRules.from", ["2018-01-24", "1949-01-01"], ["2018-02-30", "01-24", "1948-12-31"]),
      ("redList.inspections", ["0", "2"], ["-1", "+1", "01", "1.0", "9223372036854775808"]),
      ("zombie.missedReports", ["1", "9223372036854775807"], ["0", "two", "", " 1"]),
      ("revoke.missedReports", ["1"], ["0"]), ("penalty.repeatCount", ["1"], ["0"]),
      ("penalty.minorFineBelow", ["0", "5000000"], ["5e6"]),
    ] as [(String, [String], [String])])
  func `A parameter's value has the parameter's shape`(
    name: String, good: [String], bad: [String]
  ) throws {
    let shape = try #require(Parameter(rawValue: name)).shape
    for value in good { #expect(try parameter(name, value) == [], "\(value)") }
    for value in bad {
      #expect(
        try parameter(name, value).contains(Finding("data.value", .notOfShape(shape))), "\(value)")
    }
  }
}
