/// Papers as HTML that prints to A4 (打印文书).
public enum PaperDocument {
  /// One self-contained HTML document: no script, no address, no font outside it.
  ///
  /// The same facts and state give the same text, byte for byte. Always Chinese, whatever the
  /// reader's language.
  public static func html(_ paper: AnyPaper, state: PaperState) -> String {
    switch paper.layout {
    case .letter(let content): LetterHTML.document(Letter(content), state: state)
    case .form(let form): FormHTML.document(form, isData: paper.kind == .gradeSheet, state: state)
    }
  }

  /// The frame of every document around what stands in `<body>`.
  static func page(
    title: String, style: String, pages: Int, state: PaperState, body: String
  ) -> String {
    let mark =
      switch state {
      case .draft: "（样稿）"
      case .issued: ""
      case .copy: "（副本）"
      }
    let watermark = state == .draft ? "<div class=\"watermark\">样稿</div>\n" : ""
    return """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      \(HTMLText.element("title", title + mark))
      <style>
      \(style)
      </style>
      </head>
      <body data-pages="\(pages)">
      \(watermark)\(body)\(pin(state))\(state == .draft ? fonts : "")</body>
      </html>

      """
  }

  /// 副本 where the sheet is a reprint.
  static func mark(_ state: PaperState) -> String {
    switch state {
    case .draft, .issued: ""
    case .copy: HTMLText.element("span", "副本", class: "mark")
    }
  }

  /// The pin as text: on the screen, and on paper where the browser prints no margin boxes.
  private static func pin(_ state: PaperState) -> String {
    guard let pin = state.pin else { return "" }
    let smallPrint = pin.smallPrint.map { HTMLText.element("code", $0) }
    return """
      <footer class="pin">
      \(HTMLText.element("p", pin.summary))
      \(smallPrint.joined(separator: "\n"))
      </footer>

      """
  }

  /// A line of each font, on the screen only, so that a missing one is seen before printing.
  private static let fonts: String = {
    let lines = PaperStyle.fonts.map { font in
      HTMLText.element("p", "\(font.name) 示民责改〔2020〕12号", class: font.class)
    }
    return "<aside class=\"fonts\">\n\(lines.joined(separator: "\n"))\n</aside>\n"
  }()
}
