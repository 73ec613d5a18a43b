import CaseWork
import Desk
import EventModel
import Events
import Papers
import Paperwork
import Testing

/// What cannot be printed, and drafts.
struct RefusalTests {
  private static let listing: [String: JSONValue] = [
    "ground": .integer(7), "justification": .string("另有法律规定"),
    "basis": .string("《慈善法》第一百零九条"),
  ]

  @Test func `An entry that carries no paper, none at all, or an unknown number is refused`()
    async throws
  {
    let house = try await House.open()
    let held = try await house.past(
      "ComplaintReceived", on: "2026-05-02",
      ["subject": .string("乱收费"), "channel": .string("电话")])
    guard
      case .carriesNone(held, .complaintReceived) = house.fault({
        _ = try house.papers.paper(at: held)
      }), case .noSuchEntry(99, held) = house.fault({ _ = try house.papers.paper(at: 99) }),
      case .noSuchNumber("示民责改〔2026〕9号") = house.fault({
        _ = try house.papers.paper(numbered: "示民责改[2026]9号")
      })
    else {
      Issue.record("one of them was not refused as it should be")
      return
    }
  }

  @Test func `A paper of another agency, or without a number, is not reprinted by this house`()
    async throws
  {
    let house = try await House.open()
    let items: JSONValue = .array([
      .object([.init("code", .string("R01")), .init("text", .string("未换届"))])
    ])
    func order(_ number: String) async throws -> LogPosition {
      try await house.past(
        "RectificationOrdered", on: "2026-05-02",
        ["order": .string(number), "dueOn": .string("2026-08-03"), "items": items])
    }
    let other = try await order("深民责改〔2026〕3号")
    let plain = try await order("旧档第7号")
    let silent = try await house.past(
      "AbnormalListEntered", on: "2026-05-06", ["ground": .integer(2)])
    guard
      case .otherOffice(_, "示民") = house.fault({ _ = try house.papers.paper(at: other) }),
      case .foreignNumber("旧档第7号", .rectificationOrder) = house.fault({
        _ = try house.papers.paper(at: plain)
      }),
      case .notNumbered(silent, .abnormalListing) = house.fault({
        _ = try house.papers.paper(at: silent)
      })
    else {
      Issue.record("one of them was not refused as it should be")
      return
    }
  }

  @Test func `An officer of a jurisdiction without an office issues no paper`() async throws {
    let house = try await House.open()
    let entered = try await house.past(
      "AbnormalListEntered", on: "2026-05-06", ["ground": .integer(2)],
      document: "示民异列〔2026〕1号", by: "registrar/330300/wu")
    guard
      case .noOffice("330300") = house.fault({ _ = try house.papers.paper(at: entered) })
    else {
      Issue.record("printed without an office")
      return
    }
  }

  @Test func `A draft shows the number that the paper would get, and has no pin`() async throws {
    let house = try await House.open()
    let notice: [String: JSONValue] = [
      "matter": .string("abnormalList"), "ground": .integer(7),
      "replyUntil": .string("2026-06-30"), "justification": .string("另有法律规定"),
    ]
    let before = try house.papers
    let draft = try PaperDrafts.draft(
      of: house.command(.adverseNoticeServed, notice), at: house.desk, on: House.today)
    #expect(draft.paper.number?.description == "示民告〔2026〕1号")
    let html = PaperDocument.html(draft.paper, state: .draft)
    #expect(html.contains("样稿"))
    #expect(!html.contains("校验点"))
    #expect(House.text(draft.paper).contains("2026年6月15日"))
    #expect(throws: PaperworkFault.self) { try before.paper(numbered: "示民告〔2026〕1号") }
  }

  @Test func `A submission prints as a draft until it is confirmed, then as the paper it became`()
    async throws
  {
    let house = try await House.open()
    try await house.past(
      "AdverseNoticeServed", on: "2026-05-06",
      [
        "matter": .string("abnormalList"), "ground": .integer(7),
        "replyUntil": .string("2026-05-22"),
      ])
    let submitted = try await house.do(.abnormalListEntered, Self.listing)
    let submission = try #require(submitted.submission)
    let draft = try PaperDrafts.draft(
      ofSubmission: submission, at: house.desk, on: House.today)
    #expect(draft.paper.number?.description == "示民异列〔2026〕1号")
    let confirmed = try await house.do(
      .decisionConfirmed, ["submission": .string(submission)], by: "chen")
    // The act, the number, the confirmation.
    #expect(confirmed.positions.count == 3)
    let issued = try house.papers.paper(numbered: "示民异列〔2026〕1号")
    #expect(issued.paper == draft.paper)
    #expect(issued.position == confirmed.positions.first)
    #expect(issued.pin.size == confirmed.positions.last)
    guard
      case .noSuchSubmission(submission) = house.fault({
        _ = try PaperDrafts.draft(ofSubmission: submission, at: house.desk, on: House.today)
      })
    else {
      Issue.record("a draft of what is confirmed")
      return
    }
  }

  @Test func `A command without a paper has no draft`() async throws {
    let house = try await House.open()
    let commented: [String: JSONValue] = [
      "subject": .string("乱收费"), "channel": .string("电话"),
    ]
    #expect(throws: PaperworkFault.self) {
      try PaperDrafts.draft(
        of: house.command(.complaintReceived, commented), at: house.desk, on: House.today)
    }
  }

  @Test func `A submission nobody made has no draft`() async throws {
    let house = try await House.open()
    guard
      case .noSuchSubmission("x") = house.fault({
        _ = try PaperDrafts.draft(ofSubmission: "x", at: house.desk, on: House.today)
      })
    else {
      Issue.record("a draft of nothing")
      return
    }
  }
}
