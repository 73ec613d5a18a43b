/// A word about a thing, in one neutral colour: no colour means anything, the word does.
enum Tag {
  static func html(_ word: String) -> HTML { #"<span class="tag">\#(word)</span>"# }

  /// Several beside each other.
  static func list(_ words: [String]) -> HTML {
    guard !words.isEmpty else { return .empty }
    return HTML(words.map { html($0) + " " })
  }
}

/// A few characters that stay on one line, such as a day.
enum Keep {
  static func html(_ text: String) -> HTML { #"<span class="keep">\#(text)</span>"# }
}
