import Words

extension Language {
  /// `--lang en`, else Chinese.
  static func chosen(by arguments: [String]) -> Language {
    for (option, value) in zip(arguments, arguments.dropFirst()) where option == "--lang" {
      return Language(rawValue: value) ?? .chinese
    }
    let joined = arguments.first { $0.hasPrefix("--lang=") }
    return joined.flatMap { Language(rawValue: String($0.dropFirst(7))) } ?? .chinese
  }
}
