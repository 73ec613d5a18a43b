import Associations
import Desk
import EventModel
import EventStore
package import Projections
import Replay

extension AnnalsService {
  /// What associations are called at a moment, by identifier; those without a name are left out.
  package func names(
    of associations: some Sequence<String>, at moment: Moment
  ) throws(ServiceFault) -> [String: String] {
    let source = try source(at: moment)
    let column = View.register.columns.firstIndex { $0.key == "name" } ?? 1
    var names: [String: String] = [:]
    for association in Set(associations) {
      if case .text(let name)? = source.registerValues(of: association)?[column] {
        names[association] = name
      }
    }
    return names
  }

  /// Who held which appointment at a moment, in the scope (任职授权), and the offices' names.
  package func officers(in scope: Scope, at moment: Moment) throws(ServiceFault) -> [Row] {
    let roll = try roll(at: moment)
    return Officers.rows(roll, on: moment.effective) { appointment in
      if scope.isEverything { return true }
      if let association = appointment.association, scope.covers(association, in: nil) {
        return true
      }
      return appointment.jurisdictions.contains { $0 != "CN" && scope.coversArea($0) }
    }
  }

  /// The names of the offices by their jurisdictions, as known now.
  package func offices() throws(ServiceFault) -> [String: String] {
    let offices = try roll().offices
    return Dictionary(offices.map { ($0.jurisdiction, $0.name) }, uniquingKeysWith: { $1 })
  }

  /// The offices' roll as known at a moment.
  private func roll(at moment: Moment) throws(ServiceFault) -> OfficeRoll {
    if moment.isCurrent { return try roll() }
    let streams = try reading { reader throws(StoreError) in
      try reader.streamNames(in: .office).map { name throws(StoreError) in
        (
          name.name,
          try reader.entries(ofStream: name.name).filter { $0.position <= moment.position }
        )
      }
    }
    var roll = OfficeRoll()
    for (name, entries) in streams {
      do throws(DeskFault) {
        roll.add(
          Dossier(
            name.identifier, try EntryHistory.items(entries), through: moment.effective))
      } catch {
        throw .desk(error)
      }
    }
    return roll
  }
}
