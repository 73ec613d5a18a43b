import Associations
import Events
import Law

/// The assembly's vote on the association's own end (终止、合并、分立).
///
/// > Model charter: termination takes two thirds of those present; the share is a parameter.
enum EndingVote {
  /// The words of either matter, for who only asks whether a vote was on an end.
  static let words = Matter.winding.words + Matter.merger.words

  /// What was put to the vote.
  enum Matter {
    /// Termination, dissolution, deregistration (终止、解散、注销).
    case winding
    /// Merger or division (合并、分立).
    case merger

    /// The words by which an item is known; the item is free text.
    fileprivate var words: [String] {
      switch self {
      case .winding: ["终止", "解散", "注销", "termination", "dissolution", "deregistration"]
      case .merger: ["合并", "分立", "merger", "division"]
      }
    }
  }

  /// The last vote on the matter that carried; nil where there is none.
  static func carried(
    _ matter: Matter, in dossier: Dossier, _ s: Situation
  ) -> Dossier.Held<ResolutionAdopted>? {
    dossier.all(ResolutionAdopted.self).last { vote in
      matter.words.contains { vote.event.item.contains($0) }
        && hasCarried(vote.event, in: dossier, s)
    }
  }

  /// Two thirds of those present; where the meeting itself is not on record, of those who voted.
  private static func hasCarried(
    _ vote: ResolutionAdopted, in dossier: Dossier, _ s: Situation
  ) -> Bool {
    let held = dossier.last(GeneralAssemblyHeld.self) { $0.meeting == vote.meeting }
    let present = held?.event.present ?? vote.for + vote.against + vote.abstain
    return vote.for > 0
      && vote.for * s.number(.charterChangeDenominator)
        >= present * s.number(.charterChangeNumerator)
  }
}
