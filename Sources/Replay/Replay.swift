import Associations
import EventModel
import EventStore
import Events
import Foundation
public import Projections
import Rules
import Synchronization
public import WorkingDays

/// Rebuilds the views from the first entry of the log (重放).
///
/// This is the proof: it takes no short cuts, reads every entry that was known, and folds each
/// association anew each time it is asked.
public enum Replay {
  /// Called from several threads with the number of entries read so far and the number to read.
  public typealias Progress = @Sendable (_ read: Int64, _ of: Int64) -> Void

  /// Answers a question from a store.
  ///
  /// - Parameters:
  ///   - threads: how many readers share the work; the machine's cores by default.
  /// - Throws: where the store cannot be read or an entry is not what its type says.
  public static func answer(
    _ question: Question, from store: String, calendar: WorkingCalendar = .national,
    threads: Int? = nil, progress: Progress? = nil
  ) throws(ReplayFault) -> Answer {
    let rows = Mutex<[View: [Row]]>([:])
    for view in question.views { rows.withLock { $0[view] = [] } }
    var answer = try stream(
      question, from: store, calendar: calendar, threads: threads, progress: progress
    ) { view, more in
      rows.withLock { $0[view, default: []] += more }
    }
    answer.rows = rows.withLock { $0 }
    return answer
  }

  /// Answers a question row by row, in the contract's order within each view; the answer returned
  /// has no rows of its own.
  public static func stream(
    _ question: Question, from store: String, calendar: WorkingCalendar = .national,
    threads: Int? = nil, progress: Progress? = nil, rows: @Sendable (View, [Row]) -> Void
  ) throws(ReplayFault) -> Answer {
    let threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    let loaded =
      if let association = question.association {
        try LoadedLog.one(
          association, store, knownAt: question.known, through: question.position)
      } else {
        try LoadedLog.whole(
          store, knownAt: question.known, through: question.position, threads: threads,
          progress: progress)
      }
    let parameters = try loaded.parameterTable()
    let evaluation = Evaluation(question, loaded, parameters, calendar)
    return try evaluation.run(threads: threads, deliver: rows)
  }
}
