import Accounts
import EventModel
import Testing

@Suite struct AnswerTests {
  private let house: House
  private let store: AccountStore
  private let caller = "registrar/440307/li"
  private let answer = KeptAnswer(
    status: 201, headers: #"{"etag":"\"association/lg-7@3\""}"#, body: Array("{}".utf8))

  init() throws {
    house = try House()
    store = try house.open()
  }

  private func fingerprint(_ body: String) -> Digest {
    Array(body.utf8).withUnsafeBytes {
      Digest(method: "POST", path: "/api/commands", body: $0)
    }
  }

  private func begin(_ key: String, _ body: String = "a") throws -> CallBeginning {
    try store.begin(caller: caller, key: key, fingerprint: fingerprint(body))
  }

  private func carryOut(_ key: String, _ body: String = "a") throws {
    guard case .new(let open) = try begin(key, body) else {
      Issue.record("the key is not new")
      return
    }
    try store.finish(open, answer)
  }

  @Test func `A repeated request gets the answer of the first`() throws {
    try carryOut("k1")
    #expect(try begin("k1") == .repeated(answer))
    try store.flush()
    #expect(try begin("k1") == .repeated(answer))
    #expect(try begin("k1") == .repeated(answer))
  }

  @Test func `Kept answers survive a restart`() throws {
    try carryOut("k1")
    try store.close()
    let again = try house.open()
    let known = try again.begin(caller: caller, key: "k1", fingerprint: fingerprint("a"))
    #expect(known == .repeated(answer))
    let recalled = try #require(try again.recall(caller: caller, key: "k1"))
    #expect(recalled.answer == answer)
    #expect(recalled.fingerprint == fingerprint("a"))
  }

  @Test func `A key under way is known, and free again when given up`() throws {
    guard case .new(let open) = try begin("k1") else {
      Issue.record("the key is not new")
      return
    }
    #expect(try begin("k1") == .inFlight)
    #expect(try begin("k1", "b") == .differs)
    store.abandon(open)
    guard case .new = try begin("k1", "b") else {
      Issue.record("the key is not free again")
      return
    }
  }

  @Test func `A key used for another request is refused, waiting or written`() throws {
    try carryOut("k1")
    #expect(try begin("k1", "b") == .differs)
    try store.flush()
    #expect(try begin("k1", "b") == .differs)
    #expect(try begin("k1") == .repeated(answer))
  }

  @Test func `Two callers may choose the same key`() throws {
    try carryOut("k1")
    let other = try store.begin(
      caller: "registrar/440307/wang", key: "k1", fingerprint: fingerprint("b"))
    guard case .new = other else {
      Issue.record("\(other)")
      return
    }
  }

  @Test func `The parts of a request cannot be shifted into each other`() {
    let one = Array("b".utf8).withUnsafeBytes { Digest(method: "POST", path: "/a", body: $0) }
    let two = Array("".utf8).withUnsafeBytes { Digest(method: "POST", path: "/ab", body: $0) }
    #expect(one != two)
  }

  @Test func `Remembered answers are written together and found while they wait`() throws {
    for number in 0..<12_000 {
      try store.remember(
        caller: caller, key: "k\(number)", fingerprint: fingerprint("\(number)"), answer)
    }
    #expect(try store.recall(caller: caller, key: "k11999")?.answer == answer)
    #expect(try store.recall(caller: caller, key: "k0")?.answer == answer)
    try store.close()
    #expect(try house.folder.value("SELECT count(*) FROM answer") == 12_000)
  }

  @Test func `Old answers can be forgotten`() throws {
    for number in 0..<2500 {
      try store.remember(
        caller: caller, key: "old\(number)", fingerprint: fingerprint("a"), answer)
    }
    try store.flush()
    house.clock.pass(hours: 1)
    try carryOut("young")
    try store.flush()
    #expect(try store.forgetAnswers(keptBefore: house.clock.now) == 2500)
    #expect(try store.recall(caller: caller, key: "old1") == nil)
    #expect(try begin("young") == .repeated(answer))
  }

  @Test func `Many threads share the keys without carrying one out twice`() async throws {
    let store = store
    let asked = fingerprint("a")
    let answer = answer
    let carriedOut = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var carriedOut = 0
          for number in 0..<300 {
            let known = try store.begin(caller: "c", key: "k\(number)", fingerprint: asked)
            guard case .new(let open) = known else { continue }
            carriedOut += 1
            try store.finish(open, answer)
            if number % 50 == 0 { try store.flush() }
          }
          return carriedOut
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(carriedOut == 300)
  }
}
