import EventModel
import Events

/// One line read strictly: an envelope, or everything that is wrong with the line.
enum LineReading: Sendable {
  case envelope(Envelope, LineSplitter.Line)
  case refused(RefusedLine)

  /// Reads a line.
  init(_ line: LineSplitter.Line) {
    func refused(_ faults: [LineFault]) -> LineReading {
      .refused(RefusedLine(number: line.number, faults: faults, bytes: line.bytes))
    }
    if line.isTooLong {
      self = refused([.tooLong(limit: LineSplitter.longest)])
      return
    }
    var bytes = line.bytes
    // A byte order mark is how some editors begin a UTF-8 file; it is no part of the first line.
    if line.number == 1, bytes.starts(with: LineSplitter.byteOrderMark) { bytes.removeFirst(3) }
    if let fault = Self.encodingFault(bytes) {
      self = refused([fault])
      return
    }
    do {
      let value = try JSONParser.parse(bytes)
      self = Self.envelope(value, line, refused)
    } catch {
      let isTruncated = error.reason == .truncated && line.isUnfinished
      self = refused([isTruncated ? .truncated : .notJSON(error.reason, byte: error.offset + 1)])
    }
  }

  private static func envelope(
    _ value: JSONValue, _ line: LineSplitter.Line, _ refused: ([LineFault]) -> LineReading
  ) -> LineReading {
    do {
      return .envelope(try EventReader.read(value), line)
    } catch {
      return refused(error.all.map { .field($0) })
    }
  }

  private static func encodingFault(_ bytes: [UInt8]) -> LineFault? {
    guard let first = firstInvalidUTF8(bytes) else { return nil }
    return .notUTF8(byte: first + 1, looksLikeGB18030: looksLikeGB18030(bytes))
  }

  /// The index of the first byte that is not UTF-8, nil where all is.
  private static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    // Nearly every line is sound; only for one that is not the place of the fault is looked for.
    if (try? UTF8Span(validating: bytes.span)) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var index = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): index += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return index
      }
    }
  }

  /// Whether the bytes above ASCII come in the pairs of GB18030's two-byte area, in which nearly
  /// all Chinese text of that encoding lies.
  private static func looksLikeGB18030(_ bytes: [UInt8]) -> Bool {
    var index = 0
    var pairs = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(bytes[index]), index + 1 < bytes.count,
        (0x30...0xFE).contains(bytes[index + 1]), bytes[index + 1] != 0x7F
      else { return false }
      pairs += 1
      index += 2
    }
    return pairs > 0
  }
}

extension UTF8 {
  /// How many bytes encode a scalar.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
