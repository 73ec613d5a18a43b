import Accounts
import EventModel
import Testing

@Suite struct TokenTests {
  private let house: House

  init() throws { house = try House() }

  @Test func `A token acts as its account, also after a restart`() async throws {
    let store = try await house.withLi()
    let made = try store.makeToken(for: "li", label: "统计系统")
    #expect(made.text.hasPrefix("annals_\(made.token.identifier)_"))
    #expect(made.text.utf8.count == 67)
    let bearer = store.authenticate(token: made.text)
    #expect(bearer?.account.actor == (try actor("li")))
    #expect(bearer?.tokenIdentifier == made.token.identifier)
    try store.close()
    let again = try house.open()
    #expect(again.authenticate(token: made.text)?.account.login == "li")
  }

  @Test func `A token's text is in no file`() async throws {
    let store = try await house.withLi()
    let made = try store.makeToken(for: "li", label: "统计系统")
    let secret = String(made.text.suffix(43))
    #expect(try house.folder.filesHolding(secret).isEmpty)
    try store.close()
    #expect(try house.folder.filesHolding(secret).isEmpty)
    #expect(try house.folder.filesHolding(made.token.identifier) == ["accounts.sqlite"])
  }

  @Test func `Another secret under a known identifier is refused`() async throws {
    let store = try await house.withLi()
    let made = try store.makeToken(for: "li", label: "a")
    let other = try store.makeToken(for: "li", label: "b")
    let mixed = String(made.text.dropLast(43)) + String(other.text.suffix(43))
    #expect(store.authenticate(token: mixed) == nil)
    for text in ["", "annals_", made.text + "a", String(made.text.dropLast()), "马" + made.text] {
      #expect(store.authenticate(token: text) == nil)
    }
  }

  @Test func `A token is good through its last day in China`() async throws {
    let store = try await house.withLi()
    let made = try store.makeToken(for: "li", label: "a", expiresOn: "2020-06-22")
    house.clock.pass(seconds: 14 * 3600 + 29 * 60 + 59)
    #expect(store.authenticate(token: made.text) != nil)
    house.clock.pass(seconds: 1)
    #expect(store.authenticate(token: made.text) == nil)
  }

  @Test func `A revoked token and one of a disabled account are refused`() async throws {
    let store = try await house.withLi()
    try await house.add("wang", to: store)
    let made = try store.makeToken(for: "li", label: "a")
    #expect(throws: AccountFault.unknownToken) {
      try store.revokeToken(made.token.identifier, of: "wang")
    }
    try store.disable("li")
    #expect(store.authenticate(token: made.text) == nil)
    #expect(throws: AccountFault.disabled) { try store.makeToken(for: "li", label: "b") }
    try store.enable("li")
    #expect(store.authenticate(token: made.text) != nil)
    try store.revokeToken(made.token.identifier, of: "li")
    #expect(store.authenticate(token: made.text) == nil)
    #expect(store.tokens(of: "li").isEmpty)
  }

  @Test func `The last use of a token is kept to the minute`() async throws {
    let store = try await house.withLi()
    let made = try store.makeToken(for: "li", label: "a")
    #expect(store.tokens(of: "li").map(\.lastUsedAt) == [nil])
    _ = store.authenticate(token: made.text)
    house.clock.pass(seconds: 59)
    _ = store.authenticate(token: made.text)
    #expect(store.tokens(of: "li").map(\.lastUsedAt) == [.sample])
    house.clock.pass(seconds: 1)
    _ = store.authenticate(token: made.text)
    try store.close()
    #expect(try house.open().tokens(of: "li").map(\.lastUsedAt) == [.sample.later(seconds: 60)])
  }
}
