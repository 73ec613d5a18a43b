/// The headers of one request in one buffer.
///
/// The library's own list dies with the connection's next request, and a dictionary of strings
/// costs more than most requests use of it: the headers are copied once and searched where they
/// lie.
///
/// Layout of an entry: length of the name, length of the value (32 bits each, low byte first),
/// name, value.
struct HeaderBlock: Sendable {
  private var bytes: [UInt8] = []

  /// What names and values take together.
  private(set) var byteCount = 0

  mutating func append(name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>) {
    if bytes.isEmpty { bytes.reserveCapacity(512) }
    append(length: name.count)
    append(length: value.count)
    bytes.append(contentsOf: name)
    bytes.append(contentsOf: value)
    byteCount += name.count + value.count
  }

  private mutating func append(length: Int) {
    withUnsafeBytes(of: UInt32(length).littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The values of a name in the order sent, joined; nil where there is none or one is no UTF-8.
  func value(_ name: String, joinedWith separator: String = ", ") -> String? {
    var found: String?
    var name = name
    let sound = name.withUTF8 { wanted in
      forEach { name, value in
        guard Self.same(name, wanted) else { return true }
        guard let text = String(validating: value, as: UTF8.self) else { return false }
        found = found.map { $0 + separator + text } ?? text
        return true
      }
    }
    return sound ? found : nil
  }

  /// Walks over the entries while `body` says so; tells whether it came to the end.
  private func forEach(
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    bytes.withUnsafeBytes { all in
      var at = 0
      while at < all.count {
        let name = Int(UInt32(littleEndian: all.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
        let value = Int(
          UInt32(littleEndian: all.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self)))
        let text = all.bindMemory(to: UInt8.self)
        let end = at + 8 + name + value
        guard
          body(
            UnsafeBufferPointer(rebasing: text[at + 8..<at + 8 + name]),
            UnsafeBufferPointer(rebasing: text[at + 8 + name..<end]))
        else { return false }
        at = end
      }
      return true
    }
  }

  private static func same(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] {
      guard left[index].lowercased == right[index].lowercased else { return false }
    }
    return true
  }
}

extension UInt8 {
  /// An ASCII capital as its small letter, everything else as it is.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// Whether the byte may stand in the name of a header: a `tchar` of RFC 9110, 5.6.2.
  var isTokenCharacter: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
    case _: false
    }
  }

  /// Whether the byte may stand in the value of a header: no control character but the tab.
  var isHeaderValueByte: Bool { self >= 0x20 && self != 0x7F || self == 0x09 }
}
