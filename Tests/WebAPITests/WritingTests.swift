import Accounts
import Desk
import EventModel
import EventStore
import Foundation
import Service
import Testing

@Suite("What programs write")
struct WritingTests {
  private static let interview = #"{"stream":"association/lg-0001","given":{"matters":["年报"]}}"#

  private func tag(_ client: APIClient) throws -> String {
    try #require(try client.get("/associations/lg-0001").header("etag"))
  }

  @Test func `A command is carried out once for its key, and answered alike`() async throws {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let key = "0f9c1d2e-5b7a-4c3d-8e1f-2a3b4c5d6e7f"
    let headers = ["If-Match": try tag(li), "Idempotency-Key": key]
    let done = try li.post("/commands/HoldInterview", Self.interview, headers)
    #expect(done.status == 201, "\(done.text)")
    let position = try #require(done["positions"]?.elements.first?.number)
    #expect(done.header("location") == "/events/\(position)")
    #expect(done.header("log-position") == String(house.service.head))
    #expect(done.header("etag") == "\"association/lg-0001@\(done["version"]?.number ?? 0)\"")
    #expect(try li.get("/events/\(position)")["id"] == .string(key))
    let again = try li.post("/commands/HoldInterview", Self.interview, headers)
    #expect((again.status, again.text) == (201, done.text))
    #expect(again.header("idempotency-replayed") == "true")
    #expect(house.service.head == position)
    let other = try li.post(
      "/commands/HoldInterview", Self.interview.replacing("年报", with: "换届"), headers)
    #expect((other.status, other.problem) == (422, "key-reused"))
  }

  @Test(arguments: ["0f9c1d2e-5b7a-4c3d-8e1f-2a3b4c5d6e70", "first-interview", "\"quoted\""])
  func `The log itself knows a repetition whose answer was lost`(key: String) async throws {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let headers = ["If-Match": try tag(li), "Idempotency-Key": key]
    let done = try li.post("/commands/HoldInterview", Self.interview, headers)
    #expect(done.status == 201)
    let head = house.service.head
    try house.accounts.flush()
    _ = try house.accounts.forgetAnswers(keptBefore: .endOfDay("2100-01-01"))
    let now = ["If-Match": try tag(li), "Idempotency-Key": key]
    let again = try li.post("/commands/HoldInterview", Self.interview, now)
    #expect(again.status == 201, "\(again.text)")
    #expect(again.header("idempotency-replayed") == "true")
    #expect(again["positions"]?.elements.first == done["positions"]?.elements.first)
    #expect(house.service.head == head)
  }

