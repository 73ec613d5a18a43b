public import Associations
public import EventModel
public import EventStore
import Foundation
public import Projections
import Rules
import Synchronization
public import WorkingDays

/// The views as they stand today, as known now (现状), kept in memory and brought up to date with
/// every entry: what a server answers most questions from.
///
/// Nothing here is a second truth. Each association's rows come from a fold of its whole stream, made
/// anew when the stream grows, when a rulebook or the day changes; a replay gives the same rows, and
/// a test compares the two.
public final class LiveViews: Sendable {
  /// The views that are kept; the officers belong to offices and are asked of a replay.
  public static let views: [View] = View.allCases.filter { $0 != .statistics && $0 != .officers }

  private let store: String
  private let calendar: WorkingCalendar
  private let threads: Int
  /// Held while the picture is brought up to date: one thread at a time does that work, with a
  /// reader that stays open.
  private let updating = Mutex<Kept?>(nil)

  /// Carries the reader through the lock.
  ///
  /// `@unchecked Sendable`: the reader is made and used only by the thread that holds the lock on
  /// `updating` and nobody else ever gets hold of it, so no two threads use it at once.
  private struct Kept: @unchecked Sendable {
    let reader: LiveReader
  }
  private let picture: Mutex<LivePicture>

  /// Folds every association of a store as of a day.
  ///
  /// - Parameters:
  ///   - threads: how many readers share the first reading; the machine's cores by default.
  public init(
    of store: String, on today: CivilDate, calendar: WorkingCalendar = .national,
    threads: Int? = nil
  ) throws(ReplayFault) {
    self.store = store
    self.calendar = calendar
    self.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    picture = Mutex(LivePicture(effective: today))
    try updating.withLock { kept throws(ReplayFault) in kept = try rebuild(on: today) }
  }

  /// The picture as of a day, with every entry up to a position.
  ///
  /// - Parameter position: the least position that must be in it; more may be.
  public func current(
    on today: CivilDate, atLeast position: LogPosition
  ) throws(ReplayFault) -> LivePicture {
    if let picture = standing(on: today, atLeast: position) { return picture }
    try catchUp(on: today, atLeast: position)
    return picture.withLock { $0 }
  }

  /// Who holds which appointment.
  public func roll(
    on today: CivilDate, atLeast position: LogPosition
  ) throws(ReplayFault) -> OfficeRoll {
    if let roll = picture.withLock({ picture in
      picture.effective == today && picture.position >= position ? picture.roll : nil
    }) {
      return roll
    }
    try catchUp(on: today, atLeast: position)
    return picture.withLock { $0.roll }
  }

  /// One association as it stands, without taking a copy of the whole picture.
  public func standing(
    of association: String, on today: CivilDate, atLeast position: LogPosition
  ) throws(ReplayFault) -> (standing: LiveStanding?, position: LogPosition) {
    let found = picture.withLock { picture -> (LiveStanding?, LogPosition)? in
      guard picture.effective == today, picture.position >= position else { return nil }
      return (picture.standing(of: association), picture.position)
    }
    if let found { return found }
    try catchUp(on: today, atLeast: position)
    return picture.withLock { ($0.standing(of: association), $0.position) }
  }

  /// One association as it stands at the end of a log that is written in this process. Where only
  /// others have grown since the picture was made, it is in the picture already.
  ///
  /// - Returns: how it stands and the last position that is known of.
  public func standing(
    of association: String, on today: CivilDate, atEndOf log: CommitSignal
  ) throws(ReplayFault) -> (standing: LiveStanding?, position: LogPosition) {
    // Asked for first: what grows from here on may be in the answer, but need not.
    let end = log.position
    if let stream = StreamName.association(association) {
      let found = picture.withLock { picture -> (LiveStanding?, LogPosition)? in
        guard picture.effective == today,
          !log.hasGrown(stream, after: picture.position),
          !log.hasGrown(.rulebook, after: picture.position)
        else { return nil }
        return (picture.standing(of: association), max(end, picture.position))
      }
      if let found { return found }
    }
    return try standing(of: association, on: today, atLeast: end)
  }

  /// Who holds which appointment at the end of a log that is written in this process; other streams
  /// than the offices' change nothing in it.
  public func roll(
    on today: CivilDate, atEndOf log: CommitSignal
  ) throws(ReplayFault) -> OfficeRoll {
    let end = log.position
    if let roll = picture.withLock({ picture in
      picture.effective == today && !log.hasGrown(.office, after: picture.position)
        ? picture.roll : nil
    }) {
      return roll
    }
    return try roll(on: today, atLeast: end)
  }

  private func standing(on today: CivilDate, atLeast position: LogPosition) -> LivePicture? {
    picture.withLock { $0.effective == today && $0.position >= position ? $0 : nil }
  }

  private func catchUp(
    on today: CivilDate, atLeast position: LogPosition
  ) throws(ReplayFault) {
    try updating.withLock { kept throws(ReplayFault) in
      if standing(on: today, atLeast: position) != nil { return }
      let (effective, known) = picture.withLock { ($0.effective, $0.position) }
      guard effective == today, let reader = kept?.reader else {
        kept = try rebuild(on: today)
        return
      }
      // Where the new entries cannot be read, the next question tries again with a new reader.
      kept = nil
      try reader.refresh()
      guard let touched = try reader.associations(after: known) else {
        kept = try rebuild(on: today)
        return
      }
      var changes: [LivePicture.Change] = []
      for member in touched {
        changes.append((member.identifier, try reader.standing(of: member)))
      }
      try reader.rest()
      picture.withLock { $0.replace(changes, reader.roll, reader.position) }
      kept = Kept(reader: reader)
    }
  }

  /// Reads every stream anew, each through the index: the whole log is never in memory at once.
  private func rebuild(on today: CivilDate) throws(ReplayFault) -> Kept {
    let first = try LiveReader(store, calendar, on: today)
    let members = try first.associations()
    let parts = Mutex<[Int: Result<[LiveStanding], ReplayFault>]>([:])
    let (store, calendar, last) = (store, calendar, first.position)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let share = members.count * thread / threads..<members.count * (thread + 1) / threads
      let part = Result { () throws(ReplayFault) in
        let reader = try LiveReader(store, calendar, on: today, through: last)
        return try members[share].map { member throws(ReplayFault) in
          try reader.standing(of: member)
        }.compactMap { $0 }
      }
      parts.withLock { $0[thread] = part }
    }
    var standings: [LiveStanding] = []
    standings.reserveCapacity(members.count)
    for thread in 0..<threads {
      standings += try parts.withLock { $0[thread] }?.get() ?? []
    }
    let made = LivePicture(effective: today, position: last, roll: first.roll, standings)
    picture.withLock { $0 = made }
    try first.rest()
    return Kept(reader: first)
  }
}
