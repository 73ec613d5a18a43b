import EventModel
import Events
import Testing

@Suite("The envelope of a line (events.md, section 1)")
struct EnvelopeTests {
  private static let good = #"{"cause":"决定解散"}"#

  private func line(_ members: KeyValuePairs<String, String?>) -> String {
    EventsTests.line("LiquidationStarted", Self.good, members)
  }

  @Test func `A line with only the required fields is taken, in schema 1`() throws {
    let envelope = try read(line([:]))
    #expect(envelope.stream.description == "association/lg-0007")
    #expect(envelope.type == .liquidationStarted)
    #expect(envelope.schema == 1)
    #expect(envelope.effectiveOn == "2020-06-18")
    #expect(envelope.actor.description == "registrar/440307/li")
    #expect(envelope.id == nil && envelope.recordedAt == nil && envelope.confirmedBy == nil)
    #expect(envelope.document == nil && envelope.cause == nil)
    #expect(String(decoding: envelope.data, as: UTF8.self) == Self.good)
  }

  @Test func `Null in an optional field means absent`() throws {
    let nulls = line([
      "id": "null", "schema": "null", "recordedAt": "null", "confirmedBy": "null",
      "document": "null", "cause": "null", "position": "null", "version": "null",
    ])
    #expect(try read(nulls) == read(line([:])))
  }

  @Test(
    arguments: ["stream", "type", "effectiveOn", "actor", "data"], [nil, "null"] as [String?])
  func `A required field that is not there or null is missing`(field: String, value: String?)
    throws
  {
    #expect(try findings(of: line([field: value])) == [Finding(field, .missing)])
  }

