/// The records of several segments, grouped by stream without moving them: a counting sort of
/// their indices, linear in the number of entries.
struct StreamOrder: Sendable {
  private let segments: [Segment]
  /// Where each segment's records begin in the common numbering.
  private let offsets: [Int]
  /// Indices in the common numbering, grouped by stream and by position within a stream.
  private let order: [UInt32]
  /// Where each stream's group begins; one more than there are streams.
  private let starts: [Int]

  /// Groups the records of segments that follow one another in the log.
  init(_ segments: [Segment]) {
    self.segments = segments
    var offsets: [Int] = []
    var total = 0
    var highest = 0
    for segment in segments {
      offsets.append(total)
      total += segment.records.count
      for record in segment.records { highest = max(highest, Int(record.stream)) }
    }
    self.offsets = offsets
    var starts = [Int](repeating: 0, count: highest + 2)
    for segment in segments {
      for record in segment.records { starts[Int(record.stream) + 1] += 1 }
    }
    for stream in 1..<starts.count { starts[stream] += starts[stream - 1] }
    self.starts = starts
    order = Self.placed(segments, starts: starts, total: total)
  }

  private static func placed(_ segments: [Segment], starts: [Int], total: Int) -> [UInt32] {
    var next = starts
    return [UInt32](unsafeUninitializedCapacity: total) { order, count in
      var index: UInt32 = 0
      for segment in segments {
        for record in segment.records {
          let stream = Int(record.stream)
          order[next[stream]] = index
          next[stream] += 1
          index += 1
        }
      }
      count = total
    }
  }

  /// The number of entries in a stream.
  func count(ofStream stream: Int32) -> Int {
    let stream = Int(stream)
    guard stream + 1 < starts.count else { return 0 }
    return starts[stream + 1] - starts[stream]
  }

  /// The entries of a stream in the order of the log.
  func records(ofStream stream: Int32) -> [Segment.Record] {
    let count = count(ofStream: stream)
    guard count > 0 else { return [] }
    let start = starts[Int(stream)]
    return (start..<start + count).map { record(Int(order[$0])) }
  }

  private func record(_ index: Int) -> Segment.Record {
    for segment in segments.indices.reversed() where offsets[segment] <= index {
      return segments[segment].records[index - offsets[segment]]
    }
    preconditionFailure("an index of this order lies in one of its segments")
  }
}
