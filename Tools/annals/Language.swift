import Foundation

/// The language in which people are spoken to: Chinese first, English one switch away.
enum Language: String {
  case chinese = "zh"
  case english = "en"

  /// `--lang en`, else Chinese.
  static func chosen(by arguments: [String]) -> Language {
    for (option, value) in zip(arguments, arguments.dropFirst()) where option == "--lang" {
      return Language(rawValue: value) ?? .chinese
    }
    let joined = arguments.first { $0.hasPrefix("--lang=") }
    return joined.flatMap { Language(rawValue: String($0.dropFirst(7))) } ?? .chinese
  }
}

/// One sentence in both languages.
struct Sentence {
  let chinese: String
  let english: String

  init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  func `in`(_ language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
