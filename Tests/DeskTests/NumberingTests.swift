import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Foundation
import Testing

/// 会志办理规则，文书编号: papers of one office, kind and year are numbered without gap or double.
struct NumberingTests {
  private static let register = "office/440307.papers.2026"
  /// An order without its number.
  private static let order: [String: JSONValue] = [
    "dueOn": .string("2026-08-17"), "justification": .string("日常检查发现"),
    "items": .array([
      .object([.init("code", .string("R01")), .init("text", .string("未按期换届"))])
    ]),
  ]

  private func numbers(_ office: Office) throws -> [String] {
    try office.entries(of: Self.register).map { entry in
      guard case .string(let paper)? = try JSONParser.parse(entry.data)["paper"] else { return "" }
      return paper
    }
  }

  @Test func `An order without a number gets the office's next one, in the same append`()
    async throws
  {
    let office = try await Office.open()
    let first = try await office.do(.rectificationOrdered, Self.order)
    let second = try await office.do(.rectificationOrdered, Self.order)
    #expect(first.paper == "示民责改〔2026〕1号")
    #expect(second.paper == "示民责改〔2026〕2号")
    #expect(first.positions.count == 2)
    let entry = try #require(try office.entries.last { $0.type == "RectificationOrdered" })
    #expect(entry.document == "示民责改〔2026〕2号")
    #expect(try JSONParser.parse(entry.data)["order"] == .string("示民责改〔2026〕2号"))
    let numbered = try #require(try office.entries(of: Self.register).last)
    #expect(numbered.type == "PaperNumbered")
    #expect(numbered.position == entry.position + 1)
    let data = try JSONParser.parse(numbered.data)
    #expect(data["kind"] == .string("rectificationOrder"))
    #expect(data["stream"] == .string("association/a-1"))
  }

  @Test func `An order repeated under its key finds its number's entry as well`() async throws {
    let office = try await Office.open()
    let id = EventID(high: 0x018f_2c1e_7a10_7c3e, low: 0x9d55_0a1b_2c3d_4e5f)
    let first = try await office.do(.rectificationOrdered, Self.order, id: id)
    _ = try await office.do(.rectificationOrdered, Self.order)
    let second = try await office.do(.rectificationOrdered, Self.order, id: id)
    #expect(second.isRepeat)
    #expect(second.positions == first.positions && first.positions.count == 2)
    #expect(second.paper == first.paper)
    #expect(try numbers(office).count == 2)
  }

