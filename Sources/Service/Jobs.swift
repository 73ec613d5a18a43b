import Dispatch
package import EventModel
import Synchronization

/// Long work that goes on after its request was answered: a replay of a large log, a verification.
/// One at a time; what came of the last ones is kept.
package final class Jobs: Sendable {
  /// What a job is about.
  package enum Kind: Hashable, Sendable {
    case verification
    case replay(effective: CivilDate, position: LogPosition)
    case comparison(ComparisonQuestion)
    case statistics(StatisticsQuestion)
    case report(ReportQuestion)
    case audit(position: LogPosition)
  }

  /// How far a job is.
  package enum State: Sendable {
    case waiting
    case running(done: Int64, of: Int64, since: Instant)
    case finished(at: Instant, Result<JSONValue, JobFailure>)
  }

  /// Why a job failed, in facts for a reader.
  package struct JobFailure: Error, Sendable {
    package let chinese: String
    package let english: String

    package init(_ chinese: String, _ english: String) {
      self.chinese = chinese
      self.english = english
    }
  }

  /// One job.
  package struct Job: Sendable {
    package let number: Int
    package let kind: Kind
    package let askedAt: Instant
    package var state: State
  }

  private struct Kept {
    var jobs: [Int: Job] = [:]
    var next = 1
  }

  private static let mostKept = 64

  private let queue = DispatchQueue(label: "annals.jobs", qos: .utility)
  private let kept = Mutex(Kept())

  init() {}

  package func job(_ number: Int) -> Job? { kept.withLock { $0.jobs[number] } }

  /// All that are kept, the newest first.
  package var all: [Job] {
    kept.withLock { $0.jobs.values.sorted { $0.number > $1.number } }
  }

  /// The latest of a kind.
  package func latest(_ kind: Kind) -> Job? { all.first { $0.kind == kind } }

  /// Begins a job, or finds the one of the same kind that waits or runs already.
  ///
  /// - Parameter body: does the work on the jobs' own queue; it reports how far it is.
  package func begin(
    _ kind: Kind, clock: @escaping @Sendable () -> Instant,
    _ body:
      @escaping @Sendable (_ progress: @escaping @Sendable (Int64, Int64) -> Void) -> Result<
        JSONValue, JobFailure
      >
  ) -> Job {
    let (job, isNew) = kept.withLock { kept -> (Job, Bool) in
      if let open = kept.jobs.values.first(where: { $0.kind == kind && !$0.isFinished }) {
        return (open, false)
      }
      let job = Job(number: kept.next, kind: kind, askedAt: clock(), state: .waiting)
      kept.next += 1
      kept.jobs[job.number] = job
      let old = kept.jobs.values.filter(\.isFinished).sorted { $0.number < $1.number }
      for one in old.prefix(max(0, kept.jobs.count - Self.mostKept)) {
        kept.jobs[one.number] = nil
      }
      return (job, true)
    }
    guard isNew else { return job }
    queue.async { [self] in
      let since = clock()
      set(job.number, .running(done: 0, of: 0, since: since))
      let result = body { done, total in
        self.set(job.number, .running(done: done, of: total, since: since))
      }
      set(job.number, .finished(at: clock(), result))
    }
    return job
  }

  private func set(_ number: Int, _ state: State) {
    kept.withLock { $0.jobs[number]?.state = state }
  }
}

extension Jobs.Job {
  /// Whether it has come to its end.
  package var isFinished: Bool {
    switch state {
    case .finished: true
    case .waiting, .running: false
    }
  }
}
