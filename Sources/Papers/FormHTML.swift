/// A bordered form as HTML, on one page.
enum FormHTML {
  static func document(_ form: PaperForm, isData: Bool, state: PaperState) -> String {
    let number = form.counter.map { "编号：\($0)" } ?? ""
    let body = """
      <main class="sheet last\(isData ? " data" : "")">
      <header>
      <h1>\(HTMLText.element("span", form.office.name))\(HTMLText.element("span", form.title))</h1>
      <p class="number">\(PaperDocument.mark(state))\(HTMLText.element("span", number))</p>
      </header>
      <table>
      \(form.rows.map(row).joined(separator: "\n"))
      </table>
      \(HTMLText.element("p", form.explanation, class: "explanation"))
      \(signature(form))</main>

      """
    return PaperDocument.page(
      title: "\(form.office.name)\(form.title)",
      style: PaperStyle.sheet(.init(pin: state.pin, signatureInset: form.inset)),
      pages: 1, state: state, body: body)
  }

  private static func row(_ row: FormRow) -> String {
    let lines = row.lines.map { HTMLText.element("p", $0) }.joined()
    let signed = row.signed.map { HTMLText.element("p", $0, class: "moment") } ?? ""
    return "<tr>\(HTMLText.element("th", row.label))<td>\(lines)\(signed)</td></tr>"
  }

  private static func signature(_ form: PaperForm) -> String {
    guard let day = form.signedOn else { return "" }
    return """
      <div class="closing">
      <div class="signature alone">\(HTMLText.element("span", form.office.name))\
      \(HTMLText.element("span", Wording.day(day)))</div>
      </div>

      """
  }
}
