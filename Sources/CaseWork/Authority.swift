public import Associations
public import EventModel
public import Events
import Law

/// Whether an officer may do an act (职权): an appointment in force on the day of recording, with a
/// duty that the act asks for, over the jurisdiction in which the association stands.
public enum Authority {
  static let notAppointed = Gate(
    "authority.notAppointed", HouseRules.authority, "此人在记录之日没有有效的任职授权",
    "This officer has no appointment in force on the day of recording")
  static let otherDuty = Gate(
    "authority.duty", HouseRules.authority, "此人的职责不包括该项办理",
    "This officer's duties do not include the act")
  static let otherJurisdiction = Gate(
    "authority.jurisdiction", HouseRules.authority, "该社会团体不在此人的辖区内",
    "The body is outside this officer's jurisdiction")
  static let otherAssociation = Gate(
    "authority.association", HouseRules.authority, "社会团体的用户只能办理本团体的事项",
    "An association's own user acts for that association only")

  static let all = [notAppointed, otherDuty, otherJurisdiction, otherAssociation]

  /// Every reason why an officer may not do an act; empty where the officer may.
  public static func obstacles(
    _ actor: Actor, _ act: EventType, _ s: Situation, _ roll: OfficeRoll
  ) -> [Obstacle] {
    obstacles(actor, duties: act.act.duties, act, s, roll)
  }

  static func obstacles(
    _ actor: Actor, duties: [Duty], _ act: EventType, _ s: Situation, _ roll: OfficeRoll
  ) -> [Obstacle] {
    if isFoundingTheRoll(actor, act, s, roll) { return [] }
    let held = roll.appointments(of: actor.description, on: s.today)
    guard !held.isEmpty else { return [Obstacle(notAppointed, found: actor.description)] }
    let fitting = held.filter { duties.contains($0.duty) }
    guard !fitting.isEmpty else {
      return [
        Obstacle(
          otherDuty, found: held.map(\.duty.rawValue).joined(separator: ", "),
          wanted: duties.map(\.rawValue).joined(separator: ", "))
      ]
    }
    let near = fitting.filter { $0.covers(s.jurisdiction) }
    guard !near.isEmpty else {
      return [
        Obstacle(
          otherJurisdiction, found: s.jurisdiction,
          wanted: fitting.flatMap(\.jurisdictions).joined(separator: ", "))
      ]
    }
    let speaking = near.filter { $0.duty != .associationUser || speaks($0, s) }
    return speaking.isEmpty
      ? [Obstacle(otherAssociation, found: s.stream.identifier)] : []
  }

  private static func speaks(_ appointment: OfficeRoll.Appointment, _ s: Situation) -> Bool {
    s.stream.category == .association && appointment.association == s.stream.identifier
  }

  /// A new log has no keeper who could appoint the first: the program's own actor may, until then.
  private static func isFoundingTheRoll(
    _ actor: Actor, _ act: EventType, _ s: Situation, _ roll: OfficeRoll
  ) -> Bool {
    guard actor.role == .system, !roll.hasKeeper(on: s.today) else { return false }
    return act == .officeOpened || act == .officerAppointed
  }
}
