import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Projections
import Testing

/// 更正、作废: the event contract, section 2, through commands.
struct CorrectionTests {
  @Test func `A correction by two people replaces what it names`() async throws {
    let office = try await Office.open()
    _ = try await office.do(
      .membershipReported, ["units": .integer(40), "persons": .integer(0)])
    let entry = try #require(try office.entries.last)
    let submitted = try await office.do(
      .entryCorrected,
      [
        "entry": .string(entry.id.description), "reason": .string("笔误"),
        "data": .object([.init("units", .integer(41)), .init("persons", .integer(0))]),
      ])
    _ = try await office.confirm(
      try #require(submitted.submission), by: "registrar/440307/chen")
    let row = try await office.registerRow()
    #expect(row["unitMembers"] == .number(41))
  }

  @Test func `A correction names an entry of its stream and data of that entry's shape`()
    async throws
  {
    let office = try await Office.open()
    let missing = await office.gates {
      try await office.do(
        .entryVoided,
        ["entry": .string("018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f"), "reason": .string("重复")])
    }
    #expect(missing == ["entry.missing"])
    let entry = try #require(try office.entries.last)
    let misshapen = await office.gates {
      try await office.do(
        .entryCorrected,
        [
          "entry": .string(entry.id.description), "reason": .string("笔误"),
          "data": .object([.init("name", .string("示例协会"))]),
        ])
    }
    #expect(misshapen == ["correction.misshapen"])
  }

  @Test func `A parameter's first day follows its entry's day`() async throws {
    let office = try await Office.open()
    let submitted = try await office.do(
      .ruleParameterSet,
      [
        "parameter": .string("rectification.days"), "value": .string("45"),
        "from": .string("2026-06-15"), "basis": .string("示例〔2026〕1号"),
      ], in: "rulebook/440307", by: "registrar/440307/chen")
    try await office.appoint("registrar/440307/wu", "decidingOfficer", "440307")
    _ = try await office.do(
      .decisionConfirmed, ["submission": .string(try #require(submitted.submission))],
      in: "rulebook/440307", by: "registrar/440307/wu")
    let entry = try #require(
      try office.entries(of: "rulebook/440307").first { $0.type == "RuleParameterSet" })
    let shut = await office.gates {
      try await office.do(
        .entryCorrected,
        [
          "entry": .string(entry.id.description), "effectiveOn": .string("2026-06-01"),
          "reason": .string("笔误"),
        ], in: "rulebook/440307")
    }
    #expect(shut == ["correction.parameterDay"])
  }

  @Test func `A parameter cannot end before it begins`() async throws {
    let office = try await Office.open()
    let shut = await office.gates {
      try await office.do(
        .ruleParameterSet,
        [
          "parameter": .string("rectification.days"), "value": .string("45"),
          "from": .string("2026-06-15"), "to": .string("2026-06-14"),
          "basis": .string("示例〔2026〕1号"),
        ], in: "rulebook/440307", by: "registrar/440307/chen")
    }
    #expect(shut == ["parameter.interval"])
  }

  @Test func `A discrepancy is one`() async throws {
    let office = try await Office.open()
    let shut = await office.gates {
      try await office.do(
        .discrepancyNoted,
        [
          "stated": .integer(40), "partsSum": .integer(40), "subject": .string("会员数"),
          "source": .string("年报"),
        ])
    }
    #expect(shut == ["discrepancy.none"])
  }
}
