import Accounts
import Console
import Foundation
import HTTP
import Server
import Testing
import Web

/// What every answer says to browsers, and what no header can talk the server into.
@Suite struct FrontDoorTests {
  /// An address of the public without braces; nil in a house that publishes nothing.
  private static let publicAddress =
    ConsoleRoutes.all.first { route in
      route.template.hasPrefix("/public") && route.method == .get && !route.template.contains("{")
    }?.template

  @Test func `No page can be framed, sniffed, scripted from elsewhere or mixed up in a cache`()
    async throws
  {
    let office = try await ServedOffice()
    let browser = try await office.browser("keeper")
    let pages = ConsoleRoutes.all.filter { $0.method == .get && !$0.template.contains("{") }
    #expect(pages.count >= 6)
    for target in pages.map(\.template) + ["/nowhere", "/kept/x", "/setup/x"] {
      let answer = try browser.get(target)
      let policy = answer.header("content-security-policy") ?? ""
      #expect(policy.hasPrefix("default-src 'none'"), "\(target)")
      for part in ["frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"] {
        #expect(policy.contains(part), "\(target)")
      }
      #expect(!policy.contains("unsafe"))
      #expect(answer.header("x-frame-options") == "DENY")
      #expect(answer.header("x-content-type-options") == "nosniff")
      #expect(answer.header("referrer-policy") == "same-origin")
      #expect(answer.header("vary")?.contains("Accept") == true)
      #expect(answer.header("server") == nil)
      #expect(!answer.text.contains(" style=\""), "\(target)")
      #expect(!answer.text.contains(" onclick="), "\(target)")
      #expect(!answer.text.contains("http-equiv"), "\(target)")
    }
  }

  @Test func `Nobody is shown the way to where they may not go`() async throws {
    let office = try await ServedOffice()
    func ways(_ duty: String) async throws -> [String] {
      let page = try await office.browser(duty).get("/me").text
      return ["/queue", "/orders", "/statistics", "/audit", "/events"].filter {
        page.contains(#"<a href="\#($0)">"#)
      }
    }
    #expect(try await ways("complianceOfficer") == ["/queue", "/orders", "/statistics"])
    #expect(try await ways("decidingOfficer").count == 5)
    #expect(try await ways("analyst") == ["/queue", "/statistics", "/audit"])
    #expect(try await ways("associationUser") == [])
    #expect(try await ways("nothing") == [])
  }

  @Test func `Headers that name another host, method or address change nothing`() async throws {
    let office = try await ServedOffice { ($0.signInBurst, $0.signInPerSecond) = (2, 1) }
    let browser = try await office.browser("analyst")
    let tricks = [
      "X-Forwarded-Host: evil.example", "X-Original-URL: /accounts", "X-Rewrite-URL: /accounts",
      "X-HTTP-Method-Override: POST", "X-Forwarded-Proto: https", "Forwarded: host=evil.example",
    ]
    let page = try browser.get("/me", tricks)
    #expect(page.status == 200)
    #expect(page.text.contains("我的账户"))
    #expect(!page.text.contains("evil"))
    let elsewhere = try office.stranger.get("/me", ["Host: evil.example"])
    #expect(elsewhere.location == "/sign-in?next=%2Fme")
    // The limit is of the connection, not of what the client says of itself.
    var last = 0
    for number in 1...3 {
      last = try office.stranger.send(
        "/sign-in", [("login", "x"), ("password", "y")], ["X-Forwarded-For: 203.0.113.\(number)"]
      ).status
    }
    #expect(last == 429)
  }

  @Test func `Two hosts, two cookies of one name or two tokens are nobody's`() async throws {
    let office = try await ServedOffice()
    let browser = try await office.browser("keeper")
    let own = try #require(browser.cookie)
    let twice = try Wire.ask(
      office.port, "GET", "/me", ["Accept: text/html", "Host: a", "Host: b", "Cookie: \(own)"])
    #expect(twice.status == 400)
    let other = try Wire.ask(
      office.port, "GET", "/me", ["Accept: text/html", "Cookie: __Host-annals=\(own.dropFirst(7))"])
    #expect(other.status == 303)
    let token = try office.accounts.makeToken(for: "keeper-440307", label: "x").text
    let bad = try Wire.ask(
      office.port, "GET", "/me",
      ["Accept: application/json", "Authorization: Bearer \(token)", "Authorization: Bearer x"])
    #expect(bad.status == 401)
  }

  @Test func `A token that is not good is refused rather than taken for nobody`() async throws {
    let office = try await ServedOffice()
    let browser = try await office.browser("keeper")
    let answer = try browser.get("/me", ["Authorization: Bearer annals_x"])
    #expect(answer.status == 401)
    #expect(answer.header("www-authenticate")?.contains("invalid_token") == true)
  }

  @Test(.enabled(if: publicAddress != nil))
  func `The public's pages read no cookie, and each address has its share of them`() async throws {
    let office = try await ServedOffice { ($0.publicBurst, $0.publicPerSecond) = (3, 1) }
    let target = try #require(Self.publicAddress)
    let keeper = try await office.browser("keeper")
    let asKeeper = try keeper.get(target, ["Accept-Language: zh"])
    let asNobody = try office.stranger.get(
      target, ["Accept-Language: zh", "Cookie: annals-lang=en"])
    #expect(asKeeper.status == 200)
    #expect(asKeeper.text == asNobody.text)
    #expect(!asKeeper.text.contains("示例-keeper"))
    #expect(asNobody.all("set-cookie").isEmpty)
    #expect(try office.stranger.get(target + "?lang=en").all("set-cookie").isEmpty)
    let fourth = try office.stranger.get(target)
    #expect(fourth.status == 429)
    #expect(fourth.header("retry-after") == "1")
    office.pass(minutes: 1)
    #expect(try office.stranger.get(target).status == 200)
  }
}
