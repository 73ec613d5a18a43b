import Associations
import EventModel
import Events
import Foundation
import Law
import Rules
import Testing
import WorkingDays

/// One association's history told in a test: typed events on their days, in order of recording.
struct Story {
  private var entries: [(type: EventType, on: CivilDate, data: [UInt8])] = []
  private var parameters: [ParameterTable.Value] = []

  /// A registered association of Longgang, and what happens to it.
  init(registeredOn: CivilDate = "2015-03-10") throws {
    try happens(
      AssociationRegistered(
        name: "示例家具行业协会", kind: .industryAssociation, jurisdiction: "440307",
        directlyRegistered: true), on: registeredOn)
  }

  /// Records one more event.
  mutating func happens<E: Event>(_ event: E, on day: CivilDate) throws {
    let json = try JSONEncoder().encode(event)
    entries.append((E.type, day, try JSONParser.parse([UInt8](json)).canonicalBytes))
  }

  /// Sets a rule parameter for the whole country.
  mutating func sets(
    _ parameter: Parameter, _ value: String, from: CivilDate = "1949-01-01", to: CivilDate? = nil,
    in stream: String = "CN"
  ) {
    parameters.append(
      ParameterTable.Value(
        stream: stream, parameter: parameter, text: value, from: from, to: to,
        position: LogPosition(parameters.count + 1000)))
  }

  /// The association as the rules see it on a day.
  func examined(on day: CivilDate) throws -> Examination {
    var association = Association("lg-0001")
    let ordered = entries.enumerated().sorted {
      ($0.element.on, $0.offset) < ($1.element.on, $1.offset)
    }
    for (offset, entry) in ordered where entry.on <= day {
      try entry.data.withUnsafeBufferPointer { bytes in
        try association.apply(
          Fact(
            type: entry.type, schema: 1, effectiveOn: entry.on,
            evidence: Evidence(LogPosition(offset + 1)), data: bytes))
      }
    }
    let values = Parameters(
      ParameterTable(parameters), for: association.items.jurisdiction?.value, on: day,
      calendar: .national)
    return Examination(association, on: day, values)
  }
}
