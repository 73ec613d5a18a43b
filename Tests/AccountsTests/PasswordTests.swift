import Accounts
import Testing

@Suite struct PasswordTests {
  /// The first three of RFC 7914, section 12; the fourth takes a gibibyte.
  @Test(arguments: [
    (
      "", "", ScryptCost(n: 16, r: 1, p: 1),
      """
      77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442\
      fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
      """
    ),
    (
      "password", "NaCl", ScryptCost(n: 1024, r: 8, p: 16),
      """
      fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162\
      2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
      """
    ),
    (
      "pleaseletmein", "SodiumChloride", ScryptCost(n: 16_384, r: 8, p: 1),
      """
      7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2\
      d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887
      """
    ),
  ])
  func `Passwords are hashed as RFC 7914 says`(
    password: String, salt: String, cost: ScryptCost, expected: String
  ) {
    let key = cost.key(Array(password.utf8), salt: Array(salt.utf8), count: 64)
    let text = key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(text == expected)
  }

  @Test func `A password has ten characters, whatever they are`() {
    #expect(Password("123456789").flaw(login: "li") == .tooShort)
    #expect(Password("1234567890").flaw(login: "li") == nil)
    #expect(Password("一二三四五六七八九十").flaw(login: "li") == nil)
    #expect(Password("          ").flaw(login: "li") == nil)
  }

  @Test func `A password has at most 1024 bytes`() {
    #expect(Password(String(repeating: "a", count: 1024)).flaw(login: "li") == nil)
    #expect(Password(String(repeating: "a", count: 1025)).flaw(login: "li") == .tooLong)
    #expect(Password(String(repeating: "马", count: 342)).flaw(login: "li") == .tooLong)
    #expect(Password(String(repeating: "a", count: 9_000_000)).flaw(login: "li") == .tooLong)
  }

  @Test func `A password is not the login, in whatever case`() {
    #expect(Password("Li.Xiaoming").flaw(login: "li.xiaoming") == .isLogin)
    #expect(Password("li.xiaoming1").flaw(login: "li.xiaoming") == nil)
  }

  @Test func `What two keyboards write differently is the same password`() async throws {
    let store = try House().open()
    _ = try store.create(login: "li", displayName: "李", actor: actor("li"))
    _ = try await store.accept(try store.invite("li"), password: "Cafe\u{301} au lait")
    let outcome = try await store.signIn("li", password: "Caf\u{E9} au lait")
    guard case .signedIn = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  @Test func `A hash of another cost is renewed at the next sign-in`() async throws {
    let house = try House()
    try await house.withLi().close()
    let dearer = try house.open(cost: ScryptCost(n: 32, r: 2, p: 1))
    _ = try await dearer.enter()
    try dearer.close()
    #expect(try house.folder.value("SELECT scrypt_n * 100 + scrypt_r FROM account") == 3202)
    _ = try await house.open().enter()
  }
}
