import EventModel
import Projections

/// The rows of one association in the kept views, in little room: a register of 100,000 associations
/// has more than a million of them.
///
/// As values, a row takes half a kilobyte; written one after another into bytes, a tenth of that. The
/// entries on which rows rest are few for one association, so a row keeps only which of them it rests
/// on, a bit each; citations are the same for thousands of rows and are kept once.
struct KeptRows: Sendable {
  /// How a row says on which entries it rests.
  private enum Because {
    static let none: UInt64 = 0
    /// Bit n stands for the n-th of the association's entries.
    static let bits: UInt64 = 1
    static let list: UInt64 = 2
  }

  /// First for each view where its rows begin and how many they are, 32 bits each; then the entries;
  /// then the rows.
  private let bytes: [UInt8]
  /// The citations of these rows, each once.
  private let bases: [String]

  private static let placeSize = 8
  private static let headSize = LiveViews.views.count * placeSize

  /// Takes rows apart; `citations` is the pool that all associations share.
  init(_ rows: [[Row]], _ citations: inout [String: String]) {
    let entries = Set(rows.joined().flatMap { $0.because ?? [] }).sorted()
    var writer = RowWriter(zeros: Self.headSize)
    writer.write(unsigned: UInt64(entries.count))
    var last: LogPosition = 0
    for entry in entries {
      writer.write(unsigned: UInt64(entry - last))
      last = entry
    }
    var bases: [String] = []
    for (view, rows) in rows.enumerated() {
      writer.put(UInt32(writer.count), at: view * Self.placeSize)
      writer.put(UInt32(rows.count), at: view * Self.placeSize + 4)
      for row in rows {
        writer.write(unsigned: UInt64(Self.number(of: row.basis, in: &bases, &citations)))
        writer.write(unsigned: row.isCalendarAssumed ? 1 : 0)
        Self.write(row.because, entries, into: &writer)
        for value in row.values { writer.write(value) }
      }
    }
    // Copied, so that no room stays reserved for more: a slice of all would keep it.
    bytes = writer.bytes.withUnsafeBufferPointer { Array($0) }
    self.bases = bases.withUnsafeBufferPointer { Array($0) }
  }

  private static func number(
    of basis: String, in bases: inout [String], _ citations: inout [String: String]
  ) -> Int {
    if let known = bases.firstIndex(of: basis) { return known }
    let shared = citations[basis] ?? basis
    citations[basis] = shared
    bases.append(shared)
    return bases.count - 1
  }

  private static func write(
    _ positions: [LogPosition]?, _ entries: [LogPosition], into writer: inout RowWriter
  ) {
    guard let positions else { return writer.write(unsigned: Because.none) }
    guard entries.count <= 64 else {
      writer.write(unsigned: Because.list)
      writer.write(unsigned: UInt64(positions.count))
      for position in positions { writer.write(unsigned: UInt64(position)) }
      return
    }
    var bits: UInt64 = 0
    var place = 0
    for position in positions {
      while entries[place] < position { place += 1 }
      bits |= 1 << UInt64(place)
    }
    writer.write(unsigned: Because.bits)
    writer.write(unsigned: bits)
  }

  func isEmpty(at view: Int) -> Bool { count(at: view) == 0 }

  func count(at view: Int) -> Int { head(view * Self.placeSize + 4) }

  private func start(of view: Int) -> Int { head(view * Self.placeSize) }

  private func head(_ place: Int) -> Int {
    bytes.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: place, as: UInt32.self)) }
  }

  /// The rows of the view at a place.
  func rows(at place: Int, of view: View) -> [Row] {
    bytes.withUnsafeBufferPointer { bytes in
      guard count(at: place) > 0 else { return [] }
      let entries = Self.entries(bytes)
      var reader = RowReader(bytes, at: start(of: place))
      return (0..<count(at: place)).map { _ in
        let basis = bases[Int(reader.unsigned())]
        let isCalendarAssumed = reader.unsigned() == 1
        let because = Self.because(&reader, entries)
        return Row(
          view, Self.values(&reader, place), because: because, citing: basis,
          isCalendarAssumed: isCalendarAssumed)
      }
    }
  }

  /// The values of those rows, where why they stand is not asked.
  func values(at place: Int) -> [[Value]] {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = RowReader(bytes, at: start(of: place))
      return (0..<count(at: place)).map { _ in
        _ = reader.unsigned()
        _ = reader.unsigned()
        Self.skipBecause(&reader)
        return Self.values(&reader, place)
      }
    }
  }

  private static let widths = LiveViews.views.map(\.columns.count)

  private static func values(_ reader: inout RowReader, _ place: Int) -> [Value] {
    (0..<widths[place]).map { _ in reader.value() }
  }

  private static func entries(_ bytes: UnsafeBufferPointer<UInt8>) -> [LogPosition] {
    var reader = RowReader(bytes, at: headSize)
    var last: LogPosition = 0
    return (0..<Int(reader.unsigned())).map { _ in
      last += LogPosition(reader.unsigned())
      return last
    }
  }

  private static func because(
    _ reader: inout RowReader, _ entries: [LogPosition]
  ) -> [LogPosition]? {
    switch reader.unsigned() {
    case Because.bits:
      var bits = reader.unsigned()
      var positions: [LogPosition] = []
      positions.reserveCapacity(bits.nonzeroBitCount)
      while bits != 0 {
        positions.append(entries[bits.trailingZeroBitCount])
        bits &= bits - 1
      }
      return positions
    case Because.list:
      return (0..<Int(reader.unsigned())).map { _ in LogPosition(reader.unsigned()) }
    case _: return nil
    }
  }

  private static func skipBecause(_ reader: inout RowReader) {
    switch reader.unsigned() {
    case Because.bits: _ = reader.unsigned()
    case Because.list: for _ in 0..<Int(reader.unsigned()) { _ = reader.unsigned() }
    case _: break
    }
  }
}
