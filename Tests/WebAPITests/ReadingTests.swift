import EventModel
import Foundation
import Service
import Testing

@Suite("What programs read")
struct ReadingTests {
  @Test func `A row carries its stream's version, and is not sent again where nothing changed`()
    async throws
  {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let reply = try li.get("/associations/lg-0002")
    #expect(reply.status == 200)
    #expect(reply["grade"] == .integer(4))
    let tag = try #require(reply.header("etag"))
    #expect(tag.hasPrefix(#""association/lg-0002@"#))
    #expect(reply.header("log-position") == String(house.service.head))
    let again = try li.get("/associations/lg-0002", ["If-None-Match": tag])
    #expect(again.status == 304)
    #expect(again.body.isEmpty)
    #expect(try li.get("/associations/lg-0002", ["If-None-Match": #""other""#]).status == 200)
  }

  @Test func `A past moment is replayed, and one by its position may be kept for ever`()
    async throws
  {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let then = try li.get(
      "/associations/lg-0003?effective=2021-06-30&position=\(house.service.head)")
    #expect(then["status"] == .string("suspended"))
    #expect(then.header("cache-control")?.contains("immutable") == true)
    let early = try li.get("/views/abnormal-list?effective=2025-07-12&known=2025-07-12")
    #expect(early["total"] == .integer(0), "recorded only on the 13th")
    #expect(try li.get("/views/abnormal-list?effective=2025-07-12")["total"] == .integer(1))
    let ahead = try li.get("/views/register?position=99999")
    #expect((ahead.status, ahead.problem) == (404, "not-found"))
  }

  @Test func `Pages follow one another without a gap or a repetition, in any order`() async throws {
    let house = try await APIHouse()
    let sun = try house.client(.sun)
    for order in ["", "&sort=name&order=desc", "&sort=grade"] {
      var names: [String] = []
      var after = ""
      repeat {
        let page = try sun.get("/views/register?limit=2\(order)\(after)")
        names += (page["rows"]?.elements ?? []).compactMap { $0["association"]?.string }
        after = page["next"]?.string.map { "&after=\($0)" } ?? ""
      } while !after.isEmpty
      #expect(names.count == 5, "\(order)")
      #expect(Set(names).count == 5)
    }
  }

  @Test func `Filters choose rows, and a whole list as a file is for those who analyse`()
    async throws
  {
    let house = try await APIHouse()
    let sun = try house.client(.sun)
    let graded = try sun.get("/views/register?grade.from=3&status=registered")
    #expect(graded["total"] == .integer(1))
    let both = try sun.get("/views/register?association=lg-0001&association=lg-0002")
    #expect(both["total"] == .integer(2))
    #expect(try sun.get("/views/register?q=家具")["total"] == .integer(1))
    let csv = try sun.get("/views/register?jurisdiction=4403", ["Accept": "text/csv"])
    #expect(csv.header("content-type") == "text/csv; charset=utf-8")
    #expect(csv.text.hasPrefix("\u{FEFF}association,name,"))
    #expect(csv.text.components(separatedBy: "\r\n").count == 6, "a header, four rows, an end")
    let lines = try sun.get("/views/register", ["Accept": "application/jsonl"])
    #expect(lines.text.split(separator: "\n").count == 5)
    let keeper = try house.client(.keeper).get("/views/register", ["Accept": "text/csv"])
    #expect((keeper.status, keeper.problem) == (403, "not-allowed"))
    let strange = try sun.get("/views/register", ["Accept": "image/png"])
    #expect((strange.status, strange.problem) == (406, "not-acceptable"))
  }

  @Test func `Another area is not told of`() async throws {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let elsewhere = try li.get("/associations/xx-0001")
    #expect((elsewhere.status, elsewhere.problem) == (403, "outside-area"))
    #expect(try li.get("/views/register")["total"] == .integer(4))
    let missing = try li.get("/associations/lg-9999")
    #expect((missing.status, missing.problem) == (404, "not-found"))
    let nobody = try house.client(.nobody).get("/views/register")
    #expect((nobody.status, nobody.problem) == (403, "not-allowed"))
    let stranger = try house.anybody.get("/views/register")
    #expect((stranger.status, stranger.problem) == (401, "sign-in-needed"))
    #expect(stranger.header("www-authenticate") == "Bearer")
  }

