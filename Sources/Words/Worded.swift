/// A closed set of stored words that people know by other words, in both languages.
///
/// The contract's words stay in JSON, CSV and the command line's English; pages show these.
package protocol Worded: CaseIterable, RawRepresentable<String> {
  var words: Sentence { get }
}

extension Worded {
  /// The words of the whole set by stored name.
  static var table: [String: Sentence] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.words) })
  }
}
