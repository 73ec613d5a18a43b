public import EventModel

/// One credit list (信用名单) as it met one association: its spells and every entry on it.
public struct ListHistory: Sendable {
  /// One unbroken stay on the list.
  public struct Spell: Sendable {
    /// The first entry's day.
    public let enteredOn: CivilDate
    /// The last entry's day: a new entry while listed restarts the period.
    public fileprivate(set) var since: CivilDate
    /// The entries of this spell, in the fold's order.
    public fileprivate(set) var entries: [Entry]
    /// The day of leaving, which is not a day on the list; nil while listed.
    public fileprivate(set) var leftOn: CivilDate?
    fileprivate var leaving: Evidence?

    /// The distinct grounds, ascending.
    public var grounds: [Int] { Set(entries.map(\.ground)).sorted() }

    /// The entries of this spell and the one that ended it.
    public var evidence: [Evidence] {
      entries.map(\.evidence) + (leaving.map { [$0] } ?? [])
    }

    /// Whether the association stood on the list at the end of any day in (after, through].
    fileprivate func touches(after: CivilDate, through last: CivilDate) -> Bool {
      guard enteredOn <= last, after < last else { return false }
      guard let leftOn else { return true }
      let lastListed = leftOn.previous
      return enteredOn <= lastListed && lastListed > after
    }
  }

  /// One entry on the list.
  public struct Entry: Sendable {
    public let ground: Int
    public let on: CivilDate
    public let evidence: Evidence
  }

  /// One decision not to list (决定不列入).
  public struct Refusal: Sendable {
    public let ground: Int
    public let subject: String?
    public let on: CivilDate
  }

  /// In the fold's order.
  public private(set) var spells: [Spell] = []
  /// Decisions not to list, in the fold's order.
  public private(set) var declined: [Refusal] = []

  /// The present stay, nil while not listed.
  public var current: Spell? {
    guard let last = spells.last, last.leftOn == nil else { return nil }
    return last
  }

  /// The stays that touch the days after `after` up to `last`.
  public func spells(after: CivilDate, through last: CivilDate) -> [Spell] {
    spells.filter { $0.touches(after: after, through: last) }
  }

  /// Whether a decision answers a finding of this ground whose day is `day`: an entry on the list
  /// for the ground, or a refusal for it with the same subject or with none.
  public func answers(ground: Int, subject: String?, from day: CivilDate) -> Bool {
    spells.contains { spell in
      spell.entries.contains { $0.ground == ground && $0.on >= day }
    }
      || declined.contains {
        $0.ground == ground && $0.on >= day && ($0.subject == nil || $0.subject == subject)
      }
  }

  mutating func enter(_ ground: Int, _ fact: Fact) {
    let entry = Entry(ground: ground, on: fact.effectiveOn, evidence: fact.evidence)
    if let last = spells.indices.last, spells[last].leftOn == nil {
      spells[last].since = fact.effectiveOn
      spells[last].entries.append(entry)
    } else {
      spells.append(Spell(enteredOn: fact.effectiveOn, since: fact.effectiveOn, entries: [entry]))
    }
  }

  mutating func leave(_ fact: Fact) {
    guard let last = spells.indices.last, spells[last].leftOn == nil else { return }
    spells[last].leftOn = fact.effectiveOn
    spells[last].leaving = fact.evidence
  }

  mutating func decline(_ ground: Int, _ subject: String?, _ fact: Fact) {
    declined.append(Refusal(ground: ground, subject: subject, on: fact.effectiveOn))
  }
}
