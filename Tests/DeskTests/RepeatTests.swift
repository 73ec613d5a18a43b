import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Foundation
import Testing

/// Double clicks, second officers and lost answers: a command is carried out once, on the record
/// that its officer saw.
struct RepeatTests {
  private static let id = EventID(high: 0x018f_2c1e_7a10_7c3e, low: 0x9d55_0a1b_2c3d_4e5f)
  private static let complaint: [String: JSONValue] = [
    "subject": .string("乱收费"), "channel": .string("电话"),
  ]

  @Test func `The same command under the same key is recorded once and answered alike`()
    async throws
  {
    let office = try await Office.open()
    let first = try await office.do(.complaintReceived, Self.complaint, id: Self.id)
    let second = try await office.do(.complaintReceived, Self.complaint, id: Self.id)
    #expect(second.positions == first.positions)
    #expect(second.isRepeat && !first.isRepeat)
    #expect(try office.types.filter { $0 == "ComplaintReceived" }.count == 1)
  }

  @Test func `A submission repeated under its key gives the same submission`() async throws {
    let office = try await Office.open()
    let first = try await office.submitListing(id: Self.id)
    let second = try await office.do(.abnormalListEntered, Office.listing, id: Self.id)
    #expect(second.submission == first.submission)
    #expect(second.isRepeat)
  }

  @Test func `A key that stands for something else is refused`() async throws {
    let office = try await Office.open()
    _ = try await office.do(.complaintReceived, Self.complaint, id: Self.id)
    await #expect {
      try await office.do(
        .complaintReceived, ["subject": .string("别的"), "channel": .string("电话")], id: Self.id)
    } throws: { error in
      guard case DeskFault.idReused(Self.id, _) = error else { return false }
      return true
    }
  }

  @Test func `Who saw an older version is told so, and nothing is written`() async throws {
    let office = try await Office.open()
    _ = try await office.do(.complaintReceived, Self.complaint)
    await #expect {
      try await office.do(.complaintReceived, Self.complaint, expecting: 1)
    } throws: { error in
      guard case DeskFault.versionConflict(_, 1, 2) = error else { return false }
      return true
    }
    #expect(try office.types.count == 2)
  }

  @Test func `Sixty-four at once on one association: each is recorded, none is lost`() async throws
  {
    let office = try await Office.open()
    let results = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask {
          for _ in 0..<64 {
            do {
              try await office.do(
                .complaintReceived,
                ["subject": .string("第\(number)件"), "channel": .string("电话")])
              return true
            } catch DeskFault.contended {
              continue
            } catch {
              return false
            }
          }
          return false
        }
      }
      return await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(!results.contains(false))
    #expect(try office.types.filter { $0 == "ComplaintReceived" }.count == 64)
  }

  @Test func `Of eight who ask for one name at once, one gets it`() async throws {
    let office = try await Office.open()
    let outcomes = await withTaskGroup(of: [String].self) { group in
      for number in 1...8 {
        group.addTask {
          await office.gates {
            try await office.do(
              .foundingApplied,
              [
                "name": .string("示例区眼镜行业协会"), "kind": .string("industryAssociation"),
                "jurisdiction": .string("440307"), "unitMembers": .integer(40),
                "personMembers": .integer(0), "funds": .integer(5_000_000),
                "supervisorConsent": .string("示经信〔2026〕1号"), "partyBuilding": .bool(true),
              ], in: "association/n-\(number)")
          }
        }
      }
      return await group.reduce(into: [[String]]()) { $0.append($1) }
    }
    #expect(outcomes.count(where: \.isEmpty) == 1, "\(outcomes)")
    #expect(outcomes.filter { !$0.isEmpty }.allSatisfy { $0.contains("founding.nameTaken") })
  }
}
