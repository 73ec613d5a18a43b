package import CaseWork
package import Desk
package import EventModel
import EventStore

extension AnnalsService {
  /// Carries out a command; whoever calls has named the officer who is signed in.
  ///
  /// - Parameters:
  ///   - id: the idempotency key, which becomes the id of the first entry.
  ///   - expected: the version of the stream that the officer saw.
  package func perform(
    _ command: CaseCommand, id: EventID?, expecting expected: Int64?
  ) async throws(DeskFault) -> Desk.Receipt {
    try await desk.perform(command, id: id, expecting: expected)
  }

  /// What a command would do, without doing it.
  package func preview(_ command: CaseCommand) throws(DeskFault) -> Desk.Preview {
    try desk.preview(command)
  }
}
