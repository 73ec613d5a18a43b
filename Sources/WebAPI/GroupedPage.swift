import EventModel
import HTTP
import Service
import Web

/// A page of things that belong to associations: it goes on after the last one it showed, known by
/// its association and its number within it, never by how many came before.
struct GroupedPage<Element> {
  let elements: ArraySlice<Element>
  let next: String?

  /// - Parameter elements: grouped by association.
  init(
    _ elements: [Element], after token: PageToken?, limit: Int, of association: (Element) -> String
  ) {
    let start = token.map { Self.place(after: $0, in: elements, association) } ?? 0
    let end = min(elements.count, start + limit)
    self.elements = elements[start..<end]
    guard end < elements.count, end > start else {
      next = nil
      return
    }
    let name = association(elements[end - 1])
    var ordinal = 0
    var index = end - 1
    while index > 0, association(elements[index - 1]) == name {
      index -= 1
      ordinal += 1
    }
    next = PageToken(association: name, ordinal: ordinal, key: nil).text
  }

  private static func place(
    after token: PageToken, in elements: [Element], _ association: (Element) -> String
  ) -> Int {
    guard let first = elements.firstIndex(where: { association($0) == token.association }) else {
      return elements.firstIndex { token.association.precedesByCodePoints(association($0)) }
        ?? elements.count
    }
    var index = first
    var ordinal = 0
    while index < elements.count, association(elements[index]) == token.association,
      ordinal <= token.ordinal
    {
      index += 1
      ordinal += 1
    }
    return index
  }
}

extension Call {
  /// The place from which the asked page goes on; nil for the first page.
  func pageToken() throws(Problem) -> PageToken? {
    guard let text = request.parameter("after") else { return nil }
    guard let token = PageToken(text) else {
      throw .parameter("after", "不是上一页给出的标记", "no token that a page ended with")
    }
    return token
  }

  /// Every jurisdiction asked for.
  var jurisdictions: [String] {
    request.query.filter { $0.name == "jurisdiction" }.map(\.value)
  }
}
