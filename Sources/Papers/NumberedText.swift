/// A paragraph as it is set: its level and its text with the number in front.
struct NumberedParagraph: Hashable, Sendable {
  /// How a paragraph is set.
  enum Level: Hashable, Sendable {
    /// 黑体, on a line of its own, with what follows.
    case section
    /// 楷体, on a line of its own, with what follows.
    case part
    /// 仿宋, the first line indented by two characters.
    case text
  }

  let level: Level
  let text: String
}

/// Numbers the four levels 一、 （一） 1. （1）; each level starts again under the one above it.
struct NumberedText {
  private var section = 0
  private var part = 0
  private var point = 0
  private var subpoint = 0

  /// The paragraphs of a text. A line break inside a text begins a paragraph without a number.
  static func paragraphs(_ blocks: [PaperBlock]) -> [NumberedParagraph] {
    var numbering = NumberedText()
    return blocks.flatMap { block in
      let (level, number, text) = numbering.next(block)
      let lines = text.split(whereSeparator: \.isNewline)
      return lines.enumerated().map { index, line in
        NumberedParagraph(level: level, text: (index == 0 ? number : "") + line)
      }
    }
  }

  private mutating func next(
    _ block: PaperBlock
  ) -> (NumberedParagraph.Level, String, String) {
    switch block {
    case .section(let text):
      section += 1
      (part, point, subpoint) = (0, 0, 0)
      return (.section, "\(Wording.numeral(section))、", text)
    case .part(let text):
      part += 1
      (point, subpoint) = (0, 0)
      return (.part, "（\(Wording.numeral(part))）", text)
    case .point(let text):
      point += 1
      subpoint = 0
      return (.text, "\(point). ", text)
    case .subpoint(let text):
      subpoint += 1
      return (.text, "（\(subpoint)）", text)
    case .paragraph(let text):
      subpoint = 0
      return (.text, "", text)
    }
  }
}
