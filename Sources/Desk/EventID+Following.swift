import CCrypto
import EventModel

extension EventID {
  /// The id of the n-th entry after this one of the same act, 1 and up: a repetition of the act finds
  /// all of its entries by the first one's id, which is the key that its caller chose.
  ///
  /// The beginning stays, so the ids of an act lie side by side in the log's index; the rest follows
  /// from the key by SHA-256, so nobody makes two keys meet by accident.
  func following(_ number: Int) -> EventID {
    let text = Array("\(self) \(number)".utf8)
    var hash = [UInt8](repeating: 0, count: 32)
    let done = text.withUnsafeBytes {
      EVP_Digest($0.baseAddress, $0.count, &hash, nil, EVP_sha256(), nil)
    }
    precondition(done == 1, "libcrypto could not compute a SHA-256")
    let bits = hash.withUnsafeBytes { UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)) }
    return EventID(high: high, low: bits & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }
}
