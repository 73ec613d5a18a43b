import Accounts
import EventModel
import Foundation
import Synchronization
import Testing

/// A folder of its own for one test, removed when the test ends.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "annals-accounts-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var file: String { path + "/accounts.sqlite" }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// The names of the files that hold these bytes somewhere.
  func filesHolding(_ text: String) throws -> [String] {
    let needle = Data(text.utf8)
    return try names.filter { Data(try bytes($0)).range(of: needle) != nil }
  }

  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}

/// A clock that tests set.
final class Clock: Sendable {
  private let moment = Mutex<Instant>(.sample)

  var now: Instant { moment.withLock { $0 } }

  func pass(seconds: Int64) {
    moment.withLock { $0 = $0.later(seconds: seconds) }
  }
  func pass(minutes: Int64) { pass(seconds: minutes * 60) }
  func pass(hours: Int64) { pass(seconds: hours * 3600) }
}

extension Instant {
  /// 2020-06-22T01:30:00.000Z
  static let sample = Instant(milliseconds: 1_592_789_400_000)

  func later(seconds: Int64) -> Instant { Instant(milliseconds: milliseconds + seconds * 1000) }
}

extension ScryptCost {
  /// Cheap enough for a test to try hundreds of passwords.
  static let cheap = ScryptCost(n: 16, r: 1, p: 1)
}

/// The accounts of one test, with a clock that stands still and cheap hashes.
final class House: Sendable {
  let folder: Folder
  let clock = Clock()

  init() throws { folder = try Folder() }

  func open(cost: ScryptCost = .cheap) throws -> AccountStore {
    let clock = clock
    return try AccountStore(
      at: folder.path,
      AccountSurroundings(
        now: { clock.now }, random: AccountSurroundings.system.random, cost: cost))
  }

  /// A store in which Li can sign in with ``password``.
  func withLi() async throws -> AccountStore {
    let store = try open()
    try await add("li", to: store)
    return store
  }

  func add(_ login: String, to store: AccountStore) async throws {
    _ = try store.create(login: login, displayName: "李\(login)", actor: actor(login))
    _ = try await store.accept(try store.invite(login), password: password)
  }
}

let password = "correct horse 马"

func actor(_ name: String) throws -> Actor { try #require(Actor("registrar/440307/\(name)")) }

extension AccountStore {
  /// Signs in and hands out what a browser would hold.
  func enter(_ login: String = "li") async throws -> SessionSecret {
    let outcome = try await signIn(login, password: password)
    guard case .signedIn(_, let secret) = outcome else {
      Issue.record("\(outcome)")
      throw AccountFault.wrongPassword
    }
    return secret
  }

  /// Gives a wrong password so often; the last answer.
  func fail(_ login: String = "li", times: Int) async throws -> SignInOutcome {
    var outcome = SignInOutcome.wrong
    for _ in 0..<times { outcome = try await signIn(login, password: "a wrong password") }
    return outcome
  }
}
