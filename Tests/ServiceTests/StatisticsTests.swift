import EventModel
import Projections
import Replay
import Service
import Testing

@Suite struct StatisticsTests {
  private static let lines: [AnalysedLog.Line] = [
    .registered("lg-0001", on: "2016-03-10"), .registered("lg-0002", on: "2017-05-08"),
    .registered("xx-0001", on: "2018-01-11", in: "610402"),
    .of("lg-0001", "GradeAwarded", #"{"grade":4}"#, on: "2019-05-05"),
    .of("lg-0001", "AbnormalListEntered", #"{"ground":1,"subject":"2019"}"#, on: "2020-07-10"),
    .of("lg-0001", "AbnormalListLeft", #"{"reason":"rectified"}"#, on: "2021-02-01"),
    .of(
      "lg-0002", "AssociationDeregistered", #"{"certificateSurrendered":true}"#, on: "2022-04-11"),
    // Known only later, though it happened long before.
    .of(
      "lg-0002", "AbnormalListEntered", #"{"ground":6}"#, on: "2020-01-15",
      recordedAt: "2023-01-01"),
  ]

  private static let days: [CivilDate] = [
    "2022-12-31", "2015-01-01", "2016-12-31", "2020-07-10", "2020-12-31", "2026-06-15",
  ]

  /// What the proof says: a replay for each day by itself.
  private func replayed(
    _ log: AnalysedLog, _ day: CivilDate, _ position: LogPosition, _ areas: [String]
  ) throws -> [Row] {
    let question = Question(
      effective: day, position: position, views: [.statistics], jurisdictions: areas)
    return try Replay.answer(question, from: log.store).rows[.statistics] ?? []
  }

  @Test(arguments: [[], ["440307"], ["44", "61"]])
  func `A series from one reading has the counts of its single days`(areas: [String]) throws {
    let log = try AnalysedLog(Self.lines)
    for position: LogPosition in [7, 8] {
      let series = try Replay.statistics(
        on: Self.days, through: position, jurisdictions: areas, from: log.store)
      for (day, rows) in zip(Self.days, series) {
        #expect(try rows == replayed(log, day, position, areas), "\(day) at \(position)")
      }
    }
  }

  @Test(arguments: [[], ["440307"], ["44", "61"]])
  func `Today's counts from the live picture are those of a replay`(areas: [String]) throws {
    let log = try AnalysedLog(Self.lines)
    let question = StatisticsQuestion(days: Self.days, position: 8, jurisdictions: areas)
    let rows = try log.service.statistics(question)
    #expect(rows.count == Self.days.count)
    for (day, own) in zip(Self.days, rows) {
      #expect(try own == replayed(log, day, 8, areas), "\(day)")
    }
    // Asked again, they come from what is kept.
    #expect(try log.service.statistics(question) == rows)
  }

  @Test func `A long series is at hand after its job`() async throws {
    let log = try AnalysedLog(Self.lines, longFrom: 3)
    let question = StatisticsQuestion(days: Self.days, position: 8, jurisdictions: [])
    #expect(!log.service.isAtHand(question))
    let job = try await log.finished(log.service.begin(question))
    guard case .finished(_, .success) = job.state else { return #expect(Bool(false), "\(job)") }
    #expect(log.service.isAtHand(question))
  }

  @Test func `The past takes a job where the log is long, and none once it was replayed`()
    async throws
  {
    let log = try AnalysedLog(Self.lines, longFrom: 3)
    let past = try log.moment("2020-12-31")
    #expect(try !log.service.takesLong(log.moment()))
    #expect(log.service.takesLong(past))
    _ = try await log.finished(log.service.beginReplay(past))
    #expect(!log.service.takesLong(past))
    let query = RowQuery(.abnormalList, in: .everything)
    #expect(log.service.isAtHand(query, at: past))
    #expect(try log.service.rows(query, at: past).total == 2)
  }

  @Test func `A comparison is made once and then at hand`() async throws {
    let log = try AnalysedLog(Self.lines, longFrom: 3)
    let (first, second) = (try log.moment("2020-06-30"), try log.moment("2020-12-31"))
    let question = ComparisonQuestion(
      .abnormalList, .init(first), .init(second), jurisdictions: ["440307"])
    #expect(!log.service.isAtHand(question))
    _ = try await log.finished(log.service.begin(question))
    #expect(log.service.isAtHand(question))
    let comparison = try log.service.compare(question)
    #expect(comparison.changes.map { $0.after?["association"] } == [.text("lg-0001")])
    #expect(comparison.changes.first?.causes.map(\.position) == [5])
    #expect(comparison.examined == 2)
  }
}
