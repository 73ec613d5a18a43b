import Dispatch
import Synchronization

/// Runs asynchronous work from the command line's single thread and waits for it.
enum Waiting {
  static func forResult<Value: Sendable, Fault: Error>(
    _ body: @escaping @Sendable () async throws(Fault) -> Value
  ) throws(Fault) -> Value {
    let box = Box<Result<Value, Fault>>()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      do throws(Fault) {
        box.put(.success(try await body()))
      } catch {
        box.put(.failure(error))
      }
      done.signal()
    }
    done.wait()
    return try box.take().get()
  }

  private final class Box<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)

    func put(_ new: Value) { value.withLock { $0 = new } }

    func take() -> Value {
      guard let value = value.withLock({ $0 }) else {
        preconditionFailure("the task left no outcome")
      }
      return value
    }
  }
}
