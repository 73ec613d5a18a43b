import EventModel
import Testing

/// What anybody sees without signing in, and what nobody does.
@Suite struct PublicTests {
  @Test func `Anybody finds a body by a part of its name`() async throws {
    let house = try await ConsoleHouse()
    let found = try await house.stranger.get("/public?q=家具")
    #expect(found.status == 200)
    #expect(found.text.contains("示例家具行业协会"))
    #expect(!found.text.contains("示例供应链商会"))
    let none = try await house.stranger.get("/public?q=不存在的")
    #expect(none.text.contains("登记簿中没有名称或代码含“不存在的”的单位"))
  }

  @Test func `A body's page tells its listing with the reason and how it ends`() async throws {
    let house = try await ConsoleHouse()
    let page = try await house.stranger.get("/public/associations/lg-0001")
    #expect(page.text.contains("异常（一）未按规定报送年度工作报告"))
    #expect(page.text.contains("可向登记管理机关申请移出"))
    #expect(page.text.contains("公示期内没有处罚决定。已过公示期的信息不再显示"))
    #expect(try await house.stranger.get("/public/associations/no-body").status == 404)
  }

  @Test func `As of another day only the register is shown`() async throws {
    let house = try await ConsoleHouse()
    let page = try await house.stranger.get(
      "/public/associations/lg-0002?effective=2020-01-01")
    #expect(page.text.contains("示例物流商会"))
    #expect(page.text.contains("以前的日期只显示登记事项"))
    #expect(!page.text.contains("年检结论</h2>"))
  }

  @Test func `Neither zombies nor proposals nor the log's positions are public`() async throws {
    let house = try await ConsoleHouse()
    for name in ["zombies", "proposals", "deadlines", "work", "register"] {
      #expect(try await house.stranger.get("/public/lists/\(name)").status == 404, "\(name)")
    }
    for name in ["abnormal-list", "black-list", "red-list"] {
      let page = try await house.stranger.get("/public/lists/\(name)")
      #expect(page.status == 200)
      #expect(!page.text.contains("/events/"))
      #expect(!page.text.contains("僵尸"))
    }
    #expect(try await house.stranger.get("/public/grades").status == 200)
  }

  @Test func `A sign-in makes no difference to what is public`() async throws {
    let house = try await ConsoleHouse()
    let sun = try await house.browser(.sun)
    let signedIn = try await sun.get("/public/lists/abnormal-list")
    let stranger = try await house.stranger.get("/public/lists/abnormal-list")
    #expect(signedIn.text == stranger.text)
  }

  @Test func `Help, keys and the accessibility statement are open to everybody`() async throws {
    let house = try await ConsoleHouse()
    let help = try await house.stranger.get("/help")
    #expect(help.text.contains("两个日期"))
    #expect(help.text.contains("严重违法失信名单"))
    let english = try await house.stranger.get("/help?lang=en")
    #expect(english.text.contains("The two days"))
    #expect(try await house.stranger.get("/keyboard").text.contains("Tab"))
    #expect(try await house.stranger.get("/accessibility").text.contains("没有试过的"))
  }
}
