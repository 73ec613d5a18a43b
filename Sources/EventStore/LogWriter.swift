internal import Dispatch
internal import EventModel

/// One append that waits for its commit.
struct AppendRequest: Sendable {
  let entries: [NewEntry]
  let expecting: [StreamName: ExpectedVersion]
  let answer: CheckedContinuation<Result<[Outcome], AppendError>, Never>
}

/// A thread of its own for the writer: waiting for the disk must not occupy one of the few threads
/// on which all tasks run.
final class WriterQueue: SerialExecutor {
  let queue = DispatchQueue(label: "annals.log-writer")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  func checkIsolated() {
    dispatchPrecondition(condition: .onQueue(queue))
  }
}

/// Owns the writing connection. Everything runs on the actor's own queue and nothing awaits, so a
/// transaction is never interleaved with another.
actor LogWriter {
  private let executor = WriterQueue()
  private var connection: WritingConnection?
  private var lock: WriterLock?
  private let commits: CommitSignal

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(
    _ connection: sending WritingConnection, _ lock: sending WriterLock, _ commits: CommitSignal
  ) {
    self.connection = connection
    self.commits = commits
    self.lock = lock
  }

  /// Runs a body on the writer's queue later.
  nonisolated func soon(_ body: @escaping @Sendable (isolated LogWriter) -> Void) {
    executor.queue.async { self.assumeIsolated { body($0) } }
  }

  /// Runs a body on the writer's queue and waits for it.
  nonisolated func settled<Value: Sendable>(
    _ body: @Sendable (isolated LogWriter) -> Value
  ) -> Value {
    executor.queue.sync { self.assumeIsolated { body($0) } }
  }

  nonisolated func importing<Value: Sendable>(
    _ body: (inout ImportBatch) throws -> Value
  ) throws -> Value {
    // Safe without being Sendable: the caller's thread waits in `sync` until the body has returned,
    // so what the body has captured is touched by one thread at a time, with the queue's own
    // ordering in between; and `runImport` keeps no reference to it.
    nonisolated(unsafe) let lent = body
    return try executor.queue.sync {
      try self.assumeIsolated { try $0.runImport(lent) }
    }
  }

  private func runImport<Value>(_ body: (inout ImportBatch) throws -> Value) throws -> Value {
    guard let connection else { throw AppendError.store(.closed) }
    let value = try connection.transaction {
      var batch = ImportBatch(connection)
      let value = try body(&batch)
      // A body that went on after such a failure must not be told that all is well.
      if let failure = batch.failure { throw AppendError.store(failure) }
      return value
    }
    commits.noteUncounted(through: connection.committed.size)
    commits.announce(connection.committed.size)
    return value
  }

  /// Takes waiting appends into one transaction and answers them after its commit. An append that
  /// is refused is undone by itself and does not sink the others; a failure of the store does.
  func commit(_ requests: [AppendRequest]) {
    var answers: [Result<[Outcome], AppendError>] = []
    do {
      guard let connection else { throw StoreError.closed }
      answers = try connection.transaction {
        try requests.map { request in
          do throws(AppendError) {
            return .success(
              try connection.append(request.entries, expecting: request.expecting))
          } catch .store(let failure) {
            throw failure
          } catch {
            return .failure(error)
          }
        }
      }
      note(requests, answers)
      commits.announce(connection.committed.size)
    } catch {
      let failure = error as? StoreError ?? .damaged("\(error)")
      answers = requests.map { _ in .failure(.store(failure)) }
    }
    for (request, answer) in zip(requests, answers) { request.answer.resume(returning: answer) }
  }

  /// Notes which streams have grown.
  private func note(_ requests: [AppendRequest], _ answers: [Result<[Outcome], AppendError>]) {
    var written: [(stream: StreamName, position: LogPosition)] = []
    for (request, answer) in zip(requests, answers) {
      guard case .success(let outcomes) = answer else { continue }
      written += zip(request.entries, outcomes).map { ($0.stream, $1.position) }
    }
    commits.note(written)
  }

  func head() -> Result<LogHead, StoreError> {
    connection.map { .success($0.committed) } ?? .failure(.closed)
  }

  /// Closes in the order that a crash would leave sound too: first the checkpoint, then the file,
  /// then the lock.
  func close() -> Result<Void, StoreError> {
    guard let closing = connection else { return .success(()) }
    connection = nil
    defer {
      lock?.release()
      lock = nil
    }
    return Result { () throws(StoreError) in try closing.checkpointAtClose() }
  }
}
