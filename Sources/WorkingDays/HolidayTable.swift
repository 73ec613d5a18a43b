import EventModel

/// Why a holiday table cannot be read, and in which line (the header is line 1).
public enum HolidayTableFault: Error, Hashable, Sendable {
  /// The table has a header at most.
  case empty
  /// The first line is not `date,kind,name`.
  case badHeader
  /// A line has fewer than three fields, or an empty name.
  case missingField(line: Int)
  /// The first field is no day `YYYY-MM-DD` of 1949–2100.
  case badDate(line: Int)
  /// The second field is neither `holiday` nor `workday`.
  case badKind(line: Int)
  /// An earlier line speaks of the same day.
  case repeatedDate(line: Int)
  /// A year between the first and the last has no line: its holidays would be taken for work.
  case missingYear(Int)
}

/// The State Council's yearly arrangement (国务院办公厅节假日安排), one line a day:
/// `date,kind,name` with kind `holiday` (放假) or `workday` (调休上班).
struct HolidayTable {
  struct Row {
    let date: CivilDate
    let isWorkday: Bool
    let name: String
  }

  let rows: [Row]

  init(csv: [UInt8]) throws(HolidayTableFault) {
    var rows: [Row] = []
    var seen: Set<CivilDate> = []
    let lines = csv.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      var text = String(decoding: bytes, as: UTF8.self)
      if text.hasSuffix("\r") { text.removeLast() }
      if index == 0 {
        guard text == "date,kind,name" else { throw .badHeader }
      } else if !text.isEmpty {
        let row = try Self.row(text, line: index + 1)
        guard seen.insert(row.date).inserted else { throw .repeatedDate(line: index + 1) }
        rows.append(row)
      }
    }
    guard !rows.isEmpty else { throw .empty }
    self.rows = rows
  }

  private static func row(_ text: String, line: Int) throws(HolidayTableFault) -> Row {
    let fields = text.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, !fields[2].isEmpty else { throw .missingField(line: line) }
    guard let date = CivilDate(String(fields[0])), CivilDate.admissible.contains(date) else {
      throw .badDate(line: line)
    }
    switch fields[1] {
    case "holiday": return Row(date: date, isWorkday: false, name: String(fields[2]))
    case "workday": return Row(date: date, isWorkday: true, name: String(fields[2]))
    default: throw .badKind(line: line)
    }
  }

  /// The years from the first to the last line; every one of them must have a line.
  func years() throws(HolidayTableFault) -> ClosedRange<Int> {
    let years = Set(rows.map(\.date.year))
    guard let first = years.min(), let last = years.max() else { throw .empty }
    for year in first...last where !years.contains(year) { throw .missingYear(year) }
    return first...last
  }
}
