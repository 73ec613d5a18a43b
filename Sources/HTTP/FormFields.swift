/// The fields of a form, in the order sent.
package struct FormFields: Sendable {
  package let fields: [(name: String, value: String)]

  /// Reads `application/x-www-form-urlencoded`; nil where an escape is broken, the text is no UTF-8
  /// or holds a control character that no text area can produce.
  package init?(_ body: [UInt8]) {
    guard let fields = decodedPairs(body[...]) else { return nil }
    self.fields = fields
  }

  /// The fields of a request's form, in either coding; files are left out, they are in
  /// `HTTPRequest.parts`. Nil also where the `Content-Type` says that the body is no form.
  package init?(_ request: HTTPRequest) {
    let type = request.header("content-type") ?? ""
    if FormPartReader.isMultipart(type) {
      self.init(parts: request.parts)
      return
    }
    let essence = type.prefix { $0 != ";" }.lowercased()
    guard essence.trimmed == "application/x-www-form-urlencoded" else { return nil }
    self.init(request.body)
  }

  private init?(parts: [FormPart]) {
    var fields: [(name: String, value: String)] = []
    for part in parts where part.fileName == nil {
      guard part.bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0.isTextControl }),
        let text = part.text
      else { return nil }
      fields.append((part.name, text))
    }
    self.fields = fields
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
