import Desk
import EventModel
import EventStore
import Foundation
import Service
import Testing

@testable import Console

@Suite struct OrderAndPaperTests {
  private static let order = "/associations/lg-0001/orders/示民责改〔2026〕12号"

  @Test func `The register has every order in the area with its day and what is left`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let page = try await browser.get("/orders")
    #expect(page.has("示例家具行业协会") && page.has("示民责改〔2026〕12号"))
    #expect(page.has("2026-07-01 三") && page.has("余16天") && page.has("已责令"))
    let late = try await browser.get("/orders?effective=2026-07-11&show=overdue")
    #expect(late.has("逾期10天"))
    #expect(try await browser.get("/orders?find=物流").has("没有符合条件的整改文书"))
    #expect(try await browser.get("/orders?find=示民责改（２０２６）12号").has("示例家具行业协会"))
    #expect(try await browser.get("/orders?before=20260630").has("没有符合条件的整改文书"))
  }

  @Test func `An order shows its items, its days, its course and what can be done`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let page = try await browser.get(Self.order)
    for words in ["R03", "未按章程换届", "2026-07-01 三", "整改验收", "延期整改", "送达", "未报告"] {
      #expect(page.has(words), "\(words)")
    }
    #expect(page.has("act=ExtendRectification"))
    let past = try await browser.get(Self.order + "?effective=2026-05-20")
    #expect(past.status == 200 && !past.has("/drafts/new"))
    #expect(try await browser.get("/associations/lg-0001/orders/示民责改〔2026〕99号").status == 404)
  }

  @Test func `A link from an order fills in its number, and an extension moves the day`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let form = try await browser.get(
      "/drafts/new?act=ExtendRectification&association=lg-0001&case=rectification:示民责改〔2026〕12号")
    #expect(form.has(#"value="示民责改〔2026〕12号""#))
    let draft = try await browser.draft([
      ("act", "ExtendRectification"), ("stream", "association/lg-0001"),
      ("g.order", "示民责改[2026]12号"), ("g.dueOn", "2026.8.31"), ("g.reason", "换届筹备需要时间"),
    ])
    #expect(try await browser.send(draft).location == draft + "/done")
    let page = try await browser.get(Self.order)
    #expect(page.has("2026-08-31 一") && page.has("2026-07-01 三") && page.has("换届筹备需要时间"))
  }

  @Test func `A paper carries its own style under a policy that admits that style alone`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let paper = try await browser.get(Self.order + "/notice")
    #expect(paper.status == 200 && paper.has("责令限期整改通知书") && !paper.has("样稿"))
    let policy = try #require(paper.header("content-security-policy"))
    #expect(policy.contains("style-src 'sha256-\(PaperResponse.styleHash(paper.text))'"))
    #expect(!policy.contains("unsafe-inline") && !policy.contains("script-src"))
    #expect(paper.text.components(separatedBy: "<style>").count == 2)
    let receipt = try await browser.get(Self.order + "/receipt")
    #expect(receipt.has("送达回证"))
    let page = try await browser.get("/orders")
    #expect(page.header("content-security-policy")?.contains("style-src 'self'") == true)
  }

  @Test func `A paper is found by its number, in the caller's area alone`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let found = try await browser.get("/papers?number=示民责改［２０２６］第12号")
    #expect(found.has("责令限期整改通知书") && found.has("示例家具行业协会"))
    #expect(try await browser.get("/papers?number=示民责改〔2026〕99号").has("没有文号为"))
    let foreign = try house.entries("xx-0001")[0].position
    #expect(try await browser.get("/papers/\(foreign)").status == 404)
  }

  @Test func `Files go into the store and into the entry, and the upload loses nothing typed`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let bytes = Data((0..<70_000).map { UInt8(truncatingIfNeeded: $0) })
    let sent = try await browser.upload(
      "/drafts/new/attachments", Filling.order(), file: "现场 照片.jpg", bytes)
    let address = try #require(sent.location)
    let draft = String(address.prefix { $0 != "#" })
    let page = try await browser.get(draft)
    #expect(page.has("现场 照片.jpg") && page.has("会费收支账目未向会员公布"))
    let hash = AttachmentStore.digest(bytes)
    let fields =
      Filling.order() + [
        ("g.attachments.0.name", "现场 照片.jpg"), ("g.attachments.0.bytes", "70000"),
        ("g.attachments.0.sha256", hash), ("do", "check"),
      ]
    #expect(try await browser.post(draft, fields).location == draft + "/check")
    _ = try await browser.send(draft)
    let data = String(decoding: try house.last("RectificationOrdered").data, as: UTF8.self)
    #expect(data.contains(hash))
    #expect(try AttachmentStore.get(hash, in: house.store) == bytes)
  }

  @Test func `An upload without the form's token changes nothing`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let robber = Browser(port: browser.port, cookie: browser.cookie, token: nil)
    let sent = try await robber.upload(
      "/drafts/new/attachments", Filling.order(), file: "a.txt", Data("a".utf8))
    #expect(sent.status == 403)
    #expect(try await browser.get("/drafts").has("没有未提交的草稿"))
  }
}
