import Associations
import Desk
package import EventModel
import EventStore
package import Events
package import Projections
import Synchronization

/// What an auditor tests (核查).
package enum AuditTest: String, CaseIterable, Sendable {
  /// Recorded more than so many days after it took effect (迟录).
  case late
  /// Corrections and voids (更正与作废).
  case fixes
  /// Proposals of the rules that nobody has decided (待决建议).
  case proposals
  /// Listings without the notice that the law asks for (未经事先告知的列入).
  case unannounced = "without-notice"
  /// Submissions that no second officer has answered (未答复的提交).
  case submissions
  /// Decisions that whoever submitted them confirmed (自行复核).
  case selfConfirmed = "self-confirmed"
  /// Attempts that were refused (被拒绝的操作).
  case refused
  /// Changes of parameters (参数变更).
  case parameters
  /// Acts against a condition, with a written reason (附理由越过条件).
  case overridden
  /// Totals that are not the sum of their parts (数据不符).
  case discrepancies

  /// The least number of days that can be asked for as late.
  package static let leastLateDays = AuditLedger.lateFrom
}

/// What one test found.
package struct AuditResult: Sendable {
  package let test: AuditTest
  /// How many entries (or associations, for proposals) were examined.
  package let examined: Int64
  /// Where the entries that were found stand, the latest first.
  package let positions: [LogPosition]
  /// For proposals only.
  package let proposals: [Row]

  package var count: Int { test == .proposals ? proposals.count : positions.count }
}

/// The ledger of the log so far.
final class AuditCache: Sendable {
  let ledger = Mutex(AuditLedger())
  /// How far it has read.
  let through = Atomic<LogPosition>(0)
}

extension AnnalsService {
  private static let auditedAtOnce = 2000

  /// What the tests find in the part of the log that the scope covers, as known at a moment.
  ///
  /// - Parameter lateDays: how many days after taking effect count as late; 30 or more.
  package func audit(
    _ tests: [AuditTest] = AuditTest.allCases, in scope: Scope, at moment: Moment,
    lateDays: Int = AuditTest.leastLateDays
  ) throws(ServiceFault) -> [AuditResult] {
    let ledger = try ledger(through: moment.position)
    let seen = try visible(ledger, scope)
    let reading = AuditReading(
      ledger: ledger, seen: seen, through: moment.position, lateDays: lateDays)
    var results: [AuditResult] = []
    for test in tests {
      guard test == .proposals else {
        results.append(reading.result(test))
        continue
      }
      let page = try rows(RowQuery(.proposals, in: scope), at: moment)
      results.append(
        AuditResult(
          test: test, examined: Int64(page.examined), positions: [], proposals: page.rows))
    }
    return results
  }

  /// Whether so little of the log is unread that nobody need wait for a job.
  package func isAuditAtHand(_ moment: Moment) -> Bool {
    moment.position <= longFrom
      || moment.position - findings.through.load(ordering: .relaxed) <= longFrom
  }

  /// Begins to read the log for the tests, or finds the job that does already.
  package func beginAudit(_ moment: Moment) -> Jobs.Job {
    jobs.begin(.audit(position: moment.position), clock: clock) { [self] progress in
      finishing { () throws(ServiceFault) in
        _ = try ledger(through: moment.position) { progress($0, moment.position) }
      }
    }
  }

  /// The ledger with every entry up to a position, and perhaps more.
  private func ledger(
    through position: LogPosition, progress: (LogPosition) -> Void = { _ in }
  ) throws(ServiceFault) -> AuditLedger {
    try findings.ledger.withLock { ledger throws(ServiceFault) in
      while ledger.through < position {
        let after = ledger.through
        let entries = try reading { reader throws(StoreError) in
          try reader.entries(after: after, limit: Self.auditedAtOnce)
        }
        guard !entries.isEmpty else { break }
        ledger.take(entries)
        findings.through.store(ledger.through, ordering: .relaxed)
        progress(ledger.through)
      }
      return ledger
    }
  }

