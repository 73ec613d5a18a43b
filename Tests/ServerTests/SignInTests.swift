import Accounts
import EventModel
import Foundation
import HTTP
import Server
import Testing

@Suite struct SignInTests {
  private func signIn(
    _ office: ServedOffice, _ login: String, _ password: String = ServedOffice.password,
    more: [(String, String)] = [], from browser: TestBrowser? = nil
  ) throws -> Answer {
    try (browser ?? office.stranger).post(
      "/sign-in", [("login", login), ("password", password)] + more)
  }

  /// A browser with the cookie that an answer gave.
  private func browser(_ office: ServedOffice, with answer: Answer) throws -> TestBrowser {
    let value = try #require(answer.cookie("annals")).value
    let secret = try #require(SessionSecret(cookie: value))
    return TestBrowser(port: office.port, cookie: "annals=\(value)", token: secret.formToken)
  }

  @Test func `The cookie is kept from scripts, from other sites and from the disk`() async throws {
    let office = try await ServedOffice()
    let answer = try signIn(office, " Analyst-440307　")
    #expect(answer.status == 303)
    #expect(answer.location == "/")
    let cookie = try #require(answer.cookie("annals"))
    #expect(cookie.attributes.sorted() == ["HttpOnly", "Path=/", "SameSite=Strict"])
    #expect(cookie.value.count == 43)
    #expect(answer.header("cache-control") == "no-store")
    #expect(try browser(office, with: answer).get("/me").text.contains("示例-analyst-440307-某"))
  }

  @Test func `A session that was planted is not taken over, an earlier one ends`() async throws {
    let office = try await ServedOffice()
    let planted = String(repeating: "A", count: 43)
    let victim = TestBrowser(port: office.port, cookie: "annals=\(planted)", token: nil)
    let answer = try signIn(office, "analyst-440307", from: victim)
    #expect(try #require(answer.cookie("annals")).value != planted)
    #expect(try victim.get("/me").status == 303)
    let first = try browser(office, with: answer)
    let second = try browser(office, with: try signIn(office, "supervisor-440307", from: first))
    #expect(try first.get("/me").status == 303)
    #expect(try second.get("/me").status == 200)
  }

  @Test func `An unknown login and a wrong password are told in the same words`() async throws {
    let office = try await ServedOffice()
    let wrong = try signIn(office, "analyst-440307", "not this one at all")
    let unknown = try signIn(office, "analyst-440399", "not this one at all")
    #expect(wrong.status == 422)
    #expect(unknown.status == 422)
    #expect(wrong.text == unknown.text.replacingOccurrences(of: "440399", with: "440307"))
    #expect(wrong.text.contains("登录名或密码不正确"))
    #expect(!wrong.text.contains("not this one"))
    #expect(wrong.text.contains("<title>错误："))
  }

