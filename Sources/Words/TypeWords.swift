import Events

/// What people call a type of event.
package enum TypeWords {
  package static func name(_ stored: String, _ language: Language) -> String {
    switch language {
    case .chinese: EventCatalogue.entry(named: stored)?.about.chinese ?? stored
    case .english: stored
    }
  }

  /// The same with English words in place of the stored name.
  package static func label(_ stored: String, _ language: Language) -> String {
    switch language {
    case .chinese: name(stored, language)
    case .english: spaced(stored)
    }
  }

  /// The words of a stored name: `AnnualReportSubmitted` → `Annual report submitted`.
  package static func spaced(_ stored: String) -> String {
    var words = ""
    for letter in stored {
      if letter.isUppercase, !words.isEmpty { words.append(" ") }
      words += words.isEmpty ? letter.uppercased() : letter.lowercased()
    }
    return words
  }
}
