import Accounts
import EventModel
import EventStore
import Foundation
import Service
import Testing

@Suite("The log over HTTP")
struct LogTests {
  @Test func `Pages hold the exported bytes and lead to one another`() async throws {
    let house = try await APIHouse()
    let sun = try house.client(.sun)
    var lines: [String] = []
    var next = "/events?limit=7"
    while !next.isEmpty {
      let page = try sun.get(next)
      #expect(page.header("content-type") == "application/jsonl")
      #expect(page.header("log-position") == String(house.service.head))
      lines += page.text.split(separator: "\n").map(String.init)
      next = page.header("link").map { String($0.dropFirst().prefix { $0 != ">" }) } ?? ""
    }
    var exported: [String] = []
    let reader = try LogReader(at: house.store)
    try reader.exportLines(after: 0, through: reader.head.size) {
      exported.append(String(decoding: $0, as: UTF8.self))
    }
    #expect(lines == exported)
  }

  @Test func `Entries are chosen by type, stream and actor, within the caller's area`() async throws
  {
    let house = try await APIHouse()
    let sun = try house.client(.sun)
    let types = try sun.get("/events?type=GradeAwarded&type=PenaltyAnnulled", json)
    #expect(types["entries"]?.elements.count == 2)
    let stream = try sun.get("/events?stream=association/xx-0001", json)
    #expect(stream["entries"]?.elements.count == 9)
    let actor = try sun.get("/events?actor=system/440307/setup", json)
    #expect(actor["entries"]?.elements.isEmpty == false)
    let chen = try house.client(.chen).get("/events?limit=1000", json)
    let streams = Set(chen["entries"]?.elements.compactMap { $0["stream"]?.string } ?? [])
    #expect(!streams.contains("association/xx-0001"))
    #expect(try house.client(.li).get("/events").status == 403)
  }

  private let json = ["Accept": "application/json"]

  @Test func `CloudEvents carry both axes and sort by their sequence`() async throws {
    let house = try await APIHouse()
    let batch = try house.client(.sun).get(
      "/events?stream=association/lg-0001", ["Accept": "application/cloudevents-batch+json"])
    #expect(batch.header("content-type") == "application/cloudevents-batch+json")
    let listed = try #require(
      batch.json.elements.first { $0["type"] == .string("AbnormalListEntered") })
    #expect(listed["specversion"] == .string("1.0"))
    #expect(listed["time"] == .string("2025-07-10T00:00:00+08:00"))
    #expect(listed["recordedtime"] == .string("2025-07-13T04:00:00.000Z"))
    #expect(listed["subject"] == .string("association/lg-0001"))
    let sequences = batch.json.elements.compactMap { $0["sequence"]?.string }
    #expect(sequences == sequences.sorted())
    #expect(sequences.allSatisfy { $0.count == 19 })
  }

  @Test func `One entry with its proof is checked without trusting the server`() async throws {
    let house = try await APIHouse()
    let chen = try house.client(.chen)
    let checkpoint = try chen.get("/checkpoint")
    let size = try #require(checkpoint["size"]?.number)
    let root = try #require(TreeHash(checkpoint["root"]?.string ?? ""))
    let position = try #require(
      try chen.get("/events?stream=association/lg-0002&limit=1", json)["entries"]?
        .elements.first?["position"]?.number)
    let entry = try chen.get("/events/\(position)")
    let proof = try chen.get("/events/\(position)/proof")
    let path = (proof["path"]?.elements ?? []).compactMap { TreeHash($0.string ?? "") }
    let leaf = entry.body.withUnsafeBytes { TreeHasher().leaf($0) }
    #expect(
      MerkleTree.includes(leaf, atLeaf: position - 1, size: size, root: root, path: path))
    let grown = try chen.get("/checkpoint/consistency?from=3")
    let earlier = LogHead(size: 3, root: try #require(TreeHash(grown["fromRoot"]?.string ?? "")))
    let steps = (grown["path"]?.elements ?? []).compactMap { TreeHash($0.string ?? "") }
    #expect(
      MerkleTree.isConsistent(earlier, with: LogHead(size: size, root: root), path: steps))
    let beyond = try chen.get("/events/\(position)/proof?size=99999")
    #expect((beyond.status, beyond.problem) == (404, "not-found"))
    #expect(try chen.get("/checkpoint/consistency?from=99999").status == 404)
    #expect(try chen.get("/events/99999").status == 404)
    #expect(try chen.get("/events/zero").status == 404)
  }

  @Test func `A verification is a job that says what it found`() async throws {
    let house = try await APIHouse()
    let chen = try house.client(.chen)
    let begun = try chen.post("/verifications", "", ["Idempotency-Key": "v"])
    #expect(begun.status == 202)
    let address = try #require(begun.header("location"))
    var job = try chen.get(address)
    for _ in 0..<200 where job["state"]?.string != "finished" {
      try await Task.sleep(for: .milliseconds(50))
      job = try chen.get(address)
    }
    #expect(job["result"]?["findings"] == .integer(0), "\(job.text)")
    #expect(job["result"]?["size"] == .integer(house.service.head))
    #expect(try chen.get("/jobs/99").status == 404)
    // Li handles cases and audits nothing: a guessed number tells nothing of what was found.
    #expect(try house.client(.li).get(address).status == 404)
  }
}

