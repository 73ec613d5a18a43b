import Service
import Web
import Words

extension Call {
  /// A sentence in the reader's language.
  func say(_ chinese: String, _ english: String) -> String {
    Sentence(chinese, english).in(language)
  }

  /// In brackets of the language: `（余4天）`, ` (4 days left)`.
  func bracketed(_ text: String) -> String { language.bracketed(text) }

  /// The same around markup.
  func bracketed(_ html: HTML) -> HTML { isChinese ? "（\(html)）" : " (\(html))" }

  /// Whether Chinese is spoken.
  var isChinese: Bool {
    switch language {
    case .chinese: true
    case .english: false
    }
  }
}

extension Language {
  /// In brackets of the language.
  func bracketed(_ text: String) -> String {
    switch self {
    case .chinese: "（\(text)）"
    case .english: " (\(text))"
    }
  }

  /// What stands between a label and what it says.
  var colon: String {
    switch self {
    case .chinese: "："
    case .english: ": "
    }
  }
}
