import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// The statistics as a file: all figures of the day, of the one compared with and of the lines, or the
/// numbers of one chart.
enum StatisticsFile {
  static func csv(_ call: Call) throws -> HTTPResponse {
    let asked = try StatisticsAsked(call)
    let part = call.request.parameter("part") ?? "all"
    let lines: [String]
    switch part {
    case "founded": lines = counts(try own(asked, call), "foundedByYear", "year")
    case "kinds": lines = counts(try own(asked, call), "byKind", "kind")
    case "members": lines = members(try own(asked, call))
    case "lists", "all": lines = try rows(asked, call)
    case _:
      throw Problem.parameter("part", "没有图“\(part)”", "there is no chart “\(part)”")
    }
    return FileResponse.csv(
      lines, named: "statistics-\(part)_E\(asked.moment.effective)",
      position: asked.moment.position)
  }

  static func json(_ call: Call) throws -> HTTPResponse {
    let asked = try StatisticsAsked(call)
    let rows = try all(asked, call).map { day, row in
      JSONValue.object([
        .init("counts", row.json), .init("effective", .string(day.description)),
      ])
    }
    return .json(
      .object([
        .init("position", .integer(asked.moment.position)), .init("statistics", .array(rows)),
      ]), at: asked.moment)
  }

  private static func own(_ asked: StatisticsAsked, _ call: Call) throws -> StatisticsCounts {
    let rows = try call.answering { () throws(ServiceFault) in
      try call.service.statistics(asked.own)
    }
    guard let row = rows.first?.first else { throw Problem.noAssociation("") }
    return StatisticsCounts(row: row)
  }

  /// Every day once, ascending.
  private static func all(
    _ asked: StatisticsAsked, _ call: Call
  ) throws -> [(CivilDate, Row)] {
    let rows = try call.answering { () throws(ServiceFault) in
      try call.service.statistics(asked.whole)
    }
    var found: [CivilDate: Row] = [:]
    for (day, row) in zip(asked.whole.days, rows) { found[day] = row.first }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func rows(_ asked: StatisticsAsked, _ call: Call) throws -> [String] {
    let columns = View.statistics.columns
    let header = (["effective"] + columns.map(\.key)).joined(separator: ",")
    return try [header]
      + all(asked, call).map { day, row in
        let cells = zip(columns, row.values).map { _, value -> String in
          switch value {
          case .null: ""
          case .text(let text): text
          case .number(let number): String(number)
          case .counts(let counts):
            counts.map { "\($0.key)=\($0.count)" }.joined(separator: " ")
          case .date, .flag, .texts, .numbers: ""
          }
        }
        return ([day.description] + cells).map(RowText.csvField).joined(separator: ",")
      }
  }

  private static func counts(
    _ own: StatisticsCounts, _ key: String, _ name: String
  ) -> [String] {
    ["\(name),associations"]
      + own.counts(key).map { "\(RowText.csvField($0.key)),\($0.count)" }
  }

  private static func members(_ own: StatisticsCounts) -> [String] {
    let (base, small) = (own["membersReported"], own["membersAtMost100"])
    return [
      "members,associations,reported", "1-100,\(small),\(base)", "101-,\(base - small),\(base)",
    ]
  }
}
