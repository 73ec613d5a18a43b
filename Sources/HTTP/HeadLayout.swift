/// Whether the head of a request lies in the library's buffer as it was sent, one line after another.
///
/// The library (0.9.75) cuts a text short at a zero byte, and joins a folded line to the *name* of its
/// header, so that `Content: 5`, continued by `-Length`, becomes the length of a body. A proxy reads
/// either of them differently, so both are refused (RFC 9112, 5.2). Nothing but the places of the
/// parts tells of them afterwards: a part that was moved or cut does not end where the next begins.
struct HeadLayout {
  private var end: UnsafeRawPointer?
  private(set) var isSound = true

  /// Begins with the request line.
  ///
  /// - Parameter target: where the target ends as the library reads it.
  mutating func begin(afterTarget target: UnsafeRawPointer?, version: UnsafePointer<CChar>) {
    let text = UnsafeRawPointer(version)
    isSound = target.map { $0 + 1 == text } ?? false
    var length = 0
    while version[length] != 0 { length += 1 }
    end = text + length
  }

  /// Looks at the next header.
  mutating func note(name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>) {
    guard let start = name.baseAddress, let text = value.baseAddress else {
      isSound = false
      return
    }
    follow(UnsafeRawPointer(start), name.count)
    follow(UnsafeRawPointer(text), value.count)
  }

  /// Looks at what follows the last header: its line end and that of the empty line, both of which
  /// the library has made zeros.
  mutating func finish() {
    guard isSound, let end else { return }
    isSound = end.load(as: UInt8.self) == 0 && (end + 1).load(as: UInt8.self) == 0
  }

  /// A part begins after the one before it, with nothing between them but a line end or a colon –
  /// zeros by now – and blanks. Both lie in the connection's memory, and so does what is between.
  private mutating func follow(_ start: UnsafeRawPointer, _ count: Int) {
    guard isSound, let end, start > end else {
      isSound = false
      return
    }
    let between = UnsafeRawBufferPointer(start: end, count: start - end)
    isSound = between.allSatisfy { $0 == 0 || $0 == 0x20 || $0 == 0x09 }
    self.end = start + count
  }
}
