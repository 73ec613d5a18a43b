import EventModel
import Events
import Words

/// Makes of what was typed what a command gives, and remembers where each value stood.
struct FormReader {
  let values: FormValues
  /// What cannot be read as its shape, by the path of the field. The text itself is passed on, so that
  /// the contract refuses it too.
  private(set) var misread: [String: Sentence] = [:]
  /// The path in the form of each value of the data: rows left blank are not given, so they differ.
  private(set) var places: [String: String] = [:]

  init(_ values: FormValues) { self.values = values }

  /// The fields that were filled in.
  mutating func given(_ fields: [Field]) -> JSONValue {
    .object(members(fields, in: "", at: "data"))
  }

  private mutating func members(
    _ fields: [Field], in path: String, at place: String
  ) -> [JSONValue.Member] {
    fields.compactMap { field in
      let inner = path.isEmpty ? field.name : "\(path).\(field.name)"
      let target = "\(place).\(field.name)"
      places[target] = inner
      return value(field, inner, target).map { JSONValue.Member(field.name, $0) }
    }
  }

  private mutating func value(_ field: Field, _ path: String, _ place: String) -> JSONValue? {
    switch field.kind {
    case .list(let element, let mayBeEmpty):
      let list = list(element, path, place)
      if list.isEmpty, !field.isRequired, !mayBeEmpty { return nil }
      return list.isEmpty && !field.isRequired ? nil : .array(list)
    case .textOrEmpty where field.isRequired: return .string(TypedText.prose(values.text(path)))
    case _: return one(field.kind, field.name, path, place)
    }
  }

  private mutating func list(
    _ element: FieldKind, _ path: String, _ place: String
  ) -> [JSONValue] {
    if case .choice = element { return values.all(path).map { .string($0) } }
    var found: [JSONValue] = []
    for row in 0..<values.rows(path) {
      let target = "\(place)[\(found.count)]"
      guard let value = one(element, "", "\(path).\(row)", target) else { continue }
      places[target] = "\(path).\(row)"
      found.append(value)
    }
    return found
  }

  /// One value; nil where nothing was typed.
  private mutating func one(
    _ kind: FieldKind, _ name: String, _ path: String, _ place: String
  ) -> JSONValue? {
    if case .object(let fields) = kind {
      return values.isBlank(path) ? nil : .object(members(fields, in: path, at: place))
    }
    let typed = values.text(path)
    guard !TypedText.prose(typed).isEmpty else { return nil }
    switch kind {
    case .text, .textOrEmpty: return .string(text(typed, name))
    case .identifier:
      // Where only the name of an officer is wanted, the whole actor names it too.
      let code = TypedText.code(typed)
      return .string(Actor(code)?.name ?? code)
    case .jurisdiction, .sha256, .entry, .actor, .choice:
      return .string(TypedText.code(typed))
    case .person:
      let code = TypedText.code(typed)
      let isBare = !code.contains("/") && StreamName.isIdentifier(code)
      return .string(isBare ? "person/\(code)" : code)
    case .date:
      return read(TypedText.day(typed).map { .string("\($0)") }, typed, path, Self.noDay)
    case .year, .count, .number:
      return read(TypedText.number(typed).map { .integer($0) }, typed, path, Self.noNumber)
    case .fen: return read(MoneyText.fen(typed).map { .integer($0) }, typed, path, Self.noMoney)
    case .share:
      return read(TypedShare.stored(typed).map { .string($0) }, typed, path, Self.noShare)
    case .flag: return .bool(typed == "true")
    case .eventData: return try? JSONParser.parse(Array(typed.utf8))
    case .list, .object: return nil
    }
  }

  private mutating func read(
    _ value: JSONValue?, _ typed: String, _ path: String, _ says: (String) -> Sentence
  ) -> JSONValue {
    if let value { return value }
    misread[path] = says(TypedText.prose(typed))
    return .string(TypedText.prose(typed))
  }

  /// Texts that are numbers of papers are brought into their one form.
  private func text(_ typed: String, _ name: String) -> String {
    ["order", "paper", "document"].contains(name)
      ? TypedText.paperNumber(typed) : TypedText.prose(typed)
  }

  // MARK: The day and the paper

  /// The day on which the act takes effect; nil where what stands there is no day.
  mutating func effective(else today: CivilDate) -> CivilDate? {
    let typed = values[FormValues.effective]
    if TypedText.prose(typed).isEmpty { return today }
    let day = TypedText.day(typed)
    if day == nil { misread[FormValues.effective] = Self.noDay(TypedText.prose(typed)) }
    return day
  }

  /// The number typed for the paper; nil where none was.
  var document: String? {
    let typed = TypedText.paperNumber(values[FormValues.document])
    return typed.isEmpty ? nil : typed
  }

  private static func noDay(_ typed: String) -> Sentence {
    Sentence(
      "“\(typed)”不是 1949 至 2100 年间存在的日期，应如 2020-08-31 或 2020年8月31日",
      "“\(typed)” is no day in 1949–2100; write it like 2020-08-31")
  }

  private static func noNumber(_ typed: String) -> Sentence {
    Sentence("“\(typed)”不是整数，应如 30", "“\(typed)” is no whole number; write it like 30")
  }

  private static func noMoney(_ typed: String) -> Sentence {
    Sentence(
      "“\(typed)”不是金额，应如 50,000.00 或 5万，至多两位小数",
      "“\(typed)” is no amount; write yuan like 50,000.00 or 5万, two decimals at most")
  }

  private static func noShare(_ typed: String) -> Sentence {
    Sentence(
      "“\(typed)”不是 0 至 1 之间的比例，应如 66.7% 或 0.667",
      "“\(typed)” is no share of 1; write it like 66.7% or 0.667")
  }
}
