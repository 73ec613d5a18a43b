import Accounts
import EventModel
import EventStore
import Foundation
import Service
import Testing

@testable import Console

@Suite struct ConfirmationTests {
  /// Li submits the voiding of an activity; the address of the submission.
  private func submitted(_ house: ConsoleHouse) async throws -> String {
    let browser = try await house.browser(.li)
    let draft = try await browser.draft(Filling.void(try house.last("ActivityHeld").id))
    let check = try await browser.get(draft + "/check")
    #expect(check.has("提交复核：条目作废") && check.has("须由另一人复核同意后生效"))
    _ = try await browser.send(draft)
    let done = try await browser.get(draft + "/done")
    #expect(done.title.hasPrefix("已提交复核"))
    let start = try #require(done.text.range(of: #"href="/confirmations/lg-0001/"#))
    return "/confirmations/lg-0001/" + done.text[start.upperBound...].prefix { $0 != "\"" }
  }

  private func agreement(_ page: Browser.Reply) throws -> [(String, String)] {
    [
      ("id", try #require(page.hidden("id"))), ("version", try #require(page.hidden("version"))),
      ("facts", "1"), ("basis", "1"), ("verdict", "agree"), ("reason", ""),
    ]
  }

  @Test func `One submits, another reads and agrees; the entry bears both names`() async throws {
    let house = try await ConsoleHouse()
    let address = try await submitted(house)
    let chen = try await house.browser(.chen)
    #expect(try await chen.get("/confirmations").has("待您复核 · 共 1 件"))
    let page = try await chen.get(address)
    #expect(page.has("承办所见与现状一致（无新增记录）") && page.has("同一活动重复登记"))
    #expect(page.has("registrar/440307/li") && page.has("事实 已阅") && page.has("依据 已阅"))
    let fields = try agreement(page)
    async let first = chen.post(address, fields)
    async let second = chen.post(address, fields)
    for reply in try await [first, second, chen.post(address, fields)] {
      #expect(reply.status == 303 && reply.location == address + "/done")
    }
    let entry = try house.last("EntryVoided")
    #expect(entry.actor == "registrar/440307/li")
    #expect(entry.confirmedBy == "registrar/440307/chen")
    #expect(try house.entries("lg-0001").count { $0.type == "EntryVoided" } == 1)
    let done = try await chen.get(address + "/done")
    #expect(done.has("已记录：条目作废") && done.has(Numbers.position(entry.position)))
    #expect(try await chen.get(address).location == address + "/done")
  }

  @Test func `One's own submission has no button to agree, and says why`() async throws {
    let house = try await ConsoleHouse()
    let address = try await submitted(house)
    let li = try await house.browser(.li)
    let page = try await li.get(address)
    #expect(page.has("这是您本人的提交") && !page.has(#"value="agree""#))
    #expect(try await li.get("/confirmations").has("您提交的，待他人复核 · 共 1 件"))
    let forced = try await li.post(
      address, [("facts", "1"), ("basis", "1"), ("verdict", "agree"), ("version", "")])
    #expect(forced.status == 422)
    #expect(try house.entries("lg-0001").allSatisfy { $0.type != "EntryVoided" })
  }

  @Test func `Nobody agrees without having read, nor returns without a reason`() async throws {
    let house = try await ConsoleHouse()
    let address = try await submitted(house)
    let chen = try await house.browser(.chen)
    let head = house.service.head
    let unread = try await chen.post(address, [("verdict", "agree"), ("facts", "1")])
    #expect(unread.status == 422 && unread.title.hasPrefix("错误："))
    #expect(unread.has("同意之前须勾选") && unread.has(#"name="facts" value="1" checked"#))
    let reasonless = try await chen.post(address, [("verdict", "return"), ("reason", " 　")])
    #expect(reasonless.status == 422 && reasonless.has("退回须写明理由"))
    #expect(try await chen.post(address, []).has("请选择同意或退回"))
    #expect(house.service.head == head)
  }

  @Test func `A return is kept with its reason, and writes nothing of the act`() async throws {
    let house = try await ConsoleHouse()
    let address = try await submitted(house)
    let chen = try await house.browser(.chen)
    let sent = try await chen.post(
      address, [("verdict", "return"), ("reason", "请附台账照片 <b>"), ("version", "")])
    #expect(sent.location == address + "/done")
    let done = try await house.browser(.li).get(address + "/done")
    #expect(done.has("请附台账照片 &lt;b&gt;") && done.has("registrar/440307/chen"))
    #expect(try house.entries("lg-0001").allSatisfy { $0.type != "EntryVoided" })
  }

  @Test func `The submitter can take it back, with a reason`() async throws {
    let house = try await ConsoleHouse()
    let address = try await submitted(house)
    let li = try await house.browser(.li)
    #expect(try await li.post(address + "/withdraw", [("reason", "")]).status == 422)
    let sent = try await li.post(address + "/withdraw", [("reason", "选错了条目")])
    #expect(sent.location == address + "/done")
    #expect(try await li.get(address + "/done").has("选错了条目"))
    let chen = try await house.browser(.chen)
    #expect(try await chen.get("/confirmations").has("没有待您复核的提交"))
  }

  @Test func `A submission lapses when the record moves, and the page shows what moved`()
    async throws
  {
    let house = try await ConsoleHouse()
    let address = try await submitted(house)
    let chen = try await house.browser(.chen)
    let before = try await chen.get(address)
    try await house.contact()
    let conflict = try await chen.post(address, try agreement(before))
    #expect(conflict.status == 412 && conflict.has("住所联系"))
    #expect(conflict.has("提交已失效") && !conflict.has(#"value="agree""#))
    #expect(conflict.has("这份提交不能再复核同意"))
    #expect(try house.entries("lg-0001").allSatisfy { $0.type != "EntryVoided" })
  }

  @Test func `A parameter is submitted in its rulebook and confirmed there`() async throws {
    let house = try await ConsoleHouse()
    let keeper = try await house.browser(.keeper)
    let draft = try await keeper.draft([
      ("act", "SetRuleParameter"), ("stream", "rulebook/440307"),
      ("g.parameter", "annualReport.dueOn"), ("g.value", "06-30"), ("g.from", "2026-06-15"),
      ("g.basis", "示例区民政局关于2026年年报时限的通知"),
    ])
    _ = try await keeper.send(draft)
    let chen = try await house.browser(.chen)
    let list = try await chen.get("/confirmations")
    #expect(list.has("/confirmations/rulebook/440307/") && list.has("rulebook/440307"))
  }

  @Test func `An association is not told what an office prepares against it`() async throws {
    let house = try await ConsoleHouse()
    let address = try await submitted(house)
    let li = try await house.browser(.li)
    _ = try await li.draft(Filling.order())
    let member = try await house.browser(.member)
    #expect(try await member.get("/confirmations").has("lg-0001") == false)
    let hidden = try await member.get(address)
    #expect(hidden.status == 403, "\(hidden.status) \(hidden.title)")
    let form = try await member.get(
      "/drafts/new?act=SubmitAnnualReport&association=lg-0001&case=annualReport:2019")
    #expect(form.status == 200 && !form.has("registrar/440307/li 自"))
    #expect(form.has(#"value="2019""#))
    #expect(
      try await member.get("/drafts/new?act=SubmitAnnualReport&association=lg-0002").status == 403)
  }
}
