import EventModel
import Replay

extension AnnalsService {
  /// Whether the lists at a moment take a replay so long that it is better made as a job.
  package func takesLong(_ moment: Moment) -> Bool {
    !moment.isCurrent && moment.position > longFrom && !past.has(moment)
  }

  /// Begins the replay of a moment, after which its lists are at hand; or finds the job that does so
  /// already.
  package func beginReplay(_ moment: Moment) -> Jobs.Job {
    jobs.begin(
      .replay(effective: moment.effective, position: moment.position), clock: clock
    ) { [self] progress in
      finishing { () throws(ServiceFault) in _ = try past(at: moment) { progress($0, $1) } }
    }
  }

  /// What a job leaves that was to put an answer at hand: nothing, or why it failed.
  func finishing(
    _ body: () throws(ServiceFault) -> Void
  ) -> Result<JSONValue, Jobs.JobFailure> {
    do throws(ServiceFault) {
      try body()
      return .success(.null)
    } catch {
      return .failure(Jobs.JobFailure(error))
    }
  }
}

extension Jobs.JobFailure {
  /// A job's question could not be answered; the store's own words are found at the edge.
  init(_ fault: ServiceFault) {
    switch fault {
    case .busy:
      self.init("多项历史重放正在进行", "several replays of the past are under way")
    case .positionAhead, .unknownColumn, .badToken:
      self.init("所问无法回答", "the question cannot be answered")
    case .store, .replay, .desk:
      self.init("日志无法读取：\(fault)", "the log cannot be read: \(fault)")
    }
  }
}
