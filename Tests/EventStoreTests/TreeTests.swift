import EventStore
import Testing

@Suite struct TreeTests {
  private let hasher = TreeHasher()

  private func digest(_ text: String) -> String {
    Array(text.utf8).withUnsafeBytes { hasher.digest($0).description }
  }

  @Test func `SHA-256 gives the values that NIST published`() {
    #expect(
      digest("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(digest("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  /// The eight leaves with which the reference implementation of RFC 6962 is tested.
  private static let inputs: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    Array(0x50...0x57), Array(0x60...0x6F),
  ]

  @Test(arguments: [
    (1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
    (2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
    (3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
    (4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
    (5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
    (6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"),
    (7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"),
    (8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
  ])
  func `The roots are those of the reference implementation`(size: Int, root: String) {
    let leaves = Self.inputs.map { $0.withUnsafeBytes { hasher.leaf($0) } }
    let tree = Sample(leaves, hasher)
    #expect(tree.root(ofFirst: size).description == root)
  }

  /// 300 leaves with the roots of all complete subtrees over them.
  private struct Sample {
    let levels: [[TreeHash]]
    let hasher: TreeHasher

    init(_ leaves: [TreeHash], _ hasher: TreeHasher) {
      var levels = [leaves]
      while let row = levels.last, row.count > 1 {
        levels.append(
          stride(from: 0, to: row.count - 1, by: 2).map { hasher.node(row[$0], row[$0 + 1]) })
      }
      self.levels = levels
      self.hasher = hasher
    }

    static func ofNumbers(_ hasher: TreeHasher) -> Sample {
      Sample(
        (0..<300).map { number in
          withUnsafeBytes(of: UInt64(number)) { hasher.leaf($0) }
        }, hasher)
    }

    func node(_ height: Int, _ index: Int64) -> TreeHash { levels[height][Int(index)] }

    func root(ofFirst size: Int) -> TreeHash {
      MerkleTree.root(ofFirst: Int64(size), hasher, nodes: node)
    }
  }

  @Test func `The root of every size up to 300 is that of the definition`() {
    let tree = Sample.ofNumbers(hasher)
    for size in 0...300 {
      #expect(tree.root(ofFirst: size) == naiveRoot(tree.levels[0].prefix(size), hasher))
    }
  }

  @Test func `An audit path proves its own entry at its own place, and nothing else`() {
    let tree = Sample.ofNumbers(hasher)
    for size in 1...300 {
      let root = tree.root(ofFirst: size)
      // Every leaf of small trees; of the larger ones those at the edges and some between.
      for leaf in size <= 70 ? Array(0..<size) : [0, size / 3, size / 2, size - 2, size - 1] {
        let path = MerkleTree.inclusionPath(
          ofLeaf: Int64(leaf), inFirst: Int64(size), hasher, nodes: tree.node)
        let hash = tree.levels[0][leaf]
        func proves(_ hash: TreeHash, _ leaf: Int, _ path: [TreeHash]) -> Bool {
          MerkleTree.includes(
            hash, atLeaf: Int64(leaf), size: Int64(size), root: root, path: path)
        }
        #expect(proves(hash, leaf, path))
        #expect(!proves(tree.levels[0][(leaf + 1) % 300], leaf, path))
        #expect(!proves(hash, leaf, path + [hash]))
        if size > 1 {
          #expect(!proves(hash, (leaf + 1) % size, path))
          #expect(!proves(hash, leaf, path.dropLast()))
        }
      }
    }
  }

  @Test func `A consistency path proves that the later log begins with the earlier one`() {
    let tree = Sample.ofNumbers(hasher)
    let roots = (0...300).map { tree.root(ofFirst: $0) }
    for size in 1...300 {
      for first in size <= 70 ? Array(0...size) : [1, size / 3, size / 2, size - 1, size] {
        let path = MerkleTree.consistencyPath(
          from: Int64(first), to: Int64(size), hasher, nodes: tree.node)
        let earlier = LogHead(size: Int64(first), root: roots[first])
        let later = LogHead(size: Int64(size), root: roots[size])
        #expect(MerkleTree.isConsistent(earlier, with: later, path: path))
        let other = LogHead(size: Int64(first), root: roots[(first + 1) % 300])
        #expect(!MerkleTree.isConsistent(other, with: later, path: path))
        if first > 0, first < size {
          let rewritten = LogHead(size: Int64(size), root: roots[size - 1])
          #expect(!MerkleTree.isConsistent(earlier, with: rewritten, path: path))
        }
      }
    }
  }

  @Test func `A head survives its text`() throws {
    let head = LogHead(size: 8, root: hasher.emptyRoot)
    #expect(LogHead(head.description) == head)
    #expect(LogHead("8:zz") == nil)
    #expect(LogHead("-1:" + String(repeating: "0", count: 64)) == nil)
  }
}
