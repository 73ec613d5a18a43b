import Accounts
import EventModel
import Testing

@Suite struct SignInTests {
  private let house: House

  init() throws { house = try House() }

  @Test func `The right password begins a session of the account`() async throws {
    let store = try await house.withLi()
    let outcome = try await store.signIn("LI", password: password)
    guard case .signedIn(let session, let secret) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(session.account.login == "li")
    #expect(session.account.actor == (try actor("li")))
    #expect(store.session(secret)?.account == session.account)
    #expect(secret.cookie.utf8.count == 43)
  }

  @Test func `A wrong password and an unknown login get the same answer`() async throws {
    let store = try await house.withLi()
    #expect(try await store.fail("li", times: 1) == .wrong)
    #expect(try await store.fail("nobody", times: 1) == .wrong)
    #expect(try await store.signIn("li", password: "") == .wrong)
    let long = String(repeating: "a", count: 5000)
    #expect(try await store.signIn("li", password: long) == .wrong)
    #expect(try await store.signIn(long, password: long) == .wrong)
  }

  @Test(arguments: ["li", "nobody"])
  func `Five wrong passwords lock a login and say until when, whether there is one or not`(
    login: String
  ) async throws {
    let store = try await house.withLi()
    let opens = Instant.sample.later(seconds: 15 * 60)
    #expect(try await store.fail(login, times: 4) == .wrong)
    #expect(try await store.fail(login, times: 1) == .locked(until: opens))
    #expect(try await store.signIn(login, password: password) == .locked(until: opens))
    house.clock.pass(seconds: 15 * 60 - 1)
    #expect(try await store.fail(login, times: 1) == .locked(until: opens))
    house.clock.pass(seconds: 1)
    #expect(try await store.fail(login, times: 1) == .wrong)
  }

  @Test func `A locked account opens again for the right password`() async throws {
    let store = try await house.withLi()
    _ = try await store.fail(times: 5)
    house.clock.pass(minutes: 15)
    _ = try await store.enter()
    #expect(store.lockout("li") == Lockout())
  }

  @Test func `Each further lock is twice as long, up to a day`() {
    var lockout = Lockout()
    var minutes: [Int64] = []
    for _ in 0..<9 {
      for _ in 0..<5 { lockout.fail(at: .sample) }
      let until = lockout.lock(at: .sample) ?? .sample
      minutes.append((until.milliseconds - Instant.sample.milliseconds) / 60_000)
    }
    #expect(minutes == [15, 30, 60, 120, 240, 480, 960, 1440, 1440])
  }

  @Test func `A success makes the failures before it forgotten`() async throws {
    let store = try await house.withLi()
    #expect(try await store.fail(times: 4) == .wrong)
    _ = try await store.enter()
    #expect(try await store.fail(times: 4) == .wrong)
    _ = try await store.enter()
  }

  @Test func `A lock survives a restart`() async throws {
    let store = try await house.withLi()
    let outcome = try await store.fail(times: 5)
    try store.close()
    let again = try house.open()
    #expect(try await again.signIn("li", password: password) == outcome)
    #expect(again.lockout("li")?.lastFailureAt == .sample)
    try again.unlock("li")
    _ = try await again.enter()
  }

  @Test func `Guesses that come at once are no more than guesses in a row`() async throws {
    let store = try await house.withLi()
    let outcomes = try await withThrowingTaskGroup(of: SignInOutcome.self) { group in
      for number in 0..<30 {
        group.addTask { try await store.signIn("li", password: "wrong password \(number)") }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == .wrong } == 4)
    #expect(store.lockout("li")?.failures == 5)
  }

  @Test func `A flood is told to try again`() async throws {
    let store = try house.open(cost: ScryptCost(n: 1 << 14, r: 8, p: 1))
    let outcomes = try await withThrowingTaskGroup(of: SignInOutcome.self) { group in
      for number in 0..<60 {
        group.addTask { try await store.signIn("guess\(number)", password: "wrong password") }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.contains(.busy))
    #expect(outcomes.contains(.wrong))
    #expect(try await store.fail("somebody", times: 1) == .wrong)
  }

  @Test func `A disabled account learns so only with its password`() async throws {
    let store = try await house.withLi()
    try store.disable("li")
    #expect(try await store.signIn("li", password: "a wrong password") == .wrong)
    #expect(try await store.signIn("li", password: password) == .disabled)
    try store.enable("li")
    _ = try await store.enter()
  }

  @Test func `Another password needs the present one and ends the sessions`() async throws {
    let store = try await house.withLi()
    let secret = try await store.enter()
    try store.requireRenewal("li")
    #expect(store.account("li")?.mustRenew == true)
    await #expect(throws: AccountFault.wrongPassword) {
      try await store.renewPassword("li", present: "a wrong password", new: "another password")
    }
    await #expect(throws: AccountFault.password(.tooShort)) {
      try await store.renewPassword("li", present: password, new: "short")
    }
    #expect(store.session(secret) != nil)
    try await store.renewPassword("li", present: password, new: "another password")
    #expect(store.session(secret) == nil)
    #expect(store.account("li")?.mustRenew == false)
    #expect(try await store.signIn("li", password: password) == .wrong)
    guard case .signedIn = try await store.signIn("li", password: "another password") else {
      Issue.record("the new password is not the account's")
      return
    }
  }
}
