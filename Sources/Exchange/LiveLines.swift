package import EventModel
package import EventStore
package import Events

/// Lines that a program hands to a log at work, read as strictly as those of a file (追加).
package enum LiveLines {
  /// One line, or one element of a list.
  package enum Line: Sendable {
    case envelope(Envelope, number: Int)
    case refused(RefusedLine)
  }

  /// Reads JSON Lines; empty lines are skipped and counted.
  package static func read(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var number = 0
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if part.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      let line = LineSplitter.Line(
        number: number, bytes: Array(part.prefix(LineSplitter.longest)),
        isTooLong: part.count > LineSplitter.longest, isUnfinished: part.endIndex == bytes.endIndex)
      switch LineReading(line) {
      case .envelope(let envelope, _): lines.append(.envelope(envelope, number: number))
      case .refused(let refused): lines.append(.refused(refused))
      }
    }
    return lines
  }

  /// Reads the elements of a list, which count from 1.
  package static func read(_ values: [JSONValue]) -> [Line] {
    values.enumerated().map { index, value in
      do throws(Refusals) {
        return .envelope(try EventReader.read(value), number: index + 1)
      } catch {
        return .refused(
          RefusedLine(
            number: index + 1, faults: error.all.map { .field($0) }, bytes: value.canonicalBytes))
      }
    }
  }

  /// What is wrong with a void or correction; nothing for an entry that is neither.
  ///
  /// - Parameter find: an entry of the log, or one that stands earlier in the same append.
  package static func faults(
    _ envelope: Envelope, target find: (EventID) throws(AppendError) -> Entry?
  ) throws(AppendError) -> [LineFault] {
    try CorrectionCheck.faults(envelope, target: find)
  }
}
