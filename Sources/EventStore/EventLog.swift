public import EventModel
internal import Foundation
internal import SQLite
internal import Synchronization

/// The append-only log of one folder, opened for writing. There is one writer at a time, over all
/// processes; readers (``LogReader``) never wait for it, nor it for them.
///
/// Concurrent appends share transactions: while one commit waits for the disk, the next appends
/// queue up and go into the following commit together. Each is answered after its commit only.
public final class EventLog: Sendable {
  private let writer: LogWriter
  private let state: Mutex<Shared>

  private struct Shared {
    var waiting: [AppendRequest] = []
    /// Whether the writer's queue already knows that requests wait.
    var isScheduled = false
  }

  /// The random identity of this log, made with it.
  public let logID: String
  /// How long the log is, and a call whenever it grows.
  public let commits: CommitSignal

  private init(_ writer: LogWriter, logID: String, _ commits: CommitSignal) {
    self.writer = writer
    self.logID = logID
    self.commits = commits
    state = Mutex(Shared())
  }

  /// Opens the log of a folder for writing, and makes an empty one where there is none.
  public static func openOrCreate(at folder: String) throws(StoreError) -> EventLog {
    do {
      return try open(at: folder)
    } catch .missing {
      return try create(at: folder)
    }
  }

  /// Makes an empty log in a folder, which is made too where it is missing, and opens it.
  public static func create(at folder: String) throws(StoreError) -> EventLog {
    try create(at: folder, .system)
  }

  /// Opens the log of a folder for writing.
  public static func open(at folder: String) throws(StoreError) -> EventLog {
    try open(at: folder, .system)
  }

  package static func create(
    at folder: String, _ surroundings: LogSurroundings
  ) throws(StoreError) -> EventLog {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .readOnly(path: folder)
    }
    let now = surroundings.clock()
    let path = folder + "/" + Layout.fileName
    let lock = try WriterLock(folder: folder, now: now)
    guard !FileManager.default.fileExists(atPath: path) else {
      throw .alreadyExists(path: folder)
    }
    do {
      try make(path, surroundings, now)
    } catch {
      // Half a log would be in the way of the next attempt.
      for end in ["", "-wal", "-shm"] { unlink(path + end) }
      throw StoreError(error, path: path)
    }
    makeDurable(folder)
    return try start(path, lock, surroundings)
  }

  private static func make(
    _ path: String, _ surroundings: LogSurroundings, _ now: Instant
  ) throws(SQLiteFault) {
    let connection = try Connection(path: path, mode: .create)
    // Larger pages made single appends slower, as each commit writes whole pages.
    try connection.run("PRAGMA page_size=4096")
    try WritingConnection.configure(connection, surroundings)
    let logID = EventID(version7At: now, random: surroundings.random())
    try Layout.make(in: connection, logID: logID, now: now)
  }

  package static func open(
    at folder: String, _ surroundings: LogSurroundings
  ) throws(StoreError) -> EventLog {
    let path = folder + "/" + Layout.fileName
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: folder) }
    guard access(folder, W_OK) == 0, access(path, W_OK) == 0 else {
      throw .readOnly(path: folder)
    }
    return try start(path, try WriterLock(folder: folder, now: surroundings.clock()), surroundings)
  }

  private static func start(
    _ path: String, _ lock: sending WriterLock, _ surroundings: LogSurroundings
  ) throws(StoreError) -> EventLog {
    let connection = try WritingConnection(path: path, surroundings: surroundings)
    let logID = connection.logID
    let commits = CommitSignal(connection.committed.size)
    return EventLog(LogWriter(connection, lock, commits), logID: logID, commits)
  }

  /// Writes what is left into one file, and lets other writers in. Later appends are refused.
  /// Blocks its thread while appends under way finish.
  public func close() throws(StoreError) {
    try writer.settled { $0.close() }.get()
  }

  /// The length and root of the log as last committed. Blocks its thread while a commit is under way.
  public func head() throws(StoreError) -> LogHead {
    try writer.settled { $0.head() }.get()
  }
}

/// SQLite syncs the folder's list of files; that the folder itself stands in its parent is ours.
private func makeDurable(_ folder: String) {
  let parent = open(folder + "/..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard parent >= 0 else { return }
  fsync(parent)
  close(parent)
}

// MARK: - Appending

extension EventLog {
  /// Appends entries of any number of streams, all or nothing; answers when they are on the disk.
  ///
  /// An entry whose id stands in the log already with the same content is a duplicate and is not
  /// appended again; a retry of a whole append is answered with duplicates whatever it expects.
  public func append(
    _ entries: [NewEntry], expecting: [StreamName: ExpectedVersion] = [:]
  ) async throws(AppendError) -> [Outcome] {
    let result = await withCheckedContinuation { continuation in
      let schedules = state.withLock { shared in
        shared.waiting.append(
          AppendRequest(entries: entries, expecting: expecting, answer: continuation))
        defer { shared.isScheduled = true }
        return !shared.isScheduled
      }
      if schedules { writer.soon { $0.commit(self.takeWaiting()) } }
    }
    return try result.get()
  }

  private func takeWaiting() -> [AppendRequest] {
    state.withLock { shared in
      defer { shared = Shared() }
      return shared.waiting
    }
  }

  /// Runs a body that appends a whole file's entries in one transaction, on the disk as a whole when
  /// this returns, and gone as a whole when the body throws.
  ///
  /// Blocks its thread, and appends wait meanwhile: meant for an import, not for a server's requests.
  /// The body must not call this log itself.
  public func importing<Result: Sendable>(
    _ body: (inout ImportBatch) throws -> Result
  ) throws -> Result {
    try writer.importing(body)
  }
}

/// The entries of one import, inside its transaction.
public struct ImportBatch: ~Copyable {
  private let connection: WritingConnection
  /// After a refusal of the store as a whole the transaction may be gone; then nothing more goes in.
  private(set) var failure: StoreError?

  init(_ connection: WritingConnection) {
    self.connection = connection
  }

  /// The entry with an id, appended before or in this import; nil where there is none.
  public func entry(withID id: EventID) throws(AppendError) -> Entry? {
    try connection.entry(withID: id)
  }

  /// Appends one entry. A refused entry leaves nothing behind, and the import may go on without it,
  /// unless the store as a whole refused (``AppendError/store(_:)``).
  public mutating func append(_ entry: borrowing NewEntry) throws(AppendError) -> Outcome {
    if let failure { throw .store(failure) }
    do {
      return try connection.append(entry)
    } catch {
      if case .store(let reason) = error { failure = reason }
      throw error
    }
  }
}
