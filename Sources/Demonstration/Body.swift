import EventModel

/// An invented association: what its registration says.
struct Body {
  let id: String
  let name: String
  let kind: String
  /// Where it is registered today; the credit code keeps the area at issue.
  let jurisdiction: String
  let registeredOn: CivilDate
  var industry: String?
  /// Supervising authority (业务主管单位); nil for bodies registered directly.
  var supervisor: String?
  var termYears = 5
  /// Members at founding; nil where the register that was taken over does not say.
  var units: Int?
  var persons: Int?
  /// Activity funds in fen; local bodies need 30,000 yuan.
  var funds = 3_000_000
  var address: String?
  /// Whether the founding papers were taken over; they always state members.
  var hasFoundingFile = true

  /// Six digits of GB/T 2260.
  var area: String { String(jurisdiction.prefix(6)) }
}

/// What an association does by habit, year after year, and where it falls short.
struct Habits {
  /// The last day on which it does anything by habit.
  var until = DemonstrationHistory.horizon
  /// Report years never reported.
  var missing: Set<Int> = []
  /// Report years reported after the due day, in August to November.
  var late: Set<Int> = []
  /// The last month in which reports come in; before the due day of every registrar here.
  var reportsUntilMonth = 5
  /// Whether a report is owed for the year of registration even after 30 June (Shenzhen).
  var reportsFirstYear = false
  /// Report years with a conclusion of the year-end inspection; older ones were not taken over.
  var concluded = 2010...2025
  var basic: Set<Int> = []
  var failed: Set<Int> = []
  /// Report years inspected in the simplified way (4A and above).
  var simplified: Set<Int> = []
  /// Activities a year.
  var activities = 1...1
  /// Days on which it holds none by habit; what happened there is told apart.
  var quiet: ClosedRange<CivilDate>?
  /// No activity from this day on.
  var idleFrom: CivilDate?
  /// Terms that end after this day are not renewed.
  var renewsUntil = DemonstrationHistory.horizon
  var membershipYears = [2012, 2016, 2019, 2022, 2025]
  var capacityYears = [2013, 2017, 2021, 2024]
  /// Whether assemblies are told with notice, resolutions and officers.
  var isDetailed = false
}