  @Test func `A life, its rows, its cases and the reason for a finding are read under its name`()
    async throws
  {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let first = try li.get("/associations/lg-0001/history?limit=2")
    #expect(first["items"]?.elements.count == 2)
    let next = try #require(first["next"]?.string)
    let second = try li.get("/associations/lg-0001/history?after=\(next)")
    #expect(second["items"]?.elements.count == 1)
    #expect(second["next"] == .null)
    let views = try li.get("/associations/lg-0001/views")
    #expect(views["views"]?["abnormal-list"]?.elements.count == 1)
    let cases = try li.get("/associations/lg-0001/cases")
    #expect(cases["cases"]?.elements.isEmpty == false)
    let why = try li.get("/why/abnormal-list/lg-0001?ground=1")
    #expect(why["held"] == .bool(true))
    #expect(why["proof"]?.elements.isEmpty == false)
    let zhou = try house.client(.zhou)
    #expect(try zhou.get("/why/abnormal-list/lg-0001")["entries"] == .array([]))
    #expect(try zhou.get("/associations/lg-0001/history").status == 403)
  }

  @Test func `Analysis compares, counts and reports within the caller's area`() async throws {
    let house = try await APIHouse()
    let zhou = try house.client(.zhou)
    let changes = try zhou.get(
      "/compare?view=abnormal-list&effective=2025-01-01&withEffective=2025-12-31")
    #expect(changes["total"] == .integer(1))
    #expect(changes["changes"]?.elements.first?["change"] == .string("added"))
    let counts = try zhou.get("/statistics")
    #expect(counts["rows"]?.elements.first?["total"] == .integer(3))
    let elsewhere = try zhou.get("/statistics?jurisdiction=6101")
    #expect((elsewhere.status, elsewhere.problem) == (403, "outside-area"))
    #expect(try zhou.get("/compare").status == 400, "the view must be named")
    #expect(try zhou.get("/reports")["reports"]?.elements.count ?? 0 > 10)
    let report = try zhou.get("/reports/grants")
    #expect(report["lines"] == .array([]))
    #expect(try zhou.get("/reports/none").status == 404)
  }

  @Test(arguments: [
    "/views/register?effective=2020-01-01", "/statistics?effective=2020-01-01",
    "/compare?view=register&effective=2020-01-01", "/reports/grants",
    "/views/statistics?effective=2020-01-01",
  ])
  func `What takes long is begun as a job and then at hand`(address: String) async throws {
    let house = try await APIHouse(longFrom: 1)
    let zhou = try house.client(.zhou)
    let begun = try zhou.get(address)
    #expect(begun.status == 202, "\(begun.text)")
    let job = try #require(begun.header("location"))
    var state = try zhou.get(job)
    for _ in 0..<200 where state["state"]?.string != "finished" {
      try await Task.sleep(for: .milliseconds(50))
      state = try zhou.get(job)
    }
    #expect(state["state"] == .string("finished"), "\(state.text)")
    #expect(try zhou.get(address).status == 200)
  }

  @Test func `A position that the log never gave out belongs to another log`() async throws {
    let house = try await APIHouse()
    let li = try house.client(.li)
    let own = try li.get("/views/register", ["Min-Position": String(house.service.head)])
    #expect(own.status == 200)
    let ahead = try li.get("/views/register", ["Min-Position": "100000"])
    #expect((ahead.status, ahead.problem) == (409, "another-log"))
  }

  @Test func `What the address cannot mean is refused in the caller's language`() async throws {
    let house = try await APIHouse()
    let nothing = try house.anybody.get("/no/such/address", ["Accept-Language": "en"])
    #expect((nothing.status, nothing.problem) == (404, "not-found"))
    #expect(nothing["title"] == .string("There is no such page or record"))
    let method = try house.client(.li).send("DELETE", "/views", [:], [])
    #expect((method.status, method.problem) == (405, "method-not-allowed"))
    #expect(method.header("allow") == "GET")
    let broken = try house.anybody.get("/public/associations?q=%FF")
    #expect((broken.status, broken.problem) == (400, "malformed"))
  }
}
