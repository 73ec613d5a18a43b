import EventModel

/// The entries of one stretch of the log, held in memory for a replay: small fixed records, and
/// the payload bytes one after another in large blocks.
///
/// A replay needs each association's entries together, but the log holds them in the order of
/// recording. Keeping the canonical bytes instead of decoded events costs least: 32 bytes an entry
/// beside the payload itself, no allocation per entry, and only what the fold reads is decoded.
///
/// `@unchecked Sendable`: one thread fills a segment and then hands it over through a join
/// (`DispatchQueue.concurrentPerform` returns, which orders the writes before all later reads); from
/// then on nobody changes it, and its blocks are freed with the last reference.
final class Segment: @unchecked Sendable {
  /// One entry.
  struct Record {
    let data: UnsafePointer<UInt8>
    let position: LogPosition
    let stream: Int32
    let effective: Int32
    let count: UInt32
    /// The number of the stored type in the log's table.
    let type: UInt16

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: data, count: Int(count)) }
    var effectiveOn: CivilDate { CivilDate(dayNumber: effective) }
  }

  private(set) var records: [Record] = []
  private var blocks: [UnsafeMutablePointer<UInt8>] = []
  private var used = 0
  private var capacity = 0

  private static let blockSize = 1 << 22

  /// An empty segment with room for so many records.
  init(reserving count: Int) {
    records.reserveCapacity(count)
  }

  deinit {
    for block in blocks { block.deallocate() }
  }

  /// Copies one entry in.
  func append(
    position: LogPosition, stream: Int32, type: UInt16, effectiveOn: CivilDate,
    data: UnsafeBufferPointer<UInt8>
  ) {
    if blocks.isEmpty || used + data.count > capacity { addBlock(atLeast: data.count) }
    guard let block = blocks.last else { preconditionFailure("a block was added above") }
    let target = block + used
    if let source = data.baseAddress { target.update(from: source, count: data.count) }
    used += data.count
    records.append(
      Record(
        data: UnsafePointer(target), position: position, stream: stream,
        effective: effectiveOn.dayNumber,
        count: UInt32(data.count), type: type))
  }

  private func addBlock(atLeast count: Int) {
    capacity = max(Self.blockSize, count)
    blocks.append(.allocate(capacity: capacity))
    used = 0
  }
}
