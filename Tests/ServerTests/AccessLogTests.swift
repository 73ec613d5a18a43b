import Accounts
import EventModel
import Foundation
import HTTP
import Testing

/// Who read what, and nothing that tells who that is in life.
@Suite struct AccessLogTests {
  @Test func `A line says who read what of which day, by the name that the log knows`() async throws
  {
    let office = try await ServedOffice()
    let token = try office.accounts.makeToken(for: "analyst-440307", label: "x").text
    let answer = try Wire.ask(
      office.port, "GET",
      "/associations/a-440307?effective=2020-08-31&known=2026-01-01"
        .addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? "",
      ["Accept: application/json", "Authorization: Bearer \(token)"])
    #expect(answer.status == 404)
    let line = try #require(
      try office.accessLines().split(separator: "\n").map(String.init).last)
    for part in [
      #""actor":"registrar/440307/analyst""#, #""route":"GET /associations/{association}""#,
      #""association":"a-440307""#, #""effective":"2020-08-31""#,
      #""known":"2026-01-01T15:59:59.999Z""#, #""status":404"#,
    ] {
      #expect(line.contains(part), "\(part) in \(line)")
    }
  }

  @Test func `An association that the caller may not read of is not named`() async throws {
    let office = try await ServedOffice()
    let token = try office.accounts.makeToken(for: "analyst-440307", label: "x").text
    let head = ["Accept: application/json", "Authorization: Bearer \(token)"]
    for name in ["a-330300", "typed-by-somebody"] {
      #expect(try Wire.ask(office.port, "GET", "/associations/\(name)", head).status >= 403)
    }
    let lines = try office.accessLines()
    #expect(!lines.contains("a-330300"))
    #expect(!lines.contains("typed-by-somebody"))
  }

  @Test func `Nothing personal and nothing secret is in the file`() async throws {
    let office = try await ServedOffice()
    let link = try office.accounts.invite("nothing-440307")
    let token = try office.accounts.makeToken(for: "analyst-440307", label: "标签").text
    let browser = try await office.browser("analyst")
    _ = try office.stranger.get("/invitation/\(link)")
    _ = try office.stranger.post(
      "/sign-in", [("login", "analyst-440307"), ("password", ServedOffice.password)])
    _ = try office.stranger.post("/sign-in", [("login", "somebody"), ("password", "typed wrong")])
    _ = try browser.get("/me?q=wanted-name&effective=wanted-day&view=wanted-view&known=x")
    _ = try browser.get("/nowhere/wanted-place?q=wanted-name")
    _ = try browser.post("/me/tokens", [("label", "wanted-label"), ("until", "")])
    _ = try Wire.ask(
      office.port, "GET", "/associations/a-440307?q=wanted-name",
      [
        "Authorization: Bearer \(token)", "User-Agent: wanted-agent",
        "X-Forwarded-For: 203.0.113.9", "Referer: http://wanted-referer/",
      ])
    let lines = try office.accessLines()
    #expect(lines.split(separator: "\n").count == 7)
    let secret = try #require(browser.cookie).dropFirst("annals=".count)
    for word in [
      "analyst-440307", "某", "somebody", "wanted", "127.0.0.1", "203.0.113.9", link, token,
      String(secret), try #require(browser.token), "password", ServedOffice.password, "标签",
    ] {
      #expect(!lines.contains(word), "\(word)")
    }
    #expect(lines.contains("registrar/440307/analyst"))
  }
}
