import Accounts
import EventModel
import EventStore
import Foundation
import HTTP
import Testing

/// What a keeper does with accounts, and with which of them.
@Suite struct KeepingTests {
  private func number(_ office: ServedOffice, _ login: String) throws -> Int64 {
    try #require(office.accounts.account(login)).number
  }

  @Test func `A keeper sees the accounts of the own areas and no others`() async throws {
    let office = try await ServedOffice()
    let keeper = try await office.browser("keeper")
    let page = try keeper.get("/accounts")
    #expect(page.status == 200)
    #expect(page.text.contains("analyst-440307"))
    #expect(!page.text.contains("330300"))
    let elsewhere = try number(office, "analyst-330300")
    #expect(try keeper.get("/accounts/\(elsewhere)").status == 404)
    for act in ["disable", "enable", "unlock", "renew", "link", "erase"] {
      #expect(try keeper.post("/accounts/\(elsewhere)/\(act)").status == 404, "\(act)")
    }
    #expect(office.accounts.account("analyst-330300")?.isDisabled == false)
  }

  @Test func `Who is appointed beyond the keeper's areas is not in the keeper's hands`()
    async throws
  {
    let office = try await ServedOffice()
    let data =
      #"{"duty":"supervisor","jurisdictions":["CN"],"officer":"registrar/440307/analyst"}"#
    _ = try await office.log.append([
      NewEntry(
        stream: try #require(StreamName("office/440307")), type: "OfficerAppointed",
        effectiveOn: "2020-01-03", actor: "system/440307/setup", data: Array(data.utf8))
    ])
    let keeper = try await office.browser("keeper")
    let account = try number(office, "analyst-440307")
    #expect(try keeper.post("/accounts/\(account)/link").status == 404)
  }

  @Test func `Inviting shows a link once, by which somebody signs in`() async throws {
    let office = try await ServedOffice()
    let keeper = try await office.browser("keeper")
    let typed = [("login", "wang"), ("name", "王某"), ("actor", "registrar/440307/wang")]
    let answer = try keeper.post("/accounts", typed)
    #expect(answer.status == 200)
    let start = try #require(answer.text.range(of: "\(keeper.origin)/invitation/"))
    let secret = String(answer.text[start.upperBound...].prefix(43))
    #expect(try office.stranger.get("/invitation/\(secret)").status == 200)
    let account = try number(office, "wang")
    #expect(try !keeper.get("/accounts/\(account)").text.contains(secret))
    #expect(try keeper.post("/accounts", typed).text.contains("该登录名已有账户"))
  }

  @Test(arguments: [
    "registrar/330300/wang", "registrar/CN/wang", "system/440307/setup", "wang",
    "registrar/440307/王",
  ])
  func `Nobody is invited as somebody whom the keeper does not keep`(actor: String) async throws {
    let office = try await ServedOffice()
    let keeper = try await office.browser("keeper")
    let answer = try keeper.post(
      "/accounts", [("login", "wang"), ("name", "王某"), ("actor", actor)])
    #expect(answer.status == 422)
    #expect(answer.text.contains(##"href="#actor""##))
    #expect(office.accounts.account("wang") == nil)
  }

  @Test func `Disabling ends what runs, enabling opens again, and nobody disables themselves`()
    async throws
  {
    let office = try await ServedOffice()
    let keeper = try await office.browser("keeper")
    let analyst = try await office.browser("analyst")
    let account = try number(office, "analyst-440307")
    let done = try keeper.post("/accounts/\(account)/disable")
    #expect(done.location == "/accounts/\(account)?done=disable")
    #expect(try analyst.get("/me").status == 303)
    #expect(try keeper.get("/accounts/\(account)?done=disable").text.contains("账户已停用"))
    #expect(try keeper.post("/accounts/\(account)/enable").status == 303)
    #expect(office.accounts.account("analyst-440307")?.isDisabled == false)
    let own = try number(office, "keeper-440307")
    #expect(try keeper.post("/accounts/\(own)/disable").status == 409)
    #expect(try keeper.get("/accounts/\(own)/erase").status == 409)
  }

  @Test func `Unlocking and renewal are one button each`() async throws {
    let office = try await ServedOffice()
    let keeper = try await office.browser("keeper")
    let account = try number(office, "analyst-440307")
    for _ in 1...5 { _ = try await office.accounts.signIn("analyst-440307", password: "wrong") }
    #expect(try keeper.get("/accounts").text.contains("锁定至"))
    #expect(try keeper.post("/accounts/\(account)/unlock").status == 303)
    #expect(office.accounts.lockout("analyst-440307") == Lockout())
    #expect(try keeper.post("/accounts/\(account)/renew").status == 303)
    #expect(office.accounts.account("analyst-440307")?.mustRenew == true)
  }

  @Test func `Erasing takes the login typed once more, and leaves the actor`() async throws {
    let office = try await ServedOffice()
    let keeper = try await office.browser("keeper")
    let account = try number(office, "analyst-440307")
    let page = try keeper.get("/accounts/\(account)/erase")
    #expect(page.text.contains("不能恢复"))
    #expect(try keeper.post("/accounts/\(account)/erase", [("login", "other")]).status == 422)
    #expect(office.accounts.account("analyst-440307") != nil)
    let done = try keeper.post("/accounts/\(account)/erase", [("login", "analyst-440307")])
    #expect(done.location == "/accounts?done=erased")
    #expect(office.accounts.account("analyst-440307") == nil)
    let left = try keeper.get("/accounts/\(account)")
    #expect(left.text.contains("registrar/440307/analyst"))
    #expect(!left.text.contains("analyst-440307"))
  }

  @Test func `A token is shown once, works, and is revoked by its owner or the keeper`()
    async throws
  {
    let office = try await ServedOffice()
    let browser = try await office.browser("analyst")
    let answer = try browser.post("/me/tokens", [("label", "统计"), ("until", "2026年6月30日")])
    let start = try #require(answer.text.range(of: "value=\"annals_"))
    let text = "annals_" + String(answer.text[start.upperBound...].prefix { $0 != "\"" })
    let program = ["Accept: application/json", "Authorization: Bearer \(text)"]
    func ask() throws -> Int {
      try Wire.ask(office.port, "GET", "/associations/a-440307", program).status
    }
    #expect(try ask() == 200)
    #expect(try !browser.get("/me").text.contains(text))
    let more = try Wire.ask(
      office.port, "POST", "/me/tokens",
      program + ["Content-Type: application/x-www-form-urlencoded"], body: "label=x")
    #expect(more.status == 403)
    let token = try #require(office.accounts.tokens(of: "analyst-440307").first).identifier
    let other = try await office.browser("supervisor")
    #expect(try other.post("/me/tokens/\(token)/revoke").status == 404)
    #expect(try ask() == 200)
    let keeper = try await office.browser("keeper")
    let account = try number(office, "analyst-440307")
    #expect(try keeper.post("/accounts/\(account)/tokens/\(token)/revoke").status == 303)
    #expect(try ask() == 401)
    #expect(
      try browser.post("/me/tokens", [("label", "x"), ("until", "2026-06-14")]).status == 422)
  }
}
