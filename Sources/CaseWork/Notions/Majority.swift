import Events
import Law

/// What an item is in law: it decides which majority and which ballot an item needs.
enum ResolutionSubject: Hashable {
  /// Charter change (修改章程).
  case charter
  /// Termination, merger, division (终止、合并、分立).
  case termination
  /// Membership fees (会费).
  case fees
  /// Election of officers and council (选举、换届).
  case election
  case other

  /// Read from the item's words: the event keeps the item as the minutes have it. 选举办法 is a rule
  /// about an election, and 章程 beside 会费 a charter that names fees: the graver subject wins.
  init(_ item: String) {
    func says(_ words: [String]) -> Bool { words.contains { item.contains($0) } }
    self =
      if says(["章程", "charter"]) {
        .charter
      } else if says(EndingVote.words) {
        .termination
      } else if says(["会费", "fees"]) {
        .fees
      } else if says(["选举", "换届", "改选", "election"]) && !says(["选举办法"]) {
        .election
      } else {
        .other
      }
  }
}

/// How many of those present must vote for an item (表决比例).
enum Majority {
  /// What became of a vote.
  enum Outcome: Hashable {
    case carried
    /// Exactly half: 半数以上 is content with it, 过半数 is not.
    case tied
    case failed
  }

  /// > Model charter: half of those present (半数以上), in some charters more than half (过半数); charter
  /// > change and termination two thirds.
  static func outcome(
    _ resolution: ResolutionAdopted, present: Int, _ s: Situation
  ) -> Outcome {
    switch ResolutionSubject(resolution.item) {
    case .charter, .termination:
      return grave(s).isReached(by: resolution.for, of: present) ? .carried : .failed
    case .fees:
      // 民发〔2014〕166号 says 1/2以上, which half satisfies whatever the charter says.
      return Fraction.isHalfOrMore(resolution.for, of: present) ? .carried : .failed
    case .election, .other:
      if Fraction.isMoreThanHalf(resolution.for, of: present) { return .carried }
      return Fraction.isHalfOrMore(resolution.for, of: present) ? .tied : .failed
    }
  }

  /// The fraction for charter change and termination.
  static func grave(_ s: Situation) -> Fraction {
    Fraction(s.number(.charterChangeNumerator), of: s.number(.charterChangeDenominator))
  }
}
