import Synchronization

/// Commands that draw on one thing – an office's paper numbers – go one after another, in the order in
/// which they came. The append would refuse the second of two anyway; taking turns spares the many
/// rounds in which all but one would be decided in vain.
final class Turns: Sendable {
  /// Who waits for a thing that somebody has; no key: nobody has it.
  private let waiting = Mutex<[String: [CheckedContinuation<Void, Never>]]>([:])

  /// Runs a body when its turn has come.
  func taking<Result>(
    _ thing: String, _ body: () async throws(DeskFault) -> Result
  ) async throws(DeskFault) -> Result {
    await enter(thing)
    defer { leave(thing) }
    return try await body()
  }

  private func enter(_ thing: String) async {
    await withCheckedContinuation { continuation in
      let isFree = waiting.withLock { waiting in
        guard waiting[thing] != nil else {
          waiting[thing] = []
          return true
        }
        waiting[thing]?.append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  private func leave(_ thing: String) {
    let next = waiting.withLock { waiting -> CheckedContinuation<Void, Never>? in
      guard let others = waiting[thing], !others.isEmpty else {
        waiting[thing] = nil
        return nil
      }
      return waiting[thing]?.removeFirst()
    }
    next?.resume()
  }
}
