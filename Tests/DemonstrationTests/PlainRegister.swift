import Demonstration
import EventModel

/// A plain reading of the read-model contract, for counting what the history says on a day.
///
/// It knows what the figures need and no more; due days are taken as 10 June, since no report of
/// the history comes in between the due day and August.
struct PlainRegister {
  struct State {
    var jurisdiction = ""
    var kind = ""
    var supervisor: String?
    var status = ""
    var registeredOn: CivilDate?
    var termEnd: CivilDate?
    var termYears = 5
    var units: Int?
    var persons: Int?
    var partyForm = ""
    var partyMembers = 0
    var staff: Int?
    var premises = ""
    var income: Int?
    var lastActivity: CivilDate?
    var reports: [Int: CivilDate] = [:]
    var conclusions: [Int: String] = [:]
    var awards: [(grade: Int, on: CivilDate)] = []
    var scope: String?
    var isDecoupled = false
    var isCatalogued = false
    var isAbnormal = false
    var unsigned: [CivilDate] = []
    var wasReached = false

    var isOnRegister: Bool { status == "registered" || status == "liquidating" }
  }

  let day: CivilDate
  let states: [String: State]

  init(_ events: [DemonstrationEvent], on day: CivilDate, knownAt: CivilDate? = nil) {
    self.day = day
    let known = knownAt.map(Instant.endOfDay)
    var voided: Set<EventID> = []
    var corrected: [EventID: JSONValue] = [:]
    var facts: [(event: DemonstrationEvent, position: Int)] = []
    for (position, event) in events.enumerated() {
      if let known, event.recordedAt > known { break }
      switch event.type {
      case "EntryVoided": voided.formUnion([event.data.text("entry")].compactMap { EventID($0) })
      case "EntryCorrected":
        if let id = EventID(event.data.text("entry")) { corrected[id] = event.data["data"] }
      default:
        if event.effectiveOn <= day, event.stream.hasPrefix("association/") {
          facts.append((event, position))
        }
      }
    }
    facts.sort { ($0.event.effectiveOn, $0.position) < ($1.event.effectiveOn, $1.position) }
    var states: [String: State] = [:]
    for (event, _) in facts where !voided.contains(event.id) {
      let data = corrected[event.id] ?? event.data
      states[event.stream, default: State()].apply(event.type, data, event.effectiveOn)
    }
    self.states = states
  }

  func states(_ prefix: String) -> [State] {
    states.values.filter { $0.jurisdiction.hasPrefix(prefix) }
  }
}

extension JSONValue {
  func text(_ key: String) -> String {
    guard case .string(let text)? = self[key] else { return "" }
    return text
  }

  func int(_ key: String) -> Int? {
    guard case .integer(let number)? = self[key] else { return nil }
    return Int(number)
  }
}

// MARK: - The fold

extension PlainRegister.State {
  mutating func apply(_ type: String, _ data: JSONValue, _ day: CivilDate) {
    switch type {
    case "FoundingApplied", "AssociationRegistered": found(type, data, day)
    case "CharterApproved": termYears = data.int("termYears") ?? termYears
    case "RegistrationItemChanged":
      if data.text("item") == "jurisdiction" { jurisdiction = data.text("new") }
      if data.text("item") == "supervisor" {
        supervisor = data.text("new").isEmpty ? nil : data.text("new")
      }
    case "MembershipReported": (units, persons) = (data.int("units"), data.int("persons"))
    case "MemberJoined": units = units.map { $0 + 1 }
    case "MemberLeft": units = units.map { max(0, $0 - 1) }
    case "CapacityReported":
      staff = data.int("fullTimeStaff")
      premises = data.text("premises")
      if case .object(let parts)? = data["income"] {
        income = parts.reduce(0) { $0 + (data["income"]?.int($1.key) ?? 0) }
      }
    case "ReElectionCompleted": termEnd = CivilDate(data.text("termTo"))
    case "ReElectionExtended": termEnd = CivilDate(data.text("newEnd"))
    case "ActivityHeld":
      if data["withinScope"] == .bool(true) { lastActivity = max(lastActivity ?? day, day) }
    case "PartyCoverageRecorded":
      (partyForm, partyMembers) = (data.text("form"), data.int("partyMembers") ?? 0)
    case "AnnualReportSubmitted":
      if let year = data.int("year") { reports[year] = reports[year] ?? day }
    case "YearEndInspectionConcluded", "YearEndInspectionRevised":
      if let year = data.int("year") { conclusions[year] = data.text("conclusion") }
    case "ContactAttempted": contact(data, day)
    default: stand(type, data, day)
    }
  }

  private mutating func found(_ type: String, _ data: JSONValue, _ day: CivilDate) {
    kind = data.text("kind")
    jurisdiction = data.text("jurisdiction")
    supervisor = data["supervisor"] == nil ? supervisor : data.text("supervisor")
    units = data.int("unitMembers") ?? units
    persons = data.int("personMembers") ?? persons
    guard type == "AssociationRegistered" else {
      status = registeredOn == nil ? "applied" : status
      return
    }
    status = "registered"
    registeredOn = registeredOn ?? day
  }

  private mutating func contact(_ data: JSONValue, _ day: CivilDate) {
    if data.text("channel") == "specialLetter", data.text("result") == "unsigned" {
      unsigned.append(day)
      wasReached = false
    }
    if ["signed", "reached"].contains(data.text("result")) { wasReached = true }
  }

  private mutating func stand(_ type: String, _ data: JSONValue, _ day: CivilDate) {
    switch type {
    case "GradeAwarded": awards.append((data.int("grade") ?? 0, day))
    case "GradeReduced":
      if let last = awards.popLast() {
        awards.append((min(last.grade, data.int("to") ?? 0), last.on))
      }
    case "DecouplingPlanned": scope = data.text("scope")
    case "DecouplingCompleted": isDecoupled = true
    case "CatalogueListed":
      if data.text("catalogue") == "purchase" { isCatalogued = true }
    case "CatalogueDelisted":
      if data.text("catalogue") == "purchase" { isCatalogued = false }
    case "AbnormalListEntered": isAbnormal = true
    case "AbnormalListLeft", "SeriousListEntered": isAbnormal = false
    case "LiquidationStarted": status = "liquidating"
    case "RegistrationRevoked": status = "revoked"
    case "AssociationDeregistered": status = "deregistered"
    case "MergerRegistered":
      if data.text("role") == "source", data["continues"] != .bool(true) { status = "merged" }
    default: break
    }
  }
}
