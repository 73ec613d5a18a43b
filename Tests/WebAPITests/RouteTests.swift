import HTTP
import Testing
import Web
import WebAPI

@Suite struct RouteTests {
  @Test func `No two routes answer the same method at the same address`() {
    let names = APIRoutes.all.map { "\($0.method.rawValue) \($0.template)" }
    #expect(Set(names).count == names.count)
    #expect(!names.isEmpty)
  }
}