  @Test func `Five wrong passwords lock for a quarter of an hour, and the page says until when`()
    async throws
  {
    let office = try await ServedOffice()
    for login in ["analyst-440307", "who-is-this"] {
      for _ in 1...4 { #expect(try signIn(office, login, "wrong wrong").status == 422) }
      let fifth = try signIn(office, login, "wrong wrong")
      #expect(fifth.status == 429)
      #expect(fifth.text.contains("锁定至 2026-06-15 10:15"))
      #expect(fifth.header("retry-after") == "900")
    }
    #expect(try signIn(office, "analyst-440307").status == 429)
    office.pass(minutes: 16)
    #expect(try signIn(office, "analyst-440307").status == 303)
  }

  @Test func `One address sends so many passwords and no more`() async throws {
    let office = try await ServedOffice { ($0.signInBurst, $0.signInPerSecond) = (3, 1) }
    for number in 1...3 { #expect(try signIn(office, "x\(number)", "wrong wrong").status == 422) }
    let fourth = try signIn(office, "analyst-440307")
    #expect(fourth.status == 429)
    #expect(fourth.header("retry-after") == "1")
    office.pass(minutes: 1)
    #expect(try signIn(office, "analyst-440307").status == 303)
  }

  @Test func `Where too many sign in at once, the last are told to come back in seconds`()
    async throws
  {
    let office = try await ServedOffice(people: false, cost: ScryptCost(n: 1 << 14, r: 8, p: 1)) {
      $0.signInBurst = 100
    }
    let waiting = try (1...60).map { number in
      try Wire.begin(
        office.port, "POST", "/sign-in",
        ["Accept: text/html", "Content-Type: application/x-www-form-urlencoded"],
        body: "login=x\(number)&password=wrong")
    }
    let answers = try waiting.map { try Wire.finish($0) }
    let busy = answers.filter { $0.status == 503 }
    #expect(!busy.isEmpty)
    #expect(busy.allSatisfy { $0.header("retry-after") == "3" && $0.text.contains("几秒后再试") })
    #expect(answers.allSatisfy { $0.status == 503 || $0.status == 422 })
  }

  @Test func `A disabled account is told so only for its right password`() async throws {
    let office = try await ServedOffice()
    try office.accounts.disable("analyst-440307")
    #expect(try signIn(office, "analyst-440307", "wrong wrong").status == 422)
    let answer = try signIn(office, "analyst-440307")
    #expect(answer.status == 403)
    #expect(answer.text.contains("已停用"))
    #expect(answer.cookie("annals") == nil)
  }

  @Test func `Whoever is sent to sign in comes back to the very address`() async throws {
    let office = try await ServedOffice()
    let asked = "/accounts?x=%E6%9D%8E&y=1"
    let sent = try office.stranger.get(asked)
    #expect(sent.status == 303)
    let address = "/sign-in?next=%2Faccounts%3Fx%3D%25E6%259D%258E%26y%3D1"
    #expect(sent.location == address)
    let page = try office.stranger.get(address)
    #expect(page.hidden("next") == "/accounts?x=%E6%9D%8E&amp;y=1")
    #expect(page.text.contains(#"autocomplete="username""#))
    #expect(page.text.contains(#"autocomplete="current-password""#))
    let back = try signIn(office, "keeper-440307", more: [("next", asked)])
    #expect(back.location == asked)
  }

  @Test(arguments: [
    "//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)",
    "\\\\evil.example", "/\t/evil.example", "/a\nSet-Cookie: b=c", "evil", "", "/李",
  ])
  func `Nobody is led to another place by signing in`(next: String) async throws {
    let office = try await ServedOffice()
    let answer = try signIn(office, "analyst-440307", more: [("next", next)])
    #expect(answer.status == 303)
    #expect(answer.location == "/")
    #expect(answer.all("set-cookie").count == 1)
    let page = try office.stranger.get(
      "/sign-in?next=" + (next.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""))
    #expect(page.status == 400 || page.hidden("next") == nil)
  }

  @Test func `Everybody begins where their duties are`() async throws {
    let office = try await ServedOffice()
    #expect(try signIn(office, "associationUser-440307").location == "/associations/a-440307")
    #expect(try signIn(office, "nothing-440307").location == "/me")
  }

  @Test func `Signing out ends the session, not only the cookie`() async throws {
    let office = try await ServedOffice()
    let browser = try await office.browser("analyst")
    let answer = try browser.post("/sign-out")
    #expect(answer.status == 303)
    #expect(answer.location == "/signed-out")
    #expect(answer.cookie("annals")?.value == "")
    #expect(answer.cookie("annals")?.attributes.contains("Max-Age=0") == true)
    #expect(try browser.get("/me").status == 303)
    #expect(try browser.post("/sign-out").location == "/signed-out")
  }

  @Test func `Another password ends the other sessions and keeps this one`() async throws {
    let office = try await ServedOffice()
    let (here, there) = (try await office.browser("analyst"), try await office.browser("analyst"))
    let fields = [("password", "another good one"), ("repeated", "another good one")]
    let refused = try here.post("/me/password", [("present", "not the present one")] + fields)
    #expect(refused.status == 422)
    #expect(refused.text.contains("现用密码不正确"))
    let unlike = [("password", "another good one"), ("repeated", "another good two")]
    #expect(
      try here.post("/me/password", [("present", ServedOffice.password)] + unlike).status == 422)
    let done = try here.post("/me/password", [("present", ServedOffice.password)] + fields)
    #expect(done.location == "/me?done=password")
    #expect(try browser(office, with: done).get("/me?done=password").text.contains("密码已更换"))
    #expect(try there.get("/me").status == 303)
    #expect(try here.get("/me").status == 303)
  }

  @Test func `Who must renew the password can do nothing else`() async throws {
    let office = try await ServedOffice()
    try office.accounts.requireRenewal("supervisor-440307")
    let answer = try signIn(office, "supervisor-440307", more: [("next", "/me")])
    #expect(answer.location == "/me/password?next=%2Fme")
    let browser = try browser(office, with: answer)
    #expect(
      try browser.get("/associations/a-440307").location?.hasPrefix("/me/password?next=") == true)
    #expect(try browser.get("/me").location == "/me/password?next=%2Fme")
    let token = try office.accounts.makeToken(for: "supervisor-440307", label: "x").text
    let program = try Wire.ask(
      office.port, "GET", "/associations/a-440307",
      ["Accept: application/json", "Authorization: Bearer \(token)"])
    #expect(program.status == 403)
    #expect(program.text.contains("renewal-needed"))
    let fields = [
      ("present", ServedOffice.password), ("password", "another good one"),
      ("repeated", "another good one"), ("next", "/me"),
    ]
    let renewed = try browser.post("/me/password", fields)
    #expect(renewed.location == "/me")
    #expect(try self.browser(office, with: renewed).get("/me").status == 200)
  }

  @Test func `The language that was chosen stays, but not for the public's pages`() async throws {
    let office = try await ServedOffice()
    let answer = try office.stranger.get("/sign-in?lang=en")
    #expect(answer.header("content-language") == "en")
    let cookie = try #require(answer.cookie("annals-lang"))
    #expect(cookie.value == "en")
    #expect(cookie.attributes.contains("HttpOnly"))
    #expect(
      try office.stranger.get("/sign-in", ["Cookie: annals-lang=en"]).header("content-language")
        == "en")
    #expect(try office.stranger.get("/sign-in?lang=x").cookie("annals-lang") == nil)
  }

  @Test func `Before a session ends, pages say so with the way to go on`() async throws {
    let office = try await ServedOffice()
    let browser = try await office.browser("analyst")
    let page = try browser.get("/me")
    #expect(page.text.contains(#"data-seconds="1500" hidden>"#))
    #expect(page.text.contains(#"href="/session""#))
    #expect(page.text.contains("无操作时登录保持至 10:30"))
    #expect(!page.text.contains("http-equiv"))
    office.pass(minutes: 29)
    #expect(try browser.get("/session").text.contains("2026-06-15 10:59"))
    for _ in 1...27 {
      office.pass(minutes: 25)
      #expect(try browser.get("/me").status == 200)
    }
    office.pass(minutes: 12)
    #expect(try browser.get("/me").text.contains("本次登录将于 22:00 结束"))
    office.pass(minutes: 5)
    #expect(try browser.get("/me").status == 303)
  }
}
