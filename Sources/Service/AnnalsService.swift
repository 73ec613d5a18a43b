package import Associations
package import Desk
package import EventModel
package import EventStore
package import Replay
import Synchronization
package import WorkingDays

/// One store at work: the log, the desk over it, the views as they stand and the answers about the
/// past. What the API and the console both ask stands here, in facts without words.
package final class AnnalsService: Sendable {
  /// The store's folder.
  package let store: String
  package let log: EventLog
  package let desk: Desk
  package let live: LiveViews
  package let readers: ReaderPool
  package let calendar: WorkingCalendar
  package let clock: @Sendable () -> Instant
  let past = PastAnswers()
  let choices = ChoiceCache()
  let facetCache = FacetCache()
  let counts = StatisticsCache()
  let comparisons = ComparisonCache()
  let findings = AuditCache()
  let reports = ReportCache()
  let verifications = VerificationCache()
  let publicationEnds = PublicationEnds()
  let orders = OrderIndex()
  let names = NameIndex()
  package let jobs = Jobs()
  /// From so many known entries on, a replay is made as a job and not while somebody waits.
  package let longFrom: LogPosition

  /// Opens a store for service; reads every stream once.
  ///
  /// - Parameters:
  ///   - clock: the moment of a request; what an entry's recording says is the log's own.
  ///   - random: fresh random bits at each call.
  ///   - longFrom: from so many known entries on a replay is made as a job.
  package init(
    _ log: EventLog, store: String, calendar: WorkingCalendar = .national,
    longFrom: LogPosition = 300_000,
    clock: @escaping @Sendable () -> Instant,
    random: @escaping @Sendable () -> (UInt64, UInt64)
  ) throws(ReplayFault) {
    self.store = store
    self.log = log
    self.calendar = calendar
    self.longFrom = longFrom
    self.clock = clock
    desk = Desk(
      log, store: store, calendar: calendar, today: { clock().civilDate }, random: random)
    readers = ReaderPool(store)
    live = try LiveViews(of: store, on: clock().civilDate, calendar: calendar)
    let (live, follower, signal) = (live, LiveFollower(), log.commits)
    _ = signal.listen { [weak signal] _ in
      follower.wake {
        // Where it fails, the next question tries again and says why.
        guard let signal else { return }
        _ = try? live.current(on: clock().civilDate, atLeast: signal.position)
      }
    }
  }

  /// The civil day in Asia/Shanghai.
  package var today: CivilDate { clock().civilDate }

  /// The last position on the disk.
  package var head: LogPosition { log.commits.position }

  // MARK: The two axes

  /// Finds a moment in the log.
  package func moment(_ asked: AskedMoment) throws(ServiceFault) -> Moment {
    let head = head
    let today = today
    var last = head
    if let known = asked.known, known < clock() {
      last = try reading { reader throws(StoreError) in
        try reader.lastPosition(recordedAtOrBefore: known)
      }
      last = min(last, head)
    }
    if let position = asked.position {
      guard position >= 0, position <= last else {
        throw .positionAhead(asked: position, last: last)
      }
      last = position
    }
    return Moment(
      effective: asked.effective ?? today, known: asked.known, position: last, today: today,
      head: head, isPinned: asked.position != nil)
  }

  /// Lends a reader that sees the log as it stands now.
  package func reading<Value>(
    _ body: (LogReader) throws(StoreError) -> Value
  ) throws(ServiceFault) -> Value {
    do throws(DeskFault) {
      return try readers.reading { reader throws(DeskFault) in
        do throws(StoreError) { return try body(reader) } catch { throw .store(error) }
      }
    } catch {
      throw .desk(error)
    }
  }

  // MARK: Who may do what

  /// The appointments of an officer that are in force today.
  package func appointments(of actor: Actor) throws(ServiceFault) -> [OfficeRoll.Appointment] {
    try roll().appointments(of: actor.description, on: today)
  }

  /// Everybody's appointments, as known now.
  package func roll() throws(ServiceFault) -> OfficeRoll {
    try replaying { () throws(ReplayFault) in try live.roll(on: today, atEndOf: log.commits) }
  }

  func replaying<Value>(
    _ body: () throws(ReplayFault) -> Value
  ) throws(ServiceFault) -> Value {
    do throws(ReplayFault) { return try body() } catch { throw .replay(error) }
  }
}
