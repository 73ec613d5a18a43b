import Associations
import Events

/// One general assembly as the record has it (会员大会): the call, the sitting, the votes.
struct Meeting {
  let call: Dossier.Held<GeneralAssemblyConvened>?
  let sitting: Dossier.Held<GeneralAssemblyHeld>?
  let votes: [Dossier.Held<ResolutionAdopted>]

  /// The meeting with a number, as of the situation's day.
  init(_ number: String, _ s: Situation) {
    call = s.last(GeneralAssemblyConvened.self) { $0.meeting == number }
    sitting = s.last(GeneralAssemblyHeld.self) { $0.meeting == number }
    votes = s.all(ResolutionAdopted.self).filter { $0.event.meeting == number }
  }

  /// A vote of this meeting on a subject that carried: quorum and majority both reached.
  func carried(_ subject: ResolutionSubject, _ s: Situation) -> Dossier.Held<ResolutionAdopted>? {
    guard let sitting, Quorum.isMet(sitting.event, Quorum.wanted(s)) else { return nil }
    return votes.last { vote in
      ResolutionSubject(vote.event.item) == subject
        && Majority.outcome(vote.event, present: sitting.event.present, s) != .failed
    }
  }

  /// The entries of the meeting, for a finding that rests on it.
  var evidence: [Evidence] {
    [call?.evidence, sitting?.evidence].compactMap(\.self) + votes.map(\.evidence)
  }
}
