import CaseWork
import EventModel
import Events
import Web
import Words

/// The controls of one form: each field by its shape, with label, hint and what is wrong with it.
struct FieldControl {
  let form: ActForm
  let values: FormValues
  let faults: FormFaults
  let choices: FormChoices
  let language: Language

  private func say(_ chinese: String, _ english: String) -> String {
    Sentence(chinese, english).in(language)
  }

  /// The anchor of a control, to which a fault leads.
  static func anchor(_ path: String) -> String { "i-\(path)" }

  // MARK: One field

  /// The control or the group of a field.
  func html(_ field: Field, at path: String? = nil, isInRow: Bool = false) -> HTML {
    let path = path ?? field.name
    switch field.kind {
    case .flag: return radios(field, path, flags(field))
    case .choice(let names):
      let options = names.map { name in
        FormChoices.Choice(
          value: name, label: StoredWords.label(name, among: names, language))
      }
      return names.count <= 6 && !isInRow
        ? radios(field, path, options + none(field)) : select(field, path, options)
    case .number(let range) where range.count <= 12:
      return select(field, path, numbers(field, range))
    case .list(.choice(let names), _): return boxes(field, path, names)
    case .list(let element, _): return rows(field, path, element)
    case .object(let fields): return group(field, path, fields)
    case .entry: return select(field, path, choices.entries)
    case .eventData: return pending(field, path)
    case .text, .textOrEmpty, .identifier, .person, .jurisdiction, .date, .year, .count, .number,
      .fen, .share, .sha256, .actor:
      return input(field, path)
    }
  }

  private func label(_ field: Field, _ path: String) -> HTML {
    let optional: HTML =
      field.isRequired ? .empty : #" <span class="dim">\#(say("选填", "optional"))</span>"#
    return "\(form.label(at: path, language))\(optional)"
  }

