/// How many lines a paragraph takes, after the rules by which browsers break Chinese lines.
///
/// Only the number of pages is taken from it, to place the imprint at the foot of the last page;
/// the browser breaks the lines itself.
enum LineBreaking {
  /// Marks that never begin a line.
  private static let closing = Set("，。、；：？！）》〉」』】〕”’…—·％,.;:?!)]%")
  /// Marks that never end a line.
  private static let opening = Set("（《〈「『【〔“‘([")

  /// Lines of a text whose first line is indented by `indent` characters.
  static func lines(
    _ text: String, indent: Int = 0, charactersPerLine: Int = PaperMeasures.charactersPerLine
  ) -> Int {
    let width =
      charactersPerLine == PaperMeasures.charactersPerLine
      ? PaperMeasures.lineWidth : charactersPerLine * PaperMeasures.fullWidth
    var lines = 1
    let start = indent * PaperMeasures.fullWidth
    var used = start
    for cluster in clusters(text) {
      if used + cluster.width <= width {
        used += cluster.width
      } else if cluster.isSpace {
        used = width  // a space at the end of a line hangs
      } else {
        if used > (lines == 1 ? start : 0) { (lines, used) = (lines + 1, 0) }
        let total = used + cluster.width  // a word longer than a line is broken where the line ends
        lines += (total - 1) / width
        used = (total - 1) % width + 1
      }
    }
    return lines
  }

  private struct Cluster {
    var width: Int
    var isSpace = false
  }

  /// What stays together: a word, and every character with the marks that may not leave it.
  private static func clusters(_ text: String) -> [Cluster] {
    var clusters: [Cluster] = []
    var previous: Character?
    for character in text {
      let width = isHalfWidth(character) ? PaperMeasures.halfWidth : PaperMeasures.fullWidth
      if let last = clusters.indices.last, let previous, staysTogether(previous, character) {
        clusters[last].width += width
      } else {
        clusters.append(Cluster(width: width, isSpace: character == " "))
      }
      previous = character
    }
    return clusters
  }

  private static func staysTogether(_ left: Character, _ right: Character) -> Bool {
    if left == " " || right == " " { return false }
    if closing.contains(right) || opening.contains(left) { return true }
    if (left == "/" || left == "-") && right.isLetter { return false }
    return isHalfWidth(left) && isHalfWidth(right)
  }

  private static func isHalfWidth(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.value < 0x2E80 } && !"“”‘’—…·☑□×℃".contains(character)
  }
}
