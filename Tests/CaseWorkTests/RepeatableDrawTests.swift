import CaseWork
import Events
import Testing

/// 双随机抽取, so that anybody can draw again (民发〔2017〕45号). The expected numbers come from the
/// program in `Docs/RepeatableDraw.md`, written apart from ours, and from published test vectors.
struct RepeatableDrawTests {
  private static let population = (1...57).map { number in
    "lg-00" + (number < 10 ? "0" : "") + "\(number)"
  }
  private static let seed = "2020-076"
  private static let pool = ["chen", "li", "wang", "zhao"]

  private static func draw(
    population: Int = 57, drawn: [String] = ["lg-0010", "lg-0017"],
    inspectors: [String]? = ["wang", "li"], pool: [String]? = pool
  ) -> RandomInspectionDrawn {
    RandomInspectionDrawn(
      jurisdiction: "440307", population: population, drawn: drawn, seed: seed,
      inspectors: inspectors, inspectorPool: pool, level: .county, year: 2020)
  }

  private static func discrepancies(
    _ draw: RandomInspectionDrawn
  ) -> [RepeatableDraw.Discrepancy] {
    RepeatableDraw.verify(draw, population: population, percent: 3, inspectors: 2)
  }

  @Test(
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func `The hash is FNV-1a with 64 bits, by its published vectors`(text: String, hash: UInt64) {
    #expect(RepeatableDraw.hash(Array(text.utf8)) == hash)
  }

  @Test(
    arguments: [(0, 0xe220_a839_7b1d_cdaf), (1_234_567, 6_457_827_717_110_365_317)]
      as [(UInt64, UInt64)])
  func `The mixing is SplitMix64, by its published vectors`(state: UInt64, mixed: UInt64) {
    #expect(RepeatableDraw.mixed(state) == mixed)
  }

  @Test(
    arguments: [
      ("lg-0001", 0xe026_841f_0558_7c28), ("lg-0002", 0xa577_5a95_4b3c_da55),
      ("lg-0003", 0x092f_94e6_eddb_b3e5),
    ] as [(String, UInt64)])
  func `A candidate's number is what the documented program gives`(name: String, number: UInt64) {
    #expect(RepeatableDraw.number(of: name, seed: Self.seed, lot: .association) == number)
  }

  @Test func `The same seed draws the same, whatever the order of the candidates`() {
    for candidates in [Self.population, Self.population.reversed(), Self.population + ["lg-0010"]] {
      let ranked = RepeatableDraw.ranked(candidates, seed: Self.seed, lot: .association)
      #expect(ranked.count == 57)
      #expect(ranked.prefix(2) == ["lg-0010", "lg-0017"])
    }
    #expect(
      RepeatableDraw.ranked(Self.pool, seed: Self.seed, lot: .inspector).prefix(2)
        == ["wang", "li"])
  }

  @Test func `A seed is its UTF-8 bytes`() {
    let ranked = RepeatableDraw.ranked(Self.population, seed: "福彩2020076期", lot: .association)
    #expect(ranked.prefix(3) == ["lg-0043", "lg-0003", "lg-0013"])
  }

  @Test func `One candidate less leaves the order of the others as it is`() {
    let all = RepeatableDraw.ranked(Self.population, seed: Self.seed, lot: .association)
    let without = RepeatableDraw.ranked(
      Self.population.filter { $0 != "lg-0010" }, seed: Self.seed, lot: .association)
    #expect(without == all.filter { $0 != "lg-0010" })
  }

  @Test(arguments: [
    (57, 3, 2), (100, 3, 3), (101, 3, 4), (1, 3, 1), (0, 3, 0), (20, 100, 20), (3, 150, 3),
  ])
  func `The quota is a least share, so it is rounded up`(population: Int, percent: Int, quota: Int)
  {
    #expect(RepeatableDraw.quota(of: population, percent: percent) == quota)
  }

  @Test func `A record that the seed gives is confirmed`() {
    #expect(Self.discrepancies(Self.draw()).isEmpty)
  }

  @Test func `A record that was touched is named`() {
    #expect(
      Self.discrepancies(Self.draw(population: 58)) == [.population(recorded: 58, found: 57)])
    #expect(
      Self.discrepancies(Self.draw(drawn: ["lg-0010", "lg-0018"]))
        == [.drawn(["lg-0010", "lg-0017"])])
    #expect(
      Self.discrepancies(Self.draw(inspectors: ["chen", "li"])) == [.inspectors(["wang", "li"])])
    #expect(Self.discrepancies(Self.draw(pool: nil)) == [.poolUnknown])
  }
}
