import EventStore
import Words

extension StoreWords {
  /// Runs a body and turns what the store throws into a refusal.
  static func catching<Result>(
    _ store: String, _ body: () throws(StoreError) -> Result
  ) throws(Refused) -> Result {
    do {
      return try body()
    } catch {
      throw Refused(sentence(error, store))
    }
  }
}