  /// What describes a control: its hint and what is wrong with it.
  private func described(
    _ path: String, hint: String, isGroup: Bool = false
  ) -> (html: HTML, attributes: HTML) {
    let wrong = faults.at(path)
    var ids: [String] = []
    var html: HTML = .empty
    if !hint.isEmpty {
      ids.append("h-\(path)")
      html += #"<p class="hint" id="h-\#(path)">\#(hint)</p>"#
    }
    if !wrong.isEmpty {
      ids.append("e-\(path)")
      let mark = say("错误：", "Error: ")
      let words = wrong.map { $0.says.in(language) }.joined(separator: "；")
      html += """
        <p class="error" id="e-\(path)"><span class="hidden">\(mark)</span>\(words)</p>
        """
    }
    var attributes: HTML = .empty
    if !ids.isEmpty { attributes += #" aria-describedby="\#(ids.joined(separator: " "))""# }
    // A group cannot be invalid, only what stands in it.
    if !wrong.isEmpty, !isGroup { attributes += #" aria-invalid="true""# }
    return (html, attributes)
  }

  private func frame(_ path: String) -> HTML {
    faults.at(path).isEmpty ? #"class="ask""# : #"class="ask wrong""#
  }

  // MARK: Texts

  private func input(_ field: Field, _ path: String) -> HTML {
    let (hint, attributes) = described(path, hint: FieldHints(form, language).hint(field, path))
    let id = Self.anchor(path)
    let name = FormValues.name(path)
    let text = values.text(path)
    let top: HTML = #"<label for="\#(id)">\#(label(field, path))</label>\#(hint)"#
    if FieldHints.isLong(field) {
      return """
        <div \(frame(path))>\(top)<textarea id="\(id)" name="\(name)" rows="4"\(attributes)>\
        \("\n" + text)</textarea></div>
        """
    }
    let (list, items) = suggestions(field, path)
    return """
      <div \(frame(path))>\(top)<input id="\(id)" name="\(name)" value="\(text)" \
      size="\(FieldHints.size(field))" autocomplete="off"\(FieldHints.mode(field))\(list)\
      \(attributes)>\(items)</div>
      """
  }

  private func suggestions(_ field: Field, _ path: String) -> (attribute: HTML, list: HTML) {
    let known = choices.suggestions(field)
    guard !known.isEmpty else { return (.empty, .empty) }
    let options = known.map { choice -> HTML in
      #"<option value="\#(choice.value)">\#(choice.label)</option>"#
    }
    let id = "d-\(path)"
    return (#" list="\#(id)""#, #"<datalist id="\#(id)">\#(options)</datalist>"#)
  }

  // MARK: Choices

  private func flags(_ field: Field) -> [FormChoices.Choice] {
    [true, false].map {
      FormChoices.Choice(value: "\($0)", label: StoredWords.flag($0, language))
    } + none(field)
  }

  /// What may be left out can be left out again.
  private func none(_ field: Field) -> [FormChoices.Choice] {
    field.isRequired ? [] : [FormChoices.Choice(value: "", label: say("不填", "Leave out"))]
  }

  private func numbers(_ field: Field, _ range: ClosedRange<Int64>) -> [FormChoices.Choice] {
    var beside = JSONValue.object([])
    for name in ["list", "matter"] where form.own.contains(where: { $0.name == name }) {
      beside = .object([.init(name, .string(values.text(name)))])
    }
    return range.map { number in
      let words = DataText(form.act, language).value(.integer(number), field, beside: beside)
      return FormChoices.Choice(value: "\(number)", label: words)
    }
  }

  private func radios(
    _ field: Field, _ path: String, _ options: [FormChoices.Choice]
  ) -> HTML {
    let (hint, attributes) = described(
      path, hint: FieldHints(form, language).hint(field, path), isGroup: true)
    let chosen = values.text(path)
    let name = FormValues.name(path)
    let buttons = options.enumerated().map { index, option -> HTML in
      let id = index == 0 ? Self.anchor(path) : "\(Self.anchor(path))-\(index)"
      let isOn =
        option.value == chosen
        && (!chosen.isEmpty || !field.isRequired)
      let mark: HTML = isOn ? " checked" : .empty
      return """
        <label for="\(id)"><input type="radio" id="\(id)" name="\(name)" \
        value="\(option.value)"\(mark)> \(option.label)</label>
        """
    }
    return """
      <fieldset \(frame(path))\(attributes)><legend>\(label(field, path))</legend>\(hint)\
      \(buttons)</fieldset>
      """
  }

  private func boxes(_ field: Field, _ path: String, _ names: [String]) -> HTML {
    let (hint, attributes) = described(
      path, hint: FieldHints(form, language).hint(field, path), isGroup: true)
    let chosen = values.all(path)
    let boxes = names.enumerated().map { index, stored -> HTML in
      let id = index == 0 ? Self.anchor(path) : "\(Self.anchor(path))-\(index)"
      let mark: HTML = chosen.contains(stored) ? " checked" : .empty
      let words = StoredWords.label(stored, among: names, language)
      return """
        <label for="\(id)"><input type="checkbox" id="\(id)" name="\(FormValues.name(path))" \
        value="\(stored)"\(mark)> \(words)</label>
        """
    }
    return """
      <fieldset \(frame(path))\(attributes)><legend>\(label(field, path))</legend>\(hint)\
      \(boxes)</fieldset>
      """
  }

  private func select(
    _ field: Field, _ path: String, _ options: [FormChoices.Choice]
  ) -> HTML {
    let (hint, attributes) = described(path, hint: FieldHints(form, language).hint(field, path))
    let id = Self.anchor(path)
    let chosen = values.text(path)
    var all = [FormChoices.Choice(value: "", label: say("请选择", "Choose"))] + options
    // What was typed stays, also where it is none of the choices.
    if !chosen.isEmpty, !options.contains(where: { $0.value == chosen }) {
      all.append(FormChoices.Choice(value: chosen, label: chosen))
    }
    let items = all.map { option -> HTML in
      let mark: HTML = option.value == chosen ? " selected" : .empty
      return #"<option value="\#(option.value)"\#(mark)>\#(option.label)</option>"#
    }
    return """
      <div \(frame(path))><label for="\(id)">\(label(field, path))</label>\(hint)\
      <select id="\(id)" name="\(FormValues.name(path))"\(attributes)>\(items)</select></div>
      """
  }

  // MARK: Groups

  /// Several fields together. What may be left out is folded away until something stands in it.
  private func group(_ field: Field, _ path: String, _ fields: [Field]) -> HTML {
    let (hint, attributes) = described(path, hint: "", isGroup: true)
    let inner = fields.map { html($0, at: "\(path).\($0.name)") }
    let isWrong = faults.all.contains { fault in
      fault.path.map { $0 == path || $0.hasPrefix(path + ".") } ?? false
    }
    if field.isRequired || !values.isBlank(path) || isWrong {
      return """
        <fieldset id="\(Self.anchor(path))" \(frame(path))\(attributes) tabindex="-1">\
        <legend>\(label(field, path))</legend>\(hint)<div class="row">\(inner)</div></fieldset>
        """
    }
    return """
      <details class="ask" id="\(Self.anchor(path))"><summary>\(label(field, path))</summary>\
      <div class="row">\(inner)</div></details>
      """
  }

  /// A field that repeats: one row at least, a button for one more and one to take a row away.
  private func rows(_ field: Field, _ path: String, _ element: FieldKind) -> HTML {
    let (hint, attributes) = described(
      path, hint: FieldHints(form, language).hint(field, path), isGroup: true)
    let isShown = field.isRequired || values.rows(path) > 0
    let count = max(values.rows(path), isShown ? 1 : 0)
    let rows = (0..<count).map { row(field, "\(path).\($0)", element, $0) }
    let add = say("添加一项", "Add one")
    let name = form.label(at: path, language)
    return """
      <fieldset id="\(Self.anchor(path))" \(frame(path))\(attributes) tabindex="-1">\
      <legend>\(label(field, path))</legend>\(hint)\(rows)\
      <button class="second" name="do" value="add:\(path)">\(add)\
      <span class="hidden">：\(name)</span></button></fieldset>
      """
  }

  private func row(
    _ field: Field, _ path: String, _ element: FieldKind, _ index: Int
  ) -> HTML {
    let inner: HTML
    if case .object(let fields) = element {
      let mark: HTML = #"<input type="hidden" name="\#(FormValues.name(path))" value="">"#
      inner = mark + HTML(fields.map { html($0, at: "\(path).\($0.name)", isInRow: true) })
    } else {
      let one = Field.required(field.name, element, field.chinese, field.note)
      inner = html(one, at: path, isInRow: true)
    }
    let delete = say("删除第\(index + 1)项", "Remove \(index + 1)")
    return """
      <div class="row">\(inner)<button class="second" name="do" value="remove:\(path)">\
      \(delete)</button></div>
      """
  }

  /// The whole data of another entry: asked for by its own fields once the entry is chosen.
  private func pending(_ field: Field, _ path: String) -> HTML {
    let words = say(
      "选定条目后，按该条目的内容逐项填写。", "Choose the entry first; its fields then stand here.")
    let button = say("按所选条目展开", "Show its fields")
    return """
      <div class="ask" id="\(Self.anchor(path))"><p>\(label(field, path))</p>\
      <p class="hint">\(words)</p>\
      <button class="second" name="do" value="unfold">\(button)</button></div>
      """
  }
}
