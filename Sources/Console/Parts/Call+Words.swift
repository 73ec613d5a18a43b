import Service
import Web
import Words

extension Call {
  /// A sentence in the reader's language.
  func say(_ chinese: String, _ english: String) -> String {
    Sentence(chinese, english).in(language)
  }

  /// Whether Chinese is spoken.
  var isChinese: Bool {
    switch language {
    case .chinese: true
    case .english: false
    }
  }
}
