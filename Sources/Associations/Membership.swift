import EventModel
import Events

/// How many members of one kind an association has (会员数): the last stated number, and the
/// joining and leaving since, each entry counting; never below 0.
public struct MemberCount: Sendable {
  private var base: Stated<Int>?
  private var change = 0
  private var moves: [Evidence] = []

  /// Nil while no entry states a number.
  public var count: Int? { base.map { max(0, $0.value + change) } }

  /// The entries behind ``count``.
  public var evidence: [Evidence] { base.map { [$0.evidence] + moves } ?? [] }

  mutating func state(_ count: Int, _ fact: Fact) {
    base = fact.stated(count)
    change = 0
    moves = []
  }

  mutating func move(_ difference: Int, _ fact: Fact) {
    guard base != nil else { return }
    change += difference
    moves.append(fact.evidence)
  }
}

/// The members of an association, units and persons counted apart.
public struct Membership: Sendable {
  /// Unit members (单位会员).
  public private(set) var units = MemberCount()
  /// Individual members (个人会员).
  public private(set) var persons = MemberCount()

  mutating func state(units: Int?, persons: Int?, _ fact: Fact) {
    if let units { self.units.state(units, fact) }
    if let persons { self.persons.state(persons, fact) }
  }

  mutating func move(_ kind: MemberKind, by difference: Int, _ fact: Fact) {
    switch kind {
    case .unit: units.move(difference, fact)
    case .person: persons.move(difference, fact)
    }
  }
}
