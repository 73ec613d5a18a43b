public import EventModel
public import Law

/// Why a line cannot be taken: one fact about one field.
public struct Refusal: Hashable, Sendable {
  /// The path of the field, such as `data.items[0].code`; empty for the line as a whole.
  public let field: String
  /// What stood there, cut to 60 characters; nil where nothing did.
  public let found: String?
  /// What is wrong with it.
  public let problem: Problem

  /// A refusal of what was found, as JSON writes it.
  public init(_ field: String, found: JSONValue?, _ problem: Problem) {
    self.field = field
    self.found = found.map(Self.shortened)
    self.problem = problem
  }

  private init(_ field: String, shortened found: String?, _ problem: Problem) {
    self.field = field
    self.found = found
    self.problem = problem
  }

  /// The same fact about a field inside `path`.
  func inside(_ path: String) -> Refusal {
    Refusal("\(path).\(field)", shortened: found, problem)
  }

  private static func shortened(_ value: JSONValue) -> String {
    let text = value.canonicalText
    return text.count <= 60 ? text : text.prefix(59) + "…"
  }

  /// What can be wrong with a field.
  public enum Problem: Hashable, Sendable {
    // MARK: Shape
    /// A required field is not there.
    case missing
    /// The contract knows no such field here.
    case unknownField
    /// The value is of another JSON type; `5.0` is no whole number, `true` is no number.
    case wrongType(expected: JSONType)
    /// `null` stands inside `data`.
    case nullInData
    /// A text that must say something is empty.
    case emptyText
    /// A list that must hold something is empty.
    case emptyList
    /// A text is not in Unicode's composed form (NFC).
    case notComposed

    // MARK: Values
    /// No date of the form `YYYY-MM-DD`, or a day that does not exist.
    case notADate
    /// A date outside 1949–2100.
    case dateOutOfRange
    /// No moment of the form `2020-06-22T01:30:00.000Z`.
    case notAMoment
    /// A number outside its range.
    case outOfRange(ClosedRange<Int64>)
    /// No decimal text from `0` to `1` with at most six decimals.
    case notAShare
    /// Not 1–64 of `A-Z a-z 0-9 . _ -`.
    case notAnIdentifier
    /// No reference of the form `person/<id>`.
    case notAPerson
    /// No code of a jurisdiction.
    case notAJurisdiction
    /// No UUID.
    case notAnEntryID
    /// Not sixty-four lower-case hexadecimal digits.
    case notASHA256
    /// None of a closed set.
    case notOneOf([String])

    // MARK: Envelope
    /// The contract knows no such event type.
    case unknownType
    /// The type has no such version of its shape.
    case unknownSchema(known: [Int])
    /// No name of a stream.
    case badStream
    /// A stream in which this type may not stand.
    case streamNotForType(allowed: [StreamName.Category])
    /// Not `<role>/<jurisdiction>/<name>`.
    case badActor
    /// The second officer is the first.
    case sameOfficer

    // MARK: Fields that must agree
    /// The field is needed because another field has this value.
    case neededWith(field: String, value: String)
    /// The field may stand only where another field has this value.
    case onlyWith(field: String, value: String)
    /// A list has another length than the number beside it says.
    case lengthDiffers(from: String, wanted: Int64)
    /// A correction names neither a date nor data.
    case correctsNothing
    /// The day is not the entry's `effectiveOn`.
    case differsFromEffectiveOn
    /// No parameter of the rules.
    case unknownParameter
    /// A parameter's value has another shape.
    case notOfShape(Parameter.Shape)
  }

  /// The types of JSON, as the contract uses them.
  public enum JSONType: String, CaseIterable, Sendable {
    case text
    case wholeNumber
    case flag
    case list
    case object
  }
}

/// All that is wrong with one line; never empty.
public struct Refusals: Error, Hashable, Sendable {
  /// The refusals, in the order in which the line was read.
  public let all: [Refusal]

  init(_ all: [Refusal]) {
    precondition(!all.isEmpty, "a line was refused without a reason")
    self.all = all
  }
}
