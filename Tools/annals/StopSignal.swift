import Dispatch
import Foundation

/// What is asked of a process that serves: to end in good order, and, asked again, to end at once.
final class StopSignal {
  private let asked = DispatchSemaphore(value: 0)
  private var sources: [any DispatchSourceSignal] = []

  /// Listens for SIGINT and SIGTERM from now on.
  init() {
    let queue = DispatchQueue(label: "annals.signals")
    let asked = asked
    let count = Count()
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        count.number += 1
        // The log is never half-written, so nothing is lost by leaving without a farewell.
        if count.number > 1 { _exit(130) }
        asked.signal()
      }
      source.resume()
      return source
    }
  }

  deinit { for source in sources { source.cancel() } }

  /// Waits until the process is asked to end.
  func wait() { asked.wait() }

  /// `@unchecked Sendable`: both sources run their handlers on the one serial queue, and nobody else
  /// has the number.
  private final class Count: @unchecked Sendable {
    var number = 0
  }
}
