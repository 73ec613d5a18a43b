import Associations
import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Law
import Rules
import Service
import Web
import Words

/// What can be chosen in a form: the entries, orders and papers of its stream, the officers.
struct FormChoices {
  /// One thing to choose: what is sent, and what people read.
  struct Choice {
    let value: String
    let label: String
  }

  /// The entries of the stream, the newest first.
  let entries: [Choice]
  /// By the name of the field: what is usually typed into it.
  private let known: [String: [Choice]]

  init(entries: [Choice] = [], known: [String: [Choice]] = [:]) {
    self.entries = entries
    self.known = known
  }

  /// So many entries are offered; an older one is typed by its identity.
  private static let mostEntries = 200

  init(_ act: EventType, on stream: StreamName, _ entries: [Entry], _ call: Call) throws {
    self.entries = entries.suffix(Self.mostEntries).reversed().map {
      Choice(value: $0.id.description, label: EntryWords.line($0, call.language))
    }
    var known: [String: [Choice]] = [:]
    if stream.category == .association {
      let cases = try call.answering { () throws(ServiceFault) in
        try call.service.cases(of: stream.identifier, at: try call.service.moment(.now))
      }
      known["case"] = Self.cases(cases.files.files, call.language)
      if act != .rectificationOrdered { known["order"] = Self.orders(cases.files.files) }
      known["paper"] = entries.reversed().compactMap { entry in
        entry.document.map {
          Choice(value: $0, label: TypeWords.label(entry.type, call.language))
        }
      }
    }
    known["parameter"] = Parameter.allCases.map {
      Choice(value: $0.rawValue, label: "\($0.rawValue)")
    }
    guard !call.caller.isAssociationUser else {
      self.known = known
      return
    }
    let roll = try call.answering { () throws(ServiceFault) in try call.service.roll() }
    let officers = Set(roll.appointments.map(\.officer)).sorted()
    known["officer"] = Self.officers(officers, act)
    known["to"] = known["officer"]
    self.known = known
  }

  /// What is usually typed into a field of free text; empty where nothing is known.
  func suggestions(_ field: Field) -> [Choice] {
    switch field.kind {
    case .text, .identifier, .actor: known[field.name] ?? []
    case .textOrEmpty, .person, .jurisdiction, .date, .year, .count, .number, .fen, .share, .flag,
      .choice, .list, .object, .entry, .sha256, .eventData:
      []
    }
  }

  private static func cases(_ files: [CaseFile], _ language: Language) -> [Choice] {
    files.reversed().map { file in
      let kind = StoredWords.label(file.kind.rawValue, in: "kind", language)
      let stage = StoredWords.label(file.stage.rawValue, in: "stage", language)
      return Choice(value: file.reference.description, label: "\(kind) \(file.subject)（\(stage)）")
    }
  }

  private static func orders(_ files: [CaseFile]) -> [Choice] {
    files.reversed().compactMap { file in
      guard let order = file.order, !file.stage.isFinal else { return nil }
      return Choice(value: order.order, label: "\(order.promisedDueOn)")
    }
  }

  /// Appointments name an actor; who has a case is named by the last part alone.
  private static func officers(_ officers: [String], _ act: EventType) -> [Choice] {
    let isWhole = act == .officerAppointed || act == .appointmentEnded
    return officers.map { officer in
      let name = officer.split(separator: "/").last.map(String.init) ?? officer
      return Choice(value: isWhole ? officer : name, label: isWhole ? "" : officer)
    }
  }
}

/// An entry of the log in one line, as people choose and cite it.
enum EntryWords {
  /// `#184,233 责令限期整改 2020-07-06 示民责改〔2020〕12号`
  static func line(_ entry: Entry, _ language: Language) -> String {
    let parts = [
      Numbers.position(entry.position), TypeWords.label(entry.type, language),
      entry.effectiveOn.description, entry.document ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Who recorded it and when: `2020年7月6日16:12 registrar/440307/li`.
  static func recorded(_ entry: Entry, _ language: Language) -> String {
    let confirmed = entry.confirmedBy.map { " · \($0)" } ?? ""
    return "\(TimeText.moment(entry.recordedAt, language)) \(entry.actor)\(confirmed)"
  }
}

/// Moments as pages write them, in Beijing's time.
enum TimeText {
  /// `2020年7月6日16:12`, `2020-07-06 16:12`.
  static func moment(_ moment: Instant, _ language: Language) -> String {
    let minutes = (moment.milliseconds / 60_000 + 8 * 60) % (24 * 60)
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    let time = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    let day = Numbers.day(moment.civilDate, language)
    switch language {
    case .chinese: return day + time
    case .english: return "\(day) \(time)"
    }
  }

  private static let weekdays = ["一", "二", "三", "四", "五", "六", "日"]

  /// A day of a deadline with its weekday: `2020-09-04 五`.
  static func due(_ day: CivilDate, _ language: Language) -> String {
    let monday: CivilDate = "2024-01-01"
    let index = ((day.days(since: monday) % 7) + 7) % 7
    switch language {
    case .chinese: return "\(day) \(weekdays[index])"
    case .english:
      return "\(day) \(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][index])"
    }
  }

  /// How far a day lies from another: `余12天`, `逾期3天`, `今日到期`.
  static func remaining(_ due: CivilDate, on day: CivilDate, _ language: Language) -> String {
    let days = due.days(since: day)
    switch days {
    case 0: return Sentence("今日到期", "due today").in(language)
    case ..<0: return Sentence("逾期\(-days)天", "\(-days) days overdue").in(language)
    case _: return Sentence("余\(days)天", "\(days) days left").in(language)
    }
  }
}
