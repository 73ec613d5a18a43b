import CaseWork
import EventModel
import Service
import Testing

@Suite struct DrawTests {
  private static let names = (1...12).map { "lg-00\($0 < 10 ? "0" : "")\($0)" }

  /// Twelve associations, a draw of the day after, and one recorded only afterwards, which plays no part.
  private func log(drawn: [String], population: Int = 12) throws -> AnalysedLog {
    let list = drawn.map { "\"\($0)\"" }.joined(separator: ",")
    return try AnalysedLog(
      Self.names.map { .registered($0, on: "2016-03-10") } + [
        .registered("xx-0001", on: "2016-03-10", in: "610402"),
        .init(
          type: "RandomInspectionDrawn",
          data: #"{"drawn":[\#(list)],"jurisdiction":"440307","level":"county","#
            + #""population":\#(population),"seed":"2020-彩票-77","year":2020}"#,
          on: "2020-03-02", stream: "draw/d-1"),
        late,
      ])
  }

  /// Founded before the draw, but recorded only after it.
  private var late: AnalysedLog.Line {
    var line = AnalysedLog.Line.registered("lg-0099", on: "2016-05-01")
    line.recordedAt = "2020-04-01"
    return line
  }

  private var ofTheSeed: [String] {
    let ranked = RepeatableDraw.ranked(Self.names, seed: "2020-彩票-77", lot: .association)
    return Array(ranked.prefix(RepeatableDraw.quota(of: 12, percent: 5)))
  }

  @Test func `A true draw is drawn again from who stood on the register then`() throws {
    let log = try log(drawn: ofTheSeed)
    let draw = try #require(
      try log.service.draw("d-1", in: .everything, at: try log.moment()))
    let repeated = try log.service.repeated(draw)
    #expect(draw.percent.map { RepeatableDraw.quota(of: 12, percent: $0) } == draw.quota)
    #expect(Set(repeated.ranked) == Set(Self.names))
    #expect(repeated.discrepancies.isEmpty, "\(repeated.discrepancies)")
  }

  @Test func `Another choice and another population are found out`() throws {
    let other = Self.names.filter { !ofTheSeed.contains($0) }
    let log = try log(drawn: Array(other.prefix(ofTheSeed.count)), population: 11)
    let draw = try #require(
      try log.service.draw("d-1", in: .everything, at: try log.moment()))
    let found = try log.service.repeated(draw).discrepancies
    #expect(found == [.population(recorded: 11, found: 12), .drawn(ofTheSeed)])
  }

  @Test func `A draw elsewhere is not told`() throws {
    let log = try log(drawn: ofTheSeed)
    #expect(try log.service.draw("d-1", in: .nothing, at: try log.moment()) == nil)
    #expect(try log.service.draws(in: .nothing, at: try log.moment()).isEmpty)
  }
}
