import Accounts
import Associations
import EventModel
import EventStore
import Events
import Foundation
import HTTP
import Service
import Testing
import Web

@Suite struct SettingUpTests {
  private static let typed = [
    ("jurisdiction", "440307"), ("office", "示例区民政局"), ("word", "示民"), ("login", "zhou"),
    ("name", "周某"), ("password", "a password for tests"), ("repeated", "a password for tests"),
  ]

  private func changed(_ name: String, _ value: String) -> [(String, String)] {
    Self.typed.map { $0.0 == name ? (name, value) : $0 }
  }

  @Test func `Whoever follows the first link opens the office and becomes its keeper`() async throws
  {
    let office = try await ServedOffice(people: false)
    let link = try #require(try FirstStart.link(office.accounts))
    let page = try office.stranger.get(link)
    #expect(page.status == 200)
    #expect(page.text.contains("首次启用"))
    #expect(page.header("cache-control") == "no-store")
    let done = try office.stranger.post(link, Self.typed)
    #expect(done.status == 303)
    #expect(done.location == "/")
    let cookie = try #require(done.cookie("annals")).value
    let keeper = TestBrowser(port: office.port, cookie: "annals=\(cookie)", token: nil)
    let me = try keeper.get("/me")
    #expect(me.text.contains("registrar/440307/zhou"))
    #expect(me.text.contains("周某"))
    #expect(try keeper.get("/accounts").status == 200)
    #expect(try office.log.head().size == 2)
    let held = try office.service.roll().appointments
    #expect(held.map(\.officer) == ["registrar/440307/zhou"])
    #expect(held.map(\.duty) == [.keeper])
    #expect(held.map(\.jurisdictions) == [["440307"]])
  }

  @Test func `The link works once and is not given again`() async throws {
    let office = try await ServedOffice(people: false)
    let first = try #require(try FirstStart.link(office.accounts))
    let second = try #require(try FirstStart.link(office.accounts))
    #expect(try office.stranger.get(first).status == 404)
    #expect(try office.stranger.post(second, Self.typed).status == 303)
    #expect(try office.stranger.get(second).status == 404)
    #expect(try office.stranger.post(second, Self.typed).status == 404)
    #expect(try FirstStart.link(office.accounts) == nil)
    #expect(office.accounts.accounts().map(\.login) == ["zhou"])
  }

  @Test(arguments: [
    ("jurisdiction", "4403", "应为六位数字"), ("office", "", "请填写机关名称"),
    ("login", "周某", "登录名须为"), ("name", "", "显示名须填写"), ("password", "short", "密码至少"),
    ("repeated", "another password", "两次输入不一致"),
  ])
  func `What is wrong is said beside its field, and nothing is written`(
    field: String, value: String, words: String
  ) async throws {
    let office = try await ServedOffice(people: false)
    let link = try #require(try FirstStart.link(office.accounts))
    let answer = try office.stranger.post(link, changed(field, value))
    #expect(answer.status == 422)
    #expect(answer.text.contains(words))
    #expect(answer.text.contains(##"href="#\##(field)""##))
    #expect(!answer.text.contains("a password for tests"))
    #expect(try office.log.head().size == 0)
    #expect(try office.stranger.post(link, Self.typed).status == 303)
  }

  @Test func `A log that has keepers appoints nobody anew`() async throws {
    let office = try await ServedOffice(people: false)
    for entry in [
      ("OfficeOpened", #"{"jurisdiction":"440307","name":"示例区民政局"}"#),
      (
        "OfficerAppointed",
        #"{"duty":"keeper","jurisdictions":["440307"],"officer":"registrar/440307/old"}"#
      ),
    ] {
      _ = try await office.log.append([
        NewEntry(
          stream: try #require(StreamName("office/440307")), type: entry.0,
          effectiveOn: "2020-01-02", actor: "system/440307/setup", data: Array(entry.1.utf8))
      ])
    }
    let link = try #require(try FirstStart.link(office.accounts))
    #expect(try office.stranger.get(link).text.contains(#"<option value="registrar/440307/old">"#))
    #expect(try office.stranger.post(link, Self.typed).status == 422)
    let done = try office.stranger.post(link, Self.typed + [("keeper", "registrar/440307/old")])
    #expect(done.status == 303)
    #expect(try office.log.head().size == 2)
    #expect(office.accounts.account("zhou")?.actor.description == "registrar/440307/old")
  }

  @Test func `An invitation is accepted once, and its owner is signed in`() async throws {
    let office = try await ServedOffice()
    let link = "/invitation/" + (try office.accounts.invite("analyst-440307"))
    #expect(try office.stranger.get(link).text.contains("analyst-440307"))
    let short = [("password", "short"), ("repeated", "short")]
    #expect(try office.stranger.post(link, short).status == 422)
    let fields = [("password", "another good one"), ("repeated", "another good one")]
    let done = try office.stranger.post(link, fields)
    #expect(done.status == 303)
    #expect(done.cookie("annals") != nil)
    #expect(try office.stranger.post(link, fields).status == 404)
    let late = "/invitation/" + (try office.accounts.invite("analyst-440307"))
    office.pass(minutes: 24 * 60)
    let answer = try office.stranger.get(late)
    #expect(answer.status == 404)
    #expect(answer.text.contains("超过 24 小时"))
  }
}
