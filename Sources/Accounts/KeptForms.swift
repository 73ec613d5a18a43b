internal import EventModel
internal import Synchronization

/// A form that somebody sent whose session had ended.
package struct KeptForm: Sendable {
  /// Where it was sent to: path and query of this server, as they were sent.
  package let address: String
  package let fields: [(name: String, value: String)]

  package init(address: String, fields: [(name: String, value: String)]) {
    self.address = address
    self.fields = fields
  }

  /// Bytes of what was typed.
  var byteCount: Int {
    fields.reduce(address.utf8.count) { $0 + $1.name.utf8.count + $1.value.utf8.count }
  }
}

/// Forms that wait in memory for their sender to sign in again, so that nothing typed is lost.
///
/// Whoever has the key, and has signed in, is shown the form. Anybody can fill this room, so all of
/// it is bounded and the oldest make way.
package final class KeptForms: Sendable {
  /// Bytes of one form: 256 KiB.
  package static let mostBytes = 256 << 10
  /// Forms at once.
  package static let mostForms = 1_000
  /// Bytes of all forms together: 32 MiB.
  package static let mostBytesTogether = 32 << 20
  /// How long a form waits: one hour.
  package static let keepingMilliseconds: Int64 = 3_600_000

  private struct Kept: Sendable {
    let form: KeptForm
    let endsAt: Instant
  }

  private struct Room: Sendable {
    var forms: [String: Kept] = [:]
    /// Keys, the oldest first.
    var order: [String] = []
    var bytes = 0

    mutating func dropOldest() {
      guard !order.isEmpty, let dropped = forms.removeValue(forKey: order.removeFirst()) else {
        return
      }
      bytes -= dropped.form.byteCount
    }
  }

  private let surroundings: AccountSurroundings
  private let room = Mutex(Room())

  init(_ surroundings: AccountSurroundings) { self.surroundings = surroundings }

  /// Keeps a form; returns the key that finds it again, nil where it is too large.
  package func keep(_ form: KeptForm) -> String? {
    let count = form.byteCount
    guard count <= Self.mostBytes else { return nil }
    let now = surroundings.now()
    let key = surroundings.secret()
    room.withLock { room in
      while let oldest = room.order.first,
        room.order.count >= Self.mostForms || room.bytes + count > Self.mostBytesTogether
          || room.forms[oldest].map({ $0.endsAt <= now }) == true
      {
        room.dropOldest()
      }
      room.forms[key] = Kept(
        form: form, endsAt: now.adding(milliseconds: Self.keepingMilliseconds))
      room.order.append(key)
      room.bytes += count
    }
    return key
  }

  /// The form of a key; nil where there is none, or its hour is over.
  package func form(_ key: String) -> KeptForm? {
    let now = surroundings.now()
    return room.withLock { room in
      guard let kept = room.forms[key], now < kept.endsAt else { return nil }
      return kept.form
    }
  }
}
