/// The tree of RFC 6962, section 2.1, as pure functions over hashes.
///
/// Leaves count from 0. `node(height, index)` stands for the root of the complete subtree over the
/// leaves `index << height ..< (index + 1) << height`; the functions ask for nodes that exist only.
public enum MerkleTree {
  /// A source of complete subtrees' roots.
  public typealias Nodes<Fault: Error> = (_ height: Int, _ index: Int64) throws(Fault) -> TreeHash

  /// The root over the first `size` leaves.
  public static func root<Fault>(
    ofFirst size: Int64, _ hasher: TreeHasher, nodes: Nodes<Fault>
  ) throws(Fault) -> TreeHash {
    guard size > 0 else { return hasher.emptyRoot }
    return try root(of: 0..<size, hasher, nodes)
  }

  /// The audit path (RFC 6962, 2.1.1) of a leaf in the tree of `size` leaves, from the leaf upwards.
  public static func inclusionPath<Fault>(
    ofLeaf leaf: Int64, inFirst size: Int64, _ hasher: TreeHasher, nodes: Nodes<Fault>
  ) throws(Fault) -> [TreeHash] {
    precondition(leaf >= 0 && leaf < size, "the leaf lies outside the tree")
    var path: [TreeHash] = []
    var range = 0..<size
    while range.count > 1 {
      let middle = range.lowerBound + split(Int64(range.count))
      let left = range.lowerBound..<middle
      let right = middle..<range.upperBound
      path.append(try root(of: leaf < middle ? right : left, hasher, nodes))
      range = leaf < middle ? left : right
    }
    return path.reversed()
  }

  /// The proof (RFC 6962, 2.1.2) that the tree of `size` leaves continues the one of `first`.
  public static func consistencyPath<Fault>(
    from first: Int64, to size: Int64, _ hasher: TreeHasher, nodes: Nodes<Fault>
  ) throws(Fault) -> [TreeHash] {
    precondition(first >= 0 && first <= size, "the earlier tree is the larger one")
    guard first > 0, first < size else { return [] }
    var path: [TreeHash] = []
    var range = 0..<size
    var first = first
    // Whether the earlier tree still is the whole left part, whose root the verifier knows.
    var whole = true
    while first != Int64(range.count) {
      let middle = split(Int64(range.count))
      let left = range.lowerBound..<range.lowerBound + middle
      let right = range.lowerBound + middle..<range.upperBound
      if first <= middle {
        path.append(try root(of: right, hasher, nodes))
        range = left
      } else {
        path.append(try root(of: left, hasher, nodes))
        range = right
        first -= middle
        whole = false
      }
    }
    if !whole { path.append(try root(of: range, hasher, nodes)) }
    return path.reversed()
  }

  /// The largest power of two below `count`.
  private static func split(_ count: Int64) -> Int64 {
    1 << (Int64.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }

  private static func root<Fault>(
    of range: Range<Int64>, _ hasher: TreeHasher, _ nodes: Nodes<Fault>
  ) throws(Fault) -> TreeHash {
    let count = Int64(range.count)
    if count & (count - 1) == 0 {
      let height = count.trailingZeroBitCount
      return try nodes(height, range.lowerBound >> Int64(height))
    }
    let middle = range.lowerBound + split(count)
    return hasher.node(
      try root(of: range.lowerBound..<middle, hasher, nodes),
      try root(of: middle..<range.upperBound, hasher, nodes))
  }
}

// MARK: - What the holder of a paper checks (RFC 9162, 2.1.3.2 and 2.1.4.2)

extension MerkleTree {
  /// Whether the audit path leads from the leaf's hash to the root of the tree of `size` leaves.
  public static func includes(
    _ hash: TreeHash, atLeaf leaf: Int64, size: Int64, root: TreeHash, path: [TreeHash]
  ) -> Bool {
    guard leaf >= 0, leaf < size else { return false }
    let hasher = TreeHasher()
    var (at, last, node) = (leaf, size - 1, hash)
    for sibling in path {
      guard last > 0 else { return false }
      if at & 1 == 1 || at == last {
        node = hasher.node(sibling, node)
        while at & 1 == 0, at != 0 {
          at >>= 1
          last >>= 1
        }
      } else {
        node = hasher.node(node, sibling)
      }
      at >>= 1
      last >>= 1
    }
    return last == 0 && node == root
  }

  /// Whether the later tree begins with the whole earlier one.
  public static func isConsistent(
    _ first: LogHead, with second: LogHead, path: [TreeHash]
  ) -> Bool {
    guard first.size >= 0, first.size <= second.size else { return false }
    if first.size == second.size { return first.root == second.root && path.isEmpty }
    let hasher = TreeHasher()
    if first.size == 0 { return path.isEmpty && first.root == hasher.emptyRoot }
    var path = path[...]
    if first.size & (first.size - 1) == 0 { path = ArraySlice([first.root] + path) }
    var (at, last) = (first.size - 1, second.size - 1)
    while at & 1 == 1 {
      at >>= 1
      last >>= 1
    }
    guard var earlier = path.popFirst() else { return false }
    var later = earlier
    for node in path {
      guard last > 0 else { return false }
      if at & 1 == 1 || at == last {
        earlier = hasher.node(node, earlier)
        later = hasher.node(node, later)
        while at & 1 == 0, at != 0 {
          at >>= 1
          last >>= 1
        }
      } else {
        later = hasher.node(later, node)
      }
      at >>= 1
      last >>= 1
    }
    return last == 0 && earlier == first.root && later == second.root
  }
}

// MARK: - The growing edge

/// The root of a complete subtree of 256, 65,536 … leaves, kept in the table `subtree`.
struct Subtree: Hashable {
  /// 1 for 256 leaves, 2 for 65,536 …
  let level: Int64
  /// Counts from 0 within the level.
  let number: Int64
  let hash: TreeHash
}

/// All that must be remembered of a tree to let it grow: the roots of its complete subtrees, one for
/// each binary digit of its size.
struct Frontier {
  private(set) var size: Int64 = 0
  private var roots: [TreeHash] = []

  /// Appends a complete subtree of `1 << height` leaves and returns the 256-ary subtrees that are
  /// now complete. The size must be a multiple of the subtree's.
  mutating func append(_ hash: TreeHash, height: Int = 0, _ hasher: TreeHasher) -> [Subtree] {
    var completed: [Subtree] = []
    var node = hash
    var at = height
    var index = size >> Int64(height)
    while index & 1 == 1 {
      node = hasher.node(roots.removeLast(), node)
      index >>= 1
      at += 1
      if at & 7 == 0 {
        completed.append(Subtree(level: Int64(at >> 3), number: index, hash: node))
      }
    }
    roots.append(node)
    size += 1 << Int64(height)
    return completed
  }

  /// The root of the tree so far.
  func root(_ hasher: TreeHasher) -> TreeHash {
    guard var node = roots.last else { return hasher.emptyRoot }
    for left in roots.dropLast().reversed() { node = hasher.node(left, node) }
    return node
  }
}
