import Foundation
import Service
import Testing

/// Proves what every reading page keeps to, and what the lists and the queue offer.
@Suite struct ReadingPageTests {
  /// Pages of an association and of the office, as an officer opens them.
  private static let pages = [
    "/", "/queue", "/proposals", "/deadlines", "/lists/register", "/lists/abnormal-list",
    "/lists/black-list", "/lists/red-list", "/lists/zombies", "/lists/catalogue",
    "/lists/decoupling", "/lists/officers", "/associations", "/associations?q=家具",
    "/associations/lg-0001", "/associations/lg-0001/history", "/associations/lg-0001/duties",
    "/associations/lg-0001/credit", "/associations/lg-0001/enforcement",
    "/associations/lg-0001/papers", "/associations/lg-0001/state",
    "/associations/lg-0001/cases/rectification:%E7%A4%BA%E6%B0%91%E8%B4%A3%E6%94%B9%E3%80%942026%E3%80%9512%E5%8F%B7",
    "/why/register/lg-0001", "/why/abnormal-list/lg-0001", "/why/black-list/lg-0001",
    "/why/red-list/lg-0002", "/why/zombies/lg-0003", "/why/catalogue/lg-0002",
    "/why/decoupling/lg-0002", "/why/deadlines/lg-0001", "/why/proposals/lg-0003",
    "/why/work/lg-0001",
  ]

