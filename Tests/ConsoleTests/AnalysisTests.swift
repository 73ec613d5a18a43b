import EventModel
import EventStore
import Service
import Testing

/// The pages of analysis and audit, opened as somebody would.
@Suite struct AnalysisTests {
  @Test func `A comparison says who came, left and changed, and which entries did it`() async throws
  {
    let house = try await ConsoleHouse()
    let zhou = try await house.browser(.zhou)
    let page = try await zhou.get(
      "/compare?view=abnormal-list&effective=2025-06-30&with-effective=2025-08-31")
    #expect(page.status == 200)
    #expect(page.text.contains("新增 1　移出 0　变更 0　已比对 4 家"))
    #expect(page.text.contains("示例家具行业协会"))
    #expect(page.text.contains("列入活动异常名录"))
    #expect(!page.text.contains("示例茶业协会"))
  }

  @Test func `Two equal points say how many were compared`() async throws {
    let house = try await ConsoleHouse()
    let zhou = try await house.browser(.zhou)
    let page = try await zhou.get(
      "/compare?view=black-list&effective=2025-06-30&with-effective=2025-08-31")
    #expect(page.text.contains("两者一致，已比对4家"))
  }

  @Test func `A change that no entry did is put down to time`() async throws {
    let house = try await ConsoleHouse()
    let zhou = try await house.browser(.zhou)
    let page = try await zhou.get(
      "/compare?view=deadlines&effective=2026-05-20&with-effective=2026-06-15")
    #expect(page.text.contains("时间届至"))
  }

  @Test func `A comparison is read as a file too, with the same filters`() async throws {
    let house = try await ConsoleHouse()
    let zhou = try await house.browser(.zhou)
    let query = "?view=abnormal-list&effective=2025-06-30&with-effective=2025-08-31"
    let csv = try await zhou.get("/compare.csv" + query, accept: "*/*")
    #expect(csv.header("content-type") == "text/csv; charset=utf-8")
    #expect(csv.text.contains("added,lg-0001"))
    let none = try await zhou.get("/compare.csv" + query + "&change=removed", accept: "*/*")
    #expect(!none.text.contains("added,lg-0001"))
    let json = try await zhou.get("/compare.json" + query, accept: "*/*")
    #expect(json.text.contains(#""examined":4"#))
  }

  @Test func `Knowing nothing yet is an error that names the first day`() async throws {
    let house = try await ConsoleHouse()
    let zhou = try await house.browser(.zhou)
    let page = try await zhou.get("/compare?effective=2014-01-01&known=2014-01-01")
    #expect(page.status == 400)
    #expect(page.text.contains("知悉日期早于日志首条（2015-01-05）"))
  }

