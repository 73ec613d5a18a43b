package import EventModel
package import Projections
package import Replay
import Synchronization

/// Which comparison is asked for: one view at two points on both axes.
package struct ComparisonQuestion: Hashable, Sendable {
  /// One of the two points.
  package struct Point: Hashable, Sendable {
    package let effective: CivilDate
    package let position: LogPosition

    package init(_ moment: Moment) {
      effective = moment.effective
      position = moment.position
    }
  }

  package let view: View
  package let first: Point
  package let second: Point
  /// Prefixes of jurisdictions; empty: all.
  package let jurisdictions: [String]

  package init(_ view: View, _ first: Point, _ second: Point, jurisdictions: [String]) {
    self.view = view
    self.first = first
    self.second = second
    self.jurisdictions = jurisdictions
  }
}

/// The comparisons that were made lately: another page or filter of one needs no second replay.
final class ComparisonCache: Sendable {
  private static let most = 16

  private let kept = Mutex<[(question: ComparisonQuestion, comparison: Comparison)]>([])

  func comparison(_ question: ComparisonQuestion) -> Comparison? {
    kept.withLock { kept in kept.first { $0.question == question }?.comparison }
  }

  func keep(_ comparison: Comparison, _ question: ComparisonQuestion) {
    kept.withLock { kept in
      kept.removeAll { $0.question == question }
      kept.append((question, comparison))
      if kept.count > Self.most { kept.removeFirst() }
    }
  }
}

extension AnnalsService {
  /// Compares a view at two points. The caller has found the areas in scope.
  ///
  /// Blocks its thread: the whole log is read unless the comparison was made a while ago.
  package func compare(
    _ question: ComparisonQuestion, progress: Replay.Progress? = nil
  ) throws(ServiceFault) -> Comparison {
    if let known = comparisons.comparison(question) { return known }
    func asked(_ point: ComparisonQuestion.Point) -> Question {
      Question(
        effective: point.effective, position: point.position, views: [question.view],
        jurisdictions: question.jurisdictions)
    }
    let made = try replaying { () throws(ReplayFault) in
      try Comparison.between(
        asked(question.first), and: asked(question.second), from: store, calendar: calendar,
        progress: progress)
    }
    comparisons.keep(made, question)
    return made
  }

  /// Whether a comparison is at hand, or so quickly made that nobody need wait for a job.
  package func isAtHand(_ question: ComparisonQuestion) -> Bool {
    max(question.first.position, question.second.position) <= longFrom
      || comparisons.comparison(question) != nil
  }

  /// Begins a comparison that takes long, or finds the job that makes it already.
  package func begin(_ question: ComparisonQuestion) -> Jobs.Job {
    jobs.begin(.comparison(question), clock: clock) { [self] progress in
      finishing { () throws(ServiceFault) in _ = try compare(question) { progress($0, $1) } }
    }
  }
}
