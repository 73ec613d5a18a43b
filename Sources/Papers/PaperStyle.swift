/// The style sheet of the printed page, after GB/T 9704-2012.
///
/// The real fonts are not shipped: the stacks name the official ones first, then what Windows,
/// macOS and a free system have.
enum PaperStyle {
  /// What the style of one paper depends on.
  struct Setting {
    /// The place in the log, printed in the foot; nil for a draft.
    let pin: PaperPin?
    /// Pages of the part at whose end the imprint stands.
    var lastSheetPages = 1
    /// Lines on a page.
    var linesPerPage = PaperMeasures.linesPerPage
    /// Characters free at the right of the signature, in hundredths.
    let signatureInset: Int
    /// Lines kept free under the signature, so that the imprint never stands on a page alone.
    var imprintLines = 0
  }

  /// The style of one paper.
  static func sheet(_ set: Setting) -> String {
    let inset = set.signatureInset * PaperMeasures.fullWidth / 100
    let line = PaperMeasures.lineHeight(linesPerPage: set.linesPerPage)
    return """
      \(page(set.pin))
      :root { --line: \(millimetres(line)); }
      \(text)
      \(form)
      .signature { margin-right: \(millimetres(inset)); }
      @media print { \(foot) { .last { position: relative; box-sizing: border-box;
        min-height: calc(\(set.lastSheetPages) * 225mm - 0.2mm); }
        .reserve { padding-bottom: calc(\(set.imprintLines) * var(--line)); }
        .imprint { position: absolute; bottom: 0; left: 0; right: 0; }
        .pin { display: none; } } }
      \(screen)
      """
  }

  /// The stacks by their names, for the line of each in a preview.
  static let fonts = [
    (name: "标题：小标宋", class: "xiaobiaosong"), (name: "正文：仿宋", class: "fangsong"),
    (name: "一级标题：黑体", class: "hei"), (name: "二级标题：楷体", class: "kai"),
    (name: "页码：宋体", class: "song"),
  ]

  private static let song = #""SimSun", "宋体", "STSong", "Noto Serif CJK SC", serif"#
  private static let fangsong =
    #""仿宋_GB2312", "FangSong_GB2312", "FangSong", "仿宋", "STFangsong", "AR PL UMing CN", "#
    + #""Noto Serif CJK SC", serif"#
  private static let heading =
    #""方正小标宋简体", "FZXiaoBiaoSong-B05S", "STZhongsong", "华文中宋", "SimSun", "#
    + #""Noto Serif CJK SC", serif"#
  private static let hei =
    #""SimHei", "黑体", "STHeiti", "Noto Sans CJK SC", sans-serif"#
  private static let kai =
    #""楷体_GB2312", "KaiTi_GB2312", "KaiTi", "楷体", "STKaiti", "AR PL UKai CN", serif"#

  /// Browsers that print page-margin boxes and place a block at the foot of the last page: Chromium
  /// from 131 on. No query asks for margin boxes in all of those versions, so this one asks for two
  /// things only they know together; the others print imprint and pin after the text.
  private static let foot =
    "@supports (interpolate-size: allow-keywords) and (-webkit-app-region: none)"

