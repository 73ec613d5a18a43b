import Dispatch
import Synchronization

/// A block of lines that another thread is reading while this one writes the block before.
final class LinesAhead: Sendable {
  private let readings = Mutex<[LineReading]>([])
  private let finished = DispatchSemaphore(value: 0)

  init(_ lines: [LineSplitter.Line]) {
    DispatchQueue.global(qos: .userInitiated).async {
      let read = lines.map { LineReading($0) }
      self.readings.withLock { $0 = read }
      self.finished.signal()
    }
  }

  /// The lines, once they are read. To be called once.
  func wait() -> [LineReading] {
    finished.wait()
    return readings.withLock { $0 }
  }
}