  @Test func `A confirmation whose answer was lost is recognised as well`() async throws {
    let house = try await APIHouse()
    let (li, chen) = (try house.client(.li), try house.client(.chen))
    let history = try li.get("/associations/lg-0001/history")
    let entry = try #require(
      history["items"]?.elements.first { $0["type"] == .string("OfficerElected") }?["id"]?.string)
    let submitted = try li.post(
      "/commands/VoidEntry",
      #"{"stream":"association/lg-0001","given":{"entry":"\#(entry)","reason":"重复"}}"#,
      ["If-Match": try tag(li)])
    let name = try #require(submitted["submission"]?.string, "\(submitted.text)")
    let body = #"{"stream":"association/lg-0001","given":{"submission":"\#(name)"}}"#
    let own = try li.post("/commands/ConfirmDecision", body, ["If-Match": try tag(li)])
    #expect((own.status, own.problem) == (403, "not-allowed"))
    let headers = ["If-Match": try tag(li), "Idempotency-Key": "yes"]
    let done = try chen.post("/commands/ConfirmDecision", body, headers)
    #expect(done.status == 201, "\(done.text)")
    let head = house.service.head
    try house.accounts.flush()
    _ = try house.accounts.forgetAnswers(keptBefore: .endOfDay("2100-01-01"))
    let again = try chen.post(
      "/commands/ConfirmDecision", body, ["If-Match": try tag(li), "Idempotency-Key": "yes"])
    #expect(again.status == 201, "\(again.text)")
    #expect(again["positions"]?.elements.first == done["positions"]?.elements.first)
    #expect(house.service.head == head)
  }

  @Test func `Many who send one key at once are served once`() async throws {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let head = house.service.head
    let headers = ["If-Match": try tag(li), "Idempotency-Key": "at-once"]
    let replies = try await withThrowingTaskGroup(of: Reply.self) { group in
      for _ in 0..<8 {
        group.addTask { try li.post("/commands/HoldInterview", Self.interview, headers) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(replies.allSatisfy { $0.status == 201 || $0.problem == "key-in-flight" })
    #expect(replies.contains { $0.status == 201 })
    #expect(house.service.head == head + 1)
  }

  @Test func `A write rests on the version that was seen`() async throws {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let seen = try tag(li)
    let blind = try li.post("/commands/HoldInterview", Self.interview)
    #expect((blind.status, blind.problem) == (428, "version-needed"))
    #expect(
      try li.post("/commands/HoldInterview", Self.interview, ["If-Match": seen]).status == 201)
    let stale = try li.post("/commands/HoldInterview", Self.interview, ["If-Match": seen])
    #expect((stale.status, stale.problem) == (412, "version-moved"))
    #expect(stale["currentVersion"]?.number == 4)
    #expect(stale.header("etag") == #""association/lg-0001@4""#)
    let new = try li.post("/commands/HoldInterview", Self.interview, ["If-None-Match": "*"])
    #expect((new.status, new.problem) == (412, "version-moved"))
    let weak = try li.post(
      "/commands/HoldInterview", Self.interview, ["If-Match": #"W/"association/lg-0001@4""#])
    #expect(weak.status == 412, "a weak validator never matches")
  }

  @Test func `A new stream is begun with If-None-Match`() async throws {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let body = #"""
      {"stream":"association/lg-0100","given":{"name":"深圳市龙岗区示例灯具行业协会",
      "kind":"industryAssociation","jurisdiction":"440307","unitMembers":60,"personMembers":0,
      "funds":5000000,"partyBuilding":true,"justification":"直接登记"}}
      """#
    let blind = try li.post("/commands/ApplyForFounding", body)
    #expect((blind.status, blind.problem) == (428, "version-needed"))
    let made = try li.post("/commands/ApplyForFounding", body, ["If-None-Match": "*"])
    #expect(made.status == 201, "\(made.text)")
    #expect(made.header("etag") == #""association/lg-0100@1""#)
  }

  @Test func `A preview writes nothing and tells what would change`() async throws {
    let house = try await APIHouse()
    let head = house.service.head
    let reply = try house.client(.li).post("/commands/HoldInterview/preview", Self.interview)
    #expect(reply.status == 200, "\(reply.text)")
    #expect(reply["entries"]?.elements.first?["type"] == .string("InterviewHeld"))
    #expect(house.service.head == head)
  }

  @Test func `What the law stands against is said with its gates, and a key stays free`()
    async throws
  {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let body = #"{"stream":"association/lg-0002","given":{"ground":1,"subject":"2024"}}"#
    let tag = try #require(try li.get("/associations/lg-0002").header("etag"))
    let headers = ["If-Match": tag, "Idempotency-Key": "k"]
    let refused = try li.post("/commands/EnterAbnormalList", body, headers)
    #expect((refused.status, refused.problem) == (422, "refused-by-law"))
    let gates = refused["obstacles"]?.elements ?? []
    #expect(gates.contains { $0["gate"]?.string?.hasPrefix("listing.") == true })
    #expect(gates.allSatisfy { $0["basis"]?.string?.isEmpty == false })
    let other = try li.post(
      "/commands/HoldInterview", #"{"stream":"association/lg-0002","given":{"matters":["a"]}}"#,
      headers)
    #expect(other.status == 201, "nothing was done under the key: \(other.text)")
  }

  @Test func `A body that is not of its shape is told field by field`() async throws {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let seen = ["If-Match": try tag(li)]
    func refusal(_ body: String) throws -> Reply {
      try li.post("/commands/HoldInterview", body, seen)
    }
    #expect(try refusal("{").problem == "malformed")
    #expect(try refusal("[]").problem == "malformed")
    #expect(try refusal(#"{"given":{}}"#).problem == "misshapen")
    #expect(try refusal(#"{"stream":"association/lg-0001","given":[]}"#).problem == "misshapen")
    #expect(try refusal(#"{"stream":"x","given":{}}"#).problem == "misshapen")
    let extra = try refusal(
      #"{"stream":"association/lg-0001","given":{"matters":["a"]},"actor":"court/CN/x"}"#)
    #expect(extra.problem == "misshapen", "the acting officer is the caller")
    let field = try refusal(#"{"stream":"association/lg-0001","given":{"matters":1}}"#)
    #expect(field.status == 422)
    #expect(field["fields"]?.elements.first?["name"] == .string("data.matters"))
    let type = try li.post("/commands/HoldInterview", "x", ["Content-Type": "text/plain"])
    #expect((type.status, type.problem) == (415, "unsupported-type"))
    #expect(try li.post("/commands/NoSuchThing", Self.interview).status == 404)
    let keyless = try li.send(
      "POST", "/commands/HoldInterview", ["Content-Type": "application/json"],
      Array(Self.interview.utf8))
    #expect((keyless.status, keyless.problem) == (400, "key-needed"))
  }

  @Test func `An attempt in another area tells no version and is on record`() async throws {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let head = house.service.head
    let body = #"{"stream":"association/xx-0001","given":{"matters":["a"]}}"#
    let reply = try li.post("/commands/HoldInterview", body)
    #expect((reply.status, reply.problem) == (403, "outside-area"))
    #expect(reply["currentVersion"] == nil)
    #expect(house.service.head == head + 1)
    let zhou = try house.client(.zhou).post("/commands/HoldInterview", Self.interview)
    #expect((zhou.status, zhou.problem) == (403, "not-allowed"))
  }

  @Test func `Commands are listed with fields, duties and gates`() async throws {
    let house = try await APIHouse()
    let li = try house.client(.li)
    #expect(try li.get("/commands")["commands"]?.elements.count ?? 0 > 80)
    let order = try li.get("/commands/OrderRectification")
    let fields = order["fields"]?.elements.compactMap { $0["name"]?.string } ?? []
    #expect(fields.contains("items"))
    #expect(order["gates"]?.elements.allSatisfy { $0["basis"]?.string != nil } == true)
  }
}

@Suite("Files and tokens")
struct KeepingTests {
  @Test func `A file is read by whoever may read an entry that names it`() async throws {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let headers = ["Content-Type": "application/octet-stream"]
    let put = try li.post("/attachments?name=记录.txt", "谈话记录", headers)
    #expect(put.status == 201, "\(put.text)")
    let hash = try #require(put["sha256"]?.string)
    let empty = try li.post("/attachments?name=a", "", headers)
    #expect((empty.status, empty.problem) == (422, "misshapen"))
    let body =
      #"{"stream":"association/lg-0001","given":{"matters":["a"],"attachments":["#
      + "\(put.text)]}}"
    let tag = try #require(try li.get("/associations/lg-0001").header("etag"))
    let done = try li.post("/commands/HoldInterview", body, ["If-Match": tag])
    #expect(done.status == 201, "\(done.text)")
    let position = try #require(done["positions"]?.elements.first?.number)
    let file = try li.get("/attachments/\(hash)?position=\(position)")
    #expect(file.text == "谈话记录")
    #expect(try li.get("/attachments/\(hash)?position=1").status == 404)
    #expect(try li.get("/attachments/\(hash)").status == 400, "the entry must be named")
  }

  @Test func `A token's text is shown once, and a token's token does not outlive it`() async throws
  {
    let house = try await APIHouse()
    let text = try house.accounts.makeToken(
      for: "li", label: "short", expiresOn: "2026-06-30"
    ).text
    let li = APIClient(port: house.port, token: text)
    let key = ["Idempotency-Key": "make-1"]
    let made = try li.post("/tokens", #"{"label":"child","expiresOn":"2030-01-01"}"#, key)
    #expect(made.status == 201, "\(made.text)")
    #expect(made["expiresOn"] == .string("2026-06-30"))
    let child = APIClient(port: house.port, token: made["text"]?.string)
    #expect(try child.get("/tokens")["tokens"]?.elements.count == 2)
    let again = try li.post("/tokens", #"{"label":"child","expiresOn":"2030-01-01"}"#, key)
    #expect(again["text"] == .null)
    #expect(again["token"] == made["token"])
    let identifier = try #require(made["token"]?.string)
    let gone = try li.send("DELETE", "/tokens/\(identifier)", ["Idempotency-Key": "end-1"], [])
    #expect(gone.status == 204)
    #expect(try child.get("/tokens").status == 401)
    let unknown = try li.send(
      "DELETE", "/tokens/0123456789abcdef", ["Idempotency-Key": "end-2"], [])
    #expect((unknown.status, unknown.problem) == (404, "not-found"))
    #expect(try li.post("/tokens", "{}").problem == "misshapen")
  }
}
