/// A numbered paper, set: its paragraphs, and how many pages they take.
struct Letter {
  let kind: PaperKind
  let title: String
  let frame: PaperFrame
  let paragraphs: [NumberedParagraph]
  let attachment: PaperAttachment?

  init(_ content: any PaperContent) {
    kind = type(of: content).kind
    title = content.title
    frame = content.frame
    paragraphs = NumberedText.paragraphs(content.blocks)
    attachment = content.attachment
  }

  /// `附件：整改事项清单`, without a mark at its end (7.3.4).
  var attachmentNote: String? { attachment.map { "附件：\($0.title)" } }

  /// The items of the attachment with their numbers.
  var attachmentItems: [String] {
    NumberedText.paragraphs((attachment?.items ?? []).map { .point($0) }).map(\.text)
  }

  /// The line of those who receive a copy; nil where there is none.
  var copies: String? {
    frame.copies.isEmpty ? nil : "抄送：\(frame.copies.joined(separator: "，"))。"
  }
}

// MARK: - Pages

extension Letter {
  /// What the paper takes: lines on a page, pages of the text, pages of the attachment.
  struct Extent: Hashable {
    let linesPerPage: Int
    let textPages: Int
    let attachmentPages: Int

    var pages: Int { textPages + attachmentPages }
  }

  /// 22 lines a page; 23 where they save a page.
  var extent: Extent {
    let plain = extent(linesPerPage: PaperMeasures.linesPerPage)
    let tight = extent(linesPerPage: PaperMeasures.linesPerTightPage)
    return tight.pages < plain.pages ? tight : plain
  }

  private func extent(linesPerPage: Int) -> Extent {
    Extent(
      linesPerPage: linesPerPage, textPages: textLines.pages(linesPerPage: linesPerPage),
      attachmentPages: attachmentLines?.pages(linesPerPage: linesPerPage) ?? 0)
  }

  /// The lines of the text with the signature.
  private var textLines: PageCount {
    var count = PageCount()
    count.add(block: titleLines + 2)
    count.add(paragraph: LineBreaking.lines("\(frame.addressee.name)："), following: true)
    count.add(paragraph: LineBreaking.lines(frame.addressee.particulars, indent: 2))
    var afterHeading = false
    for (index, paragraph) in paragraphs.enumerated() {
      count.add(
        paragraph: LineBreaking.lines(paragraph.text, indent: 2), following: afterHeading,
        isLast: index == paragraphs.count - 1)
      afterHeading = paragraph.level != .text
    }
    if let attachmentNote {
      count.add(block: 1 + LineBreaking.lines(attachmentNote, indent: 2), following: true)
    }
    count.add(block: closingLines, following: true)
    return count
  }

  /// The lines of the attachment; nil without one.
  private var attachmentLines: PageCount? {
    guard let attachment else { return nil }
    var count = PageCount()
    count.add(block: 3 + Self.titleLines(attachment.title))
    let items = attachmentItems
    for (index, item) in items.enumerated() {
      count.add(
        paragraph: LineBreaking.lines(item, indent: 2), isLast: index == items.count - 1)
    }
    count.add(block: imprintLines, following: true)
    return count
  }

  private var titleLines: Int {
    Self.titleLines(frame.office.name) + Self.titleLines(title)
  }

  private static func titleLines(_ text: String) -> Int {
    let perLine = PaperMeasures.titleCharactersPerLine
    return max(1, (text.count + perLine - 1) / perLine)
  }

  /// Lines of the signature, the note under it, and the imprint where it follows.
  private var closingLines: Int {
    let note = noteLines
    let signature = note == 0 ? PaperMeasures.sealLines : PaperMeasures.sealLines - 1 + note
    return signature + (attachment == nil ? imprintLines : 0)
  }

  private var noteLines: Int {
    let perLine = PaperMeasures.noteCharactersPerLine
    let parts = frame.contact?.note ?? []
    let together = LineBreaking.lines(parts.joined(), charactersPerLine: perLine)
    if together == 1 || parts.isEmpty { return parts.isEmpty ? 0 : 1 }
    return parts.reduce(0) { $0 + LineBreaking.lines($1, charactersPerLine: perLine) }
  }

  /// Lines of the page that the imprint takes.
  var imprintLines: Int {
    let perLine = PaperMeasures.imprintCharactersPerLine
    let copyRows = copies.map { LineBreaking.lines($0, charactersPerLine: perLine) } ?? 0
    return copyRows + 1
  }

  /// Characters free at the right of the signature, in hundredths.
  var signatureInset: Int { Signature.inset(office: frame.office, day: frame.issuedOn) }
}
