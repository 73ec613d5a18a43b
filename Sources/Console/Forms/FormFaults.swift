import CaseWork
import Desk
import EventModel
import Events
import Foundation
import Law
import Words

/// What stands against a form, each with the control that it concerns where that is known.
struct FormFaults {
  /// One fault.
  struct Fault {
    /// The path of the field, or the name of a control beside the fields; nil: the act as a whole.
    let path: String?
    let says: Sentence
    /// The provision that is not met.
    var basis: LegalBasis?
    /// A written reason would do.
    var isPassable = false
  }

  private(set) var all: [Fault] = []

  var isEmpty: Bool { all.isEmpty }
  /// Whether a written reason would help.
  var asksForReason: Bool { all.contains(where: \.isPassable) }

  func at(_ path: String) -> [Fault] { all.filter { $0.path == path } }

  init() {}

  init(_ all: [Fault]) { self.all = all }

  /// What cannot be read, with what the contract says of the rest.
  init(_ filled: FilledForm, today: CivilDate) {
    addMisread(filled)
    do throws(Refusals) {
      try EventReader.check(
        filled.given, has: filled.form.act.act.given, effectiveOn: filled.effectiveOn ?? today,
        of: filled.form.act)
    } catch {
      add(error, filled)
    }
  }

  /// Why the desk does not carry it out; nil where that is no matter of the form.
  init?(_ fault: DeskFault, _ filled: FilledForm) {
    switch fault {
    case .refused(.misshapen(let refusals)):
      addMisread(filled)
      add(refusals, filled)
    case .refused(.obstacles(let obstacles)), .refused(.unauthorised(let obstacles)):
      for obstacle in obstacles { add(obstacle, filled) }
    case .attachmentMissing:
      all.append(Fault(path: "attachments", says: DeskWords.sentence(fault)))
    case .lapsed, .versionConflict, .idReused, .contended, .unknownType, .unreadable, .store,
      .append, .replay:
      return nil
    }
  }

  private mutating func addMisread(_ filled: FilledForm) {
    let order = FormOrder(filled.form, filled.values).paths
    for (path, says) in filled.misread.sorted(by: {
      (order[$0.key] ?? .max, $0.key) < (order[$1.key] ?? .max, $1.key)
    }) {
      all.append(Fault(path: path, says: says))
    }
  }

  // MARK: The contract

  private mutating func add(_ refusals: Refusals, _ filled: FilledForm) {
    for refusal in refusals.all {
      let path = filled.places[refusal.field]
      if let path, filled.misread[path] != nil { continue }
      all.append(Fault(path: path, says: Self.words(refusal, path, filled.form)))
    }
  }

  private static func words(
    _ refusal: Refusal, _ path: String?, _ form: ActForm
  ) -> Sentence {
    let name = Sentence(
      path.map { form.label(at: $0, .chinese) } ?? refusal.field,
      path.map { form.label(at: $0, .english) } ?? refusal.field)
    switch refusal.problem {
    case .missing, .emptyText:
      return Sentence("请填写“\(name.chinese)”", "Fill in “\(name.english)”")
    case .emptyList:
      return Sentence("“\(name.chinese)”至少填写一项", "“\(name.english)” takes at least one")
    case _:
      let problem = ProblemWords.sentence(refusal.problem)
      return Sentence(
        "\(name.chinese)：\(problem.chinese)", "\(name.english): \(problem.english)")
    }
  }

  // MARK: Gates

  private mutating func add(_ obstacle: Obstacle, _ filled: FilledForm) {
    let gate = obstacle.gate
    let isPassable = gate.force == .judgement || gate.name == "any.late"
    let path = GateFields.path(of: obstacle, filled) ?? (isPassable ? "justification" : nil)
    all.append(
      Fault(
        path: path, says: GateWords.sentence(obstacle), basis: gate.basis, isPassable: isPassable))
  }
}

/// A gate that is shut, as a page says it: without the provision, which stands beside it, and without
/// the options of the command line.
enum GateWords {
  static func sentence(_ obstacle: Obstacle) -> Sentence {
    let gate = obstacle.gate
    var (chinese, english) = (plain(gate.chinese), plain(gate.english))
    if let found = obstacle.found {
      chinese += "，现为 \(words(found, .chinese))"
      english += ", found \(words(found, .english))"
    }
    if let wanted = obstacle.wanted {
      chinese += "，应为 \(words(wanted, .chinese))"
      english += ", wanted \(words(wanted, .english))"
    }
    return Sentence(chinese, english)
  }

  /// What was found is a stored word at times, or several.
  private static func words(_ found: String, _ language: Language) -> String {
    let parts = found.components(separatedBy: ", ").map { part in
      ["status", "duty", "credit"].lazy.map { StoredWords.label(part, in: $0, language) }
        .first { $0 != part } ?? part
    }
    return parts.joined(separator: Sentence("、", ", ").in(language))
  }

  private static let options = [
    ("（justification）", ""), (" (justification)", ""), ("（--document）", ""),
    (" with --document", ""), ("（findings）", ""), (" (findings)", ""), ("（basis）", ""),
    (" (basis)", ""),
  ]

  private static func plain(_ text: String) -> String {
    options.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

/// The order of the controls on the page, in which faults are listed.
struct FormOrder {
  private(set) var paths: [String: Int] = [:]

  init(_ form: ActForm, _ values: FormValues) {
    add(FormValues.effective)
    for field in form.own { add(field.kind, field.name, values) }
    add(FormValues.document)
    for field in form.notes { add(field.kind, field.name, values) }
  }

  private mutating func add(_ path: String) { paths[path] = paths.count }

  private mutating func add(_ kind: FieldKind, _ path: String, _ values: FormValues) {
    add(path)
    switch kind {
    case .object(let fields):
      for field in fields { add(field.kind, "\(path).\(field.name)", values) }
    case .list(let element, _):
      for row in 0..<values.rows(path) { add(element, "\(path).\(row)", values) }
    case .text, .textOrEmpty, .identifier, .person, .jurisdiction, .date, .year, .count, .number,
      .fen, .share, .flag, .choice, .entry, .sha256, .actor, .eventData:
      return
    }
  }
}
