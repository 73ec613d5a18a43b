import CaseWork
import EventModel
import Events
import Words

/// The form of one act: which act, and the fields that an officer fills in.
struct ActForm {
  let act: EventType
  /// The act's own fields, in the contract's order.
  let own: [Field]
  /// What every act may carry beside: reason, law, entries, files.
  let notes: [Field]

  /// - Parameter target: the type of the entry that a correction is about, once that is chosen: its
  ///   fields stand in place of the whole data.
  init(_ act: EventType, correcting target: (type: EventType, schema: Int)? = nil) {
    self.act = act
    let given = act.act.given
    own = given.map { field in
      guard case .eventData = field.kind, let target,
        let inner = EventCatalogue.entry(of: target.type).fields(inSchema: target.schema)
      else { return field }
      return Field.optional(field.name, .object(inner), field.chinese, field.note)
    }
    notes = Field.ofEveryAct.filter { note in !given.contains { $0.name == note.name } }
  }

  /// Every field that may be given.
  var fields: [Field] { own + notes }

  /// What the act is called.
  func title(_ language: Language) -> String { Self.title(act, language) }

  static func title(_ act: EventType, _ language: Language) -> String {
    switch language {
    case .chinese: EventCatalogue.entry(of: act).about.chinese
    case .english: TypeWords.spaced(act.act.commandName)
    }
  }

  /// How many officers it takes, and in English what it does.
  var about: Sentence {
    let meaning = EventCatalogue.entry(of: act).about.meaning
    switch act.act.eyes {
    case .one: return Sentence("一人办理：核对后提交即记录", "\(meaning) One officer records it.")
    case .two: return Sentence("两人办理：提交后由另一人复核", "\(meaning) Another officer must confirm it.")
    }
  }

  /// The kinds of stream in which the act can stand.
  var streams: [StreamName.Category] { EventCatalogue.entry(of: act).streams }

  /// Whether the law leaves a gate of this act, or of its late recording, to a written reason.
  var hasPassableGate: Bool { act.act.gates.contains { $0.force == .judgement } }

  /// Whether the act ends what cannot be taken up again, or condemns in public: asked once more.
  var isRare: Bool {
    [.registrationRevoked, .seriousListEntered, .associationDeregistered].contains(act)
  }

  // MARK: Fields by path

  /// The field at a path; a row's number is passed over. The second value says which row it is in.
  func field(at path: String) -> (field: Field, row: Int?)? {
    var fields = fields
    var found: Field?
    var row: Int?
    for part in path.split(separator: ".") {
      if let number = Int(part) {
        row = number
        continue
      }
      guard let next = fields.first(where: { $0.name == part }) else { return nil }
      found = next
      fields = Self.inner(next.kind)
    }
    return found.map { ($0, row) }
  }

  private static func inner(_ kind: FieldKind) -> [Field] {
    switch kind {
    case .object(let fields): fields
    case .list(let element, _): inner(element)
    case .text, .textOrEmpty, .identifier, .person, .jurisdiction, .date, .year, .count, .number,
      .fen, .share, .flag, .choice, .entry, .sha256, .actor, .eventData:
      []
    }
  }

  /// What a control is called, with its row: `事项代码（第1项）`.
  func label(at path: String, _ language: Language) -> String {
    switch path {
    case FormValues.effective: return Self.effectiveWords.in(language)
    case FormValues.document: return Self.documentWords.in(language)
    case _: break
    }
    guard let (field, row) = field(at: path) else { return path }
    let words = DataText(act, language).label(field)
    guard let row else { return words }
    return words + Sentence("（第\(row + 1)项）", " (\(row + 1))").in(language)
  }

  static let effectiveWords = Sentence("生效日期", "Effective day")
  static let documentWords = Sentence("文号", "Number of the paper")
}

/// A form that was filled in, read.
struct FilledForm {
  let form: ActForm
  let values: FormValues
  private(set) var given: JSONValue
  /// Nil where what was typed is no day.
  let effectiveOn: CivilDate?
  let document: String?
  let misread: [String: Sentence]
  let places: [String: String]

  init(_ form: ActForm, _ values: FormValues, today: CivilDate) {
    var reader = FormReader(values)
    self.form = form
    self.values = values
    given = reader.given(form.fields)
    effectiveOn = reader.effective(else: today)
    document = reader.document
    misread = reader.misread
    places = reader.places
  }

  /// Without the data of a correction that are those of the entry still: only the day is corrected then.
  func leavingOut(unchanged data: JSONValue?) -> FilledForm {
    guard let data, case .object(let members) = given,
      given["data"]?.canonicalBytes == data.canonicalBytes
    else { return self }
    var copy = self
    copy.given = .object(members.filter { $0.key != "data" })
    return copy
  }

  /// The command; nil where the day cannot be read.
  func command(on stream: StreamName, by actor: Actor) -> CaseCommand? {
    effectiveOn.map {
      CaseCommand(
        form.act, on: stream, given: given, effectiveOn: $0, actor: actor, document: document)
    }
  }

  /// The same command without its written reason: what it meets shows which gates the reason passes.
  func unreasoned(on stream: StreamName, by actor: Actor) -> CaseCommand? {
    guard case .object(let members) = given, given["justification"] != nil else { return nil }
    let rest = JSONValue.object(members.filter { $0.key != "justification" })
    return effectiveOn.map {
      CaseCommand(
        form.act, on: stream, given: rest, effectiveOn: $0, actor: actor, document: document)
    }
  }
}
