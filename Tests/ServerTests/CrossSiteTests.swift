import Accounts
import Foundation
import HTTP
import Testing

/// What another site can have a browser send changes nothing.
@Suite struct CrossSiteTests {
  private static let fields = [("label", "试用"), ("until", "")]

  /// The tokens that the forms of these tests would make.
  private func made(_ office: ServedOffice) -> Int {
    office.accounts.tokens(of: "analyst-440307").count
  }

  @Test func `A form of this site with its token is taken, with and without an Origin`()
    async throws
  {
    let office = try await ServedOffice()
    let browser = try await office.browser("analyst")
    #expect(try browser.post("/me/tokens", Self.fields).status == 200)
    let token = [("form-token", try #require(browser.token))]
    #expect(try browser.send("/me/tokens", Self.fields + token, []).status == 200)
    #expect(made(office) == 2)
  }

  @Test(arguments: [
    ["Origin: https://evil.example"], ["Origin: null"], ["Origin: http://127.0.0.1"],
    ["Origin: http://127.0.0.1.evil.example"], ["Sec-Fetch-Site: cross-site"],
    ["Sec-Fetch-Site: same-site"],
  ])
  func `A form from elsewhere is refused although cookie and token are right`(
    headers: [String]
  ) async throws {
    let office = try await ServedOffice()
    let browser = try await office.browser("analyst")
    let token = [("form-token", try #require(browser.token))]
    let answer = try browser.send("/me/tokens", Self.fields + token, headers)
    #expect(answer.status == 403)
    #expect(answer.text.contains("请求来自另一网站"))
    #expect(made(office) == 0)
  }

  @Test func `A form without the session's token is refused`() async throws {
    let office = try await ServedOffice()
    let browser = try await office.browser("analyst")
    let other = try await office.browser("analyst")
    for token in [nil, "", "x", other.token] {
      let fields = Self.fields + (token.map { [("form-token", $0)] } ?? [])
      #expect(try browser.send("/me/tokens", fields, []).status == 403)
      let own = ["Origin: \(browser.origin)", "Sec-Fetch-Site: same-origin"]
      #expect(try browser.send("/me/tokens", fields, own).status == 403)
    }
    #expect(made(office) == 0)
  }

  @Test func `A form of an earlier session comes back with all that was typed and a button`()
    async throws
  {
    let office = try await ServedOffice()
    let (old, new) = (try await office.browser("analyst"), try await office.browser("analyst"))
    let mixed = TestBrowser(port: office.port, cookie: new.cookie, token: old.token)
    let answer = try mixed.post("/me/tokens", [("label", "<b>\"二\"</b>"), ("until", "")])
    #expect(answer.status == 403)
    #expect(answer.text.contains("&lt;b&gt;&quot;二&quot;&lt;/b&gt;"))
    #expect(answer.text.contains(#"action="/me/tokens""#))
    #expect(answer.text.contains(#"value="\#(try #require(new.token))""#))
    #expect(!answer.text.contains(try #require(old.token)))
  }

  @Test func `Nobody is signed in or out by another site`() async throws {
    let office = try await ServedOffice()
    let fields = [("login", "analyst-440307"), ("password", ServedOffice.password)]
    let evil = ["Origin: https://evil.example"]
    let answer = try office.stranger.send("/sign-in", fields, evil)
    #expect(answer.status == 403)
    #expect(answer.cookie("annals") == nil)
    let browser = try await office.browser("analyst")
    #expect(try browser.send("/sign-out", [], []).status == 403)
    #expect(try browser.get("/me").status == 200)
  }

  @Test func `A cookie alone is not enough for a program's request either`() async throws {
    let office = try await ServedOffice()
    let browser = try await office.browser("analyst")
    let cookie = "Cookie: \(try #require(browser.cookie))"
    let answer = try Wire.ask(
      office.port, "POST", "/me/tokens",
      ["Accept: application/json", "Content-Type: application/json", cookie], body: "{}")
    #expect(answer.status == 403)
    #expect(answer.text.contains("urn:annals:problem:form-expired"))
  }
}
