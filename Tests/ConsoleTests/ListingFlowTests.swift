import EventModel
import EventStore
import Service
import Testing

@testable import Console

/// A listing from the notice to the publication, by two officers at their browsers.
@Suite struct ListingFlowTests {
  private let fields = [
    ("stream", "association/lg-0003"), ("g.ground", "1"), ("g.subject", "2024"),
  ]
  private let query = "association=lg-0003&case=abnormalListing:1/2024"

  private func act(
    _ name: String, _ more: [(String, String)], _ browser: Browser
  ) async throws -> Browser.Reply {
    let draft = try await browser.draft([("act", name)] + fields + more)
    let sent = try await browser.send(draft)
    #expect(sent.location == draft + "/done", "\(name)")
    return try await browser.get(draft + "/done")
  }

  @Test func `Each step opens the next, and none can be left out`() async throws {
    let house = try await ConsoleHouse()
    let (li, chen) = (try await house.browser(.li), try await house.browser(.chen))
    let early = try await li.post(
      "/drafts/new", [("act", "EnterAbnormalList")] + fields + [("do", "check")])
    let refused = try await li.get(try #require(early.location))
    #expect(refused.status == 422 && refused.has("列入前未事先告知") && refused.has("列入的步骤"))
    #expect(refused.has("事先告知</a> <span class=\"tag\">可以开始</span>"))

    let form = try await li.get("/drafts/new?act=ServeAdverseNotice&\(query)")
    #expect(
      form.has(#"value="2026-06-30""#), "ten working days from 15 June, the 19th is a holiday")
    let noticed = try await act(
      "ServeAdverseNotice", [("g.matter", "abnormalList"), ("g.replyUntil", "2026年6月30日")], li)
    #expect(noticed.has("示民告〔2026〕1号") && noticed.has("登记送达"))

    let waiting = try await li.get("/drafts/new?act=EnterAbnormalList&\(query)")
    #expect(waiting.has("陈述申辩（至2026-06-30）") && waiting.has("尚不能开始"))
    _ = try await act(
      "HearDefence", [("g.matter", "abnormalList"), ("g.outcome", "upheld")], li)
    let submitted = try await act("EnterAbnormalList", [], li)
    #expect(submitted.title.hasPrefix("已提交复核"))

    let list = try await chen.get("/confirmations")
    let start = try #require(list.text.firstRange(of: #"href="/confirmations/lg-0003/"#))
    let address = "/confirmations/lg-0003/" + list.text[start.upperBound...].prefix { $0 != "\"" }
    let page = try await chen.get(address)
    #expect(page.has("+ 活动异常名录") && page.has("示民异列〔2026〕1号"))
    let agreed = try await chen.post(
      address,
      [
        ("id", page.hidden("id") ?? ""), ("version", page.hidden("version") ?? ""),
        ("facts", "1"), ("basis", "1"), ("verdict", "agree"),
      ])
    #expect(agreed.location == address + "/done")
    let entry = try house.last("AbnormalListEntered", of: "lg-0003")
    #expect(entry.document == "示民异列〔2026〕1号")
    #expect(try await chen.get("/papers/\(entry.position)").has("列入活动异常名录决定书"))

    let open = try await li.get("/drafts/new?act=PublishListing&\(query)")
    #expect(open.has("公示</a> <span class=\"tag\">可以开始</span>"))
    _ = try await act("PublishListing", [("g.list", "abnormalList")], li)
    #expect(try house.last("ListingPublished", of: "lg-0003").actor == "registrar/440307/li")
  }
}
