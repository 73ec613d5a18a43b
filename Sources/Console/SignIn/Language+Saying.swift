import Words

extension Language {
  /// One of two wordings.
  func say(_ chinese: String, _ english: String) -> String { Sentence(chinese, english).in(self) }
}
