import Desk
import EventModel
import EventStore
import Foundation
import Words

/// `annals attach`: files into the store beside the log, and what an event says of them.
enum AttachCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let store = options.store
    // Only beside a log: a mistyped --store must not make a folder.
    _ = try StoreWords.catching(store) { () throws(StoreError) in try LogReader(at: store) }
    Terminal.print(try GivenFields.attachments(options.words, store).canonicalText)
    return .done
  }
}
