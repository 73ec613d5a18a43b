package import EventModel
package import Replay
package import Reports
import Synchronization

/// Which report is asked for, at which point of both axes.
package struct ReportQuestion: Hashable, Sendable {
  package let report: Report
  package let effective: CivilDate
  package let position: LogPosition

  package init(_ report: Report, at moment: Moment) {
    self.report = report
    effective = moment.effective
    position = moment.position
  }
}

/// The reports that were made lately.
final class ReportCache: Sendable {
  private static let most = 32

  private let kept = Mutex<[(question: ReportQuestion, lines: [Report.Line])]>([])

  func lines(_ question: ReportQuestion) -> [Report.Line]? {
    kept.withLock { kept in kept.first { $0.question == question }?.lines }
  }

  func keep(_ lines: [Report.Line], _ question: ReportQuestion) {
    kept.withLock { kept in
      kept.removeAll { $0.question == question }
      kept.append((question, lines))
      if kept.count > Self.most { kept.removeFirst() }
    }
  }
}

extension AnnalsService {
  /// The lines of a report that the scope covers. Blocks its thread: every stream is read unless the
  /// report was made a while ago.
  package func lines(
    _ question: ReportQuestion, in scope: Scope, progress: Replay.Progress? = nil
  ) throws(ServiceFault) -> [Report.Line] {
    let lines = try lines(question, progress)
    if scope.isEverything { return lines }
    return lines.filter { line in
      question.report == .draws
        ? scope.coversArea(line.jurisdiction)
        : scope.covers(line.association, in: line.jurisdiction)
    }
  }

  private func lines(
    _ question: ReportQuestion, _ progress: Replay.Progress?
  ) throws(ServiceFault) -> [Report.Line] {
    if let known = reports.lines(question) { return known }
    let picture = try replaying { () throws(ReplayFault) in
      let read = try Replay.picture(
        from: store, position: question.position, through: question.effective, progress: progress)
      return Report.Picture(
        read.dossiers, draws: read.draws, on: question.effective, read.parameters, calendar)
    }
    let lines = question.report.lines(picture)
    reports.keep(lines, question)
    return lines
  }

  /// Whether a report is at hand, or so quickly made that nobody need wait for a job.
  package func isAtHand(_ question: ReportQuestion) -> Bool {
    question.position <= longFrom || reports.lines(question) != nil
  }

  /// Begins a report that takes long, or finds the job that makes it already.
  package func begin(_ question: ReportQuestion) -> Jobs.Job {
    jobs.begin(.report(question), clock: clock) { [self] progress in
      finishing { () throws(ServiceFault) in
        _ = try lines(question, in: .everything) { progress($0, $1) }
      }
    }
  }
}
