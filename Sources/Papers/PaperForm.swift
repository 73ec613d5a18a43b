import EventModel

/// A line of a form: a label, and what is known or left for the hand.
struct FormRow: Hashable, Sendable {
  /// What stands in the left column.
  let label: String
  /// The lines of the right column; an empty line is left for the hand.
  let lines: [String]
  /// What stands at the right under the lines where someone signs: 年 月 日 时 分.
  let signed: String?

  init(_ label: String, _ lines: [String], signed: String? = nil) {
    self.label = label
    self.lines = lines
    self.signed = signed
  }

  init(_ label: String, _ line: String) { self.init(label, [line]) }
}

/// A paper that is a bordered form on one page, without the body of a letter.
struct PaperForm: Hashable, Sendable {
  /// The title under the agency's name.
  let title: String
  let office: Office
  let counter: CounterNumber?
  let rows: [FormRow]
  /// The small print under the form.
  let explanation: String
  /// The day under the agency's name; nil where nobody seals the form.
  let signedOn: CivilDate?

  /// Characters free at the right of the signature, in hundredths.
  var inset: Int { signedOn.map { Signature.inset(office: office, day: $0) } ?? 0 }
}
