import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Foundation
import Testing

/// 四眼复核: what takes two people is done by two, and by nobody once the record has moved.
struct FourEyesTests {
  @Test func `A listing is submitted by one officer and stands when another confirms it`()
    async throws
  {
    let office = try await Office.open()
    let submitted = try await office.submitListing()
    let submission = try #require(submitted.submission)
    #expect(try office.types.last == "DecisionSubmitted")
    _ = try await office.confirm(submission, by: "registrar/440307/chen")
    let entry = try #require(try office.entries.first { $0.type == "AbnormalListEntered" })
    #expect(entry.actor == "registrar/440307/li")
    #expect(entry.confirmedBy == "registrar/440307/chen")
    #expect(try office.types.last == "DecisionConfirmed")
  }

  @Test
  func `The submitter cannot confirm, not even in another role, and the attempt is on record`()
    async throws
  {
    let office = try await Office.open()
    let submitted = try await office.submitListing()
    let submission = try #require(submitted.submission)
    try await office.appoint("supervisor/440307/li", "decidingOfficer", "440307")
    let shut = await office.gates {
      try await office.confirm(submission, by: "supervisor/440307/li")
    }
    #expect(shut == ["fourEyes.samePerson"])
    let attempts = try office.entries(of: "office/440307").filter { $0.type == "AttemptRefused" }
    #expect(attempts.count == 1)
    #expect(try !office.types.contains("AbnormalListEntered"))
  }

  @Test
  func `A submission lapses when the stream has gained a fact since, and the lapse is recorded`()
    async throws
  {
    let office = try await Office.open()
    let submitted = try await office.submitListing()
    let submission = try #require(submitted.submission)
    _ = try await office.do(
      .complaintReceived, ["subject": .string("乱收费"), "channel": .string("电话")])
    await #expect(throws: DeskFault.self) {
      try await office.confirm(submission, by: "registrar/440307/chen")
    }
    #expect(try office.types.last == "DecisionLapsed")
    let again = await office.gates {
      try await office.confirm(submission, by: "registrar/440307/chen")
    }
    #expect(again == ["fourEyes.notOpen"])
  }

  @Test func `A comment on the case is no new fact: the submission stands`() async throws {
    let office = try await Office.open()
    let submitted = try await office.submitListing()
    let submission = try #require(submitted.submission)
    let comment = NewEntry(
      stream: StreamName("association/a-1")!, type: "CaseCommented", effectiveOn: Office.today,
      actor: "registrar/440307/li",
      data: JSONValue.object([
        .init("case", .string("abnormalListing:7")), .init("text", .string("已电话核实")),
      ]).canonicalBytes)
    _ = try await office.log.append([comment])
    _ = try await office.confirm(submission, by: "registrar/440307/chen")
    #expect(try office.types.contains("AbnormalListEntered"))
  }

  @Test func `The same decision is not submitted twice`() async throws {
    let office = try await Office.open()
    _ = try await office.submitListing()
    let shut = await office.gates { try await office.do(.abnormalListEntered, Office.listing) }
    #expect(shut == ["fourEyes.waiting"])
  }

  @Test func `Only the submitter withdraws, and a withdrawn submission cannot be confirmed`()
    async throws
  {
    let office = try await Office.open()
    let submitted = try await office.submitListing()
    let submission = try #require(submitted.submission)
    let withdrawal: [String: JSONValue] = [
      "submission": .string(submission), "reason": .string("再核实"),
    ]
    let shut = await office.gates {
      try await office.do(.decisionWithdrawn, withdrawal, by: "registrar/440307/chen")
    }
    #expect(shut == ["fourEyes.notSubmitter"])
    _ = try await office.do(.decisionWithdrawn, withdrawal)
    let late = await office.gates {
      try await office.confirm(submission, by: "registrar/440307/chen")
    }
    #expect(late == ["fourEyes.notOpen"])
  }

  @Test func `A very late record takes two people whatever it is`() async throws {
    let office = try await Office.open()
    // 90 days: beyond lateRecord.secondOfficerDays, which is 30 unless a rulebook says otherwise.
    let receipt = try await office.do(
      .complaintReceived,
      [
        "subject": .string("乱收费"), "channel": .string("电话"), "justification": .string("档案补录"),
      ], on: Office.today.adding(days: -90))
    #expect(receipt.submission != nil)
  }

  @Test func `A submission lapses when the rules no longer find what it rests on`() async throws {
    let office = try await Office.open()
    // 60,000 yuan: grave by the built-in limit of 50,000 (Order 60, Article 15(4)).
    let penalty = NewEntry(
      stream: StreamName("association/a-1")!, type: "PenaltyDecided",
      effectiveOn: Office.today.previous, actor: "registrar/440307/li",
      data: JSONValue.object([
        .init("agency", .string("示例区市场监管局")), .init("case", .string("示罚〔2026〕1号")),
        .init("fine", .integer(6_000_000)), .init("kinds", .array([.string("fine")])),
      ]).canonicalBytes)
    _ = try await office.log.append([penalty])
    let submitted = try await office.do(
      .seriousListEntered, ["ground": .integer(4), "subject": .string("示罚〔2026〕1号")])
    let submission = try #require(submitted.submission)
    try await office.appoint("registrar/440307/wu", "decidingOfficer", "440307")
    let parameter = try await office.do(
      .ruleParameterSet,
      [
        "parameter": .string("penalty.minorFineBelow"), "value": .string("10000000"),
        "from": .string(Office.today.description), "basis": .string("示例〔2026〕2号"),
      ], in: "rulebook/440307", by: "registrar/440307/wu")
    _ = try await office.do(
      .decisionConfirmed, ["submission": .string(try #require(parameter.submission))],
      in: "rulebook/440307", by: "registrar/440307/chen")
    await #expect(throws: DeskFault.self) {
      try await office.confirm(submission, by: "registrar/440307/chen")
    }
    #expect(try office.types.last == "DecisionLapsed")
    #expect(try !office.types.contains("SeriousListEntered"))
  }
}
