/// The fields of a form sent as `application/x-www-form-urlencoded`, in the order sent.
package struct FormFields: Sendable {
  package let fields: [(name: String, value: String)]

  /// Nil where an escape is broken, the text is no UTF-8 or holds a control character that no text
  /// area can produce.
  package init?(_ body: [UInt8]) {
    guard let fields = decodedPairs(body[...]) else { return nil }
    self.fields = fields
  }

  /// The fields of a request, nil also where its `Content-Type` says that it is no such form.
  package init?(_ request: HTTPRequest) {
    let type = request.header("content-type") ?? ""
    let essence = type.prefix { $0 != ";" }.lowercased()
    guard essence.trimmed == "application/x-www-form-urlencoded" else { return nil }
    self.init(request.body)
  }

  /// The first value of a name.
  package subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Every value of a name, in order: check boxes and repeated rows.
  package func all(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }
}

extension String {
  /// Without spaces and tabs at either end.
  fileprivate var trimmed: Substring {
    var rest = self[...]
    while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return rest
  }
}
