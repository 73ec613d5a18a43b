import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Papers
import Paperwork
import Testing

/// A paper says what the log said at issue, and carries the place in the log that proves it.
struct IssueTests {
  private static let order: [String: JSONValue] = [
    "dueOn": .string("2026-08-17"), "justification": .string("日常检查发现"),
    "items": .array([
      .object([.init("code", .string("R01")), .init("text", .string("未按照章程换届"))])
    ]),
  ]

  @Test func `An order prints under the number it was given, by number and by position`()
    async throws
  {
    let house = try await House.open()
    let receipt = try await house.do(.rectificationOrdered, Self.order)
    let byPosition = try house.papers.paper(at: receipt.positions[0])
    let byNumber = try house.papers.paper(numbered: "示民责改[2026]01号")
    #expect(byPosition.paper == byNumber.paper)
    #expect(byPosition.paper.kind == .rectificationOrder)
    #expect(byPosition.paper.number?.description == "示民责改〔2026〕1号")
    let text = House.text(byPosition.paper)
    for part in [
      "示例区民政局", "示例家具行业协会：", "51440307000000000P", "家具大道88号", "person/a-1-1",
      "你单位未按照章程换届", "（事项代码：R01）", "2026年8月17日（星期一）", "（地址：示范路1号）",
      "60日内依法申请行政复议", "6个月内", "2026年6月15日",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `The pin is the end of the append that issued the paper, and the root of then`()
    async throws
  {
    let house = try await House.open()
    let receipt = try await house.do(.rectificationOrdered, Self.order)
    let end = try #require(receipt.positions.last)
    #expect(end == receipt.positions[0] + 1)
    try await house.past(
      "ComplaintReceived", on: "2026-06-15",
      ["subject": .string("乱收费"), "channel": .string("电话")])
    let issued = try house.papers.paper(at: receipt.positions[0])
    #expect(issued.pin.size == end)
    let root = try LogReader(at: house.store).root(ofFirst: end)
    #expect(issued.pin.root == root.description)
  }

  @Test func `What is recorded later changes no reprint, and a copy is the same text marked`()
    async throws
  {
    let house = try await House.open()
    let receipt = try await house.do(.rectificationOrdered, Self.order)
    let first = try house.papers.paper(at: receipt.positions[0])
    try await house.past(
      "RegistrationItemChanged", on: "2026-06-01",
      [
        "item": .string("name"), "old": .string("示例家具行业协会"), "new": .string("新名协会"),
      ])
    try await house.past(
      "OfficeOpened", on: "2026-06-01", in: "office/440307",
      [
        "name": .string("改名后的局"), "jurisdiction": .string("440307"), "word": .string("示民"),
      ])
    let again = try house.papers.paper(at: receipt.positions[0])
    #expect(again.paper == first.paper)
    #expect(again.pin == first.pin)
    let issued = PaperDocument.html(again.paper, state: .issued(again.pin))
    let copy = PaperDocument.html(again.paper, state: .copy(again.pin))
    #expect(issued == PaperDocument.html(first.paper, state: .issued(first.pin)))
    #expect(copy != issued)
    #expect(House.text(again.paper, .copy(again.pin)).contains("副本"))
  }

  @Test func `A finding cites the entries behind it by their positions`() async throws {
    let house = try await House.open()
    let seen = try await house.past(
      "ComplaintReceived", on: "2026-05-02",
      ["subject": .string("乱收费"), "channel": .string("电话")])
    var given = Self.order
    given["findings"] = .array([
      .object([
        .init("rule", .string("2026年双随机抽查")),
        .init("because", .array([.string(try house.entry(seen).id.description)])),
        .init("basis", .string("《社会团体登记管理条例》（2016年修订）第二十八条")),
      ])
    ])
    let receipt = try await house.do(.rectificationOrdered, given)
    let text = House.text(try house.papers.paper(at: receipt.positions[0]).paper)
    #expect(text.contains("本机关在2026年双随机抽查中发现你单位"))
    #expect(text.contains("违反了《社会团体登记管理条例》（2016年修订）第二十八条的规定"))
    #expect(text.contains("记录#\(seen)（2026年5月2日"))
  }

  @Test func `A record of service names the paper and leaves the door to the hand`() async throws {
    let house = try await House.open()
    let receipt = try await house.do(.rectificationOrdered, Self.order)
    let text = House.text(try house.papers.paper(at: receipt.positions[0]).receipt)
    #expect(text.contains("《责令限期整改通知书》（示民责改〔2026〕1号）"))
    #expect(text.contains("□直接"))
    #expect(!text.contains("☑"))
  }

  @Test
  func `Order 60, Article 10: a decision tells of the notice before it and of what came back`()
    async throws
  {
    let house = try await House.open()
    try await house.past(
      "AdverseNoticeServed", on: "2026-05-06",
      [
        "matter": .string("abnormalList"), "ground": .integer(7),
        "replyUntil": .string("2026-05-20"),
      ], document: "示民告〔2026〕1号")
    try await house.past(
      "DefenceHeard", on: "2026-05-18",
      [
        "matter": .string("abnormalList"), "ground": .integer(7), "outcome": .string("upheld"),
      ])
    let entered = try await house.past(
      "AbnormalListEntered", on: "2026-06-10",
      ["ground": .integer(7), "justification": .string("另有法律规定")], document: "示民异列〔2026〕1号",
      confirmedBy: "registrar/440307/chen")
    let paper = try house.papers.paper(numbered: "示民异列〔2026〕1号")
    #expect(paper.position == entered)
    #expect(paper.pin.size == entered)
    let text = House.text(paper.paper)
    for part in [
      "2026年5月6日向你单位送达了《列入活动异常名录事先告知书》（示民告〔2026〕1号）", "于2026年5月18日提出",
      "第十一条第（七）项", "自2026年6月10日起", "另有法律规定", "满2年",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
