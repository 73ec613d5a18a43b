import EventModel

/// The invented history of five real districts, whose figures are those that five papers publish.
///
/// Names, codes and persons are made up; the counts are not. `Figures` says which counts and from
/// which paper. Everything is decided by the seed, nothing by the clock.
public enum DemonstrationHistory {
  /// The last day on which anything happens.
  static let horizon: CivilDate = "2026-10-30"

  /// All entries in the order in which they were recorded.
  public static func events(seed: UInt64 = 57) -> [DemonstrationEvent] {
    var workshop = Workshop(seed: seed)
    var events: [DemonstrationEvent] = []
    let longgang = Longgang(&workshop)
    let xixian = Xixian(&workshop)
    let hangzhou = Hangzhou(&workshop)
    let wenzhou = Wenzhou(&workshop)
    let zhongshan = Zhongshan(&workshop)
    let chronicles =
      Rulebooks.chronicles + longgang.chronicles + xixian.chronicles + hangzhou.chronicles
      + wenzhou.chronicles + zhongshan.chronicles
    for chronicle in chronicles { events += chronicle.events(&workshop.random) }
    for lives in [longgang.lives, xixian.lives, hangzhou.lives, wenzhou.lives, zhongshan.lives] {
      for var life in lives { events += life.events() }
    }
    return inOrderOfRecording(events)
  }

  /// Ties keep the order in which they were told.
  private static func inOrderOfRecording(
    _ events: [DemonstrationEvent]
  ) -> [DemonstrationEvent] {
    events.indices.sorted {
      (events[$0].recordedAt, $0) < (events[$1].recordedAt, $1)
    }.map { events[$0] }
  }
}
