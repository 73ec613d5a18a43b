/// An area of jurisdiction (辖区): six digits of GB/T 2260, or those plus `-` and 1–8 of `A-Z0-9`
/// for an area without a code of its own (Xixian: `610100-XX`).
public struct Jurisdiction: Hashable, Sendable, CustomStringConvertible {
  /// The code as written.
  public let code: String

  /// Reads a code; nil where it has another shape.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 6, bytes[..<6].allSatisfy(Self.isDigit) else { return nil }
    if bytes.count > 6 {
      guard bytes[6] == UInt8(ascii: "-"), (8...15).contains(bytes.count),
        bytes[7...].allSatisfy({ Self.isDigit($0) || (0x41...0x5A).contains($0) })
      else { return nil }
    }
    self.code = text
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  public var description: String { code }
}
