public import EventModel
public import Events

/// Who may do what, where: the appointments of all offices (任职名册), read from their streams as
/// everything else is, so that the question can be asked of any day.
public struct OfficeRoll: Sendable {
  /// One appointment.
  public struct Appointment: Hashable, Sendable {
    /// The stream's identifier, `440307` in `office/440307`.
    public let office: String
    public let officer: String
    public let duty: OfficerAppointed.Duty
    /// Prefixes of jurisdictions; `CN` is the whole country.
    public let jurisdictions: [String]
    /// The only association an association's own user speaks for.
    public let association: String?
    public let from: CivilDate
    /// The last day, where the appointment names one.
    public let to: CivilDate?
    /// The day of the ending, which is not a day of the appointment any more.
    public fileprivate(set) var endedOn: CivilDate?
    public fileprivate(set) var evidence: [Evidence]

    /// Whether it holds on a day.
    public func holds(on day: CivilDate) -> Bool {
      guard from <= day else { return false }
      if let to, day > to { return false }
      if let endedOn, day >= endedOn { return false }
      return true
    }

    /// Whether a jurisdiction lies in it; `4403` and `440300` take in what begins like them, the
    /// city's and the province's `00` standing for all below.
    public func covers(_ jurisdiction: String?) -> Bool {
      jurisdictions.contains { prefix in
        if prefix == "CN" { return true }
        guard let jurisdiction else { return false }
        var short = Substring(prefix)
        while short.count > 2, short.count % 2 == 0, short.hasSuffix("00") {
          short = short.dropLast(2)
        }
        return jurisdiction.hasPrefix(short)
      }
    }
  }

  /// One office (办理机构).
  public struct Office: Hashable, Sendable {
    public let identifier: String
    public let name: String
    public let jurisdiction: String
    public let openedOn: CivilDate
  }

  /// In the order of the offices, then of the appointments.
  public private(set) var appointments: [Appointment] = []
  public private(set) var offices: [Office] = []

  /// A roll without offices.
  public init() {}

  /// Adds one office's facts.
  public mutating func add(_ dossier: Dossier) {
    for opened in dossier.all(OfficeOpened.self).suffix(1) {
      offices.append(
        Office(
          identifier: dossier.identifier, name: opened.event.name,
          jurisdiction: opened.event.jurisdiction, openedOn: opened.on))
    }
    for item in dossier.items {
      switch item.type {
      case .officerAppointed: appoint(dossier, item)
      case .appointmentEnded: end(dossier, item)
      case _: continue
      }
    }
  }

  /// The appointments of one officer that hold on a day.
  public func appointments(of officer: String, on day: CivilDate) -> [Appointment] {
    appointments.filter { $0.officer == officer && $0.holds(on: day) }
  }

  /// Whether anybody may appoint officers on a day.
  public func hasKeeper(on day: CivilDate) -> Bool {
    appointments.contains { $0.duty == .keeper && $0.holds(on: day) }
  }

  private mutating func appoint(_ dossier: Dossier, _ item: Dossier.Item) {
    guard let held: Dossier.Held<OfficerAppointed> = dossier.held(item) else { return }
    let event = held.event
    appointments.append(
      Appointment(
        office: dossier.identifier, officer: event.officer, duty: event.duty,
        jurisdictions: event.jurisdictions, association: event.association, from: held.on,
        to: event.validTo, evidence: [held.evidence]))
  }

  private mutating func end(_ dossier: Dossier, _ item: Dossier.Item) {
    guard let held: Dossier.Held<AppointmentEnded> = dossier.held(item) else { return }
    for index in appointments.indices
    where appointments[index].office == dossier.identifier
      && appointments[index].officer == held.event.officer
      && appointments[index].duty == held.event.duty && appointments[index].endedOn == nil
    {
      appointments[index].endedOn = held.on
      appointments[index].evidence.append(held.evidence)
    }
  }
}