@Suite("Entries of other systems")
struct AppendTests {
  private static func line(
    _ data: String = #"{"category":"培训","withinScope":true}"#,
    actor: String = "system/440307/bridge", more: String = ""
  ) -> String {
    #"{"stream":"association/lg-0001","type":"ActivityHeld","effectiveOn":"2026-06-01","#
      + #""actor":"\#(actor)","data":\#(data)\#(more)}"#
  }

  private static let lines = ["Content-Type": "application/jsonl"]

  @Test func `All are appended once for a key, as a list or as lines`() async throws {
    let house = try await APIHouse()
    let bridge = try house.client(.bridge)
    let body = Self.line() + "\n\n" + Self.line(actor: "federation/440307/office") + "\n"
    let headers = ["Content-Type": "application/jsonl", "Idempotency-Key": "b1"]
    let made = try bridge.post("/events", body, headers)
    #expect(made.status == 201, "\(made.text)")
    #expect(made["appended"] == .integer(2))
    let head = house.service.head
    #expect(try bridge.post("/events", body, headers).header("idempotency-replayed") == "true")
    try house.accounts.flush()
    _ = try house.accounts.forgetAnswers(keptBefore: .endOfDay("2100-01-01"))
    let again = try bridge.post("/events", body, headers)
    #expect(again["duplicates"] == .integer(2), "the ids follow from the key: \(again.text)")
    #expect(house.service.head == head)
    let list = try bridge.post("/events", "[\(Self.line())]")
    #expect(list.status == 201, "\(list.text)")
  }

