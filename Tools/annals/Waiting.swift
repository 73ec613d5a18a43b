import Dispatch
import Synchronization

/// Runs asynchronous work from the command line's single thread and waits for it.
enum Waiting {
  /// The value that the work leaves; it says by itself whether it went well.
  static func forValue<Value: Sendable>(
    _ body: @escaping @Sendable () async -> Value
  ) -> Value {
    let box = Box<Value>()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      box.put(await body())
      done.signal()
    }
    done.wait()
    return box.take()
  }

  /// The value that throwing work leaves, or what it throws.
  static func forValue<Value: Sendable>(
    _ body: @escaping @Sendable () async throws -> Value
  ) throws -> Value {
    try forValue { () async -> Result<Value, any Error> in
      do { return .success(try await body()) } catch { return .failure(error) }
    }.get()
  }

  private final class Box<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)

    func put(_ new: Value) { value.withLock { $0 = new } }

    func take() -> Value {
      guard let value = value.withLock({ $0 }) else {
        preconditionFailure("the task left no value")
      }
      return value
    }
  }
}
