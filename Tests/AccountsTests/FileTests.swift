import Accounts
import EventModel
import Foundation
import SQLite
import Testing

extension Folder {
  /// One number out of the closed file.
  func value(_ sql: String) throws -> Int64? {
    try Connection(path: file, mode: .readOnly).integer(sql)
  }
}

@Suite struct FileTests {
  private let house: House

  init() throws { house = try House() }

  private func write(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: house.folder.file))
  }

  private func stranger(_ sql: String) throws {
    try Connection(path: house.folder.file, mode: .readWrite).run(sql)
  }

  @Test func `Only its owner reads the file and what lies beside it`() async throws {
    let store = try await house.withLi()
    for name in try house.folder.names { #expect(try house.folder.mode(name) == 0o600) }
    #expect(try house.folder.names.contains("accounts.sqlite-wal"))
    try store.close()
    #expect(try house.folder.names == ["accounts.lock", "accounts.sqlite"])
    chmod(house.folder.file, 0o644)
    try house.open().close()
    #expect(try house.folder.mode("accounts.sqlite") == 0o600)
  }

  @Test func `A second process is refused as long as the first has the accounts open`() throws {
    let store = try house.open()
    #expect(throws: AccountFault.inUse) { try house.open() }
    try store.close()
    try house.open().close()
  }

  @Test func `Closed accounts answer that they are closed`() async throws {
    let store = try await house.withLi()
    try store.close()
    try store.close()
    #expect(throws: AccountFault.closed) { try store.invite("li") }
    #expect(throws: AccountFault.closed) { try store.drafts(of: "li") }
    #expect(throws: AccountFault.closed) { try store.recall(caller: "c", key: "k") }
    await #expect(throws: AccountFault.closed) { try await store.signIn("li", password: password) }
  }

  @Test func `A file of another program is refused`() throws {
    try write(Array("no database, but a text that somebody put here".utf8))
    #expect(throws: AccountFault.notAccounts) { try house.open() }
    try write([])
    try stranger("CREATE TABLE t(x)")
    #expect(throws: AccountFault.notAccounts) { try house.open() }
  }

  @Test func `A file of a later program is refused and says its version`() throws {
    try house.open().close()
    try stranger("PRAGMA user_version=7")
    #expect(throws: AccountFault.newerLayout(found: 7, known: 1)) { try house.open() }
  }

  @Test(arguments: [
    ("DROP INDEX draft_of", "draft_of"), ("ALTER TABLE session ADD COLUMN x TEXT", "session"),
    ("CREATE TRIGGER t AFTER INSERT ON session BEGIN SELECT 1; END", "t"),
  ])
  func `A file with other tables is refused`(sql: String, object: String) throws {
    try house.open().close()
    try stranger(sql)
    #expect(throws: AccountFault.layoutAltered(object: object)) { try house.open() }
  }

  @Test(arguments: [
    "UPDATE account SET actor = 'nobody'", "UPDATE account SET password_salt = x'00'",
    "UPDATE account SET scrypt_n = 1 << 40", "UPDATE account SET login = 'a b'",
  ])
  func `An account that cannot be read is damage`(sql: String) async throws {
    try await house.withLi().close()
    try stranger(sql)
    #expect(throws: AccountFault.damaged("account")) { try house.open() }
  }

  @Test func `Destroyed pages are refused`() async throws {
    try await house.withLi().close()
    var bytes = try house.folder.bytes("accounts.sqlite")
    for index in 4096..<bytes.count { bytes[index] = 0xA5 }
    try write(bytes)
    let fault = #expect(throws: AccountFault.self) { try house.open() }
    guard case .damaged = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func `What was answered survives a crash`() async throws {
    let store = try await house.withLi()
    let secret = try await store.enter()
    let token = try store.makeToken(for: "li", label: "a")
    let after = try Folder()
    for name in ["accounts.sqlite", "accounts.sqlite-wal"] {
      try Data(try house.folder.bytes(name))
        .write(to: URL(fileURLWithPath: after.path + "/" + name))
    }
    let clock = house.clock
    let again = try AccountStore(
      at: after.path,
      AccountSurroundings(now: { clock.now }, random: AccountSurroundings.system.random))
    #expect(again.session(secret)?.account.login == "li")
    #expect(again.authenticate(token: token.text)?.account.login == "li")
  }

  @Test func `A folder that is missing is told`() throws {
    let fault = #expect(throws: AccountFault.self) {
      try AccountStore(at: house.folder.path + "/none")
    }
    #expect(
      fault == .system(call: "open", path: house.folder.path + "/none/accounts.lock", code: ENOENT))
  }
}
