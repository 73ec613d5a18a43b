import EventModel
import EventStore
import Foundation
import Words

/// `annals export`: every entry as its canonical line, by position.
enum ExportCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    _ = try options.format([.jsonl], else: .jsonl)
    let after = try options.number(.after, else: 0)
    let store = options.store
    do {
      let reader = try LogReader(at: store)
      try reader.exportLines(after: LogPosition(after), through: reader.head.size) { line in
        Terminal.print(line)
      }
    } catch let error as StoreError {
      throw Refused(StoreWords.sentence(error, store))
    }
    return .done
  }
}
