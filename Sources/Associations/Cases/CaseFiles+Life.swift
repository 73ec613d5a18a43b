import EventModel
import Events

/// The cases that follow an association's life: founding, re-election, grading, decoupling, zombie
/// clean-up, merger, winding up.
extension CaseFiles {
  mutating func takeFounding(_ item: Dossier.Item, _ dossier: Dossier) {
    switch item.type {
    case .foundingApplied: advanceOrOpen(.founding, to: .applied, item)
    case .sectorOverlapReviewed: advanceOrOpen(.founding, to: .overlapReviewed, item)
    case .preparationApproved:
      let index = advanceOrOpen(.founding, to: .preparing, item)
      let held: Dossier.Held<PreparationApproved>? = dossier.held(item)
      if let day = held?.event.assemblyDueOn { promise(day, index, item) }
    case .associationRegistered: advanceOrOpen(.founding, to: .registered, item)
    case .registrationRefused: advanceOrOpen(.founding, to: .refused, item)
    case _: return
    }
  }

  mutating func takeReElection(_ item: Dossier.Item, _ dossier: Dossier) {
    switch item.type {
    case .reElectionExtended:
      guard let held: Dossier.Held<ReElectionExtended> = dossier.held(item) else { return }
      let index = advanceOrOpen(.reElection, to: .extended, item)
      promise(held.event.newEnd, index, item)
    case .preElectionAuditCompleted: advanceOrOpen(.reElection, to: .audited, item)
    case .generalAssemblyConvened:
      guard let held: Dossier.Held<GeneralAssemblyConvened> = dossier.held(item),
        held.event.kind == .reElection
      else { return }
      let index = advanceOrOpen(.reElection, to: .convened, item)
      promise(held.event.meetingOn, index, item)
    case .reElectionCompleted: advanceOrOpen(.reElection, to: .elected, item)
    case _: return
    }
  }

  mutating func takeGrading(_ item: Dossier.Item) {
    switch item.type {
    case .gradeAwarded: open(.grading, .awarded, item)
    case .gradeReduced:
      guard let index = files.lastIndex(where: { $0.kind == .grading }) else { return }
      advance(index, to: .reduced, item)
    case _: return
    }
  }

  mutating func takeDecoupling(_ item: Dossier.Item, _ dossier: Dossier) {
    let stage: CaseStage
    switch item.type {
    case .decouplingPlanned:
      guard let held: Dossier.Held<DecouplingPlanned> = dossier.held(item) else { return }
      stage =
        switch held.event.scope {
        case .inScope: .planned
        case .deferred, .exempt: .outOfScope
        }
    case .separationCompleted: stage = .separating
    case .decouplingCompleted: stage = .completed
    case _: return
    }
    // A body is decoupled once: a plan that was deferred is taken up in the same case.
    if let index = files.lastIndex(where: { $0.kind == .decoupling }) {
      advance(index, to: stage, item)
    } else {
      open(.decoupling, stage, item)
    }
  }

  mutating func takeZombie(_ item: Dossier.Item, _ dossier: Dossier) {
    switch item.type {
    case .zombieConfirmed:
      guard let held: Dossier.Held<ZombieConfirmed> = dossier.held(item) else { return }
      let index = advanceOrOpen(.zombie, to: .confirmed, item)
      files[index].course = .cleanUp(held.event.route)
    case .associationReactivated: advanceOrOpen(.zombie, to: .reactivated, item)
    case _: return
    }
  }

  mutating func takeMerger(_ item: Dossier.Item, _ dossier: Dossier) {
    guard let held: Dossier.Held<MergerRegistered> = dossier.held(item) else { return }
    open(.merger, held.event.merger, .merged, item)
    let ends =
      held.event.role == .source
      && (held.event.kind != .division || held.event.continues != true)
    if ends {
      if let index = lastOpen(.zombie) { advance(index, to: .ended, item) }
      leave(.abnormalList, to: .left, item)
    }
  }

  mutating func takeEnding(_ item: Dossier.Item) {
    switch item.type {
    case .liquidationStarted: advanceOrOpen(.deregistration, to: .liquidating, item)
    case .liquidationCompleted: advanceOrOpen(.deregistration, to: .liquidated, item)
    case .registrationRevoked:
      advanceOrOpen(.deregistration, to: .revoked, item)
      if let index = lastOpen(.zombie) { advance(index, to: .ended, item) }
    case .associationDeregistered:
      advanceOrOpen(.deregistration, to: .deregistered, item)
      if let index = lastOpen(.zombie) { advance(index, to: .ended, item) }
      leave(.abnormalList, to: .left, item)
    case _: return
    }
  }
}