  @Test func `What is wrong is said line by line, and nothing is appended`() async throws {
    let house = try await APIHouse()
    let bridge = try house.client(.bridge)
    let head = house.service.head
    let body = [
      Self.line(), "no json", Self.line(#"{"category":1,"withinScope":true}"#),
      Self.line(more: #","recordedAt":"2020-06-22T01:30:00.000Z""#),
      Self.line(actor: "registrar/440307/chen"),
      #"{"stream":"office/440307","type":"OfficeOpened","effectiveOn":"2026-06-01","#
        + #""actor":"system/440307/bridge","data":{"name":"a","jurisdiction":"440307","word":"b"}}"#,
      #"{"stream":"association/lg-0001","type":"EntryVoided","effectiveOn":"2026-06-01","#
        + #""actor":"system/440307/bridge","data":{"reason":"x","#
        + #""entry":"018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f"}}"#,
    ].joined(separator: "\n")
    let reply = try bridge.post("/events", body, Self.lines)
    #expect((reply.status, reply.problem) == (422, "misshapen"))
    let faults = reply["lines"]?.elements ?? []
    #expect(faults.map { $0["line"]?.number } == [2, 3, 4, 5, 6, 7])
    #expect(
      faults.map { $0["field"]?.string } == [
        "", "data.category", "recordedAt", "actor", "type", "",
      ])
    #expect(house.service.head == head)
  }

  @Test func `A keeper who is no program appends in its own name alone`() async throws {
    let house = try await APIHouse()
    let keeper = try house.client(.keeper)
    let reply = try keeper.post("/events", Self.line(), Self.lines)
    #expect(reply.status == 422)
    #expect(reply["lines"]?.elements.first?["field"] == .string("actor"))
    let own = try keeper.post("/events", Self.line(actor: "registrar/440307/keeper"), Self.lines)
    #expect(own.status == 201, "\(own.text)")
    #expect(try house.client(.li).post("/events", Self.line(), Self.lines).status == 403)
  }

  @Test func `A version may be named where all belong to one stream`() async throws {
    let house = try await APIHouse()
    let bridge = try house.client(.bridge)
    let stale = try bridge.post(
      "/events", Self.line(),
      Self.lines.merging(["If-Match": #""association/lg-0001@1""#]) { $1 })
    #expect((stale.status, stale.problem) == (412, "version-moved"))
    let seen = try bridge.post(
      "/events", Self.line(),
      Self.lines.merging(["If-Match": #""association/lg-0001@3""#]) { $1 })
    #expect(seen.status == 201, "\(seen.text)")
    #expect(try bridge.post("/events", "{}").problem == "malformed")
    #expect(try bridge.post("/events", "[]").problem == "misshapen")
  }

  @Test func `An id that stands in the log with another content is refused`() async throws {
    let house = try await APIHouse()
    let bridge = try house.client(.bridge)
    let id = #","id":"018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f""#
    #expect(try bridge.post("/events", Self.line(more: id), Self.lines).status == 201)
    let same = try bridge.post("/events", Self.line(more: id), Self.lines)
    #expect(same["duplicates"] == .integer(1))
    let other = try bridge.post(
      "/events", Self.line(#"{"category":"b","withinScope":true}"#, more: id), Self.lines)
    #expect((other.status, other.problem) == (422, "key-reused"))
  }
}

@Suite("The stream of events")
struct StreamTests {
  @Test func `History is told from any position on, and new entries follow`() async throws {
    let house = try await APIHouse()
    let sun = try house.client(.sun)
    let head = house.service.head
    let id = "\(house.log.logID).\(head)"
    let told = try sun.listen("/events/stream?after=\(head - 2)") { $0.contains("id: \(id)") }
    #expect(told.contains("text/event-stream"))
    #expect(told.contains("retry: "))
    #expect(told.contains("id: \(house.log.logID).\(head - 1)\r\n") == false)
    #expect(told.contains("\"position\":\(head - 1)"))
    let port = house.port
    let token = sun.token
    let listening = Task.detached {
      try APIClient(port: port, token: token).listen(
        "/events/stream?after=0", ["Last-Event-ID": id]
      ) { $0.contains("\"position\":\(head + 1)") }
    }
    let li = try house.client(.li)
    let tag = try #require(try li.get("/associations/lg-0001").header("etag"))
    _ = try li.post(
      "/commands/HoldInterview", #"{"stream":"association/lg-0001","given":{"matters":["a"]}}"#,
      ["If-Match": tag])
    let heard = try await listening.value
    #expect(heard.contains("\"position\":\(head + 1)"))
    #expect(!heard.contains("\"position\":1,"), "the last id decides over the address")
  }

  @Test func `An area's stream passes over the others and still says how far it is`() async throws {
    let house = try await APIHouse()
    let id = "id: \(house.log.logID).\(house.service.head)"
    let told = try house.client(.chen).listen("/events/stream") { $0.contains(id) }
    #expect(told.contains("association/lg-0001"))
    #expect(!told.contains("association/xx-0001"))
  }

  @Test func `An id of another log is refused`() async throws {
    let house = try await APIHouse()
    let sun = try house.client(.sun)
    let other = try sun.get(
      "/events/stream", ["Last-Event-ID": "018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f.3"])
    #expect((other.status, other.problem) == (409, "another-log"))
    let ahead = try sun.get("/events/stream", ["Last-Event-ID": "\(house.log.logID).99999"])
    #expect((ahead.status, ahead.problem) == (409, "another-log"))
    #expect(try sun.get("/events/stream", ["Last-Event-ID": "17"]).status == 400)
    #expect(try sun.get("/events/stream?after=99999").status == 409)
    #expect(try house.client(.li).get("/events/stream").status == 403)
  }
}
