public import Associations
import EventModel
public import Events

/// The lot by which associations and inspectors are drawn (双随机抽取), so that anybody can draw again.
///
/// Every candidate gets a number from the seed and its own name alone; the lowest numbers are drawn.
/// The order in which candidates are given plays no part, and one candidate more or less leaves the
/// order of the others as it is. `Docs/RepeatableDraw.md` specifies the bytes and has a program of
/// ten lines in another language that draws the same.
///
/// The lot is fair to who does not choose the seed; it keeps nothing secret. So a seed is used once
/// in a jurisdiction, and comes from where the officer has no hand in it.
public enum RepeatableDraw {
  /// What is drawn; it enters the numbers, so that one seed serves both lots of a draw.
  public enum Lot: String, CaseIterable, Sendable {
    /// Associations to be inspected (抽查对象).
    case association
    /// Inspectors (检查人员).
    case inspector
  }

  /// The candidates in the order of their numbers, lowest first; equal numbers by code points. A
  /// candidate given twice is one.
  public static func ranked(_ candidates: [String], seed: String, lot: Lot) -> [String] {
    Set(candidates)
      .map { (number: number(of: $0, seed: seed, lot: lot), name: $0) }
      .sorted { one, other in
        one.number == other.number
          ? one.name.precedesByCodePoints(other.name) : one.number < other.number
      }
      .map(\.name)
  }

  /// How many are to be drawn: a share of the population in per cent, rounded up (不低于), never more
  /// than there are.
  public static func quota(of population: Int, percent: Int) -> Int {
    min(population, (population * percent + 99) / 100)
  }

  /// Whether an association stands in a registrar's draw: registered, and of the registrar's own area.
  public static func isInPopulation(_ association: Association, of jurisdiction: String) -> Bool {
    association.standing.status == .registered
      && association.items.jurisdiction?.value?.hasPrefix(jurisdiction) == true
  }

  /// The number of one candidate: FNV-1a of lot, seed and name with a zero byte between them, mixed
  /// by one step of SplitMix64.
  package static func number(of candidate: String, seed: String, lot: Lot) -> UInt64 {
    var bytes = Array(lot.rawValue.utf8)
    bytes.append(0)
    bytes.append(contentsOf: seed.utf8)
    bytes.append(0)
    bytes.append(contentsOf: candidate.utf8)
    return mixed(hash(bytes))
  }

  /// FNV-1a with 64 bits.
  package static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return hash
  }

  /// The first number of a SplitMix64 generator with this state.
  package static func mixed(_ state: UInt64) -> UInt64 {
    var z = state &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

extension RepeatableDraw {
  /// Where a recorded draw is not what its seed gives.
  public enum Discrepancy: Hashable, Sendable {
    /// Another number stood in the draw.
    case population(recorded: Int, found: Int)
    /// Other associations are drawn by the seed; those, in their order.
    case drawn([String])
    /// Other inspectors are drawn by the seed; those, in their order.
    case inspectors([String])
    /// The pool of inspectors was not recorded, so that their lot cannot be drawn again.
    case poolUnknown
  }

  /// Draws again and compares; empty where the record is what the seed gives.
  ///
  /// - Parameters:
  ///   - population: the identifiers that stood in the draw: the active associations of the
  ///     jurisdiction on the day of the draw, as known when it was recorded.
  ///   - percent: the quota's parameter on that day.
  ///   - inspectors: how many inspectors the parameter asked for on that day.
  public static func verify(
    _ draw: RandomInspectionDrawn, population: [String], percent: Int, inspectors: Int
  ) -> [Discrepancy] {
    var found: [Discrepancy] = []
    let count = Set(population).count
    if draw.population != count {
      found.append(.population(recorded: draw.population, found: count))
    }
    let drawn = Array(
      ranked(population, seed: draw.seed, lot: .association)
        .prefix(quota(of: count, percent: percent)))
    if draw.drawn != drawn { found.append(.drawn(drawn)) }
    if let recorded = draw.inspectors {
      guard let pool = draw.inspectorPool else { return found + [.poolUnknown] }
      let lot = Array(ranked(pool, seed: draw.seed, lot: .inspector).prefix(inspectors))
      if recorded != lot { found.append(.inspectors(lot)) }
    }
    return found
  }
}