  @Test func `Every page is small, has one heading, and carries no style or script of its own`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    for page in Self.pages {
      let reply = try await browser.get(page)
      #expect(reply.status == 200, "\(page)")
      #expect(reply.text.utf8.count < 60_000, "\(page)")
      #expect(reply.text.components(separatedBy: "<h1").count == 2, "\(page)")
      for forbidden in [" style=", " onclick=", "javascript:"] {
        #expect(!reply.text.contains(forbidden), "\(page)")
      }
      #expect(reply.text.contains("生效日期"), "\(page)")
    }
  }

  @Test func `In English nothing but what is stored is Chinese`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    for page in Self.pages {
      let joint = page.contains("?") ? "&" : "?"
      let reply = try await browser.get("\(page)\(joint)lang=en")
      #expect(reply.status == 200, "\(page)")
      let left = reply.text.withoutStoredChinese
      #expect(left.isEmpty, "\(page): \(left.prefix(8))")
    }
  }

  @Test func `Pages of the past offer no act, pages of the present do`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    for page in ["/queue", "/associations/lg-0001", "/associations/lg-0001/duties"] {
      let now = try await browser.get(page)
      #expect(now.text.contains("/drafts/new?act="), "\(page)")
      let past = try await browser.get("\(page)?effective=2026-06-14")
      #expect(past.status == 200)
      #expect(!past.text.contains("/drafts/new"), "\(page)")
      #expect(past.text.contains("本页只读"))
    }
    let reader = try await house.browser(.zhou)
    #expect(try await !reader.get("/queue").text.contains("/drafts/new"))
  }

  @Test func `A list stands still on its day and links each row to its why`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let head = house.service.head
    let reply = try await browser.get("/lists/abnormal-list?effective=2025-08-31")
    #expect(
      reply.text.contains("活动异常名录 · 生效 2025-08-31 · 知悉至 #\(head) · 共 1 项"))
    #expect(
      reply.text.contains("/why/abnormal-list/lg-0001?effective=2025-08-31"))
    #expect(reply.text.contains(#"href="/associations/lg-0001?effective=2025-08-31""#))
    let before = try await browser.get("/lists/abnormal-list?effective=2025-07-09")
    #expect(before.text.contains("均不在“活动异常名录”"))
  }

  @Test func `Filters leave what they say, and are taken away one by one`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let all = try await browser.get("/lists/register")
    #expect(all.text.contains("4 项"))
    let chosen = try await browser.get("/lists/register?kind=chamber&status=registered")
    #expect(chosen.text.contains("1 项"))
    #expect(chosen.text.contains("示例供应链商会"))
    #expect(chosen.text.contains(#"href="/lists/register?status=registered#results""#))
    #expect(chosen.text.contains(#"value="chamber" checked"#))
    let none = try await browser.get("/lists/register?kind=research")
    #expect(none.text.contains("没有符合所选条件的记录"))
  }

  @Test func `A sorted head says so and turns round`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let reply = try await browser.get("/lists/register?sort=registeredOn&order=desc&limit=2")
    #expect(reply.text.contains(#"aria-sort="descending""#))
    let first = try #require(reply.text.range(of: "示例眼镜协会"))
    let second = try #require(reply.text.range(of: "示例供应链商会"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(reply.text.contains("第1页，共2页"))
    let next = try #require(reply.text.firstMatch(of: #/rel="next" href="([^"]+)"/#)?.1)
    let page = try await browser.get(
      String(next).replacing("&amp;", with: "&").replacing("#results", with: ""))
    #expect(page.text.contains("第 3–4 项，共 4 项"))
    #expect(page.text.contains("示例家具行业协会"))
  }

  @Test func `A file holds all rows of the filter and names its moment`() async throws {
    let house = try await ConsoleHouse { story in
      story.record(
        "RegistrationItemChanged", #"{"item":"name","new":"=HYPERLINK(1)"}"#, on: "2024-01-02",
        in: "association/lg-0003")
    }
    let browser = try await house.browser(.li)
    let reply = try await browser.get("/lists/register.csv?effective=2026-06-14&limit=1")
    let name = "register_E2026-06-14_P\(house.service.head).csv"
    #expect(reply.header("content-disposition") == #"attachment; filename="\#(name)""#)
    #expect(reply.text.hasPrefix("\u{FEFF}association,name,kind"))
    #expect(reply.text.components(separatedBy: "\r\n").count == 6)
    #expect(reply.text.contains(",'=HYPERLINK(1),"))
    let lines = try await browser.get("/queue.jsonl")
    #expect(lines.text.hasPrefix("{"))
    let keeper = try await house.browser(.keeper)
    #expect(try await keeper.get("/lists/register.csv").status == 403)
  }

  @Test func `The queue narrows to what is mine, overdue or nobody's`() async throws {
    let house = try await ConsoleHouse { story in
      story.record(
        "CaseAssigned",
        #"{"case":"rectification:示民责改〔2026〕12号","officer":"li"}"#, on: "2026-05-07",
        in: "association/lg-0001")
    }
    let browser = try await house.browser(.li)
    let mine = try await browser.get("/queue?assignee=mine")
    #expect(mine.text.contains("待办（1项）"))
    #expect(mine.text.contains("2026-07-01 三"))
    #expect(mine.text.contains("余16天"))
    let soon = try await browser.get("/queue?due=30&assignee=mine")
    #expect(soon.text.contains("待办（1项）"))
    let late = try await browser.get("/queue?due=overdue&assignee=mine")
    #expect(late.text.contains("没有符合条件的待办"))
    let wrong = try await browser.get("/queue?due=tomorrow")
    #expect(wrong.status == 400)
  }

  @Test func `The workbench is each duty's own`() async throws {
    let house = try await ConsoleHouse()
    let expected: [(ConsoleHouse.Officer, String)] = [
      (.keeper, "/accounts"), (.li, "/queue?assignee=mine"), (.chen, "/confirmations"),
      (.zhou, "/statistics"), (.sun, "/audit"), (.member, "/associations/lg-0001"),
    ]
    for (officer, link) in expected {
      let reply = try await house.browser(officer).get("/")
      #expect(reply.status == 200)
      #expect(reply.text.contains(#"href="\#(link)""#), "\(officer)")
    }
    let nobody = try await house.browser(.nobody).get("/")
    #expect(nobody.text.contains("没有有效的任职授权"))
    #expect(try await house.stranger.get("/").status == 303)
  }
}

extension String {
  /// The Chinese letters that are left once tags, addresses, names, paper numbers, citations and the
  /// switch of languages are gone.
  fileprivate var withoutStoredChinese: [String] {
    var text = replacing(#/<cite[^>]*>.*?<\/cite>/#, with: "")
      .replacing(#/<[^>]*>/#, with: " ")
    for stored in ["示例", "示民", "中文", "家具"] {
      text = text.replacing(try! Regex("\(stored)[\\p{Han}〔〕0-9号]*"), with: "")
    }
    // What is stored besides: facts of orders, categories of activities.
    for stored in ["未按章程换届", "培训", "展会"] { text = text.replacing(stored, with: "") }
    return text.matches(of: #/[\u{4E00}-\u{9FFF}（）：；、，。]+/#).map { String($0.output) }
  }
}
