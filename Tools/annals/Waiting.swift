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
