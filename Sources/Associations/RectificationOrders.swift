public import EventModel
import Events

/// The rectification orders that are open (责令限期整改): neither withdrawn nor passed.
public struct RectificationOrders: Sendable {
  /// One open order.
  public struct Open: Sendable {
    public let order: String
    /// The last day, as last extended.
    public fileprivate(set) var dueOn: CivilDate
    /// The order and its last extension.
    public var evidence: [Evidence] { [ordered] + (extended.map { [$0] } ?? []) }
    fileprivate let ordered: Evidence
    fileprivate var extended: Evidence?
  }

  /// In the fold's order.
  public private(set) var open: [Open] = []

  /// A known number that is ordered again replaces all that stood under it.
  mutating func apply(_ event: RectificationOrdered, _ fact: Fact) {
    close(event.order)
    open.append(Open(order: event.order, dueOn: event.dueOn, ordered: fact.evidence))
  }

  mutating func apply(_ event: RectificationExtended, _ fact: Fact) {
    guard let index = open.firstIndex(where: { $0.order == event.order }) else { return }
    open[index].dueOn = event.dueOn
    open[index].extended = fact.evidence
  }

  /// A failed verification leaves the order open; a passed one closes it for good.
  mutating func apply(_ event: RectificationVerified) {
    switch event.verdict {
    case .passed: close(event.order)
    case .failed: break
    }
  }

  mutating func apply(_ event: RectificationWithdrawn) {
    close(event.order)
  }

  /// An annulled order binds nobody any more.
  mutating func apply(_ event: RectificationAnnulled) {
    close(event.order)
  }

  private mutating func close(_ order: String) {
    open.removeAll { $0.order == order }
  }
}
