/// The place in the log at which a paper was issued (校验点): whoever holds the paper can check that
/// the log still begins with what it held on that day.
public struct PaperPin: Hashable, Sendable {
  /// The number of entries at issue; the last of them is the act of the paper.
  public let size: Int64
  /// The root of the Merkle tree over them: 64 lower-case hexadecimal digits.
  public let root: String
  /// The path under which the public finds the act, `/public/lg-0007`; nil where there is none.
  public let publicPath: String?

  /// A pin; nil where the size is below 1, the root is not 64 digits of lower-case hexadecimal, or
  /// the path holds anything but ASCII letters, digits and `/ - . _ ~`.
  public init?(size: Int64, root: String, publicPath: String? = nil) {
    guard size >= 1, root.utf8.count == 64, root.utf8.allSatisfy(Self.isHexDigit),
      publicPath?.utf8.allSatisfy(Self.isPathByte) ?? true
    else { return nil }
    self.size = size
    self.root = root
    self.publicPath = publicPath
  }

  /// `记录 #182,960 · 校验点 182,960/7c1e09aa53d0be44…`.
  public var summary: String {
    let grouped = Wording.grouped(size)
    return "记录 #\(grouped) · 校验点 \(grouped)/\(root.prefix(16))…"
  }

  /// What to type to check the log against the paper.
  public var verificationCommand: String { "annals verify --against \(size):\(root)" }

  /// The lines in small print under the summary: the command, and where the public may look.
  var smallPrint: [String] {
    ["核验 \(verificationCommand)"] + (publicPath.map { ["查询 \($0)"] } ?? [])
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
