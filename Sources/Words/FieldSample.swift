package import Events

/// What a field looks like when typed, for the listing of a command and for refusals.
package enum FieldSample {
  /// A value of a shape as one would type it after `field=`.
  package static func text(_ kind: FieldKind) -> String {
    switch kind {
    case .list(let element, _):
      switch element {
      case .object: "'[\(json(element))]'"
      case _: "\(text(element)),…"
      }
    case .object, .eventData: "'\(json(kind))'"
    case .text, .textOrEmpty: "文字"
    case .identifier: "lg-0007"
    case .person: "person/p-12"
    case .jurisdiction: "440307"
    case .date: "2020-08-31"
    case .year: "2019"
    case .count: "30"
    case .number(let range): "\(range.lowerBound)–\(range.upperBound)"
    case .fen: "5000000"
    case .share: "0.667"
    case .flag: "是|否"
    case .choice(let names): names.joined(separator: "|")
    case .entry: "018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f"
    case .sha256: "64位十六进制"
    case .actor: "registrar/440307/li"
    }
  }

  private static func json(_ kind: FieldKind) -> String {
    switch kind {
    case .object(let fields):
      "{"
        + fields.filter(\.isRequired).map { "\"\($0.name)\":\(json($0.kind))" }
        .joined(separator: ",") + "}"
    case .list(let element, _): "[\(json(element))]"
    case .year, .count, .fen, .number: text(kind)
    case .flag: "true"
    case .eventData: "{…}"
    case .text, .textOrEmpty, .identifier, .person, .jurisdiction, .date, .share, .choice, .entry,
      .sha256, .actor:
      "\"\(text(kind))\""
    }
  }
}
