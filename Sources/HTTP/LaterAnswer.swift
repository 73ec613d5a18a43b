internal import CMicroHTTPD
internal import Synchronization

/// The place where a response that is still being worked on meets the connection that waits for it.
final class LaterAnswer: Sendable {
  private enum State {
    case fresh
    case waiting(ConnectionHandle)
    case ready(HTTPResponse)
    case over
  }

  private struct Course {
    var state = State.fresh
    var task: Task<Void, Never>?
  }

  private let course = Mutex(Course())

  /// Puts the connection aside and starts the work, on the connection's thread; false where the
  /// answer was given up before.
  func start(
    _ connection: OpaquePointer, _ work: @escaping @Sendable () async -> HTTPResponse
  ) -> Bool {
    nonisolated(unsafe) let connection = connection
    return course.withLock { course in
      guard case .fresh = course.state else { return false }
      course.state = .waiting(ConnectionHandle(suspending: connection))
      course.task = Task(executorPreference: WorkThreads.shared) {
        self.deliver(await work())
      }
      return true
    }
  }

  /// Hands in the response; the first one counts.
  func deliver(_ response: HTTPResponse) {
    course.withLock { course in
      guard case .waiting(let handle) = course.state else { return }
      course.state = .ready(response)
      course.task = nil
      handle.resume()
    }
  }

  /// Answers in place of work that will not end in time, or keeps it from being started.
  func giveUp(with response: HTTPResponse) {
    let task = course.withLock { course in
      if case .fresh = course.state { course.state = .over }
      return course.task
    }
    deliver(response)
    task?.cancel()
  }

  /// The response, on the connection's thread after it was taken up again.
  func take() -> HTTPResponse? {
    course.withLock { course in
      guard case .ready(let response) = course.state else { return nil }
      course.state = .over
      return response
    }
  }
}
