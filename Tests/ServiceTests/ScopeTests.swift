import Associations
import EventModel
import Service
import Testing

@Suite struct ScopeTests {
  @Test func `Nobody without an appointment sees anything`() {
    let scope = Scope([])
    #expect(scope == .nothing)
    #expect(!scope.covers("lg-0007", in: "440307"))
    #expect(!scope.covers("lg-0007", in: nil))
  }

  @Test func `Everything covers even a body without a jurisdiction`() {
    #expect(Scope.everything.covers("x", in: nil))
    #expect(!Scope.nothing.coversArea("440307"))
  }
}
