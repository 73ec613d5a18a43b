import EventModel
import Projections

/// Values written one after another into few bytes.
struct RowWriter {
  private(set) var bytes: [UInt8]

  /// - Parameter count: how many bytes are left free at the beginning, to be put in later.
  init(zeros count: Int) {
    bytes = [UInt8](repeating: 0, count: count)
  }

  var count: Int { bytes.count }

  /// Puts a number into room that was left free.
  mutating func put(_ number: UInt32, at place: Int) {
    bytes.withUnsafeMutableBytes {
      $0.storeBytes(of: number, toByteOffset: place, as: UInt32.self)
    }
  }

  /// A number that is mostly small: seven bits a byte, the highest bit says that more follow.
  mutating func write(unsigned number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small numbers of either sign stay small: 0, -1, 1, -2 … are written as 0, 1, 2, 3 ….
  mutating func write(signed number: Int64) {
    write(unsigned: UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      write(unsigned: UInt64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func write(_ value: Value) {
    switch value {
    case .null: bytes.append(RowTag.null)
    case .text(let text):
      bytes.append(RowTag.text)
      write(text)
    case .number(let number):
      bytes.append(RowTag.number)
      write(signed: number)
    case .date(let date):
      bytes.append(RowTag.date)
      write(signed: Int64(date.dayNumber))
    case .flag(let flag): bytes.append(flag ? RowTag.yes : RowTag.no)
    case .texts(let texts):
      bytes.append(RowTag.texts)
      write(unsigned: UInt64(texts.count))
      for text in texts { write(text) }
    case .numbers(let numbers):
      bytes.append(RowTag.numbers)
      write(unsigned: UInt64(numbers.count))
      for number in numbers { write(signed: number) }
    case .counts(let counts):
      bytes.append(RowTag.counts)
      write(unsigned: UInt64(counts.count))
      for count in counts {
        write(count.key)
        write(signed: count.count)
      }
    }
  }
}

/// What a value begins with.
private enum RowTag {
  static let null: UInt8 = 0
  static let text: UInt8 = 1
  static let number: UInt8 = 2
  static let date: UInt8 = 3
  static let no: UInt8 = 4
  static let yes: UInt8 = 5
  static let texts: UInt8 = 6
  static let numbers: UInt8 = 7
  static let counts: UInt8 = 8
}

/// Reads what ``RowWriter`` wrote. The bytes never leave memory, so they are what was written: any
/// other byte is a programmer's error and traps.
struct RowReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var place: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    self.bytes = bytes
    self.place = place
  }

  mutating func unsigned() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  mutating func signed() -> Int64 {
    let number = unsigned()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  mutating func text() -> String {
    let end = Int(unsigned()) + place
    defer { place = end }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<end]), as: UTF8.self)
  }

  mutating func value() -> Value {
    let tag = bytes[place]
    place += 1
    switch tag {
    case RowTag.null: return .null
    case RowTag.text: return .text(text())
    case RowTag.number: return .number(signed())
    case RowTag.date: return .date(CivilDate(dayNumber: Int32(truncatingIfNeeded: signed())))
    case RowTag.no: return .flag(false)
    case RowTag.yes: return .flag(true)
    case RowTag.texts: return .texts(list { $0.text() })
    case RowTag.numbers: return .numbers(list { $0.signed() })
    case RowTag.counts:
      return .counts(list { Value.Count(key: $0.text(), count: $0.signed()) })
    case _: preconditionFailure("a value that was not written here")
    }
  }

  private mutating func list<Element>(_ one: (inout RowReader) -> Element) -> [Element] {
    (0..<Int(unsigned())).map { _ in one(&self) }
  }
}
