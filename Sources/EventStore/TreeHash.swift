internal import CCrypto

/// A SHA-256 value: of a leaf, of an inner node or of the whole tree.
public struct TreeHash: Hashable, Sendable, CustomStringConvertible {
  // Four words rather than an array: a hash is then a plain value without a reference count.
  private var words: (UInt64, UInt64, UInt64, UInt64)

  init() { words = (0, 0, 0, 0) }

  /// The hash of these 32 bytes; nil for another number of bytes.
  public init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32 else { return nil }
    words = bytes.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
  }

  /// Reads 64 hexadecimal digits in either case; nil for any other text.
  public init?(_ text: String) {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in text.utf8 {
      guard let digit = Character(UnicodeScalar(character)).hexDigitValue else { return nil }
      if let first = high {
        bytes.append(first << 4 | UInt8(digit))
        high = nil
      } else {
        high = UInt8(digit)
      }
    }
    guard high == nil, let hash = bytes.withUnsafeBytes({ TreeHash(bytes: $0) }) else { return nil }
    self = hash
  }

  /// 64 hexadecimal digits in lower case.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return withBytes { bytes in
      String(
        decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
    }
  }

  /// Lends the 32 bytes.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(of: words, body)
  }

  mutating func withMutableBytes<Result>(_ body: (UnsafeMutableRawBufferPointer) -> Result)
    -> Result
  {
    withUnsafeMutableBytes(of: &words, body)
  }

  public static func == (left: TreeHash, right: TreeHash) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}

/// The two hash functions of RFC 6962, section 2.1, over one reusable libcrypto context.
///
/// Fetching the algorithm costs more than hashing an entry, so it happens once in each hasher. One
/// thread uses a hasher at a time.
public final class TreeHasher {
  private let algorithm: OpaquePointer
  private let context: OpaquePointer

  public init() {
    guard let algorithm = EVP_MD_fetch(nil, "SHA256", nil), let context = EVP_MD_CTX_new(),
      EVP_DigestInit_ex2(context, algorithm, nil) == 1
    else { preconditionFailure("libcrypto offers no SHA-256") }
    self.algorithm = algorithm
    self.context = context
  }

  deinit {
    EVP_MD_CTX_free(context)
    EVP_MD_free(algorithm)
  }

  /// SHA-256 of the bytes as they stand.
  public func digest(_ bytes: UnsafeRawBufferPointer) -> TreeHash {
    var result = TreeHash()
    // Without an algorithm the context starts again with the one it has, which skips a lookup.
    let done = result.withMutableBytes { target in
      EVP_DigestInit_ex2(context, nil, nil) == 1
        && EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1
        && EVP_DigestFinal_ex(context, target.bindMemory(to: UInt8.self).baseAddress, nil) == 1
    }
    precondition(done, "libcrypto could not compute a SHA-256")
    return result
  }

  /// The hash of a leaf: SHA-256 of a zero byte and the entry's bytes.
  public func leaf(_ entry: UnsafeRawBufferPointer) -> TreeHash {
    var bytes = [UInt8](repeating: 0, count: 1)
    bytes.append(contentsOf: entry)
    return bytes.withUnsafeBytes { digest($0) }
  }

  /// The hash of an inner node: SHA-256 of a one byte and the hashes of its two children.
  public func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
    withUnsafeTemporaryAllocation(byteCount: 65, alignment: 8) { bytes in
      bytes[0] = 1
      left.withBytes { UnsafeMutableRawBufferPointer(rebasing: bytes[1..<33]).copyMemory(from: $0) }
      right.withBytes {
        UnsafeMutableRawBufferPointer(rebasing: bytes[33..<65]).copyMemory(from: $0)
      }
      return digest(UnsafeRawBufferPointer(bytes))
    }
  }

  /// The root of the empty tree: SHA-256 of nothing.
  public var emptyRoot: TreeHash { digest(UnsafeRawBufferPointer(start: nil, count: 0)) }
}
