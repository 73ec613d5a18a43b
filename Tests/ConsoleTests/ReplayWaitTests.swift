import EventModel
import Service
import Testing

/// Answers about the past of a long log: asked for once, waited for at the same address.
@Suite struct ReplayWaitTests {
  /// Follows an address from its first answer to the one that stands there in the end.
  private func follow(
    _ browser: Browser, _ target: String
  ) async throws -> (first: Browser.Reply, last: Browser.Reply, address: String) {
    let first = try await browser.get(target)
    let address = try #require(first.location)
    var last = try await browser.get(address)
    for _ in 0..<300 where last.status == 202 {
      try await Task.sleep(for: .milliseconds(20))
      last = try await browser.get(address)
    }
    return (first, last, address)
  }

  @Test(arguments: [
    "/compare?view=abnormal-list&effective=2025-06-30&with-effective=2025-08-31",
    "/statistics?effective=2020-12-31", "/reports/party?effective=2020-12-31",
    "/lists/abnormal-list?effective=2025-08-31", "/audit/late?effective=2025-08-31",
  ])
  func `What takes long is pinned, waited for and then stands at its address`(
    target: String
  ) async throws {
    let house = try await ConsoleHouse(longFrom: 3)
    let chen = try await house.browser(.chen)
    let (first, last, address) = try await follow(chen, target)
    #expect(first.status == 303)
    #expect(address.contains("position=\(house.service.head)"))
    #expect(last.status == 200, "\(last.text)")
    #expect(!last.text.contains("data-poll"))
  }

  @Test func `The page that waits says how far it is, and works without script`() async throws {
    let house = try await ConsoleHouse(longFrom: 3)
    let chen = try await house.browser(.chen)
    let head = house.service.head
    let page = try await chen.get(
      "/compare?position=\(head)&with-position=\(head)&effective=2020-01-01")
    #expect(page.status == 202)
    #expect(page.text.contains("刷新进度"))
    #expect(page.text.contains(#"role="status""#))
    #expect(!page.text.contains("http-equiv"))
    #expect(PageRules(page.text).faults.isEmpty)
  }

  @Test func `The present needs no replay however long the log is`() async throws {
    let house = try await ConsoleHouse(longFrom: 3)
    let chen = try await house.browser(.chen)
    let page = try await chen.get("/statistics")
    #expect(page.status == 200)
    #expect(page.text.contains("对照与走势须重放"))
    #expect(try await chen.get("/lists/abnormal-list").status == 200)
  }
}