  private static func millimetres(_ thousandths: Int) -> String {
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)mm"
  }

  /// Margins, mirrored on even pages; the number 7 mm under the text area, odd right, even left,
  /// one character in (7.5); the pin under it.
  private static func page(_ pin: PaperPin?) -> String {
    let number =
      "content: \"— \" counter(page) \" —\"; font: 14pt/1 \(song); vertical-align: top; "
      + "padding-top: 4.5mm; width: 40mm; box-sizing: border-box; white-space: nowrap;"
    let summary = pinBox(pin?.summary, "14pt", fangsong, under: "14mm")
    let command = pinBox(
      pin.map { $0.smallPrint.joined(separator: "\\A ") }, "7pt",
      #""Consolas", "Menlo", monospace"#, under: "20.5mm")
    return """
      @page { size: A4; margin: 37mm 26mm 35mm 28mm;
        @bottom-right { \(number) text-align: right; padding-right: 14pt; }
        @bottom-left { \(summary) } @bottom-center { \(command) } }
      @page :left { margin: 37mm 28mm 35mm 26mm;
        @bottom-left { \(number) text-align: left; padding-left: 14pt; }
        @bottom-right { \(summary) padding-right: 0; } }
      """
  }

  /// A line of the pin in the foot. Its characters are digits, Latin letters and our own words, so
  /// none can end the string (``PaperPin`` admits no others).
  private static func pinBox(
    _ text: String?, _ size: String, _ font: String, under: String
  ) -> String {
    guard let text else { return "content: none;" }
    return "content: \"\(text)\"; font: \(size)/1.4 \(font); vertical-align: top; "
      + "text-align: left; padding-top: \(under); width: 156mm; box-sizing: border-box; "
      + "white-space: pre;"
  }

  private static let text = """
    * { margin: 0; padding: 0; }
    body { font: 16pt/var(--line) \(fangsong); letter-spacing: -0.075mm; color: #000;
      font-feature-settings: "hwid"; text-align: justify; line-break: strict;
      overflow-wrap: anywhere; text-spacing-trim: space-all; text-autospace: no-autospace;
      orphans: 1; widows: 1; hanging-punctuation: none; hyphens: none; }
    h1 { font: 22pt/var(--line) \(heading); letter-spacing: 0; text-align: center;
      text-wrap: balance; }
    h1 span { display: block; }
    h2 { font: 16pt/var(--line) \(hei); text-indent: 11.138mm; break-after: avoid; }
    h3 { font: 16pt/var(--line) \(kai); text-indent: 11.138mm; break-after: avoid; }
    header { break-inside: avoid; break-after: avoid; }
    .number { display: flex; justify-content: space-between; margin-bottom: var(--line); }
    .number span:last-child { margin-left: auto; }
    .mark { font-family: \(hei); }
    p { text-indent: 11.138mm; }
    .number, .to { text-indent: 0; }
    .final { widows: 2; }
    .annexed { margin-top: var(--line); break-before: avoid; break-inside: avoid; }
    .closing { break-inside: avoid; break-before: avoid; }
    .signature { width: fit-content; margin-left: auto; padding-top: calc(2 * var(--line));
      text-align: center; text-align-last: center; }
    .signature span { display: block; white-space: nowrap; }
    .signature.alone { padding-bottom: var(--line); }
    .note { width: 78mm; padding-left: 11.138mm; text-indent: 0; text-align: left; }
    .note span { display: inline-block; text-indent: 0; }
    .foot { break-inside: avoid; break-before: avoid; }
    .imprint { font-size: 14pt; line-height: 8mm; letter-spacing: 0; border-top: 0.35mm solid;
      border-bottom: 0.35mm solid; }
    .imprint p { padding: 0 14pt; text-indent: 0; text-align: left; }
    .imprint p + p { border-top: 0.25mm solid; }
    .imprint .issued { display: flex; justify-content: space-between; }
    .annex { break-before: page; }
    .annex h2 { text-indent: 0; break-after: avoid; }
    .annex h1 { margin: var(--line) 0; break-after: avoid; }
    .pin { font-size: 14pt; text-indent: 0; break-inside: avoid; }
    .pin p { text-indent: 0; }
    .pin code { display: block; font: 7pt/5mm "Consolas", "Menlo", monospace; }
    .watermark { position: fixed; top: 75mm; left: 0; width: 156mm; z-index: -1; text-align: center;
      font: 150pt/1 \(hei); color: #d8d8d8; transform: rotate(-35deg); }
    """

  private static let form = """
    table { width: calc(100% - 0.4mm); margin: 0 0.2mm; border-collapse: collapse;
      border: 0.35mm solid; table-layout: fixed; font-size: 12pt; line-height: 6.5mm;
      letter-spacing: 0; }
    th, td { border: 0.25mm solid; padding: 1.2mm 2mm; vertical-align: middle; text-align: left; }
    th { width: 44mm; font-weight: normal; text-align: center; }
    td p { text-indent: 0; min-height: 6.5mm; }
    td .moment { text-align: right; }
    .explanation { font-size: 10.5pt; line-height: 6mm; letter-spacing: 0; text-indent: 2em;
      margin-top: 2mm; }
    .data table { font-size: 14pt; line-height: 6.8mm; }
    .data th { width: 48mm; }
    """

  private static let screen = """
    .fonts { display: none; }
    @media screen { html { background: #e4e4e4; }
      body { width: 156mm; margin: 8mm auto; }
      .sheet { background: #fff; padding: 37mm 26mm 20mm 28mm; margin: 0 -27mm 8mm; }
      .watermark { left: calc(50% - 78mm); z-index: 1; opacity: 0.6; pointer-events: none; }
      .pin, .fonts { display: block; background: #fff; padding: 4mm 8mm; margin: 0 -27mm 8mm; }
      .fonts p { text-indent: 0; line-height: 8mm; }
      .xiaobiaosong { font-family: \(heading); } .fangsong { font-family: \(fangsong); }
      .hei { font-family: \(hei); } .kai { font-family: \(kai); } .song { font-family: \(song); } }
    """
}
