package import EventStore
import Synchronization

/// Readers of one store that wait to be used again: opening one costs more than a command.
package final class ReaderPool: Sendable {
  private let store: String
  private let idle = Mutex<[Lent]>([])

  /// Carries a reader through the lock.
  ///
  /// `@unchecked Sendable`: a reader is handed to one caller at a time – it leaves the list under the
  /// lock and comes back under it – so no two threads ever use the same one.
  private struct Lent: @unchecked Sendable {
    let reader: LogReader
  }

  package init(_ store: String) {
    self.store = store
  }

  /// Lends a reader that sees the log as it stands now.
  package func reading<Value>(
    _ body: (LogReader) throws(DeskFault) -> Value
  ) throws(DeskFault) -> Value {
    let reader: LogReader
    do throws(StoreError) {
      if let lent = idle.withLock({ $0.popLast() }) {
        reader = lent.reader
        try reader.refresh()
      } else {
        reader = try LogReader(at: store)
      }
    } catch {
      throw .store(error)
    }
    // A refusal is an everyday answer: the reader goes back to the others all the same.
    let result = Result { () throws(DeskFault) in try body(reader) }
    try storing { () throws(StoreError) in try reader.rest() }
    let lent = Lent(reader: reader)
    idle.withLock { $0.append(lent) }
    return try result.get()
  }
}
