import EventModel

/// Which streams have grown lately, in memory: so that whoever keeps something of one stream need not
/// read the log because another has grown.
struct GrownStreams: Sendable {
  /// Up to here nothing is known: any stream may have grown.
  private var start: LogPosition
  private var last: [StreamName: LogPosition] = [:]
  private var lastOfCategory: [StreamName.Category: LogPosition] = [:]
  private var newest: LogPosition

  /// More streams than anything waits for; then all of them are forgotten.
  private static let most = 65_536

  init(after position: LogPosition) {
    start = position
    newest = position
  }

  mutating func note(_ stream: StreamName, _ position: LogPosition) {
    if last.count >= Self.most { self = GrownStreams(after: newest) }
    newest = max(newest, position)
    last[stream] = max(last[stream] ?? 0, position)
    // Registers of paper numbers grow all day long, and nobody keeps anything of them.
    if stream.isPaperRegister { return }
    lastOfCategory[stream.category] = max(lastOfCategory[stream.category] ?? 0, position)
  }

  func hasGrown(_ stream: StreamName, after known: LogPosition) -> Bool {
    known < start || last[stream].map { $0 > known } == true
  }

  func hasGrown(_ category: StreamName.Category, after known: LogPosition) -> Bool {
    known < start || lastOfCategory[category].map { $0 > known } == true
  }
}
