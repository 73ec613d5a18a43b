public import EventModel
import Events

/// The legal state of an association (法律状态), without the overlay of a suspension.
public enum LegalStatus: String, Sendable, CaseIterable {
  /// 申请成立
  case applied
  /// 筹备 (1998 rules, until 2016-02-05)
  case preparing
  /// 不予登记
  case refused
  /// 登记
  case registered
  /// 清算
  case liquidating
  /// 撤销、吊销
  case revoked
  /// 合并终止
  case merged
  /// 注销
  case deregistered

  /// The registration has ended (撤销、合并、注销).
  public var isEnded: Bool {
    switch self {
    case .revoked, .merged, .deregistered: true
    case .applied, .preparing, .refused, .registered, .liquidating: false
    }
  }
}

/// How an association came to its legal status: every entry that changed it, in the fold's order.
public struct LegalStanding: Sendable {
  /// The changes, in the fold's order, so with ascending days.
  public private(set) var changes: [Stated<LegalStatus>] = []
  /// The first registration (准予成立登记).
  public private(set) var registration: Stated<Bool>?

  /// The status, nil before any entry that gives one.
  public var status: LegalStatus? { changes.last?.value }

  /// The day of the first registration.
  public var registeredOn: CivilDate? { registration?.on }

  /// The status at the end of a day, nil before any entry that gives one.
  public func status(on day: CivilDate) -> LegalStatus? {
    changes.last { $0.on <= day }?.value
  }

  /// The first entry of the present unbroken run of ended statuses.
  public var ended: Stated<LegalStatus>? {
    guard let status, status.isEnded else { return nil }
    let runStart = changes.lastIndex { !$0.value.isEnded }.map { $0 + 1 } ?? 0
    return changes[runStart]
  }

  /// The entries that made the status what it is and was.
  public var evidence: [Evidence] { changes.map(\.evidence) }

  /// Application, preparation and refusal do nothing once an association has been registered.
  mutating func beforeRegistration(_ next: LegalStatus, _ fact: Fact) {
    if registration == nil { change(to: next, fact) }
  }

  mutating func registered(_ fact: Fact) {
    if registration == nil { registration = fact.stated(true) }
    change(to: .registered, fact)
  }

  mutating func liquidationStarted(_ fact: Fact) {
    if status == .registered { change(to: .liquidating, fact) }
  }

  mutating func revoked(_ fact: Fact) { change(to: .revoked, fact) }

  mutating func merged(_ fact: Fact) { change(to: .merged, fact) }

  mutating func deregistered(_ fact: Fact) {
    changes.append(fact.stated(.deregistered))
  }

  /// Nothing but a deregistration changes the status of a merged or deregistered association.
  private mutating func change(to next: LegalStatus, _ fact: Fact) {
    switch status {
    case .merged, .deregistered: return
    case .applied, .preparing, .refused, .registered, .liquidating, .revoked, nil:
      changes.append(fact.stated(next))
    }
  }
}
