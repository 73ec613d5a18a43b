import EventModel
import Testing

@Suite struct EventIDTests {
  private static let lower = "018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f"

  @Test func `A UUID is read in either case and written in lower case`() {
    let identity = EventID(Self.lower)
    #expect(identity?.description == Self.lower)
    #expect(identity?.high == 0x018f_2c1e_7a10_7c3e)
    #expect(identity?.low == 0x9d55_0a1b_2c3d_4e5f)
    #expect(EventID(Self.lower.uppercased()) == identity)
    #expect(EventID("018F2c1e-7A10-7c3E-9d55-0a1B2c3d4e5F") == identity)
  }

  @Test(arguments: [
    "", "018f2c1e7a107c3e9d550a1b2c3d4e5f", "018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5",
    "018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5ff", "{018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f}",
    "018f2c1e-7a10-7c3e-9d550-a1b2c3d4e5f", "g18f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f",
    " 18f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f", "018f2c1e_7a10_7c3e_9d55_0a1b2c3d4e5f",
  ])
  func `Another text is no identity`(text: String) {
    #expect(EventID(text) == nil)
  }

  @Test func `An identity that the log makes is a UUIDv7 of its moment`() throws {
    // RFC 9562, 5.7: 48 bits of milliseconds, version 7, 12 random bits, variant 10, 62 random bits.
    let moment = try #require(Instant(stored: "2020-06-22T01:30:00.000Z"))
    let ones = EventID(version7At: moment, random: (.max, .max))
    #expect(ones.high >> 16 == UInt64(moment.milliseconds))
    #expect(ones.high & 0xFFFF == 0x7FFF)
    #expect(ones.low == 0xBFFF_FFFF_FFFF_FFFF)
    let zeros = EventID(version7At: moment, random: (0, 0))
    #expect(zeros.high & 0xFFFF == 0x7000)
    #expect(zeros.low == 0x8000_0000_0000_0000)
  }

  @Test func `Identities made later sort later, whatever chance gives`() {
    let moment: Int64 = 1_600_000_000_000
    let earlier = EventID(version7At: Instant(milliseconds: moment), random: (.max, .max))
    let later = EventID(version7At: Instant(milliseconds: moment + 1), random: (0, 0))
    #expect(earlier.description < later.description)
    #expect(earlier.bytes.lexicographicallyPrecedes(later.bytes))
  }

  @Test func `An identity survives its sixteen bytes`() throws {
    let identity = try #require(EventID(Self.lower))
    #expect(identity.bytes.withUnsafeBytes { EventID(bytes: $0) } == identity)
    #expect(identity.bytes.dropLast().withUnsafeBytes { EventID(bytes: $0) } == nil)
  }
}

@Suite struct NameTests {
  private static let sixtyFour = String(repeating: "a", count: 64)

  @Test(arguments: [
    "association/lg-0007", "association/A.b_c-9", "association/" + sixtyFour, "draw/2020-01",
    "rulebook/CN", "rulebook/440307", "rulebook/610100-XX", "association/..", "office/440307",
    "office/330300-A", "office/" + sixtyFour,
  ])
  func `A stream of the contract is read and written back`(text: String) {
    #expect(StreamName(text)?.description == text)
  }

  @Test(arguments: [
    "", "association", "association/", "/lg-0007", "Association/lg-0007", "case/1",
    "association/lg 7", "association/龙岗", "association/a/b", "association/" + sixtyFour + "a",
    "rulebook/cn", "rulebook/44030", "rulebook/4403077", "rulebook/610100-xx", "rulebook/lg-0007",
    "association/lg\n", " association/lg", "office/", "office/示例", "Office/440307",
    "office/" + sixtyFour + "a",
  ])
  func `Another stream is refused`(text: String) {
    #expect(StreamName(text) == nil)
  }

  @Test(arguments: [
    "registrar/440307/li", "supervisor/CN/wang.1", "federation/330000/f", "association/440307/a",
    "party/610100-XX/p", "evaluator/440300/" + sixtyFour, "court/440300/c", "system/CN/annals",
  ])
  func `An actor of the contract is read and written back`(text: String) {
    #expect(Actor(text)?.description == text)
  }

  @Test(arguments: [
    "", "registrar", "registrar/440307", "registrar/440307/", "registrar/440307/li/x",
    "Registrar/440307/li", "clerk/440307/li", "registrar/4403/li", "registrar/cn/li",
    "registrar/440307/李", "registrar//li", "registrar/440307/" + sixtyFour + "a",
  ])
  func `Another actor is refused`(text: String) {
    #expect(Actor(text) == nil)
  }

  @Test(arguments: ["440307", "000000", "610100-XX", "610100-A", "610100-12345678", "610100-Z9"])
  func `A code of GB/T 2260, or one with its own suffix, is a jurisdiction`(text: String) {
    #expect(Jurisdiction(text)?.code == text)
  }

  @Test(arguments: [
    "", "CN", "44030", "4403070", "44030a", "610100-", "610100-123456789", "610100-x", "610100_XX",
    "610100-X-", "４４０３０７", " 440307",
  ])
  func `Another code is no jurisdiction`(text: String) {
    #expect(Jurisdiction(text) == nil)
  }
}
