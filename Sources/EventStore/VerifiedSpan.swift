internal import EventModel
internal import SQLite

/// One stretch of the log, read row by row and hashed anew.
struct VerifiedSpan: Sendable {
  /// Enough to see what happened, not so many that a rewritten log fills the memory.
  static let findingsLimit = 100

  private(set) var findings: [LogFinding] = []
  /// The root of each complete 256 leaves; of what is left over, the leaves.
  private(set) var blocks: [TreeHash] = []
  private(set) var leaves: [TreeHash] = []
  private(set) var ids: [EventID] = []
  private(set) var firstPosition: LogPosition?
  private(set) var firstRecordedAt = Int64.min
  private(set) var lastRecordedAt = Int64.min
  /// By stream number: where the stream first appears here, and its version there.
  private(set) var firstVersions: [(version: Int64, position: LogPosition)] = []
  private(set) var lastVersions: [Int64] = []

  /// Entries between two reports of progress.
  private static let progressStep: LogPosition = 1 << 14

  init(
    _ reader: LogReader, after: LogPosition, through: LogPosition,
    progress: LogVerifier.Progress? = nil
  ) throws(StoreError) {
    let hasher = TreeHasher()
    let rows = try LineRows(reader, after: after, through: through)
    var previous = after
    ids.reserveCapacity(Int(through - after))
    do {
      while try rows.next() {
        let position = rows.position
        if position != previous + 1 { note(.gap(after: previous)) }
        previous = position
        check(rows, position)
        let stored = rows.storedLeafHash
        guard rows.compose() else {
          note(.entryMalformed(position: position))
          take(stored ?? hasher.emptyRoot, hasher)
          continue
        }
        let leaf = rows.line.leafHash(hasher)
        if leaf != stored { note(.entryAltered(position: position)) }
        take(leaf, hasher)
        if position % Self.progressStep == 0 { progress?(Self.progressStep) }
      }
    } catch {
      throw StoreError(error, path: reader.path)
    }
  }

  private mutating func note(_ finding: LogFinding) {
    if findings.count < Self.findingsLimit { findings.append(finding) }
  }

  private mutating func take(_ leaf: TreeHash, _ hasher: TreeHasher) {
    leaves.append(leaf)
    guard leaves.count == 256 else { return }
    var frontier = Frontier()
    for leaf in leaves { _ = frontier.append(leaf, hasher) }
    blocks.append(frontier.root(hasher))
    leaves.removeAll(keepingCapacity: true)
  }

  /// The moment, the version and the id of a row.
  private mutating func check(_ rows: LineRows, _ position: LogPosition) {
    if firstPosition == nil {
      firstPosition = position
      firstRecordedAt = rows.recordedAt
    } else if rows.recordedAt < lastRecordedAt {
      note(.clockWentBack(position: position))
    }
    lastRecordedAt = rows.recordedAt
    if let id = rows.id { ids.append(id) }
    // A number that no table can hold is reported as malformed when the line is composed.
    guard let stream = Int(exactly: rows.streamNumber), (1..<1 << 27).contains(stream) else {
      return
    }
    while lastVersions.count <= stream {
      lastVersions.append(0)
      firstVersions.append((0, 0))
    }
    let version = rows.version
    if firstVersions[stream].position == 0 {
      firstVersions[stream] = (version, position)
    } else if version != lastVersions[stream] + 1 {
      note(.versionOutOfOrder(position: position))
    }
    lastVersions[stream] = version
  }
}

/// The tree over all entries, computed anew, beside what the log has stored of it.
struct RecomputedTree {
  private let blocks: [TreeHash]
  private let leaves: [TreeHash]
  private let subtrees: [Subtree]
  private let frontier: Frontier
  private let hasher = TreeHasher()
  private let reader: LogReader

  init(_ spans: [VerifiedSpan], _ reader: LogReader) {
    self.reader = reader
    blocks = spans.flatMap(\.blocks)
    // Only the last stretch has leaves left over, unless entries are missing: then all that follows
    // differs anyhow.
    leaves = spans.flatMap(\.leaves)
    var frontier = Frontier()
    var subtrees: [Subtree] = []
    for (number, block) in blocks.enumerated() {
      subtrees.append(Subtree(level: 1, number: Int64(number), hash: block))
      subtrees += frontier.append(block, height: 8, hasher)
    }
    for leaf in leaves { _ = frontier.append(leaf, hasher) }
    self.frontier = frontier
    self.subtrees = subtrees
  }

  var head: LogHead { LogHead(size: frontier.size, root: frontier.root(hasher)) }

  func findings(
    storedHead: LogHead, found: Int64, pins: [LogHead]
  ) throws(StoreError) -> [LogFinding] {
    var findings = try subtreeFindings()
    if storedHead.size > found {
      findings.append(.tailCut(expected: storedHead.size, found: found))
    } else if storedHead.size < found {
      findings.append(.beyondHead(size: storedHead.size, found: found))
    } else if storedHead.root != head.root {
      findings.append(.rootDiffers(size: storedHead.size))
    }
    for pin in pins {
      if pin.size > frontier.size {
        findings.append(.tailCut(expected: pin.size, found: frontier.size))
      } else if try root(ofFirst: pin.size) != pin.root {
        findings.append(.pinDiffers(size: pin.size))
      }
    }
    return findings
  }

  private func subtreeFindings() throws(StoreError) -> [LogFinding] {
    let stored = try reader.reading { () throws(SQLiteFault) in
      let query = try reader.connection.prepare("SELECT level, number, hash FROM subtree")
      var stored: [[Int64]: TreeHash] = [:]
      while try query.step() {
        stored[[query.integer(0), query.integer(1)]] = TreeHash(bytes: query.bytes(2))
      }
      return stored
    }
    var findings: [LogFinding] = []
    for subtree in subtrees where stored[[subtree.level, subtree.number]] != subtree.hash {
      let count = Int64(1) << (8 * subtree.level)
      let first = subtree.number * count + 1
      findings.append(.subtreeDiffers(positions: first...first + count - 1))
      if findings.count == VerifiedSpan.findingsLimit { break }
    }
    return findings
  }

  /// The root over the first entries. Blocks are computed anew; within a block the stored leaf
  /// hashes serve, which the scan has compared with the entries.
  private func root(ofFirst size: Int64) throws(StoreError) -> TreeHash {
    var prefix = Frontier()
    for block in blocks.prefix(Int(size >> 8)) { _ = prefix.append(block, height: 8, hasher) }
    let rest = prefix.size..<size
    if rest.isEmpty { return prefix.root(hasher) }
    for leaf in try restLeaves(rest) { _ = prefix.append(leaf, hasher) }
    return prefix.root(hasher)
  }

  private func restLeaves(_ rest: Range<Int64>) throws(StoreError) -> [TreeHash] {
    if rest.lowerBound == Int64(blocks.count) << 8 { return Array(leaves.prefix(rest.count)) }
    do {
      return try reader.tree.hashes(level: 0, rest)
    } catch .damaged {
      return []  // a gap among them: the root will differ
    }
  }
}
