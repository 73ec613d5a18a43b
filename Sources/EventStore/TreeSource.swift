internal import EventModel
internal import SQLite

/// The tree as the tables keep it: leaf hashes in the rows, roots of complete subtrees beside them.
struct TreeSource {
  private let connection: Connection
  private let path: String

  init(_ connection: Connection, path: String) {
    self.connection = connection
    self.path = path
  }

  /// The head's row; nil where it is missing or malformed.
  func storedHead() throws(SQLiteFault) -> LogHead? {
    let query = try connection.prepare("SELECT size, root FROM head WHERE one = 1")
    guard try query.step(), let root = TreeHash(bytes: query.bytes(1)) else { return nil }
    return LogHead(size: query.integer(0), root: root)
  }

  /// The stored hashes `numbers` of a level: 0 for leaves, 1 for subtrees of 256 …
  func hashes(
    level: Int64, _ numbers: Range<Int64>
  ) throws(StoreError) -> [TreeHash] {
    var hashes: [TreeHash] = []
    try StoreError.translating(path) { () throws(SQLiteFault) in
      let query = try connection.prepare(
        level == 0
          ? "SELECT leaf_hash FROM event WHERE position > ?1 AND position <= ?2 ORDER BY position"
          : """
          SELECT hash FROM subtree WHERE level = ?3 AND number >= ?1 AND number < ?2
          ORDER BY number
          """)
      query.bind(1, numbers.lowerBound)
      query.bind(2, numbers.upperBound)
      if level > 0 { query.bind(3, level) }
      while try query.step() { hashes.append(TreeHash(bytes: query.bytes(0)) ?? TreeHash()) }
    }
    guard hashes.count == numbers.count else {
      throw .damaged("hashes of level \(level) are missing among \(numbers)")
    }
    return hashes
  }

  /// The growing edge of the tree over the first `size` entries, from the largest subtrees down.
  func frontier(ofFirst size: Int64, _ hasher: TreeHasher) throws(StoreError) -> Frontier {
    var frontier = Frontier()
    for level in (0...7).reversed() {
      let height = Int64(8 * level)
      let missing = (frontier.size >> height)..<(size >> height)
      guard !missing.isEmpty else { continue }
      for hash in try hashes(level: Int64(level), missing) {
        _ = frontier.append(hash, height: 8 * level, hasher)
      }
    }
    return frontier
  }

  /// The root of the complete subtree `index` of `1 << height` leaves.
  func node(height: Int, index: Int64, _ hasher: TreeHasher) throws(StoreError) -> TreeHash {
    let inner = Int64(height & 7)
    var row = try hashes(level: Int64(height >> 3), index << inner..<(index + 1) << inner)
    while row.count > 1 {
      row = stride(from: 0, to: row.count, by: 2).map { hasher.node(row[$0], row[$0 + 1]) }
    }
    return row[0]
  }
}
