import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Testing

/// 权限: who may do what is itself on record, and so is every attempt at more.
struct AuthorityTests {
  private static let complaint: [String: JSONValue] = [
    "subject": .string("乱收费"), "channel": .string("电话"),
  ]

  @Test func `A stranger is refused, and the attempt stands in the office's stream`() async throws {
    let office = try await Office.open()
    let shut = await office.gates {
      try await office.do(.complaintReceived, Self.complaint, by: "registrar/440307/wang")
    }
    #expect(shut == ["authority.notAppointed"])
    let attempt = try #require(try office.entries(of: "office/440307").last)
    #expect(attempt.type == "AttemptRefused")
    #expect(attempt.actor == "registrar/440307/wang")
    let data = try JSONParser.parse(attempt.data)
    #expect(data["command"] == .string("ReceiveComplaint"))
    #expect(data["stream"] == .string("association/a-1"))
    #expect(data["gate"] == .string("authority.notAppointed"))
    #expect(try office.types == ["AssociationRegistered"])
  }

  @Test func `A duty does not reach beyond its acts`() async throws {
    let office = try await Office.open()
    let shut = await office.gates {
      try await office.do(.complaintReceived, Self.complaint, by: "registrar/440307/chen")
    }
    #expect(shut == ["authority.duty"])
  }

  @Test func `An officer acts inside the jurisdiction of the appointment`() async throws {
    let office = try await Office.open()
    try await office.appoint("registrar/330300/zhou", "complianceOfficer", "330300")
    let shut = await office.gates {
      try await office.do(.complaintReceived, Self.complaint, by: "registrar/330300/zhou")
    }
    #expect(shut == ["authority.jurisdiction"])
  }

  @Test func `A city's officer acts in its districts`() async throws {
    let office = try await Office.open()
    try await office.appoint("registrar/440300/zhou", "complianceOfficer", "440300")
    _ = try await office.do(.complaintReceived, Self.complaint, by: "registrar/440300/zhou")
    #expect(try office.types.last == "ComplaintReceived")
  }

  @Test func `An association's user speaks for that association alone`() async throws {
    let office = try await Office.open()
    try await office.appoint(
      "association/440307/a-2", "associationUser", "440307", association: "a-2")
    let shut = await office.gates {
      try await office.do(
        .membershipReported, ["units": .integer(40), "persons": .integer(0)],
        by: "association/440307/a-2")
    }
    #expect(shut == ["authority.association"])
  }

  @Test func `An appointment that has ended gives nothing any more`() async throws {
    let office = try await Office.open()
    _ = try await office.do(
      .appointmentEnded,
      [
        "officer": .string("registrar/440307/li"), "duty": .string("complianceOfficer"),
        "reason": .string("调离"),
      ], in: "office/440307", by: "system/440307/setup")
    let shut = await office.gates {
      try await office.do(
        .interviewHeld, ["matters": .array([.string("换届")])])
    }
    #expect(shut == ["authority.duty"])
    let again = await office.gates {
      try await office.do(
        .appointmentEnded,
        [
          "officer": .string("registrar/440307/li"), "duty": .string("complianceOfficer"),
          "reason": .string("调离"),
        ], in: "office/440307", by: "system/440307/setup")
    }
    #expect(again == ["appointment.notHeld"])
  }

  @Test func `A duty is given once, and names an association only for its user`() async throws {
    let office = try await Office.open()
    let twice = await office.gates {
      try await office.appoint("registrar/440307/chen", "decidingOfficer", "440307")
    }
    #expect(twice == ["appointment.held"])
    let misplaced = await office.gates {
      try await office.appoint("registrar/440307/wu", "analyst", "440307", association: "a-1")
    }
    #expect(misplaced == ["appointment.association"])
  }

  @Test func `Once there is a keeper, the program's own actor appoints nobody`() async throws {
    let office = try await Office.open()
    let shut = await office.gates {
      try await office.appoint(
        "registrar/440307/wu", "analyst", "440307", by: "system/440307/other")
    }
    #expect(shut == ["authority.notAppointed"])
  }
}

extension Office {
  @discardableResult
  func appoint(
    _ officer: String, _ duty: String, _ jurisdiction: String, association: String? = nil,
    by keeper: String = "system/440307/setup"
  ) async throws -> Desk.Receipt {
    var given: [String: JSONValue] = [
      "officer": .string(officer), "duty": .string(duty),
      "jurisdictions": .array([.string(jurisdiction)]),
    ]
    if let association { given["association"] = .string(association) }
    return try await self.do(.officerAppointed, given, in: "office/440307", by: keeper)
  }
}