  @Test(
    arguments: [
      ("id", #""018f2c1e""#, .notAnEntryID), ("id", "7", .wrongType(expected: .text)),
      ("cause", #""x""#, .notAnEntryID), ("cause", "{}", .wrongType(expected: .text)),
      ("stream", #""association/""#, .badStream), ("stream", #""lg-0007""#, .badStream),
      ("stream", #""Association/lg-0007""#, .badStream),
      ("stream", #""association/lg 7""#, .badStream),
      ("stream", #""rulebook/44030""#, .badStream),
      ("stream", "[]", .wrongType(expected: .text)),
      ("stream", #""draw/2020-1""#, .streamNotForType(allowed: [.association])),
      ("stream", #""rulebook/CN""#, .streamNotForType(allowed: [.association])),
      ("stream", #""office/440307""#, .streamNotForType(allowed: [.association])),
      ("type", #""liquidationStarted""#, .unknownType), ("type", #""""#, .unknownType),
      ("type", "1", .wrongType(expected: .text)),
      ("schema", "0", .unknownSchema(known: [1])), ("schema", "2", .unknownSchema(known: [1])),
      ("schema", "-9223372036854775808", .unknownSchema(known: [1])),
      ("schema", "1.0", .wrongType(expected: .wholeNumber)),
      ("schema", "true", .wrongType(expected: .wholeNumber)),
      ("schema", #""1""#, .wrongType(expected: .wholeNumber)),
      ("effectiveOn", #""2021-02-29""#, .notADate), ("effectiveOn", #""2020-6-18""#, .notADate),
      ("effectiveOn", #""1948-12-31""#, .dateOutOfRange),
      ("effectiveOn", #""2101-01-01""#, .dateOutOfRange),
      ("effectiveOn", "20200618", .wrongType(expected: .text)),
      ("recordedAt", #""2020-06-22T01:30:00Z""#, .notAMoment),
      ("recordedAt", #""2020-06-22T09:30:00.000+08:00""#, .notAMoment),
      ("recordedAt", #""2020-06-22T24:00:00.000Z""#, .notAMoment),
      ("recordedAt", #""1948-12-31T15:59:59.999Z""#, .dateOutOfRange),
      ("recordedAt", #""2100-12-31T16:00:00.000Z""#, .dateOutOfRange),
      ("actor", #""registrar/440307""#, .badActor), ("actor", #""clerk/440307/li""#, .badActor),
      ("actor", #""registrar/44/li""#, .badActor), ("actor", #""registrar/440307/""#, .badActor),
      ("actor", #""registrar/440307/李""#, .badActor),
      ("confirmedBy", #""wang""#, .badActor),
      ("confirmedBy", #""registrar/440307/li""#, .sameOfficer),
      ("document", #""""#, .emptyText), ("document", "12", .wrongType(expected: .text)),
      ("document", #""e\u0301""#, .notComposed),
      ("position", "0", .outOfRange(1...Int64.max)),
      ("version", "1.5", .wrongType(expected: .wholeNumber)),
      ("remark", #""x""#, .unknownField), ("Stream", #""x""#, .unknownField),
      ("data", "[]", .wrongType(expected: .object)),
    ] as [(String, String, Refusal.Problem)])
  func `A field of another form is refused by name`(
    field: String, value: String, problem: Refusal.Problem
  ) throws {
    #expect(try findings(of: line([field: value])) == [Finding(field, problem)])
  }

  @Test func `The first and the last moment of the contract's days are taken`() throws {
    for moment in ["1948-12-31T16:00:00.000Z", "2100-12-31T15:59:59.999Z"] {
      #expect(try findings(of: line(["recordedAt": "\"\(moment)\""])) == [])
    }
  }

  @Test func `What is no object is refused as a whole`() throws {
    #expect(try findings(of: "[]") == [Finding("", .wrongType(expected: .object))])
  }

  @Test(
    arguments: [
      ("RandomInspectionDrawn", [.draw]), ("RuleParameterSet", [.rulebook]),
      ("DiscrepancyNoted", [.association, .rulebook]),
      ("EntryVoided", [.association, .draw, .rulebook, .office]),
      ("EntryCorrected", [.association, .draw, .rulebook, .office]),
      ("FoundingApplied", [.association]), ("MergerRegistered", [.association]),
      ("OfficerAppointed", [.office]), ("PaperNumbered", [.office]),
      ("CaseAssigned", [.association]),
      ("DecisionSubmitted", [.association, .draw, .rulebook, .office]),
    ] as [(String, [StreamName.Category])])
  func `A type stands in its own streams only`(name: String, allowed: [StreamName.Category])
    throws
  {
    let streams: [StreamName.Category: String] = [
      .association: "association/lg-0007", .draw: "draw/2020-1", .rulebook: "rulebook/CN",
      .office: "office/440307",
    ]
    for (category, stream) in streams {
      let refused = try findings(of: EventsTests.line(name, "{}", stream: stream))
        .contains(Finding("stream", .streamNotForType(allowed: allowed)))
      #expect(refused != allowed.contains(category), "\(name) in \(stream)")
    }
  }

  @Test func `Every refusal of a line is told, and what was found with it`() throws {
    let all = try refusals(
      of: #"""
        {"stream":"association/lg 7","type":"RectificationOrdered","effectiveOn":"2020-02-30",
         "confirmedBy":"li","document":"","extra":1,
         "data":{"items":[{"code":"","text":null},{"text":5,"more":[]}],"dueOn":"never"}}
        """#)
    #expect(
      all == [
        Refusal("stream", found: .string("association/lg 7"), .badStream),
        Refusal("effectiveOn", found: .string("2020-02-30"), .notADate),
        Refusal("confirmedBy", found: .string("li"), .badActor),
        Refusal("document", found: .string(""), .emptyText),
        Refusal("extra", found: .integer(1), .unknownField),
        Refusal("actor", found: nil, .missing),
        Refusal("data.items[0].code", found: .string(""), .emptyText),
        Refusal("data.items[0].text", found: .null, .nullInData),
        Refusal("data.items[1].text", found: .integer(5), .wrongType(expected: .text)),
        Refusal("data.items[1].more", found: .array([]), .unknownField),
        Refusal("data.items[1].code", found: nil, .missing),
        Refusal("data.dueOn", found: .string("never"), .notADate),
        Refusal("data.order", found: nil, .missing),
      ])
  }

  @Test func `What was found is cut to sixty characters`() throws {
    let long = String(repeating: "长", count: 100)
    let refusal = try #require(refusals(of: line(["id": "\"\(long)\""])).first)
    #expect(refusal.found?.count == 60)
    #expect(refusal.found?.hasSuffix("长…") == true)
  }
}
