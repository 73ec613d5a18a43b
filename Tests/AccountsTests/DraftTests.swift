import Accounts
import EventModel
import Testing

@Suite struct DraftTests {
  private let house: House

  init() throws { house = try House() }

  @Test func `A draft keeps what was filled in and the identity of its act`() async throws {
    let store = try await house.withLi()
    let made = try store.makeDraft(
      for: "li", act: "EnterAbnormalList", stream: StreamName("association/lg-0007"),
      expectedVersion: 12, step: "ground")
    var draft = made
    draft.fields = #"{"ground":"1","备注":"未报送"}"#
    draft.step = "confirm"
    house.clock.pass(minutes: 1)
    try store.save(draft)
    try store.close()
    let kept = try house.open().draft(made.id, for: "LI")
    #expect(kept.fields == draft.fields)
    #expect(kept.step == "confirm")
    #expect(kept.stream == StreamName("association/lg-0007"))
    #expect(kept.expectedVersion == 12)
    #expect(kept.eventID == made.eventID)
    #expect(kept.eventID != kept.id)
    #expect(kept.createdAt == .sample)
    #expect(kept.updatedAt == .sample.later(seconds: 60))
  }

  @Test func `Only its owner reads a draft, or whom the caller lets`() async throws {
    let store = try await house.withLi()
    try await house.add("wang", to: store)
    let draft = try store.makeDraft(for: "li", act: "RecordReport")
    #expect(throws: AccountFault.unknownDraft) { try store.draft(draft.id, for: "wang") }
    #expect(try store.draft(draft.id, for: "wang", orIf: { $0.act == "RecordReport" }) == draft)
    #expect(throws: AccountFault.unknownDraft) { try store.deleteDraft(draft.id, of: "wang") }
    #expect(try store.drafts(of: "wang").isEmpty)
    try store.deleteDraft(draft.id, of: "li")
    #expect(throws: AccountFault.unknownDraft) { try store.draft(draft.id, for: "li") }
    #expect(throws: AccountFault.unknownDraft) { try store.save(draft) }
  }

  @Test func `Drafts are listed, the last changed first`() async throws {
    let store = try await house.withLi()
    let first = try store.makeDraft(for: "li", act: "a")
    house.clock.pass(minutes: 1)
    let second = try store.makeDraft(for: "li", act: "b")
    #expect(try store.drafts(of: "li").map(\.id) == [second.id, first.id])
    house.clock.pass(minutes: 1)
    try store.save(first)
    #expect(try store.drafts(of: "li").map(\.id) == [first.id, second.id])
  }

  @Test func `A draft dies 90 days after its last change`() async throws {
    let store = try await house.withLi()
    let old = try store.makeDraft(for: "li", act: "a")
    house.clock.pass(hours: 24)
    let young = try store.makeDraft(for: "li", act: "b")
    house.clock.pass(hours: 89 * 24)
    #expect(try store.drafts(of: "li").map(\.id) == [young.id])
    #expect(try store.expireDrafts() == 1)
    #expect(throws: AccountFault.unknownDraft) { try store.save(old) }
    #expect(try store.draft(young.id, for: "li") == young)
  }

  @Test func `Fields are a JSON object of at most 256 KiB`() async throws {
    let store = try await house.withLi()
    for text in ["", "[]", "1", "{", #"{"a":1}x"#] {
      #expect(throws: AccountFault.draftNotAnObject) {
        try store.makeDraft(for: "li", act: "a", fields: text)
      }
    }
    let full = #"{"a":""# + String(repeating: "x", count: 262_144 - 8) + #""}"#
    _ = try store.makeDraft(for: "li", act: "a", fields: full)
    #expect(throws: AccountFault.draftTooLarge(bytes: 262_145, limit: 262_144)) {
      try store.makeDraft(for: "li", act: "a", fields: full + " ")
    }
  }
}
