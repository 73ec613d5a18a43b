import HTTP
import Testing
import Web

@testable import Server

@Suite struct RouterTests {
  private func route(_ template: String, _ method: HTTPMethod = .get) -> Route {
    Route(method, template, .open, .atOnce { _ in HTTPResponse(status: 200) })
  }

  private func template(_ finding: Router.Finding) -> String? {
    guard case .route(let route, _, _) = finding else { return nil }
    return route.template
  }

  private func request(_ target: String, accepting type: String = "*/*") throws -> HTTPRequest {
    try #require(HTTPRequest(target: target, headers: [("Accept", type)]))
  }

  @Test func `A word is preferred to a brace`() throws {
    let router = Router(
      pages: [], programs: [route("/events/{position}"), route("/events/stream")])
    #expect(template(router.find(try request("/events/stream"))) == "/events/stream")
    #expect(template(router.find(try request("/events/12"))) == "/events/{position}")
  }

  @Test func `A browser gets the page, a program the data, and either what only the other has`()
    throws
  {
    let router = Router(pages: [route("/a"), route("/p")], programs: [route("/a"), route("/d")])
    guard case .route(_, _, let isPage) = router.find(try request("/a", accepting: "text/html"))
    else { return #expect(Bool(false), "not found") }
    #expect(isPage)
    guard case .route(_, _, let isPageToo) = router.find(try request("/a")) else {
      return #expect(Bool(false), "not found")
    }
    #expect(!isPageToo)
    #expect(template(router.find(try request("/d", accepting: "text/html"))) == "/d")
    #expect(template(router.find(try request("/p"))) == "/p")
  }

  @Test func `Another method is told from an unknown address`() throws {
    let router = Router(pages: [], programs: [route("/a", .post), route("/a", .delete)])
    guard case .otherMethods(let methods) = router.find(try request("/a")) else {
      return #expect(Bool(false), "not said")
    }
    #expect(methods == [.delete, .post])
    guard case .nothing = router.find(try request("/b")) else {
      return #expect(Bool(false), "found")
    }
  }
}
