import HTTP
import Testing
import Web

@Suite struct RightTests {
  private func route(_ template: String, _ right: Right) -> Route {
    Route(.get, template, right, .atOnce { _ in HTTPResponse(status: 200) })
  }

  @Test(arguments: [
    ("/associations/{association}/history", true), ("/events/{position}", true),
    ("/associations/{association}", false), ("/lists/{view}", false), ("/statistics", false),
  ])
  func `Addresses behind which entries tell of persons are known by their words`(
    template: String, tells: Bool
  ) {
    #expect(route(template, .read).tellsOfPersons == tells)
    #expect(!route(template, .open).tellsOfPersons)
  }

  @Test func `Nobody has a right for being nobody but the open one`() {
    #expect(Right.allCases.filter { Caller.anybody.has($0) } == [.open])
    #expect(Caller.anybody.refusal(of: route("/me", .own)) == .signIn)
    #expect(Caller.anybody.refusal(of: route("/public", .open)) == nil)
    #expect(!Caller.anybody.seesPersons)
  }
}
