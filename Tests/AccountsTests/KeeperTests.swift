import Accounts
import EventModel
import Testing

@Suite struct KeeperTests {
  private let house: House

  init() throws { house = try House() }

  @Test func `Accounts are listed in the order of their logins`() async throws {
    let store = try await house.withLi()
    try await house.add("Chen", to: store)
    try await house.add("wang", to: store)
    try store.erase("chen")
    #expect(store.accounts().map(\.login) == ["li", "wang", ""])
  }

  @Test(arguments: ["", "li xiaoming", "李", "li/x", String(repeating: "a", count: 65)])
  func `A login is 1 to 64 letters, digits, dots, dashes and underscores`(login: String) throws {
    let store = try house.open()
    let actor = try actor("li")
    #expect(throws: AccountFault.invalidLogin) {
      try store.create(login: login, displayName: "李", actor: actor)
    }
  }

  @Test func `Another login takes the place of the first, in the file too`() async throws {
    let store = try await house.withLi()
    try await house.add("wang", to: store)
    #expect(throws: AccountFault.loginTaken) { try store.change("li", to: "WANG") }
    #expect(throws: AccountFault.invalidLogin) { try store.change("li", to: "李") }
    try store.change("li", to: "Li")
    try store.change("li", to: "chen")
    #expect(store.account("li") == nil)
    _ = try await store.enter("chen")
    try store.close()
    let again = try house.open()
    #expect(again.account("chen")?.displayName == "李li")
    _ = try await again.enter("chen")
    #expect(again.account("li") == nil)
  }

  @Test func `The other sessions of an account end, its own and those of others go on`()
    async throws
  {
    let store = try await house.withLi()
    try await house.add("wang", to: store)
    let (own, other, wang) = (
      try await store.enter(), try await store.enter(), try await store.enter("wang")
    )
    #expect(store.sessionCount(of: "li") == 2)
    #expect(try store.endOtherSessions(than: own) == 1)
    #expect(store.session(own) != nil)
    #expect(store.session(other) == nil)
    #expect(store.session(wang) != nil)
    #expect(store.sessionCount(of: "li") == 1)
    house.clock.pass(hours: 1)
    #expect(store.sessionCount(of: "li") == 0)
  }

  @Test func `A login is given once, in whatever case, and so is an actor`() async throws {
    let store = try await house.withLi()
    let (li, wang) = (try actor("li"), try actor("wang"))
    #expect(throws: AccountFault.loginTaken) {
      try store.create(login: "LI", displayName: "李", actor: wang)
    }
    #expect(throws: AccountFault.actorTaken) {
      try store.create(login: "li2", displayName: "李", actor: li)
    }
    try await house.add("wang", to: store)
    #expect(throws: AccountFault.actorTaken) { try store.change("wang", actor: li) }
    #expect(throws: AccountFault.invalidDisplayName) {
      try store.change("wang", displayName: "王\n")
    }
    #expect(throws: AccountFault.unknownLogin) { try store.disable("zhao") }
  }

  @Test func `A changed name and actor hold at once and after a restart`() async throws {
    let store = try await house.withLi()
    let secret = try await store.enter()
    let moved = try #require(Actor("supervisor/440300/li"))
    try store.change("li", displayName: "李晓", actor: moved)
    #expect(store.session(secret)?.account.actor == moved)
    try store.close()
    let account = try house.open().account("li")
    #expect(account?.actor == moved)
    #expect(account?.displayName == "李晓")
  }

  @Test func `Erasing removes the person from every byte of the files`() async throws {
    let store = try await house.withLi()
    _ = try store.create(
      login: "ouyang.xiaoming", displayName: "欧阳晓明", actor: try actor("officer-7"))
    _ = try await store.accept(try store.invite("ouyang.xiaoming"), password: password)
    let secret = try await store.enter("ouyang.xiaoming")
    let token = try store.makeToken(for: "ouyang.xiaoming", label: "欧阳的电脑")
    _ = try store.makeDraft(
      for: "ouyang.xiaoming", act: "RecordReport", fields: #"{"note":"欧阳晓明的草稿"}"#)
    try store.erase("ouyang.xiaoming")
    for text in ["ouyang.xiaoming", "欧阳"] {
      #expect(try house.folder.filesHolding(text).isEmpty)
    }
    #expect(store.session(secret) == nil)
    #expect(store.authenticate(token: token.text) == nil)
    #expect(try await store.signIn("ouyang.xiaoming", password: password) == .wrong)
    try store.close()
    for text in ["ouyang.xiaoming", "欧阳"] {
      #expect(try house.folder.filesHolding(text).isEmpty)
    }
    let again = try house.open()
    let erased = try #require(again.accounts().last)
    #expect(erased.isErased && erased.isDisabled && erased.displayName.isEmpty)
    #expect(erased.actor == (try actor("officer-7")))
    #expect(again.account("li") != nil)
  }

  @Test func `An erased login may be given again, its actor may not`() async throws {
    let store = try await house.withLi()
    try store.erase("li")
    let old = try actor("li")
    #expect(throws: AccountFault.actorTaken) {
      try store.create(login: "li", displayName: "李", actor: old)
    }
    let account = try store.create(login: "li", displayName: "李", actor: try actor("li-2"))
    #expect(store.accounts().map(\.number).contains(account.number))
    #expect(store.accounts().count == 2)
    #expect(throws: AccountFault.unknownLogin) { try store.erase("") }
  }
}