  @Test func `Statistics show each share with its base, and none of a small one`() async throws {
    let house = try await ConsoleHouse()
    let zhou = try await house.browser(.zhou)
    let page = try await zhou.get("/statistics")
    #expect(page.status == 200)
    #expect(page.text.contains("<td class=\"number\">1/3</td>"))
    #expect(!page.text.contains("1/3 33"))
    #expect(
      page.text.contains(#"<svg class="chart" role="img" aria-labelledby="founded-t founded-d""#))
    #expect(!page.text.contains("style="))
    let csv = try await zhou.get("/statistics.csv?part=founded", accept: "*/*")
    #expect(csv.text.contains("2016,1"))
  }

  @Test func `Another area than one's own is refused`() async throws {
    let house = try await ConsoleHouse()
    let zhou = try await house.browser(.zhou)
    let page = try await zhou.get("/statistics?jurisdiction=610402")
    #expect(page.status == 403)
    let all = try await house.browser(.sun)
    #expect(try await all.get("/statistics?jurisdiction=610402").status == 200)
  }

  @Test func `The log is filtered and every entry proves that it belongs to it`() async throws {
    let house = try await ConsoleHouse()
    let sun = try await house.browser(.sun)
    let list = try await sun.get("/events?type=AbnormalListEntered")
    #expect(list.text.contains("1 条，最近在前（已查至"))
    let position = try #require(
      list.text.firstMatch(of: #/<a href="\/events\/(\d+)">#/#)?.output.1)
    let entry = try await sun.get("/events/\(position)")
    #expect(entry.text.contains("证明成立"))
    #expect(entry.text.contains("registrar/440307/chen"))
    #expect(entry.text.contains("异常（一）未按规定报送年度工作报告"))
    #expect(try await sun.get("/events/99999").status == 404)
  }

  @Test func `An entry of another area is not told`() async throws {
    let house = try await ConsoleHouse()
    let sun = try await house.browser(.sun)
    let list = try await sun.get("/events?stream=xx-0001")
    let position = try #require(
      list.text.firstMatch(of: #/<a href="\/events\/(\d+)">#/#)?.output.1)
    let chen = try await house.browser(.chen)
    #expect(try await chen.get("/events/\(position)").status == 404)
    #expect(try await chen.get("/events?stream=xx-0001").text.contains("没有符合条件的记录"))
  }

  @Test func `Who only analyses sees no entry, no file of entries, and no link to one`()
    async throws
  {
    let house = try await ConsoleHouse()
    let zhou = try await house.browser(.zhou)
    for address in ["/events", "/events/40", "/events.jsonl", "/reports/posts"] {
      #expect(try await zhou.get(address).status == 403, "\(address)")
    }
    let page = try await zhou.get(
      "/compare?view=abnormal-list&effective=2025-06-30&with-effective=2025-08-31")
    #expect(!page.text.contains(#"href="/events/"#))
  }

  @Test func `Every test of the audit says what it examined and found`() async throws {
    let house = try await ConsoleHouse()
    let sun = try await house.browser(.sun)
    let page = try await sun.get("/audit")
    #expect(page.text.contains("未经事先告知的列入"))
    #expect(page.text.contains("已查列入 1 条，发现 1 条"))
    let one = try await sun.get("/audit/without-notice")
    #expect(one.text.contains("lg-0001"))
    let none = try await sun.get("/audit/self-confirmed")
    #expect(none.text.contains("发现 0 条。"))
    #expect(try await sun.get("/audit/nothing").status == 404)
  }

  @Test func `Whoever has no duty of analysis or audit stays outside`() async throws {
    let house = try await ConsoleHouse()
    let member = try await house.browser(.member)
    for address in ["/compare", "/statistics", "/events", "/audit", "/verify", "/parameters"] {
      #expect(try await member.get(address).status == 403, "\(address)")
    }
    #expect(try await house.stranger.get("/audit").status == 303)
  }

  @Test func `Parameters tell their source, their basis and whether it was checked`() async throws {
    let house = try await ConsoleHouse()
    let sun = try await house.browser(.sun)
    let list = try await sun.get("/parameters?jurisdiction=440307")
    #expect(list.text.contains("内置默认值"))
    #expect(list.text.contains("未核实"))
    let one = try await sun.get("/parameters/redList.minGrade")
    #expect(one.text.contains("规则簿没有设定过此参数"))
    let holidays = try await sun.get("/parameters/holidays/2026")
    #expect(holidays.text.contains("春节"))
    #expect(holidays.text.contains("调休上班"))
    let beyond = try await sun.get("/parameters/holidays/2090")
    #expect(beyond.text.contains("表中没有2090年"))
  }

  @Test func `A verification runs as a job and its result stays readable`() async throws {
    let house = try await ConsoleHouse()
    let sun = try await house.browser(.sun)
    let begun = try await sun.post("/verify", [])
    #expect(begun.status == 303)
    let address = try #require(begun.location)
    var page = try await sun.get(address)
    for _ in 0..<300 where page.text.contains("data-poll") {
      try await Task.sleep(for: .milliseconds(20))
      page = try await sun.get(address)
    }
    #expect(page.text.contains("核验通过"))
    #expect(try await sun.get("/jobs").text.contains("核验日志、视图与附件"))
  }

  @Test func `A checkpoint from a paper is compared on the spot`() async throws {
    let house = try await ConsoleHouse()
    let sun = try await house.browser(.sun)
    let head = try house.log.head()
    #expect(try await sun.get("/verify?pin=\(head)").text.contains("相符"))
    let other = LogHead(size: 1, root: head.root)
    #expect(try await sun.get("/verify?pin=\(other)").text.contains("不符"))
    #expect(try await sun.get("/verify?pin=7").text.contains("校验点应为"))
  }

  @Test func `Every report opens as a page and as a file`() async throws {
    let house = try await ConsoleHouse()
    let chen = try await house.browser(.chen)
    let list = try await chen.get("/reports")
    let names = list.text.matches(of: #/href="\/reports\/([a-z-]+)"/#).map { String($0.output.1) }
    #expect(names.count == 14)
    for name in names {
      #expect(try await chen.get("/reports/\(name)").status == 200, "\(name)")
      let csv = try await chen.get("/reports/\(name).csv")
      #expect(csv.header("content-type") == "text/csv; charset=utf-8", "\(name)")
    }
  }

  @Test func `The exported lines are those of the caller's area`() async throws {
    let house = try await ConsoleHouse()
    let all = try await house.browser(.sun).get("/events.jsonl", accept: "*/*")
    let lines = all.text.split(separator: "\n")
    #expect(Int64(lines.count) == house.service.head)
    #expect(lines.contains { $0.contains("association/xx-0001") })
    let own = try await house.browser(.chen).get("/events.jsonl", accept: "*/*")
    #expect(!own.text.contains("association/xx-0001"))
    #expect(own.text.contains("association/lg-0001"))
  }
}
