import EventModel
import Projections
import Testing

@testable import Replay

/// Rows that are taken apart and put together again are the same rows.
@Suite struct KeptRowsTests {
  private static let numbers: [Int64] = [0, 1, -1, 63, 64, -64, -65, 1 << 31, .max, .min]
  private static let values: [Value] =
    [
      .null, .text(""), .text("lg-0001"), .text(String(repeating: "会志", count: 500)), .flag(true),
      .flag(false), .texts([]), .texts(["", "甲"]), .numbers([]), .numbers(numbers), .counts([]),
      .counts([Value.Count(key: "甲", count: -3), Value.Count(key: "", count: .max)]),
      .date(CivilDate.admissible.lowerBound), .date("1970-01-01"), .date("1969-12-31"),
      .date(CivilDate.admissible.upperBound),
    ] + numbers.map { .number($0) }

  /// A row of the register with this value everywhere.
  private func row(_ value: Value, because: [LogPosition]?, _ basis: String) -> Row {
    Row(
      .register, Array(repeating: value, count: View.register.columns.count), because: because,
      citing: basis, isCalendarAssumed: because == nil)
  }

  @Test func `Every kind of value comes back as it was`() {
    for value in Self.values {
      let rows = LiveViews.views.map { view in
        view == .register ? [row(value, because: [7], "甲"), row(.null, because: nil, "")] : []
      }
      var citations: [String: String] = [:]
      let kept = KeptRows(rows, &citations)
      for (place, view) in LiveViews.views.enumerated() {
        #expect(kept.rows(at: place, of: view) == rows[place])
        #expect(kept.values(at: place) == rows[place].map(\.values))
        #expect(kept.count(at: place) == rows[place].count)
      }
    }
  }

  @Test(arguments: [1, 63, 64, 65, 200])
  func `A row says on which of the entries it rests`(count: Int) {
    let entries = (1...LogPosition(count)).map { $0 * 1_000_003 }
    let rows = LiveViews.views.map { view in
      view == .register
        ? [
          row(.null, because: entries, "甲"), row(.null, because: [], "乙"),
          row(.null, because: entries.suffix(1), "甲"),
        ] : []
    }
    var citations: [String: String] = [:]
    let kept = KeptRows(rows, &citations)
    let place = LiveViews.views.firstIndex(of: .register) ?? 0
    #expect(kept.rows(at: place, of: .register) == rows[place])
    #expect(kept.values(at: place).count == 3)
    #expect(citations.keys.sorted() == ["乙", "甲"])
  }
}
