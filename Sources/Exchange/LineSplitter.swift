import Foundation

/// Reads a file of lines in blocks, whatever its size, and numbers the lines.
struct LineSplitter {
  /// One line as it stands in the file, without its end.
  struct Line: Sendable {
    /// From 1.
    let number: Int
    let bytes: [UInt8]
    /// The line is longer than ``LineSplitter/longest``; only its beginning was kept.
    let isTooLong: Bool
    /// The file ends inside this line: it has no line end.
    let isUnfinished: Bool

    /// Nothing but white space, or the byte order mark with which some editors begin a file.
    fileprivate var isBlank: Bool {
      let text =
        number == 1 && bytes.starts(with: LineSplitter.byteOrderMark) ? bytes[3...] : bytes[...]
      return text.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The longest line that is read: far beyond any paper, and a bound on memory.
  static let longest = 1 << 20

  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var at = 0
  private var number = 0
  private var isAtEnd = false
  /// Bytes read so far.
  private(set) var bytesRead: Int64 = 0

  private static let blockSize = 1 << 20

  init(_ handle: FileHandle) {
    self.handle = handle
  }

  /// The next lines, at most so many; empty at the end of the file. Empty lines are skipped.
  mutating func next(_ count: Int) throws -> [Line] {
    var lines: [Line] = []
    while lines.count < count, let line = try nextLine() {
      if !line.isBlank { lines.append(line) }
    }
    return lines
  }

  private mutating func nextLine() throws -> Line? {
    var line: [UInt8] = []
    var length = 0
    while true {
      if at == buffer.count, !(try fill()) {
        guard length > 0 else { return nil }
        return numbered(line, length, isUnfinished: true)
      }
      let end = buffer[at...].firstIndex(of: 0x0A) ?? buffer.count
      length += end - at
      let room = Self.longest - line.count
      line.append(contentsOf: buffer[at..<min(end, at + room)])
      at = end
      if end < buffer.count {
        at += 1
        return numbered(line, length, isUnfinished: false)
      }
    }
  }

  private mutating func numbered(_ bytes: [UInt8], _ length: Int, isUnfinished: Bool) -> Line {
    number += 1
    return Line(
      number: number, bytes: bytes, isTooLong: length > bytes.count, isUnfinished: isUnfinished)
  }

  private mutating func fill() throws -> Bool {
    guard !isAtEnd, let data = try handle.read(upToCount: Self.blockSize), !data.isEmpty else {
      isAtEnd = true
      return false
    }
    buffer = [UInt8](data)
    at = 0
    bytesRead += Int64(data.count)
    return true
  }
}
