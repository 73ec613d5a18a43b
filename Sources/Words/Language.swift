/// The language in which people are spoken to: Chinese first, English one switch away.
package enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
}