  /// For each stream of the ledger whether the scope covers it.
  private func visible(
    _ ledger: AuditLedger, _ scope: Scope
  ) throws(ServiceFault) -> [Bool] {
    if scope.isEverything { return Array(repeating: true, count: ledger.streams.count) }
    var areas: [String: String?] = [:]
    var seen: [Bool] = []
    seen.reserveCapacity(ledger.streams.count)
    for stream in ledger.streams { seen.append(try covers(scope, stream, &areas)) }
    return seen
  }
}

/// Reads a ledger for one scope and one knowledge.
private struct AuditReading {
  let ledger: AuditLedger
  let seen: [Bool]
  let through: LogPosition
  let lateDays: Int

  func result(_ test: AuditTest) -> AuditResult {
    switch test {
    case .late:
      result(test, entries, ledger.late.filter { $0.days > Int32(clamping: lateDays) })
    case .fixes: result(test, entries, ledger.fixes)
    case .proposals: result(test, 0, [])
    case .unannounced: unannounced
    case .submissions: submissions
    case .selfConfirmed: result(test, entries, ledger.selfConfirmed)
    case .refused: result(test, entries, ledger.refused)
    case .parameters: result(test, entries, ledger.parameters)
    case .overridden: result(test, entries, ledger.overridden)
    case .discrepancies: result(test, entries, ledger.discrepancies)
    }
  }

  private func isVisible(_ mark: AuditLedger.Mark) -> Bool {
    mark.position <= through && seen[Int(mark.stream)]
  }

  private func result(
    _ test: AuditTest, _ examined: Int64, _ marks: [AuditLedger.Mark]
  ) -> AuditResult {
    AuditResult(
      test: test, examined: examined,
      positions: marks.filter(isVisible).map(\.position).sorted(by: >), proposals: [])
  }

  /// The entries of the streams that may be seen.
  private var entries: Int64 {
    Int64(ledger.streamOf.prefix(Int(through)).count { seen[Int($0)] })
  }

  private var unannounced: AuditResult {
    let listings = ledger.listings.filter { listing in
      isVisible(listing.mark) && listing.voided.map { $0 > through } ?? true
    }
    let found = listings.filter { listing in
      !(ledger.notices[listing.mark.stream] ?? []).contains { notice in
        notice.position <= through && notice.list == listing.list
          && (notice.ground ?? listing.ground) == listing.ground
          && notice.effectiveOn <= listing.effectiveOn
      }
    }
    return result(.unannounced, Int64(listings.count), found.map(\.mark))
  }

  private var submissions: AuditResult {
    let known = ledger.submissions.filter { isVisible($0.value.mark) }
    let open = known.filter { submission, _ in
      ledger.answers[submission].map { $0 > through } ?? true
    }
    return result(.submissions, Int64(known.count), open.map(\.value.mark))
  }
}

/// A stated total that is not the sum of its parts (数据不符).
package struct RecordedDiscrepancy: Sendable {
  package let stream: StreamName
  package let position: LogPosition
  package let noted: DiscrepancyNoted
  package let effectiveOn: CivilDate
}

extension AnnalsService {
  /// The discrepancies that hold at a moment, corrections and voids applied, in the order of the log.
  package func discrepancies(
    in scope: Scope, at moment: Moment
  ) throws(ServiceFault) -> [RecordedDiscrepancy] {
    let positions = try audit([.discrepancies], in: scope, at: moment)[0].positions
    var streams: [StreamName] = []
    for position in positions {
      let entry = try reading { reader throws(StoreError) in try reader.entry(at: position) }
      if let entry, !streams.contains(entry.stream) { streams.append(entry.stream) }
    }
    var found: [RecordedDiscrepancy] = []
    for stream in streams {
      let entries = try reading { reader throws(StoreError) in
        try reader.entries(ofStream: stream)
      }
      let dossier: Dossier
      do throws(DeskFault) {
        let items = try EntryHistory.items(entries.filter { $0.position <= moment.position })
        dossier = Dossier(stream.identifier, items, through: moment.effective)
      } catch {
        throw .desk(error)
      }
      found += dossier.all(DiscrepancyNoted.self).map { held in
        RecordedDiscrepancy(
          stream: stream, position: held.evidence.position, noted: held.event,
          effectiveOn: held.on)
      }
    }
    return found.sorted { $0.position < $1.position }
  }
}
