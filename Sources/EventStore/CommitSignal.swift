public import EventModel
internal import Synchronization

/// Says how long the log is, and tells those who ask whenever it has grown: they read the log
/// itself then, so what is told live and what is caught up with later is the same.
public final class CommitSignal: Sendable {
  private let size: Atomic<LogPosition>
  private let listeners = Mutex<(next: Int, bodies: [Int: @Sendable (LogPosition) -> Void])>(
    (0, [:]))

  private let grown: Mutex<GrownStreams>

  init(_ size: LogPosition) {
    self.size = Atomic(size)
    grown = Mutex(GrownStreams(after: size))
  }

  /// The last position on the disk.
  public var position: LogPosition { size.load(ordering: .acquiring) }

  /// Calls a body after every commit that made the log longer, on the writer's thread, before those
  /// who appended are answered; the body must not wait.
  ///
  /// - Returns: what ``forget(_:)`` takes.
  public func listen(_ body: @escaping @Sendable (LogPosition) -> Void) -> Int {
    listeners.withLock { listeners in
      listeners.next += 1
      listeners.bodies[listeners.next] = body
      return listeners.next
    }
  }

  /// Ends the calls of one listener.
  public func forget(_ listener: Int) {
    listeners.withLock { _ = $0.bodies.removeValue(forKey: listener) }
  }

  /// Whether a stream may have grown after a position. Growth is noted before ``position`` tells of it,
  /// so whatever is not said to have grown stands at that position as it stood before.
  public func hasGrown(_ stream: StreamName, after known: LogPosition) -> Bool {
    grown.withLock { $0.hasGrown(stream, after: known) }
  }

  /// Whether any stream of a category, registers of paper numbers aside, may have grown after a
  /// position.
  public func hasGrown(_ category: StreamName.Category, after known: LogPosition) -> Bool {
    grown.withLock { $0.hasGrown(category, after: known) }
  }

  /// Notes what a commit wrote, before it is announced.
  func note(_ written: [(stream: StreamName, position: LogPosition)]) {
    grown.withLock { grown in
      for (stream, position) in written { grown.note(stream, position) }
    }
  }

  /// Notes that a commit wrote to streams that nobody has counted, up to a position.
  func noteUncounted(through position: LogPosition) {
    grown.withLock { $0 = GrownStreams(after: position) }
  }

  func announce(_ position: LogPosition) {
    guard position != size.exchange(position, ordering: .acquiringAndReleasing) else { return }
    let bodies = listeners.withLock { Array($0.bodies.values) }
    for body in bodies { body(position) }
  }
}
