internal import EventModel

/// All fields of an entry but `data` and `document`, in the form in which a line is composed.
/// Texts are JSON strings with their quotes: they come from small tables and are quoted once.
struct LineFields {
  var position: Int64 = 0
  var version: Int64 = 0
  var id = EventID(high: 0, low: 0)
  var cause: EventID?
  /// As in the table: 20200831.
  var effectiveOn: Int64 = 0
  /// Milliseconds since 1970.
  var recordedAt: Int64 = 0
  var schema: Int64 = 1
  var stream: [UInt8] = []
  var type: [UInt8] = []
  var actor: [UInt8] = []
  var confirmedBy: [UInt8]?
}

/// Composes the exported line of an entry: canonical JSON, keys sorted, absent fields left out,
/// `data` byte for byte as stored. The same bytes are hashed into the tree, so that anybody can
/// recompute the root from an export alone. Append, verification and export share this one composer.
final class EntryLine {
  /// One byte more than the line in front: the zero with which RFC 6962 begins a leaf.
  private var buffer: UnsafeMutableRawBufferPointer
  private var count = 1
  private var lastDay = Int64.min
  private var lastDayText = [UInt8](repeating: 0, count: 10)

  init() {
    buffer = .allocate(byteCount: 4096, alignment: 16)
    buffer[0] = 0
  }

  deinit { buffer.deallocate() }

  /// The line without a line feed; borrowed until the next one is composed.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: buffer[1..<count]) }

  /// The leaf's hash of the line.
  func leafHash(_ hasher: TreeHasher) -> TreeHash {
    hasher.digest(UnsafeRawBufferPointer(rebasing: buffer[0..<count]))
  }

  func compose(
    _ fields: borrowing LineFields, document: UnsafeRawBufferPointer?, data: UnsafeRawBufferPointer
  ) {
    count = 1
    // The fixed parts are below 1024 bytes; a document's characters grow sixfold at most.
    reserve(
      1024 + fields.actor.count + (fields.confirmedBy?.count ?? 0) + fields.stream.count
        + fields.type.count + data.count + 6 * (document?.count ?? 0))
    put(#"{"actor":"#)
    put(fields.actor)
    if let cause = fields.cause {
      put(#","cause":"#)
      put(cause)
    }
    if let confirmedBy = fields.confirmedBy {
      put(#","confirmedBy":"#)
      put(confirmedBy)
    }
    put(#","data":"#)
    put(data)
    if let document {
      put(#","document":"#)
      putQuoted(document)
    }
    put(#","effectiveOn":""#)
    put(day: fields.effectiveOn)
    put(#"","id":"#)
    put(fields.id)
    put(#","position":"#)
    put(number: fields.position)
    put(#","recordedAt":""#)
    put(moment: fields.recordedAt)
    put(#"","schema":"#)
    put(number: fields.schema)
    put(#","stream":"#)
    put(fields.stream)
    put(#","type":"#)
    put(fields.type)
    put(#","version":"#)
    put(number: fields.version)
    put("}")
  }

  /// A text as a JSON string with its quotes.
  static func quoted(_ text: UnsafeRawBufferPointer) -> [UInt8] {
    let line = EntryLine()
    line.reserve(2 + 6 * text.count)
    line.putQuoted(text)
    return Array(line.bytes)
  }

  /// A text as a JSON string with its quotes.
  static func quoted(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { quoted(UnsafeRawBufferPointer($0)) }
  }
}

// MARK: - Pieces

extension EntryLine {
  private func reserve(_ room: Int) {
    guard count + room > buffer.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(count + room, 2 * buffer.count), alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
    buffer.deallocate()
    buffer = larger
  }

  private func put(_ text: StaticString) {
    put(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private func put(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { put($0) }
  }

  private func put(_ bytes: UnsafeRawBufferPointer) {
    UnsafeMutableRawBufferPointer(rebasing: buffer[count...]).copyMemory(from: bytes)
    count += bytes.count
  }

  private func put(byte: UInt8) {
    buffer[count] = byte
    count += 1
  }

  private func put(_ identity: EventID) {
    put(byte: UInt8(ascii: "\""))
    identity.writeText(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count..<count + 36]))
    count += 36
    put(byte: UInt8(ascii: "\""))
  }

  private func put(number: Int64) {
    if number < 0 { put(byte: UInt8(ascii: "-")) }
    var rest = number.magnitude
    var digits = 1
    var power = rest
    while power >= 10 {
      power /= 10
      digits += 1
    }
    for index in (0..<digits).reversed() {
      buffer[count + index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }

  private func put(number: Int64, width: Int) {
    var rest = number
    for index in (0..<width).reversed() {
      buffer[count + index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += width
  }

  /// `20200831` as `2020-08-31`.
  private func put(day: Int64) {
    put(number: day / 10_000, width: 4)
    put(byte: UInt8(ascii: "-"))
    put(number: day / 100 % 100, width: 2)
    put(byte: UInt8(ascii: "-"))
    put(number: day % 100, width: 2)
  }

  private func put(moment: Int64) {
    let (day, rest) = Instant(milliseconds: moment).dayAndRest
    if day != lastDay {
      let start = count
      put(day: CivilDate(dayNumber: Int32(clamping: day)).tableNumber)
      lastDayText = Array(buffer[start..<count])
      lastDay = day
    } else {
      put(lastDayText)
    }
    put(byte: UInt8(ascii: "T"))
    put(number: rest / 3_600_000, width: 2)
    put(byte: UInt8(ascii: ":"))
    put(number: rest / 60_000 % 60, width: 2)
    put(byte: UInt8(ascii: ":"))
    put(number: rest / 1000 % 60, width: 2)
    put(byte: UInt8(ascii: "."))
    put(number: rest % 1000, width: 3)
    put(byte: UInt8(ascii: "Z"))
  }

  /// The escapes are those of `JSONValue`'s canonical form: quote, backslash, control characters.
  private func putQuoted(_ text: UnsafeRawBufferPointer) {
    put(byte: UInt8(ascii: "\""))
    if text.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      for byte in text { putEscaped(byte) }
    } else {
      put(text)
    }
    put(byte: UInt8(ascii: "\""))
  }

  private func putEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): put(#"\""#)
    case UInt8(ascii: "\\"): put(#"\\"#)
    case 0x08: put(#"\b"#)
    case 0x09: put(#"\t"#)
    case 0x0A: put(#"\n"#)
    case 0x0C: put(#"\f"#)
    case 0x0D: put(#"\r"#)
    case 0..<0x20:
      put(#"\u00"#)
      for digit in [byte >> 4, byte & 0xF] {
        put(byte: digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
      }
    default: put(byte: byte)
    }
  }
}
