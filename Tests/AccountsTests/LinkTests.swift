import Accounts
import EventModel
import Testing

@Suite struct LinkTests {
  private let house: House
  private let store: AccountStore

  init() throws {
    house = try House()
    store = try house.open()
  }

  private func invite() throws -> String {
    _ = try store.create(login: "li", displayName: "李晓明", actor: actor("li"))
    return try store.invite("li")
  }

  @Test func `A new file has no account until the first is made`() throws {
    #expect(!store.hasAnyAccount)
    _ = try invite()
    #expect(store.hasAnyAccount)
  }

  @Test func `A link is followed once`() async throws {
    let link = try invite()
    #expect(try store.invitee(link).login == "li")
    let account = try await store.accept(link, password: password)
    #expect(account.hasPassword)
    await #expect(throws: AccountFault.unknownLink) {
      try await store.accept(link, password: "another password")
    }
    _ = try await store.enter()
  }

  @Test func `Of two who follow a link at once one chooses the password`() async throws {
    let link = try invite()
    let store = store
    let accepted = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<8 {
        group.addTask {
          (try? await store.accept(link, password: "password number \(number)")) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(accepted == 1)
  }

  @Test func `A link is good for 24 hours`() async throws {
    let link = try invite()
    house.clock.pass(seconds: 24 * 3600 - 1)
    #expect(try store.invitee(link).login == "li")
    house.clock.pass(seconds: 1)
    await #expect(throws: AccountFault.expiredLink) {
      try await store.accept(link, password: password)
    }
    #expect(try await store.signIn("li", password: password) == .wrong)
  }

  @Test func `A password that may not be chosen does not use the link up`() async throws {
    let link = try invite()
    await #expect(throws: AccountFault.password(.tooShort)) {
      try await store.accept(link, password: "short")
    }
    _ = try await store.accept(link, password: password)
  }

  @Test func `A new link voids the one before`() async throws {
    let first = try invite()
    let second = try store.invite("li")
    #expect(throws: AccountFault.unknownLink) { try store.invitee(first) }
    #expect(try store.invitee(second).login == "li")
    #expect(throws: AccountFault.unknownLink) { try store.invitee("no link at all") }
  }

  @Test func `A link for a forgotten password ends the sessions`() async throws {
    let store = store
    _ = try await store.accept(try invite(), password: password)
    let secret = try await store.enter()
    let link = try store.invite("li")
    #expect(store.session(secret) != nil)
    _ = try await store.accept(link, password: "another password")
    #expect(store.session(secret) == nil)
  }

  @Test func `The file holds no link and no password`() async throws {
    let link = try invite()
    #expect(try house.folder.filesHolding(link).isEmpty)
    _ = try await store.accept(link, password: password)
    try store.close()
    #expect(try house.folder.filesHolding(password).isEmpty)
    #expect(try house.folder.filesHolding("李晓明") == ["accounts.sqlite"])
  }
}
