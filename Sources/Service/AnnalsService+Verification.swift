package import Desk
package import EventModel
package import EventStore
import Replay
import Synchronization

/// What a full verification found (核验): every hash, every history along two paths, every attachment.
package struct Verification: Sendable {
  package let at: Instant
  /// The length and the root, computed anew from the entries.
  package let head: LogHead
  package let findings: [LogFinding]
  /// How many associations were compared along two paths.
  package let associations: Int
  /// The streams whose facts differ.
  package let differing: [String]
  package let files: Int
  package let fileFindings: [AttachmentAudit.Finding]

  package var isSound: Bool { findings.isEmpty && differing.isEmpty && fileFindings.isEmpty }
}

/// The verifications of this run of the server, by the number that their jobs name.
final class VerificationCache: Sendable {
  private static let most = 64

  private let kept = Mutex<[Int: Verification]>([:])
  private let next = Atomic<Int>(1)

  func keep(_ verification: Verification) -> Int {
    let run = next.add(1, ordering: .relaxed).oldValue
    kept.withLock { kept in
      kept[run] = verification
      kept[run - Self.most] = nil
    }
    return run
  }

  subscript(run: Int) -> Verification? { kept.withLock { $0[run] } }
}

extension AnnalsService {
  /// Begins to verify the log, its views and its attachments, or finds the verification under way.
  package func beginVerification() -> Jobs.Job {
    jobs.begin(.verification, clock: clock) { [self] progress in
      do throws(ServiceFault) {
        let found = try verify { progress($0, $1) }
        return .success(
          .object([
            .init("associations", .integer(Int64(found.associations))),
            .init("attachments", .integer(Int64(found.files))),
            .init(
              "findings",
              .integer(
                Int64(found.findings.count + found.differing.count + found.fileFindings.count))),
            .init("root", .string(found.head.root.description)),
            .init("run", .integer(Int64(verifications.keep(found)))),
            .init("size", .integer(found.head.size)),
          ]))
      } catch {
        return .failure(Jobs.JobFailure(error))
      }
    }
  }

  /// What a verification's job found; nil for any other job, or while it runs.
  package func verification(of job: Jobs.Job) -> Verification? {
    guard case .finished(_, .success(let result)) = job.state,
      case .integer(let run)? = result["run"]
    else { return nil }
    return verifications[Int(run)]
  }

  private func verify(
    _ progress: @escaping @Sendable (Int64, Int64) -> Void
  ) throws(ServiceFault) -> Verification {
    let read = Atomic<Int64>(0)
    let total = head
    let found: LogVerification
    do throws(StoreError) {
      found = try LogVerifier.verify(at: store, checksFile: true) { more in
        progress(read.add(more, ordering: .relaxed).newValue, total)
      }
    } catch {
      throw .store(error)
    }
    let audit = try replaying { () throws(ReplayFault) in
      try ViewAudit.run(at: store, effective: today)
    }
    let files: AttachmentAudit
    do throws(StoreError) { files = try AttachmentAudit.run(at: store) } catch {
      throw .store(error)
    }
    return Verification(
      at: clock(), head: found.head, findings: found.findings, associations: audit.associations,
      differing: audit.differing, files: files.files, fileFindings: files.findings)
  }
}
