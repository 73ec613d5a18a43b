import EventModel
import Foundation
import Service
import Testing

@Suite("The public port")
struct PublicTests {
  @Test func `Anybody searches the register, and finds what the law publishes of it`() async throws
  {
    let house = try await APIHouse()
    let all = try house.anybody.get("/public/associations")
    let rows = all["rows"]?.elements ?? []
    #expect(
      rows.compactMap { $0["association"]?.string } == ["lg-0001", "lg-0002", "lg-0003", "xx-0001"])
    #expect(all.header("cache-control") == "public, max-age=60")
    for hidden in ["because", "fullTimeStaff", "partyForm", "lastActivityOn", "unitMembers"] {
      #expect(!all.text.contains(hidden), "\(hidden)")
    }
    #expect(try house.anybody.get("/public/associations?q=茶业")["rows"]?.elements.count == 1)
    let first = try house.anybody.get("/public/associations?jurisdiction=4403&limit=2")
    let next = try #require(first["next"]?.string)
    let second = try house.anybody.get("/public/associations?jurisdiction=4403&after=\(next)")
    #expect(second["rows"]?.elements.count == 1)
  }

  @Test func `The directory of grades names who has one in force`() async throws {
    let house = try await APIHouse()
    let grades = try house.anybody.get("/public/grades")
    let rows = grades["rows"]?.elements ?? []
    #expect(rows.count == 1)
    #expect(rows.first?["association"] == .string("lg-0002"))
    #expect(rows.first?["grade"] == .integer(4))
    #expect(rows.first?["gradeValidTo"] == .string("2029-01-10"))
    #expect(try house.anybody.get("/public/grades?grade=5")["rows"] == .array([]))
    #expect(try house.anybody.get("/public/grades?grade=6").status == 400)
  }

  @Test func `A penalty is shown for its period, and one that was annulled is not`() async throws {
    let house = try await APIHouse()
    let record = try house.anybody.get("/public/associations/lg-0003")
    let penalties = record["penalties"]?.elements ?? []
    #expect(penalties.compactMap { $0["case"]?.string } == ["新案"])
    #expect(penalties.first?["document"] == .string("示民罚〔2026〕2号"))
    #expect(penalties.first?["shownUntil"] == .string("2026-08-20"))
    #expect(!record.text.contains("旧案"))
    let clean = try house.anybody.get("/public/associations/lg-0002")
    #expect(clean["conclusions"]?.elements.first?["conclusion"] == .string("qualified"))
  }

  @Test func `As of another day there are the items of the register alone`() async throws {
    let house = try await APIHouse()
    let then = try house.anybody.get("/public/associations/lg-0003?effective=2021-06-30")
    #expect(then["registerOnly"] == .bool(true))
    #expect(then["register"]?["status"] == .string("registered"), "a suspension is a penalty")
    #expect(then["penalties"] == .array([]))
    #expect(then["register"]?["credit"] == nil)
    let early = try house.anybody.get("/public/associations/lg-0003?effective=2018-01-01")
    #expect((early.status, early.problem) == (404, "not-found"))
  }

  @Test func `A list is public until an officer ends its publication`() async throws {
    func listed(_ lines: [String]) async throws -> (list: Reply, record: Reply) {
      let house = try await APIHouse(adding: lines)
      return (
        try house.anybody.get("/public/lists/abnormal-list"),
        try house.anybody.get("/public/associations/lg-0001")
      )
    }
    let open = try await listed([])
    #expect(open.list["rows"]?.elements.first?["association"] == .string("lg-0001"))
    #expect(open.record["lists"]?["abnormal-list"]?["grounds"] == .array([.integer(1)]))
    #expect(open.record["register"]?["credit"] == .string("abnormal"))
    let ended = try await listed([
      APIStory.line(
        "association/lg-0001", "ListingPublished", "2025-07-15",
        #"{"list":"abnormalList","until":"2026-01-15"}"#)
    ])
    #expect(ended.list["rows"] == .array([]))
    #expect(ended.record["lists"] == .object([]))
    #expect(ended.record["register"]?["credit"] == .string("normal"))
    let again = try await listed([
      APIStory.line(
        "association/lg-0001", "ListingPublished", "2025-07-15",
        #"{"list":"abnormalList","until":"2026-01-15"}"#),
      APIStory.line(
        "association/lg-0001", "AbnormalListEntered", "2026-03-01", #"{"ground":5}"#),
    ])
    #expect(again.list["rows"]?.elements.count == 1, "a new entry begins the period anew")
  }

  @Test func `Applications, findings and proposals are nobody's business`() async throws {
    let house = try await APIHouse()
    #expect(try house.anybody.get("/public/associations/lg-0004").status == 404)
    for view in ["zombies", "proposals", "deadlines", "work"] {
      #expect(try house.anybody.get("/public/lists/\(view)").status == 404)
    }
    let record = try house.anybody.get("/public/associations/lg-0001")
    #expect(!record.text.contains("because"))
    #expect(!record.text.contains("person/"))
  }

  @Test func `Who asks too often is told when to come again`() async throws {
    let house = try await APIHouse(publicBurst: 3)
    for _ in 0..<3 { #expect(try house.anybody.get("/public/grades").status == 200) }
    let refused = try house.anybody.get("/public/grades")
    #expect((refused.status, refused.problem) == (429, "too-many"))
    #expect(refused.header("retry-after") == "1")
    #expect(try house.anybody.get("/health").status == 200)
  }
}
