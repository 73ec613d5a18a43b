import Dispatch
import Synchronization

/// Has the live views follow the log a moment after it has grown: those who ask for a list then find
/// it made, and what many writers wrote is folded together.
final class LiveFollower: Sendable {
  /// How long entries gather before the views take them in.
  private static let gatheringMilliseconds = 50

  private let queue = DispatchQueue(label: "annals.live")
  private let isPlanned = Atomic(false)

  /// Plans to catch up, unless that is planned already. Never waits.
  func wake(_ catchUp: @escaping @Sendable () -> Void) {
    guard !isPlanned.exchange(true, ordering: .relaxed) else { return }
    queue.asyncAfter(deadline: .now() + .milliseconds(Self.gatheringMilliseconds)) { [self] in
      isPlanned.store(false, ordering: .relaxed)
      catchUp()
    }
  }
}
