/// A command's words as a shell would split them: by white space, single quotes keep a word whole.
struct ShellWords {
  /// The words as typed, quotes and `$names` included.
  let raw: [String]

  init(_ typed: String) {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in typed {
      if character == "'" { isQuoted.toggle() }
      if character.isWhitespace && !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    raw = words
  }

  /// The words as the program gets them.
  func arguments(_ marks: [String: String]) -> [String] {
    raw.map { word in
      let names = marks.keys.sorted { $0.count > $1.count }
      return names.reduce(word.replacing("'", with: "")) { text, name in
        text.replacing("$" + name, with: marks[name] ?? "")
      }
    }
  }

  /// The command in lines that a reader can take in, each continued as a shell wants it; an option
  /// keeps its value beside it.
  func lines(after start: String, width: Int = 88) -> [String] {
    var chunks: [String] = []
    for word in raw {
      if let last = chunks.last, last.hasPrefix("--"), !last.contains(" ") {
        chunks[chunks.count - 1] = last + " " + word
      } else {
        chunks.append(word)
      }
    }
    var lines: [String] = []
    var line = start
    for chunk in chunks {
      if line.count + chunk.count + 3 > width && line != start {
        lines.append(line + " \\")
        line = "  " + chunk
      } else {
        line += " " + chunk
      }
    }
    return lines + [line]
  }
}