  @Test func `Sixty-four orders at once get 1 to 64: none twice, none left out`() async throws {
    let office = try await Office.open()
    for index in 1...64 { try await office.register("b-\(index)") }
    let papers = try await withThrowingTaskGroup(of: String.self) { group in
      for index in 1...64 {
        group.addTask {
          let receipt = try await office.do(
            .rectificationOrdered, Self.order, in: "association/b-\(index)")
          return receipt.paper ?? ""
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let wanted = (1...64).map { "示民责改〔2026〕\($0)号" }
    #expect(Set(papers) == Set(wanted))
    #expect(try numbers(office) == wanted)
  }

  @Test func `Each kind counts for itself`() async throws {
    let office = try await Office.open()
    _ = try await office.do(.rectificationOrdered, Self.order)
    let notice = try await office.do(
      .adverseNoticeServed,
      [
        "matter": .string("abnormalList"), "ground": .integer(7),
        "replyUntil": .string("2026-06-30"), "justification": .string("法律规定的其他情形"),
      ])
    #expect(notice.paper == "示民告〔2026〕1号")
  }

  @Test func `What takes two officers is numbered when the second confirms, not before`()
    async throws
  {
    let office = try await Office.open()
    let submitted = try await office.submitListing()
    #expect(submitted.paper == nil)
    #expect(try numbers(office).isEmpty)
    let submission = try #require(submitted.submission)
    let confirmed = try await office.confirm(submission, by: "registrar/440307/chen")
    #expect(confirmed.paper == "示民异列〔2026〕1号")
    let entry = try #require(try office.entries.first { $0.type == "AbnormalListEntered" })
    #expect(entry.document == "示民异列〔2026〕1号")
    #expect(try numbers(office) == ["示民异列〔2026〕1号"])
    #expect(try office.types.last == "DecisionConfirmed")
  }

  @Test func `A submission that is withdrawn leaves no gap`() async throws {
    let office = try await Office.open()
    let first = try #require(try await office.submitListing().submission)
    _ = try await office.do(
      .decisionWithdrawn, ["submission": .string(first), "reason": .string("再核实")])
    let second = try #require(try await office.submitListing().submission)
    let confirmed = try await office.confirm(second, by: "registrar/440307/chen")
    #expect(confirmed.paper == "示民异列〔2026〕1号")
  }

  @Test func `The preview shows the number and takes none`() async throws {
    let office = try await Office.open()
    let command = CaseCommand(
      .rectificationOrdered, on: StreamName("association/a-1")!,
      given: .object(Self.order.map { .init($0.key, $0.value) }), effectiveOn: Office.today,
      actor: Actor("registrar/440307/li")!)
    let preview = try office.desk.preview(command)
    #expect(preview.paper == "示民责改〔2026〕1号")
    #expect(preview.drafts.map(\.type) == [.rectificationOrdered, .paperNumbered])
    #expect(try numbers(office).isEmpty)
  }

  @Test(arguments: ["示民责改[2026]1号", "示民责改［２０２６］０1号", "示民责改（2026）第1号"])
  func `A number typed another way is the same number`(text: String) async throws {
    let office = try await Office.open()
    let id = EventID(version7At: .endOfDay(Office.today), random: (7, 7))
    let given = Self.order.merging(["order": .string(text)]) { $1 }
    let receipt = try await office.do(.rectificationOrdered, given, id: id)
    #expect(receipt.paper == "示民责改〔2026〕1号")
    #expect(try numbers(office) == ["示民责改〔2026〕1号"])
    let again = try await office.do(.rectificationOrdered, given, id: id)
    #expect(again.isRepeat)
    #expect(again.paper == "示民责改〔2026〕1号")
  }

  @Test func `A typed number that leaves a gap, repeats one or is of another kind is refused`()
    async throws
  {
    let office = try await Office.open()
    _ = try await office.do(.rectificationOrdered, Self.order)
    var plain = Self.order
    plain["justification"] = nil
    plain["findings"] = .array([
      .object([
        .init("rule", .string("双随机抽查")), .init("because", .array([])),
        .init("basis", .string("《社会团体登记管理条例》（2016年修订）第三十条")),
      ])
    ])
    let bare = plain
    func refused(_ text: String, _ document: String? = nil) async -> [String] {
      let given = bare.merging(["order": .string(text)]) { $1 }
      return await office.gates {
        try await office.do(.rectificationOrdered, given, document: document)
      }
    }
    #expect(await refused("示民责改〔2026〕3号") == ["numbering.gap"])
    #expect(await refused("示民责改〔2026〕1号") == ["order.numberUsed", "numbering.repeat"])
    #expect(await refused("示民罚〔2026〕1号") == ["numbering.kind"])
    #expect(
      await refused("示民责改〔2026〕2号", "示民责改〔2026〕3号") == ["numbering.differs"])
    #expect(await refused("示民责改〔2026〕2号") == [])
    #expect(try numbers(office).count == 2)
  }

  @Test func `A register that begins late is joined with a written reason, and goes on from there`()
    async throws
  {
    let office = try await Office.open()
    let given = Self.order.merging(["order": .string("示民责改〔2026〕13号")]) { $1 }
    _ = try await office.do(.rectificationOrdered, given)
    let next = try await office.do(.rectificationOrdered, Self.order)
    #expect(next.paper == "示民责改〔2026〕14号")
  }

  @Test(arguments: ["深民责改〔2019〕12号", "旧档第7号"])
  func `Another agency's number is taken as it is and touches no register`(text: String)
    async throws
  {
    let office = try await Office.open()
    let given = Self.order.merging(["order": .string(text)]) { $1 }
    let receipt = try await office.do(.rectificationOrdered, given)
    #expect(receipt.paper == text)
    #expect(try office.entries.last?.document == text)
    #expect(try numbers(office).isEmpty)
  }

  @Test func `An office without a word cannot number, and one that is not open neither`()
    async throws
  {
    let office = try await Office.open(word: nil)
    let wordless = await office.gates { try await office.do(.rectificationOrdered, Self.order) }
    #expect(wordless == ["numbering.word"])
    try await office.appoint("registrar/440300/sun", "complianceOfficer", "4403")
    let stranger = await office.gates {
      try await office.do(.rectificationOrdered, Self.order, by: "registrar/440300/sun")
    }
    #expect(stranger == ["numbering.office"])
    // Four eyes: told at submission, not when the second officer confirms.
    let listing = await office.gates { try await office.submitListing() }
    #expect(listing == ["numbering.word"])
    let typed = Self.order.merging(["order": .string("旧档第7号")]) { $1 }
    #expect(try await office.do(.rectificationOrdered, typed).paper == "旧档第7号")
  }

  @Test func `A year has its own register, and begins with 1`() async throws {
    let office = try await Office.open()
    _ = try await office.do(.rectificationOrdered, Self.order)
    let given = Self.order.merging(["order": .string("示民责改〔2025〕1号")]) { $1 }
    _ = try await office.do(.rectificationOrdered, given)
    #expect(try office.entries(of: "office/440307.papers.2025").count == 1)
    #expect(try numbers(office) == ["示民责改〔2026〕1号"])
  }
}
