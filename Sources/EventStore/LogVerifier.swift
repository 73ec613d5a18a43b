public import EventModel
internal import Foundation
internal import SQLite
internal import Synchronization

/// What is wrong with a log.
public enum LogFinding: Hashable, Sendable {
  /// The content of an entry is not the one that was hashed when it was appended.
  case entryAltered(position: LogPosition)
  /// An entry cannot be composed: it refers to no stream, type or actor, or a field is malformed.
  case entryMalformed(position: LogPosition)
  /// The position after this one is missing.
  case gap(after: LogPosition)
  /// The log is shorter than its head, or than a pinned head, says.
  case tailCut(expected: Int64, found: Int64)
  /// There are entries beyond the head, appended by another program.
  case beyondHead(size: Int64, found: Int64)
  /// An entry is recorded earlier than the one before it.
  case clockWentBack(position: LogPosition)
  /// An entry's version does not follow the version before it in its stream.
  case versionOutOfOrder(position: LogPosition)
  /// Two entries carry one id.
  case idRepeated(EventID)
  /// The stored root of a complete subtree is missing or is not the one of these entries: an entry
  /// among them was exchanged together with its own hash.
  case subtreeDiffers(positions: ClosedRange<LogPosition>)
  /// The head's root is not the one of the entries.
  case rootDiffers(size: Int64)
  /// The log does not begin with what a paper pinned: another log, or a rewritten one.
  case pinDiffers(size: Int64)
  /// A trigger, table or index is gone.
  case objectMissing(name: String)
  /// A trigger, table or index is not the one that the log was made with.
  case objectAltered(name: String)
  /// A trigger, table, index or view that is none of the log's.
  case objectForeign(name: String)
  /// SQLite's own check of the file complains.
  case fileDamaged(String)
}

/// The outcome of a verification.
public struct LogVerification: Hashable, Sendable {
  /// The length and the root, computed anew from the entries.
  public let head: LogHead
  /// What is wrong, in the order of the log; empty for a sound log.
  public let findings: [LogFinding]
}

/// Recomputes all that can be recomputed about a log and compares it with what is stored.
///
/// A forger who rewrites entries, subtrees and head alike leaves a log that is sound in itself; only
/// a head that was written down elsewhere (`pins`) shows it. So print heads on papers.
public enum LogVerifier {
  /// Called from several threads with the number of entries read since the last call.
  public typealias Progress = @Sendable (_ more: Int64) -> Void

  /// Verifies the log of a folder. Memory: about 16 bytes for each entry.
  /// - Parameters:
  ///   - pins: heads that papers carry; the log must begin with each of them.
  ///   - checksFile: whether SQLite also checks the whole file (`PRAGMA quick_check`).
  public static func verify(
    at folder: String, pins: [LogHead] = [], checksFile: Bool = false, progress: Progress? = nil
  ) throws(StoreError) -> LogVerification {
    let reader = try LogReader(at: folder)
    var findings = try layoutFindings(reader, checksFile: checksFile)
    let found = try reader.reading { () throws(SQLiteFault) in
      try reader.connection.integer("SELECT max(position) FROM event") ?? 0
    }
    // Two halves on two threads, cut where a subtree of 256 ends.
    let middle = found / 512 * 256
    let halves = try scan(folder, [0...middle, middle...found], progress)
    findings += halves.flatMap(\.findings)
    findings += seamFindings(halves)
    findings += repeatedIDs(halves)
    let tree = RecomputedTree(halves, reader)
    findings += try tree.findings(storedHead: reader.head, found: found, pins: pins)
    return LogVerification(head: tree.head, findings: findings)
  }

  private static func layoutFindings(
    _ reader: LogReader, checksFile: Bool
  ) throws(StoreError) -> [LogFinding] {
    try reader.reading { () throws(SQLiteFault) in
      let changes = try Layout.alterations(in: reader.connection)
      var findings =
        changes.missing.map { LogFinding.objectMissing(name: $0) }
        + changes.altered.map { .objectAltered(name: $0) }
        + changes.foreign.map { .objectForeign(name: $0) }
      if checksFile {
        let check = try reader.connection.prepare("PRAGMA quick_check")
        while try check.step() {
          if check.text(0) != "ok" { findings.append(.fileDamaged(check.text(0))) }
        }
      }
      return findings
    }
  }

  private static func scan(
    _ folder: String, _ spans: [ClosedRange<LogPosition>], _ progress: Progress?
  ) throws(StoreError) -> [VerifiedSpan] {
    let results = Mutex<[Int: Result<VerifiedSpan, StoreError>]>([:])
    DispatchQueue.concurrentPerform(iterations: spans.count) { index in
      let result: Result<VerifiedSpan, StoreError>
      do throws(StoreError) {
        let (after, through) = (spans[index].lowerBound, spans[index].upperBound)
        let reader = try LogReader(at: folder)
        result = .success(try VerifiedSpan(reader, after: after, through: through))
      } catch {
        result = .failure(error)
      }
      results.withLock { $0[index] = result }
    }
    let all = results.withLock { $0 }
    var verified: [VerifiedSpan] = []
    for index in spans.indices {
      if let span = try all[index]?.get() { verified.append(span) }
    }
    return verified
  }

  /// What only shows where two halves meet.
  private static func seamFindings(_ spans: [VerifiedSpan]) -> [LogFinding] {
    var findings: [LogFinding] = []
    var versions: [Int64] = []
    var moment = Int64.min
    for span in spans {
      if let first = span.firstPosition, span.firstRecordedAt < moment {
        findings.append(.clockWentBack(position: first))
      }
      if span.firstPosition != nil { moment = span.lastRecordedAt }
      for (stream, first) in span.firstVersions.enumerated() where first.version > 0 {
        while versions.count <= stream { versions.append(0) }
        if first.version != versions[stream] + 1 {
          findings.append(.versionOutOfOrder(position: first.position))
        }
        versions[stream] = span.lastVersions[stream]
      }
    }
    return findings
  }

  private static func repeatedIDs(_ spans: [VerifiedSpan]) -> [LogFinding] {
    var ids: [EventID] = []
    for span in spans { ids += span.ids }
    // Ids made by the log ascend almost everywhere, which the sort uses.
    ids.sort { $0.precedes($1) }
    return zip(ids, ids.dropFirst()).filter { $0 == $1 }.map { .idRepeated($0.0) }
  }
}
