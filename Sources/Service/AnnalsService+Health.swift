package import EventModel
package import EventStore
import Foundation

/// How the log stands on its disk (日志状况).
package struct LogHealth: Sendable {
  /// The length and the root: the last checkpoint, as papers carry it.
  package let head: LogHead
  /// The random identity of the log, made with it.
  package let logID: String
  /// When the last entry was recorded; nil for an empty log.
  package let lastRecordedAt: Instant?
  package let sqliteVersion: String
  /// Bytes of the file, of the write-ahead log beside it, and free on the disk; nil where the system
  /// does not say.
  package let fileBytes: Int64?
  package let writeAheadBytes: Int64?
  package let freeBytes: Int64?
}

/// What became of a head that somebody wrote down.
package enum PinFinding: Sendable {
  /// The log begins with those entries.
  case same(entriesSince: Int64)
  /// It does not: another log, or a rewritten one.
  case different(root: TreeHash)
  /// The log is shorter than that.
  case shorter(size: Int64)
}

extension AnnalsService {
  package func health() throws(ServiceFault) -> LogHealth {
    let (head, last) = try reading { reader throws(StoreError) in
      (reader.head, try reader.entry(at: reader.head.size)?.recordedAt)
    }
    let path = store + "/log.sqlite"
    let disk = try? FileManager.default.attributesOfFileSystem(forPath: store)
    return LogHealth(
      head: head, logID: log.logID, lastRecordedAt: last, sqliteVersion: StoreLibrary.version,
      fileBytes: Self.bytes(path), writeAheadBytes: Self.bytes(path + "-wal"),
      freeBytes: (disk?[.systemFreeSize] as? NSNumber)?.int64Value)
  }

  private static func bytes(_ path: String) -> Int64? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.int64Value
  }

  /// Whether this still is the log of which a paper says so, by the stored hashes; only a
  /// verification finds out whether those are the entries' own.
  package func compare(pin: LogHead) throws(ServiceFault) -> PinFinding {
    try reading { reader throws(StoreError) in
      guard pin.size <= reader.head.size else { return .shorter(size: reader.head.size) }
      let root = try reader.root(ofFirst: pin.size)
      return root == pin.root
        ? .same(entriesSince: reader.head.size - pin.size) : .different(root: root)
    }
  }

  /// The proof that the entry at a position is among the first `size` of the log.
  package func inclusion(
    of position: LogPosition, inFirst size: Int64
  ) throws(ServiceFault) -> InclusionProof {
    try reading { reader throws(StoreError) in
      let root = try reader.root(ofFirst: size)
      let path = try reader.inclusionPath(of: position, inFirst: size)
      var line: [UInt8] = []
      do {
        try reader.exportLines(after: position - 1, through: position) { line = Array($0) }
      } catch let error as StoreError {
        throw error
      } catch {
        throw .damaged("\(error)")
      }
      let leaf = line.withUnsafeBytes { TreeHasher().leaf($0) }
      return InclusionProof(
        position: position, leaf: leaf, head: LogHead(size: size, root: root), path: path)
    }
  }
}

/// The proof (RFC 6962, 2.1.1) that an entry is part of a log.
package struct InclusionProof: Sendable {
  package let position: LogPosition
  /// The hash of the entry's exported line.
  package let leaf: TreeHash
  package let head: LogHead
  /// From the leaf upwards.
  package let path: [TreeHash]

  /// Whether the path leads from the leaf to the root.
  package var holds: Bool {
    MerkleTree.includes(
      leaf, atLeaf: position - 1, size: head.size, root: head.root, path: path)
  }
}
