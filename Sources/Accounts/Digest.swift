internal import CCrypto
package import EventModel

/// A SHA-256 value: what is kept in the place of a secret, and the fingerprint of a request.
///
/// Secrets of 32 random bytes need no slow hash: nobody can try 2²⁵⁶ of them.
package struct Digest: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Fetched once: looking an algorithm up costs more than hashing a cookie.
  ///
  /// `nonisolated(unsafe)`: a fetched EVP_MD is never changed again and libcrypto lets any number of
  /// threads read it.
  nonisolated(unsafe) private static let algorithm: OpaquePointer = {
    guard let algorithm = EVP_MD_fetch(nil, "SHA256", nil) else {
      preconditionFailure("libcrypto offers no SHA-256")
    }
    return algorithm
  }()

  /// The hash of these bytes.
  package init(of bytes: UnsafeRawBufferPointer) {
    words = withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { target in
      let done = EVP_Digest(
        bytes.baseAddress, bytes.count, target.bindMemory(to: UInt8.self).baseAddress, nil,
        Self.algorithm, nil)
      precondition(done == 1, "libcrypto could not compute a SHA-256")
      return target.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
    }
  }

  /// The hash of a text's UTF-8.
  package init(of text: String) {
    var text = text
    self = text.withUTF8 { Digest(of: UnsafeRawBufferPointer($0)) }
  }

  /// The hash that these 32 bytes are; nil for another number of bytes.
  init?(stored bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32 else { return nil }
    words = bytes.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
  }

  var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  /// Compares in a time that does not tell where the two differ.
  package static func == (left: Digest, right: Digest) -> Bool {
    withUnsafeBytes(of: left.words) { first in
      withUnsafeBytes(of: right.words) { second in
        CRYPTO_memcmp(first.baseAddress, second.baseAddress, 32) == 0
      }
    }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}

extension Digest {
  /// The fingerprint of a request: equal only where method, path and body are.
  package init(method: String, path: String, body: UnsafeRawBufferPointer) {
    // Each part is led by its length, so that no two requests give the same bytes.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count + path.utf8.count + 32)
    for part in [method, path] {
      bytes += "\(part.utf8.count):".utf8
      bytes += part.utf8
    }
    bytes.append(contentsOf: body)
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }
}

extension Digest {
  /// A UUID of version 8 (RFC 9562) from the first sixteen bytes.
  package var version8: EventID {
    EventID(
      high: words.0.bigEndian & 0xFFFF_FFFF_FFFF_0FFF | 0x8000,
      low: words.1.bigEndian & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }
}

extension Digest {
  /// HMAC-SHA256 of a message under a key.
  static func authentication(of message: String, key: String) -> [UInt8] {
    let key = Array(key.utf8)
    let message = Array(message.utf8)
    var result = [UInt8](repeating: 0, count: 32)
    let done = HMAC(
      EVP_sha256(), key, Int32(key.count), message, message.count, &result, nil)
    precondition(done != nil, "libcrypto could not compute an HMAC")
    return result
  }

  /// Whether two byte strings are equal, in a time that depends on their lengths alone.
  static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
  }
}
