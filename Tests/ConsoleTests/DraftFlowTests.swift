import Accounts
import EventModel
import EventStore
import Service
import Testing

@testable import Console

@Suite struct DraftFlowTests {
  @Test func `Looking at a form writes nothing, neither into the log nor among the drafts`()
    async throws
  {
    let house = try await ConsoleHouse()
    let (browser, head) = (try await house.browser(.li), house.service.head)
    let page = try await browser.get("/drafts/new?act=OrderRectification&association=lg-0001")
    #expect(page.status == 200)
    #expect(page.title.hasPrefix("起草：责令限期整改 — 示例家具行业协会"))
    #expect(page.has("novalidate") && !page.has(" required"))
    #expect(try house.accounts.drafts(of: "li").isEmpty)
    #expect(house.service.head == head)
  }

  @Test func `An order is filled in, checked, sent and printed`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let draft = try await browser.draft(Filling.order(due: "２０２６年７月３１日"))
    let check = try await browser.get(draft + "/check")
    #expect(check.has("2026年7月31日") && check.has("将编为 示民责改〔2026〕1号"))
    #expect(check.has("影响预览") && check.has("法定期限"))
    let sample = try await browser.get(draft + "/paper")
    #expect(sample.has("样稿") && sample.has("会费收支账目未向会员公布"))

    let head = house.service.head
    let sent = try await browser.send(draft)
    #expect(sent.status == 303 && sent.location == draft + "/done")
    #expect(house.service.head == head + 2)
    let entry = try house.last("RectificationOrdered")
    #expect(entry.document == "示民责改〔2026〕1号")
    #expect(entry.actor == "registrar/440307/li")
    let data = String(decoding: entry.data, as: UTF8.self)
    #expect(data.contains(#""dueOn":"2026-07-31""#))

    let done = try await browser.get(draft + "/done")
    #expect(done.title.hasPrefix("已记录：责令限期整改"))
    #expect(done.has(Numbers.position(entry.position)) && done.has("示民责改〔2026〕1号"))
    #expect(done.has("/papers/\(entry.position)") && done.has("act=ServePaper"))
    #expect(try await browser.get("/papers/\(entry.position)").has("责令限期整改通知书"))
  }

  @Test func `Clicking twice, going back and loading again write one act`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let draft = try await browser.draft(Filling.order())
    let seen = try #require(try await browser.get(draft + "/check").hidden("seen"))
    let head = house.service.head
    async let first = browser.post(draft + "/submit", [("seen", seen)])
    async let second = browser.post(draft + "/submit", [("seen", seen)])
    for reply in try await [first, second, browser.post(draft + "/submit", [("seen", seen)])] {
      #expect(reply.status == 303 && reply.location == draft + "/done")
    }
    #expect(house.service.head == head + 2)
    #expect(try await browser.get(draft).location == draft + "/done")
    #expect(try await browser.get(draft + "/check").location == draft + "/done")
  }

  @Test func `What was recorded cannot become another act by the same draft`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let draft = try await browser.draft(Filling.order())
    _ = try await browser.send(draft)
    let same = try await browser.post(draft, Filling.order())
    #expect(same.status == 303 && same.location == draft + "/done")
    let head = house.service.head
    let other = try await browser.post(draft, Filling.order(item: "另一事项"))
    #expect(other.status == 422 && other.has("这份草稿已经办理"))
    #expect(house.service.head == head)
  }

  @Test func `A draft that was changed in another window is checked again before it is sent`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let draft = try await browser.draft(Filling.order())
    let seen = try #require(try await browser.get(draft + "/check").hidden("seen"))
    _ = try await browser.post(draft, Filling.order(item: "另一事项") + [("do", "save")])
    let head = house.service.head
    let sent = try await browser.post(draft + "/submit", [("seen", seen)])
    #expect(sent.location == draft + "/check?changed=1")
    #expect(try await browser.get(draft + "/check?changed=1").has("草稿在另一窗口中更改过"))
    #expect(house.service.head == head)
  }

  @Test func `Where the record has moved, the new entries are shown and the form stays`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let draft = try await browser.draft(Filling.order())
    let seen = try #require(try await browser.get(draft + "/check").hidden("seen"))
    try await house.contact()
    let head = house.service.head

    let refused = try await browser.post(draft + "/submit", [("seen", seen)])
    #expect(refused.status == 412)
    #expect(refused.has("住所联系") && refused.has("registrar/440307/chen"))
    #expect(refused.has("会费收支账目未向会员公布") && refused.has("以新版本继续"))
    #expect(house.service.head == head)

    let version = try #require(refused.hidden("version"))
    let on = try await browser.post(draft + "/continue", [("version", version)])
    #expect(on.location == draft + "/check")
    #expect(try await browser.send(draft).location == draft + "/done")
    #expect(try house.last("RectificationOrdered").document == "示民责改〔2026〕1号")
  }

  @Test func `Somebody else's draft is as unknown as none, and can be dropped by its owner alone`()
    async throws
  {
    let house = try await ConsoleHouse()
    let (li, chen) = (try await house.browser(.li), try await house.browser(.chen))
    let draft = try await li.draft(Filling.order())
    for page in [draft, draft + "/check", draft + "/done", draft + "/paper"] {
      #expect(try await chen.get(page).status == 404)
    }
    #expect(try await chen.post(draft + "/delete", []).status == 404)
    #expect(try await li.get("/drafts").has("责令限期整改"))
    #expect(try await li.post(draft + "/delete", []).location == "/drafts")
    #expect(try await li.get("/drafts").has("没有未提交的草稿"))
  }

  @Test func `Whoever begins on a case sees that another has a draft for it`() async throws {
    let house = try await ConsoleHouse()
    let (li, chen) = (try await house.browser(.li), try await house.browser(.chen))
    _ = try await li.draft(Filling.order(item: "不给别人看的话"))
    let page = try await chen.get("/drafts/new?act=OrderRectification&association=lg-0001")
    #expect(page.has("registrar/440307/li 自") && page.has("有同一对象的草稿：责令限期整改"))
    #expect(!page.has("不给别人看的话"))
  }

  @Test func `A view of the past offers no form, and says so`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let page = try await browser.get(
      "/drafts/new?act=OrderRectification&association=lg-0001&effective=2025-08-31")
    #expect(page.status == 409 && page.has("历史视图只读"))
    #expect(!page.has("<textarea"))
  }

  @Test func `What is not among one's duties, or outside one's area, is refused with the reason`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let appoint = try await browser.get("/drafts/new?act=AppointOfficer&stream=office/440307")
    #expect(appoint.status == 403 && appoint.has("系统管理"))
    let elsewhere = try await browser.get(
      "/drafts/new?act=OrderRectification&association=xx-0001")
    #expect(elsewhere.status == 403 && elsewhere.has("不在您的辖区内"))
    #expect(
      try await browser.get("/drafts/new?act=EnterRedList&association=lg-0001").status == 404)
  }
}

extension ConsoleHouse {
  /// Chen records an attempt to reach `lg-0001`: a fact of the case that others do not know yet.
  func contact() async throws {
    _ = try await log.append([
      NewEntry(
        stream: try #require(StreamName.association("lg-0001")), type: "ContactAttempted",
        effectiveOn: Self.today, actor: "registrar/440307/chen",
        data: Array(#"{"channel":"phone","result":"reached"}"#.utf8))
    ])
  }
}
