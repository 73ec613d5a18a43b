import EventModel
import Projections

/// The rows of one association in the kept views, in little room: a register of 100,000 associations
/// has more than a million of them.
///
/// What costs room in a row is not its values but the list of its entries and its citations. The
/// entries are few for one association, so a row keeps only which of them it rests on, a bit each;
/// citations are the same for thousands of rows and are kept once.
struct KeptRows: Sendable {
  private struct Kept: Sendable {
    let basis: String
    let because: Because
    let isCalendarAssumed: Bool
  }

  /// The entries of one row.
  private enum Because: Sendable {
    /// Bit n stands for the n-th of ``entries``.
    case bits(UInt64)
    case list([LogPosition])
    case none
  }

  /// Where the rows of each view begin in ``kept``; one more than there are views.
  private let starts: [UInt32]
  private let kept: [Kept]
  /// The values of all rows, one row after another.
  private let values: [Value]
  /// The entries on which any row rests, ascending.
  private let entries: [LogPosition]

  /// Takes rows apart; `citations` is the pool that all associations share.
  init(_ rows: [[Row]], _ citations: inout [String: String]) {
    let entries = Set(rows.joined().flatMap { $0.because ?? [] }).sorted()
    var starts: [UInt32] = [0]
    var values: [Value] = []
    values.reserveCapacity(rows.joined().reduce(0) { $0 + $1.values.count })
    var kept: [Kept] = []
    for row in rows {
      for row in row {
        let basis = citations[row.basis] ?? row.basis
        citations[basis] = basis
        values += row.values
        kept.append(
          Kept(
            basis: basis, because: Self.because(row.because, entries),
            isCalendarAssumed: row.isCalendarAssumed))
      }
      starts.append(UInt32(kept.count))
    }
    self.starts = starts
    self.kept = kept
    self.values = values
    self.entries = entries
  }

  private static func because(_ positions: [LogPosition]?, _ entries: [LogPosition]) -> Because {
    guard let positions else { return .none }
    guard entries.count <= 64 else { return .list(positions) }
    var bits: UInt64 = 0
    var place = 0
    for position in positions {
      while entries[place] < position { place += 1 }
      bits |= 1 << UInt64(place)
    }
    return .bits(bits)
  }

  func isEmpty(at view: Int) -> Bool { starts[view] == starts[view + 1] }

  /// The rows of the view at a place.
  func rows(at place: Int, of view: View) -> [Row] {
    zip(kept[range(at: place)], values(at: place)).map { one, values in
      Row(
        view, values, because: positions(one.because), citing: one.basis,
        isCalendarAssumed: one.isCalendarAssumed)
    }
  }

  /// The values of those rows, where why they stand is not asked.
  func values(at place: Int) -> [[Value]] {
    var start = 0
    for earlier in 0..<place { start += range(at: earlier).count * Self.widths[earlier] }
    let width = Self.widths[place]
    return (0..<range(at: place).count).map { row in
      Array(values[start + row * width..<start + (row + 1) * width])
    }
  }

  private static let widths = LiveViews.views.map(\.columns.count)

  func count(at place: Int) -> Int { range(at: place).count }

  private func range(at place: Int) -> Range<Int> { Int(starts[place])..<Int(starts[place + 1]) }

  private func positions(_ because: Because) -> [LogPosition]? {
    switch because {
    case .none: return nil
    case .list(let positions): return positions
    case .bits(var bits):
      var positions: [LogPosition] = []
      positions.reserveCapacity(bits.nonzeroBitCount)
      while bits != 0 {
        positions.append(entries[bits.trailingZeroBitCount])
        bits &= bits - 1
      }
      return positions
    }
  }
}
