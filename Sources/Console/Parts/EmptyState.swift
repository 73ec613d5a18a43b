import Web

/// Nothing was found: says what was looked at, and the way on.
enum EmptyState {
  /// - Parameters:
  ///   - says: what was examined and what was not found, in one sentence.
  ///   - wayOn: a link, such as to take the filters away.
  static func html(_ says: String, wayOn: HTML = .empty) -> HTML {
    #"<p class="none">\#(says) \#(wayOn)</p>"#
  }
}
