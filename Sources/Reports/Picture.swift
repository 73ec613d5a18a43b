public import Associations
import CaseWork
public import EventModel
import Law
public import Rules
public import WorkingDays

extension Report {
  /// Every association as of a day, as the reports look at it.
  public struct Picture: Sendable {
    let looks: [Look]
    /// The same associations as the deciders see them.
    let register: Surroundings
    /// The draws' streams.
    let draws: [Dossier]
    let table: ParameterTable
    private let places: [String: Int]

    /// - Parameters:
    ///   - dossiers: the associations', by identifier, each up to the day.
    ///   - draws: the random draws', likewise.
    public init(
      _ dossiers: [Dossier], draws: [Dossier] = [], on day: CivilDate, _ table: ParameterTable,
      _ calendar: WorkingCalendar
    ) {
      self.draws = draws
      self.table = table
      var known: [String?: Parameters] = [:]
      looks = dossiers.compactMap { dossier in
        guard let association = try? dossier.association() else { return nil }
        let jurisdiction = association.items.jurisdiction?.value ?? nil
        let parameters =
          known[jurisdiction]
          ?? Parameters(table, for: jurisdiction, on: day, calendar: calendar)
        known[jurisdiction] = parameters
        return Look(
          dossier: dossier, x: Examination(association, on: day, parameters), table: table)
      }
      register = Surroundings(
        looks.map { .init(association: $0.x.association, dossier: $0.dossier) })
      places = Dictionary(
        uniqueKeysWithValues: looks.enumerated().map { ($1.x.association.identifier, $0) })
    }

    /// An association by its identifier.
    func look(_ identifier: String) -> Look? { places[identifier].map { looks[$0] } }

    /// The rows that each association has by itself.
    func each(_ lines: (Look) -> [Line]) -> [Line] {
      looks.flatMap { look in lines(look).map { $0.of(look.x.association) } }
    }
  }
}

/// One association as a report sees it.
struct Look: Sendable {
  let dossier: Dossier
  let x: Examination
  let table: ParameterTable

  var name: String? { x.association.items.name?.value ?? nil }

  /// The entries that say what the body is called, what it does and where.
  var items: [Evidence?] {
    let items = x.association.items
    return [items.name?.evidence, items.industry?.evidence, items.jurisdiction?.evidence]
  }

  /// A whole-number parameter of the association's place on the day looked at.
  func number(_ parameter: Parameter) -> Int {
    table.number(parameter, for: x.association.items.jurisdiction?.value ?? nil, on: x.day)
  }
}
