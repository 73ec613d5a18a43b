/// A piece of a paper's text, on one of the four levels of GB/T 9704-2012, 7.3.3; the numbers are
/// given when the text is set.
enum PaperBlock: Hashable, Sendable {
  /// `一、` in 黑体, on a line of its own.
  case section(String)
  /// `（一）` in 楷体, on a line of its own.
  case part(String)
  /// `1.` in 仿宋.
  case point(String)
  /// `（1）` in 仿宋.
  case subpoint(String)
  /// Text without a number.
  case paragraph(String)
}

/// What is annexed to a paper on pages of its own (附件).
struct PaperAttachment: Hashable, Sendable {
  /// Its title.
  let title: String
  /// Its text, one numbered item after the other.
  let items: [String]
}
