import CaseWork
import EventModel
import Events
import Testing
import Words

@testable import Console

/// What somebody would type for a field, and what it must come to.
private struct Sample {
  let typed: [(path: String, text: String)]
  let value: JSONValue

  static func of(_ field: Field, at path: String) -> Sample { of(field.kind, at: path) }

  static func of(_ kind: FieldKind, at path: String) -> Sample {
    switch kind {
    case .text, .textOrEmpty: one(path, " 龙岗区家具行业协会 ", .string("龙岗区家具行业协会"))
    case .identifier: one(path, "ｌｇ-0007 ", .string("lg-0007"))
    case .person: one(path, "p-12", .string("person/p-12"))
    case .jurisdiction: one(path, "４４０３０７", .string("440307"))
    case .date: one(path, "2020年8月31日", .string("2020-08-31"))
    case .year: one(path, "2019年", .integer(2019))
    case .count: one(path, "1,234 人", .integer(1234))
    case .number(let range): one(path, "\(range.upperBound)", .integer(range.upperBound))
    case .fen: one(path, "5万", .integer(5_000_000))
    case .share: one(path, "66.7%", .string("0.667"))
    case .flag: one(path, "true", .bool(true))
    case .choice(let names): one(path, names[names.count - 1], .string(names[names.count - 1]))
    case .entry:
      one(
        path, "018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f",
        .string("018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f"))
    case .sha256:
      one(path, String(repeating: "a", count: 64), .string(String(repeating: "a", count: 64)))
    case .actor: one(path, "registrar／440307／li", .string("registrar/440307/li"))
    case .list(.choice(let names), _):
      Sample(
        typed: names.prefix(2).map { (path, $0) },
        value: .array(names.prefix(2).map { .string($0) }))
    case .list(let element, _): rows(element, at: path)
    case .object(let fields): members(fields, at: path)
    case .eventData: Sample(typed: [], value: .null)
    }
  }

  private static func one(_ path: String, _ text: String, _ value: JSONValue) -> Sample {
    Sample(typed: [(path, text)], value: value)
  }

  /// Two rows with a blank one between them, which counts for nothing.
  private static func rows(_ element: FieldKind, at path: String) -> Sample {
    let (first, last) = (of(element, at: "\(path).0"), of(element, at: "\(path).2"))
    return Sample(
      typed: first.typed + [("\(path).1", " ")] + last.typed,
      value: .array([first.value, last.value]))
  }

  private static func members(_ fields: [Field], at path: String) -> Sample {
    let samples = fields.map { ($0.name, of($0, at: "\(path).\($0.name)")) }
    return Sample(
      typed: samples.flatMap(\.1.typed),
      value: .object(samples.map { JSONValue.Member($0.0, $0.1.value) }))
  }
}

@Suite struct EveryActTests {
  private func filled(_ form: ActForm) -> (values: FormValues, given: JSONValue) {
    var pairs: [(name: String, value: String)] = []
    var members: [JSONValue.Member] = []
    for field in form.fields {
      let sample = Sample.of(field, at: field.name)
      guard sample.value != .null else { continue }
      pairs += sample.typed.map { (FormValues.name($0.path), $0.text) }
      members.append(.init(field.name, sample.value))
    }
    return (FormValues(pairs), .object(members))
  }

  private func form(_ act: EventType) -> ActForm {
    act == .entryCorrected ? ActForm(act, correcting: (.rectificationOrdered, 1)) : ActForm(act)
  }

  @Test func `There is a form for each of the commands`() {
    #expect(CommandCatalogue.acts.count == 103)
  }

  @Test(arguments: CommandCatalogue.acts)
  func `What is typed into every form comes to what the contract wants`(act: EventType) {
    let form = form(act)
    let (values, given) = filled(form)
    let read = FilledForm(form, values, today: "2026-06-15")
    #expect(read.given.canonicalText == given.canonicalText)
    #expect(read.misread.isEmpty)
  }

  @Test(arguments: CommandCatalogue.acts)
  func `What a draft keeps, and what data are there already, fill the form again`(act: EventType) {
    let form = form(act)
    let (values, given) = filled(form)
    #expect(FormValues(kept: values.json, form.fields) == values)
    let back = FormValues(given: given, form.fields)
    #expect(
      FilledForm(form, back, today: "2026-06-15").given.canonicalText == given.canonicalText)
  }

  @Test(arguments: CommandCatalogue.acts)
  func `Every field of every form has a control with a label, and shows what was typed`(
    act: EventType
  ) {
    let form = form(act)
    let (values, _) = filled(form)
    for language in [Language.chinese, .english] {
      let control = FieldControl(
        form: form, values: values, faults: FormFaults(), choices: FormChoices(),
        language: language)
      for field in form.fields {
        let html = control.html(field).bytes
        #expect(html.contains(language == .chinese ? field.chinese : TypeWords.spaced(field.name)))
        for (name, texts) in values.texts where name == FormValues.name(field.name) {
          for text in texts { #expect(html.contains(HTML.escaped(text))) }
        }
        #expect(!html.contains(" required"))
      }
    }
  }
}
