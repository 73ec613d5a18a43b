import Accounts
import EventModel
import Testing

@Suite struct SessionTests {
  private let house: House

  init() throws { house = try House() }

  @Test func `A session ends half an hour after the last request`() async throws {
    let store = try await house.withLi()
    let secret = try await store.enter()
    house.clock.pass(minutes: 29)
    #expect(store.session(secret) != nil)
    house.clock.pass(minutes: 29)
    #expect(store.session(secret)?.lastSeenAt == house.clock.now)
    house.clock.pass(minutes: 30)
    #expect(store.session(secret) == nil)
  }

  @Test func `A session ends twelve hours after the sign-in`() async throws {
    let store = try await house.withLi()
    let secret = try await store.enter()
    for _ in 0..<35 {
      house.clock.pass(minutes: 20)
      #expect(store.session(secret) != nil)
    }
    house.clock.pass(minutes: 20)
    #expect(store.session(secret) == nil)
  }

  @Test func `What a page asks by itself does not keep a session alive`() async throws {
    let store = try await house.withLi()
    let secret = try await store.enter()
    house.clock.pass(minutes: 20)
    #expect(store.session(secret, touching: false)?.lastSeenAt == .sample)
    house.clock.pass(minutes: 10)
    #expect(store.session(secret, touching: false) == nil)
  }

  @Test func `A session survives a restart with the time of its last request`() async throws {
    let store = try await house.withLi()
    let secret = try await store.enter()
    house.clock.pass(minutes: 20)
    #expect(store.session(secret) != nil)
    try store.close()
    let again = try house.open()
    house.clock.pass(minutes: 29)
    #expect(again.session(secret)?.account.login == "li")
  }

  @Test func `Signing out ends one session, also after a restart`() async throws {
    let store = try await house.withLi()
    let first = try await store.enter()
    let second = try await store.enter()
    try store.signOut(first)
    #expect(store.session(first) == nil)
    #expect(store.session(second) != nil)
    try store.close()
    let again = try house.open()
    #expect(again.session(first) == nil)
    #expect(again.session(second) != nil)
  }

  @Test func `A disabled account's sessions do not come back when it is enabled`() async throws {
    let store = try await house.withLi()
    let secret = try await store.enter()
    try store.disable("li")
    #expect(store.session(secret) == nil)
    try store.enable("li")
    #expect(store.session(secret) == nil)
    try store.close()
    #expect(try house.open().session(secret) == nil)
  }

  @Test func `A form of one session is refused in another`() async throws {
    let store = try await house.withLi()
    let first = try await store.enter()
    let second = try await store.enter()
    #expect(first.admits(formToken: first.formToken))
    #expect(!second.admits(formToken: first.formToken))
    #expect(!first.admits(formToken: ""))
    #expect(!first.admits(formToken: first.cookie))
    #expect(SessionSecret(cookie: first.cookie)?.formToken == first.formToken)
  }

  @Test func `The file holds no cookie, and a made-up cookie opens nothing`() async throws {
    let store = try await house.withLi()
    let secret = try await store.enter()
    try store.close()
    #expect(try house.folder.filesHolding(secret.cookie).isEmpty)
    let again = try house.open()
    let other = try #require(SessionSecret(cookie: String(repeating: "A", count: 43)))
    #expect(again.session(other) == nil)
    #expect(SessionSecret(cookie: "short") == nil)
    #expect(SessionSecret(cookie: String(repeating: "=", count: 43)) == nil)
  }

  @Test func `Tidying drops what has ended and keeps what lives`() async throws {
    let store = try await house.withLi()
    let dead = try await store.enter()
    house.clock.pass(minutes: 20)
    let living = try await store.enter()
    house.clock.pass(minutes: 20)
    try store.tidy()
    #expect(store.session(dead) == nil)
    #expect(store.session(living) != nil)
    try store.close()
    #expect(try house.folder.value("SELECT count(*) FROM session") == 1)
  }
}
