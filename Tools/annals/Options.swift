import EventModel
import EventStore
import Foundation
import Projections
import Words

/// What was typed after a command, checked against the options the command knows.
struct Options {
  /// One option, by the word typed.
  enum Option: String {
    case store = "--store"
    case partial = "--partial"
    case asOf = "--as-of"
    case knownAt = "--known-at"
    case with = "--with"
    case view = "--view"
    case association = "--association"
    case jurisdiction = "--jurisdiction"
    case format = "--format"
    case after = "--after"
    case against = "--against"
    case check = "--check"
    case seed = "--seed"
    case lines = "--lines"
    case events = "--events"
    case associations = "--associations"
    case only = "--only"
    case keep = "--keep"
    case serve = "--serve"
    case round = "--rounds"
    case actor = "--as"
    case effective = "--effective"
    case document = "--document"
    case reason = "--reason"
    case attach = "--attach"
    case data = "--data"
    case id = "--id"
    case expecting = "--expecting"
    case dryRun = "--dry-run"
    case receipt = "--receipt"
    case copy = "--copy"
    case draft = "--draft"
    case out = "--out"
    case mine = "--mine"
    case unassigned = "--unassigned"
    case overdue = "--overdue"
    case dueThisWeek = "--due-this-week"
    case kind = "--kind"
    case port = "--port"
    case listen = "--listen"
    case certificate = "--certificate"
    case key = "--key"
    case plainHTTP = "--plain-http-on-the-network"
    case name = "--name"
    case passwordInput = "--password-stdin"
    case label = "--label"
    case until = "--until"
    case office = "--office"
    case language = "--lang"

    var takesValue: Bool {
      switch self {
      case .partial, .check, .lines, .keep, .serve, .dryRun, .unassigned, .overdue, .dueThisWeek,
        .receipt, .copy, .draft, .plainHTTP, .passwordInput, .office:
        false
      case .store, .asOf, .knownAt, .with, .view, .association, .jurisdiction, .format, .after,
        .against, .seed, .events, .associations, .only, .round, .actor, .effective,
        .mine, .kind, .port, .listen, .certificate, .key, .name, .label, .until, .document, .reason,
        .attach, .data, .id, .expecting, .out, .language:
        true
      }
    }
  }

  /// The words without a dash.
  let words: [String]
  private var values: [Option: [String]] = [:]

  init(_ arguments: [String], for command: Command) throws(UsageFault) {
    var words: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") || (argument.hasPrefix("-") && argument != "-") else {
        words.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard let option = Option(rawValue: parts[0]),
        option == .language || command.options.contains(option)
      else { throw .unknownOption(parts[0], command) }
      if option.takesValue {
        guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.hasPrefix("--")
        else { throw .missingValue(option) }
        values[option, default: []].append(value)
      } else {
        guard parts.count == 1 else { throw .badValue(option, parts[1]) }
        values[option] = [""]
      }
    }
    guard command.words.contains(words.count) else { throw .wordCount(command, words.count) }
    self.words = words
    if let language = values[.language]?.last, Language(rawValue: language) == nil {
      throw .badValue(.language, language)
    }
  }

  /// Whether an option without value was given.
  func has(_ option: Option) -> Bool { values[option] != nil }

  /// The value of an option, the last where it was repeated.
  func value(_ option: Option) -> String? { values[option]?.last }

  /// All values of an option that may be repeated.
  func all(_ option: Option) -> [String] { values[option] ?? [] }
}

// MARK: - Values

extension Options {
  /// `--store`, else `ANNALS_STORE`, else `./annals.store`.
  var store: String {
    if let path = value(.store) { return path }
    if let path = ProcessInfo.processInfo.environment["ANNALS_STORE"], !path.isEmpty { return path }
    return "annals.store"
  }

  /// A civil date, or the day given.
  func date(_ option: Option, else day: CivilDate) throws(UsageFault) -> CivilDate {
    guard let text = value(option) else { return day }
    guard let date = CivilDate(text), CivilDate.admissible.contains(date) else {
      throw .badDate(option, text)
    }
    return date
  }

  /// `--known-at`: an instant, or a date, which means the end of that day in Asia/Shanghai.
  func knownAt() throws(UsageFault) -> Instant? {
    guard let text = value(.knownAt) else { return nil }
    if let date = CivilDate(text) { return .endOfDay(date) }
    guard let instant = Instant(rfc3339: text) else { throw .badInstant(text) }
    return instant
  }

  /// `--view`, or the view given.
  func view(else other: View) throws(UsageFault) -> View {
    guard let text = value(.view) else { return other }
    guard let view = View(rawValue: text) else { throw .unknownView(text) }
    return view
  }

  /// A whole number of at least `minimum`.
  func number(_ option: Option, else other: Int, minimum: Int = 0) throws(UsageFault) -> Int {
    guard let text = value(option) else { return other }
    guard let number = Int(text), number >= minimum else { throw .badValue(option, text) }
    return number
  }

  /// One of the formats a command knows.
  func format(_ known: [Format], else other: Format) throws(UsageFault) -> Format {
    guard let text = value(.format) else { return other }
    guard let format = Format(rawValue: text), known.contains(format) else {
      throw .badFormat(text, known)
    }
    return format
  }
}

/// How an answer is written.
enum Format: String {
  case table
  case json
  case csv
  case jsonl
}
