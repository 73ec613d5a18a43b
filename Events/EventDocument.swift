import EventModel
import Law

/// The reference of all event types, `Docs/Events.md`, written from the catalogue itself.
///
/// A test compares the file with this text, so the document cannot say what the reader does not do.
public enum EventDocument {
  /// The whole document.
  public static func markdown() -> String {
    var text = preface + everyAct
    for family in EventFamily.allCases {
      text += "\n## \(family.english) (\(family.chinese))\n"
      for entry in EventCatalogue.entries where entry.family == family { text += section(entry) }
    }
    return text + upcasters + parameters
  }

  private static func section(_ entry: EventCatalogue.Entry) -> String {
    var text = "\n### `\(entry.type.rawValue)` \(entry.about.chinese)\(sign(entry.origin))\n\n"
    text += "\(entry.about.meaning)  \n"
    text += "Basis: \(entry.about.basis).  \n"
    text += "Stands in: \(entry.streams.map { "`\($0.rawValue)/`" }.joined(separator: ", ")).\n"
    for (index, fields) in entry.shapes.enumerated().reversed() {
      if entry.shapes.count > 1 { text += "\nSchema \(index + 1):\n" }
      text += fields.isEmpty ? "\nNo fields: `data` is `{}`.\n" : "\n" + table(fields)
    }
    return text
  }

  /// What marks the project's own additions.
  private static func sign(_ origin: Origin) -> String {
    switch origin {
    case .contract: ""
    case .project: " ✚"
    }
  }

  private static var everyAct: String {
    "\n## Fields of every act (附记)\n\nThe data of any type, in any version, may also have these, "
      + "unless the type has a field of that\nname: then the type's own stands.\n\n"
      + table(Field.ofEveryAct)
  }

  private static func table(_ fields: [Field]) -> String {
    "| field | | shape | 中文 | meaning |\n|---|---|---|---|---|\n" + rows(fields, inside: "")
  }

  private static func rows(_ fields: [Field], inside path: String) -> String {
    fields.map { field in
      let name = path + field.name
      let presence = (field.isRequired ? "required" : "optional") + sign(field.origin)
      let row =
        "| `\(name)` | \(presence) | \(words(field.kind)) | \(field.chinese) | \(field.note) |\n"
      return row + inner(field.kind, of: name)
    }.joined()
  }

  private static func inner(_ kind: FieldKind, of name: String) -> String {
    switch kind {
    case .object(let fields): rows(fields, inside: "\(name).")
    case .list(.object(let fields), _): rows(fields, inside: "\(name)[].")
    case .list, .text, .textOrEmpty, .identifier, .person, .jurisdiction, .date, .year, .count,
      .number, .fen, .share, .flag, .choice, .entry, .sha256, .actor, .eventData:
      ""
    }
  }

  private static func words(_ kind: FieldKind) -> String {
    switch kind {
    case .text: "text"
    case .textOrEmpty: "text, may be empty"
    case .identifier: "association id"
    case .person: "`person/<id>`"
    case .jurisdiction: "jurisdiction"
    case .date: "date"
    case .year: "year"
    case .count: "count"
    case .number(let range): "\(range.lowerBound)–\(range.upperBound)"
    case .fen: "fen"
    case .share: "share"
    case .flag: "`true` or `false`"
    case .choice(let names): names.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let element, let mayBeEmpty):
      "list of \(words(element))" + (mayBeEmpty ? "; may be empty" : "")
    case .object: "object"
    case .entry: "entry id"
    case .sha256: "SHA-256"
    case .actor: "`<role>/<jurisdiction>/<name>`"
    case .eventData: "object: an entry's `data`"
    }
  }

  private static func words(_ shape: Parameter.Shape) -> String {
    switch shape {
    case .wholeNumber(let minimum): "whole number from \(minimum)"
    case .monthDay: "`MM-DD` that every year has"
    case .date: "`YYYY-MM-DD`"
    }
  }

  private static var upcasters: String {
    "\n## Older versions\n\nStored bytes never change. Data of an older version are turned into "
      + "the next when they are\nread; a line may still be handed in in any version named here.\n\n"
      + "| type | from | to | what changes |\n|---|---|---|---|\n"
      + Upcaster.all.map {
        "| `\($0.type.rawValue)` | \($0.from) | \($0.from + 1) | \($0.note) |\n"
      }.joined()
  }

  private static var parameters: String {
    "\n## Parameters of the rules (规则参数)\n\nWhat `RuleParameterSet` may set; the value is a text "
      + "of this shape.\n\n| parameter | value |\n|---|---|\n"
      + Parameter.allCases.map { "| `\($0.rawValue)` | \(words($0.shape)) |\n" }.joined()
  }
}
