import Accounts
import Foundation
import HTTP
import Testing

/// Nothing typed is lost when a session ends while a form is filled in.
@Suite struct KeptFormTests {
  private static let text = "第一行\r\n第二行 <&\"'> 与 = & %"

  @Test func `A form that came too late is offered again to whoever signs in`() async throws {
    let office = try await ServedOffice()
    let late = try await office.browser("analyst")
    office.pass(minutes: 31)
    let sent = try late.post("/me/tokens?x=1", [("label", Self.text), ("until", "2030-01-01")])
    #expect(sent.status == 303)
    let address = try #require(sent.location)
    #expect(address.hasPrefix("/sign-in?kept="))
    #expect(!address.contains("label"))
    let page = try office.stranger.get(address)
    #expect(page.text.contains("已暂存一小时"))
    let key = try #require(page.hidden("kept"))
    // Without signing in nobody sees what was typed.
    #expect(try office.stranger.get("/kept/\(key)").status == 303)
    let answer = try office.stranger.post(
      "/sign-in",
      [("login", "supervisor-440307"), ("password", ServedOffice.password), ("kept", key)])
    #expect(answer.location == "/kept/\(key)")
    let cookie = try #require(answer.cookie("annals")).value
    let token = try #require(SessionSecret(cookie: cookie)).formToken
    let browser = TestBrowser(port: office.port, cookie: "annals=\(cookie)", token: token)
    let kept = try browser.get("/kept/\(key)")
    #expect(kept.status == 200)
    #expect(kept.text.contains("第二行 &lt;&amp;&quot;&#39;&gt; 与 = &amp; %"))
    #expect(kept.text.contains(#"action="/me/tokens?x=1""#))
    #expect(kept.text.contains(token))
    #expect(!kept.text.contains(try #require(late.token)))
    #expect(
      try browser.post("/me/tokens?x=1", [("label", "二"), ("until", "2030-01-01")]).status == 200)
    #expect(office.accounts.tokens(of: "supervisor-440307").map(\.label) == ["二"])
    office.pass(minutes: 25)
    #expect(try browser.get("/kept/\(key)").status == 200)
    office.pass(minutes: 25)
    #expect(try browser.get("/kept/\(key)").status == 200)
    office.pass(minutes: 11)
    #expect(try browser.get("/kept/\(key)").status == 404)
  }

  @Test func `Passwords are not kept`() async throws {
    let office = try await ServedOffice()
    let sent = try office.stranger.post(
      "/me/password", [("present", "a secret one"), ("password", "another secret")])
    #expect(sent.status == 401)
    #expect(!sent.text.contains("secret"))
  }

  @Test func `A form that is too long is refused and not kept`() async throws {
    let office = try await ServedOffice()
    let long = String(repeating: "长", count: 100_000)
    let sent = try office.stranger.post("/me/tokens", [("label", long)])
    #expect(sent.status == 401)
    #expect(sent.location == nil)
  }

  @Test func `A form from another site is not kept`() async throws {
    let office = try await ServedOffice()
    let sent = try office.stranger.send(
      "/me/tokens", [("label", "x")], ["Origin: https://evil.example"])
    #expect(sent.status == 403)
    #expect(sent.location == nil)
  }
}
