import Events

/// What people call a type of event.
package enum TypeWords {
  package static func name(_ stored: String, _ language: Language) -> String {
    switch language {
    case .chinese: EventCatalogue.entry(named: stored)?.about.chinese ?? stored
    case .english: stored
    }
  }
}
