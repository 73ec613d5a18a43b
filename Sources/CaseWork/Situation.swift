public import Associations
public import EventModel
package import Events
package import Law
public import Rules
public import WorkingDays

/// All that a decider may look at: one stream's facts on the act's own day, as known when it is
/// recorded, the parameters of that day, and – where the act asks for it – the other associations.
///
/// The days are handed in. No decider reads a clock, a random source or a store.
public struct Situation: Sendable {
  /// The stream in which the act will stand.
  public let stream: StreamName
  /// The facts that hold on ``day``, as known now.
  public let dossier: Dossier
  /// Everything known of the stream up to ``today``: what was submitted, assigned or served since
  /// the act's own day.
  public let file: Dossier
  /// The association on ``day``; nil in other streams, and before an association's first entry.
  public let x: Examination?
  /// The day on which the act takes effect in law (effective).
  public let day: CivilDate
  /// The day on which it is recorded (known).
  public let today: CivilDate
  public let table: ParameterTable
  public let calendar: WorkingCalendar
  /// The jurisdiction whose parameters hold; nil: the whole country.
  public let jurisdiction: String?
  /// Who acts; nil where nobody is named, as in a preview of the rules.
  public let actor: Actor?
  /// The other associations; empty unless the act looks around.
  public let register: Surroundings
  /// The random draws (双随机抽取); empty unless the act looks around.
  public let draws: [Dossier]
  /// The number of the paper that carries the act; nil where the command names none.
  var document: String?

  public init(
    stream: StreamName, dossier: Dossier, file: Dossier, x: Examination?, day: CivilDate,
    today: CivilDate, table: ParameterTable, calendar: WorkingCalendar, jurisdiction: String?,
    actor: Actor? = nil, register: Surroundings = Surroundings(),
    draws: [Dossier] = []
  ) {
    self.stream = stream
    self.dossier = dossier
    self.file = file
    self.x = x
    self.day = day
    self.today = today
    self.table = table
    self.calendar = calendar
    self.jurisdiction = jurisdiction
    self.actor = actor
    self.register = register
    self.draws = draws
  }

  /// A whole-number parameter on the act's day.
  package func number(_ parameter: Parameter) -> Int {
    table.number(parameter, for: jurisdiction, on: day)
  }

  /// The association's legal status, nil before its first entry.
  var status: LegalStatus? { x?.association.standing.status }

  /// Every fact of a type that holds on the act's day.
  package func all<E: Event>(_ type: E.Type) -> [Dossier.Held<E>] { dossier.all(type) }

  /// The last fact of a type that meets a condition.
  package func last<E: Event>(
    _ type: E.Type, where matches: (E) -> Bool = { _ in true }
  ) -> Dossier.Held<E>? {
    dossier.last(type, where: matches)
  }

  /// Whether there is a fact of a type that meets a condition.
  package func has<E: Event>(_ type: E.Type, where matches: (E) -> Bool = { _ in true }) -> Bool {
    dossier.has(type, where: matches)
  }
}
