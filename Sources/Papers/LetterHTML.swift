/// A numbered paper as HTML.
enum LetterHTML {
  static func document(_ letter: Letter, state: PaperState) -> String {
    let extent = letter.extent
    let style = PaperStyle.sheet(
      PaperStyle.Setting(
        pin: state.pin,
        lastSheetPages: letter.attachment == nil ? extent.textPages : extent.attachmentPages,
        linesPerPage: extent.linesPerPage, signatureInset: letter.signatureInset,
        imprintLines: letter.imprintLines))
    return PaperDocument.page(
      title: "\(letter.frame.office.name)\(letter.title) \(letter.frame.number)", style: style,
      pages: extent.pages, state: state,
      body: text(letter, state) + attachment(letter))
  }

  private static func text(_ letter: Letter, _ state: PaperState) -> String {
    let addressee = letter.frame.addressee
    let paragraphs = letter.paragraphs.enumerated().map { index, paragraph in
      element(paragraph, isFinal: index == letter.paragraphs.count - 1)
    }
    let annexed = letter.attachmentNote.map {
      HTMLText.element("p", $0, class: "annexed") + "\n"
    }
    return """
      <main class="sheet\(letter.attachment == nil ? " last" : "")">
      \(head(letter, state))
      \(HTMLText.element("p", "\(addressee.name)：", class: "to"))
      \(HTMLText.element("p", addressee.particulars))
      \(paragraphs.joined(separator: "\n"))
      \(annexed ?? "")\(closing(letter))\(letter.attachment == nil ? imprint(letter) : "")</main>

      """
  }

  private static func head(_ letter: Letter, _ state: PaperState) -> String {
    """
    <header>
    <h1>\(HTMLText.element("span", letter.frame.office.name))\
    \(HTMLText.element("span", letter.title))</h1>
    <p class="number">\(PaperDocument.mark(state))\
    \(HTMLText.element("span", letter.frame.number.description))</p>
    </header>
    """
  }

  private static func element(_ paragraph: NumberedParagraph, isFinal: Bool) -> String {
    switch paragraph.level {
    case .section: HTMLText.element("h2", paragraph.text)
    case .part: HTMLText.element("h3", paragraph.text)
    case .text: HTMLText.element("p", paragraph.text, class: isFinal ? "final" : nil)
    }
  }

  /// The agency's name over the day, with the place of the seal left clear, and the note under it.
  private static func closing(_ letter: Letter) -> String {
    let frame = letter.frame
    let note = frame.contact.map { contact in
      let parts = contact.note.map { HTMLText.element("span", $0) }
      return "<p class=\"note\">\(parts.joined())</p>\n"
    }
    let classes = note == nil ? "signature alone" : "signature"
    return """
      <div class="closing\(letter.attachment == nil ? " reserve" : "")">
      <div class="\(classes)">\(HTMLText.element("span", frame.office.name))\
      \(HTMLText.element("span", Wording.day(frame.issuedOn)))</div>
      \(note ?? "")</div>

      """
  }

  private static func imprint(_ letter: Letter) -> String {
    let copies = letter.copies.map { HTMLText.element("p", $0) + "\n" } ?? ""
    let issued = "\(Wording.day(letter.frame.issuedOn))印发"
    return """
      <footer class="imprint">
      \(copies)<p class="issued">\(HTMLText.element("span", letter.frame.office.name))\
      \(HTMLText.element("span", issued))</p>
      </footer>

      """
  }

  /// On pages of its own, before the imprint: 附件 at the top left, the title on the third line.
  private static func attachment(_ letter: Letter) -> String {
    guard let attachment = letter.attachment else { return "" }
    let items = letter.attachmentItems
    let paragraphs = items.enumerated().map { index, item in
      HTMLText.element("p", item, class: index == items.count - 1 ? "final" : nil)
    }
    return """
      <section class="sheet annex last">
      <h2>附件</h2>
      \(HTMLText.element("h1", attachment.title))
      \(paragraphs.joined(separator: "\n"))
      <div class="foot reserve"></div>
      \(imprint(letter))</section>

      """
  }
}
