/// An address of this server to go on to. Whatever could lead elsewhere is none.
enum OwnAddress {
  /// The address where it is a path of this server; nil for any other text.
  ///
  /// Visible ASCII only, one slash first and no backslash: browsers drop tabs and line breaks and take
  /// `//` and `/\` for another host.
  static func checked(_ text: String?) -> String? {
    guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 4096,
      text.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "\\") })
    else { return nil }
    return text
  }
}
