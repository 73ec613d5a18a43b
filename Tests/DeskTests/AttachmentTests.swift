import Desk
import EventModel
import EventStore
import Events
import Foundation
import Testing

/// 会志办理规则，附件: a file is held by its digest; verification finds what is gone or altered.
struct AttachmentTests {
  private static let bytes = Data("检查笔录".utf8)

  private func attached(_ office: Office, _ bytes: Data) throws -> JSONValue {
    let kept = try AttachmentStore.put(bytes, named: "笔录.txt", in: office.store)
    return .array([
      .object([
        .init("bytes", .integer(Int64(kept.bytes))), .init("name", .string(kept.name)),
        .init("sha256", .string(kept.sha256)),
      ])
    ])
  }

  private func complaint(_ office: Office, _ attachments: JSONValue) async throws {
    _ = try await office.do(
      .complaintReceived,
      ["subject": .string("乱收费"), "channel": .string("电话"), "attachments": attachments])
  }

  @Test func `Files that are as they were are counted once each`() async throws {
    let office = try await Office.open()
    let attachments = try attached(office, Self.bytes)
    try await complaint(office, attachments)
    try await complaint(office, attachments)
    let audit = try AttachmentAudit.run(at: office.store)
    #expect(audit.files == 1)
    #expect(audit.findings.isEmpty)
  }

  @Test func `A file that is gone is found, with the entry that names it`() async throws {
    let office = try await Office.open()
    try await complaint(office, try attached(office, Self.bytes))
    let sha256 = AttachmentStore.digest(Self.bytes)
    try FileManager.default.removeItem(atPath: AttachmentStore.path(sha256, in: office.store))
    let finding = try #require(try AttachmentAudit.run(at: office.store).findings.first)
    #expect(finding.position == (try office.entries.last?.position))
    #expect(finding.name == "笔录.txt")
    #expect(finding.fault == .missing(sha256: sha256))
  }

  @Test func `A file that was altered is found`() async throws {
    let office = try await Office.open()
    try await complaint(office, try attached(office, Self.bytes))
    let sha256 = AttachmentStore.digest(Self.bytes)
    let other = Data("改过的笔录".utf8)
    try other.write(to: URL(fileURLWithPath: AttachmentStore.path(sha256, in: office.store)))
    let finding = try #require(try AttachmentAudit.run(at: office.store).findings.first)
    #expect(finding.fault == .altered(sha256: sha256, found: AttachmentStore.digest(other)))
  }

  @Test func `A file that a submission names counts as well`() async throws {
    let office = try await Office.open()
    let submitted = try await office.do(
      .complaintReceived,
      [
        "subject": .string("乱收费"), "channel": .string("电话"), "justification": .string("档案补录"),
        "attachments": try attached(office, Self.bytes),
      ], on: Office.today.adding(days: -90))
    #expect(submitted.submission != nil)
    #expect(try AttachmentAudit.run(at: office.store).files == 1)
  }
}
