public import Associations
public import EventModel
import Events
import Law

/// Who may do what, where (任职授权): the appointments that hold on a day, from the offices' streams.
public enum Officers {
  /// In the contract's order.
  ///
  /// - Parameters:
  ///   - takesIn: whether an appointment is asked about.
  public static func rows(
    _ roll: OfficeRoll, on day: CivilDate,
    where takesIn: (OfficeRoll.Appointment) -> Bool = { _ in true }
  ) -> [Row] {
    roll.appointments.filter { $0.holds(on: day) && takesIn($0) }.map(row)
      .sorted(by: Row.precedes)
  }

  private static func row(_ appointment: OfficeRoll.Appointment) -> Row {
    var because = Because()
    because.add(appointment.evidence)
    return Row(
      .officers,
      [
        .text(appointment.office), .text(appointment.officer), .text(appointment.duty.rawValue),
        .texts(appointment.jurisdictions), .text(appointment.association),
        .date(appointment.from), .date(appointment.to),
      ], because: because, basis: HouseRules.authority.citation)
  }
}
