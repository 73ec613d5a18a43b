public import EventModel
internal import Synchronization

/// Streams as somebody read them a moment ago: who reads the same stream next needs only what has come
/// since. Entries never change, so what was read once stays right.
///
/// A command reads its stream to be decided, and the views read it again to show what came of it; after
/// every commit SQLite forgets the pages, and a stream's entries lie on as many pages as there are.
public final class RecentStreams: Sendable {
  private struct Kept: Sendable {
    var entries: [StreamName: [Entry]] = [:]
    /// In the order of keeping, so that the oldest goes first.
    var order: [StreamName] = []
    var next = 0
  }

  /// Streams kept at once; far more than commands under way.
  private static let most = 1024

  private let kept = Mutex(Kept())

  /// Nothing read yet.
  public init() {}

  /// Keeps a stream's entries, from the first without a gap.
  public func keep(_ stream: StreamName, _ entries: [Entry]) {
    guard !entries.isEmpty else { return }
    kept.withLock { kept in
      if kept.entries.updateValue(entries, forKey: stream) != nil { return }
      if kept.order.count < Self.most {
        kept.order.append(stream)
        return
      }
      kept.entries[kept.order[kept.next]] = nil
      kept.order[kept.next] = stream
      kept.next = (kept.next + 1) % Self.most
    }
  }

  /// The entries of a stream as they were last read; nil where nobody has read it lately.
  public func entries(of stream: StreamName) -> [Entry]? {
    kept.withLock { $0.entries[stream] }
  }
}
