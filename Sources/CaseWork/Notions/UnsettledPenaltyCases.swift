import Associations
import EventModel
import Events

/// Penalty cases that were filed and have not ended (立案未结): no decision, not dropped after the
/// defence, not closed.
enum UnsettledPenaltyCases {
  static func all(_ s: Situation) -> [Dossier.Held<PenaltyCaseFiled>] {
    all(in: s.dossier)
  }

  static func all(in dossier: Dossier) -> [Dossier.Held<PenaltyCaseFiled>] {
    dossier.all(PenaltyCaseFiled.self).filter { filed in
      let number = filed.event.case
      let isDecided = dossier.has(PenaltyDecided.self) { $0.case == number }
      let isDropped = dossier.has(DefenceHeard.self) {
        $0.matter == .penalty && $0.case == number && $0.outcome == .dropped
      }
      let isClosed = dossier.has(CaseClosed.self) { $0.case == "penalty:\(number)" }
      return !isDecided && !isDropped && !isClosed
    }
  }
}
