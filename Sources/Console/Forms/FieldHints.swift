import CaseWork
import EventModel
import Events
import Words

/// What helps to fill in a field: an example of its shape, and how wide and long it is.
struct FieldHints {
  let form: ActForm
  let language: Language

  init(_ form: ActForm, _ language: Language) {
    self.form = form
    self.language = language
  }

  /// The hint below a label; empty where the label says it all.
  func hint(_ field: Field, _ path: String) -> String {
    if let special = special(field, path) { return special.in(language) }
    let shape = Self.shape(field.kind)
    switch language {
    case .chinese: return shape?.chinese ?? ""
    case .english:
      return [field.note, shape?.english].compactMap { $0 }.joined(separator: " ")
    }
  }

  private func special(_ field: Field, _ path: String) -> Sentence? {
    guard path == field.name else { return nil }
    switch (form.act, field.name) {
    case (.rectificationOrdered, "order"):
      return Sentence(
        "留空即由本机关文书登记簿依次编号；自行编号的，如 示民责改〔2020〕12号",
        "Leave blank for the next number of the office's register; else like 示民责改〔2020〕12号")
    case (_, "justification"):
      return Sentence(
        "法律留待判断的条件、补记，须写明理由；理由记入日志",
        "Needed where the law leaves something to judgement, and for late records; it is logged")
    case (_, "basis"):
      return Sentence("留空即由系统按办理条件写明", "Leave blank: the provision is worked out")
    case (_, "because"):
      return Sentence("留空即由系统写明所依据的条目", "Leave blank: the entries are worked out")
    case (_, _): return nil
    }
  }

  /// An example of a shape.
  private static func shape(_ kind: FieldKind) -> Sentence? {
    switch kind {
    case .date: Sentence("如 2020-08-31 或 2020年8月31日", "Like 2020-08-31.")
    case .fen: Sentence("人民币元，如 50,000.00 或 5万", "Yuan, like 50,000.00.")
    case .share: Sentence("如 66.7% 或 0.667", "Like 66.7% or 0.667.")
    case .year: Sentence("年份，如 2019", "Like 2019.")
    case .person: Sentence("人员编号，如 person/p-12，不写姓名和证件号", "Like person/p-12, never a name.")
    case .jurisdiction: Sentence("行政区划代码，如 440307", "Like 440307.")
    case .identifier: Sentence("编号，如 lg-0007", "Like lg-0007.")
    case .actor: Sentence("角色/辖区/名称，如 registrar/440307/li", "Like registrar/440307/li.")
    case .sha256: Sentence("64 位十六进制", "Sixty-four hexadecimal digits.")
    case .number(let range):
      range.count <= 12
        ? nil
        : Sentence(
          "\(range.lowerBound) 至 \(range.upperBound)", "\(range.lowerBound)–\(range.upperBound).")
    case .text, .textOrEmpty, .count, .flag, .choice, .list, .object, .entry, .eventData: nil
    }
  }

  /// Names of fields in which people write sentences.
  private static let long: Set<String> = [
    "answer", "cause", "evidence", "justification", "measure", "outcome", "pledge", "reason",
    "scope", "text",
  ]

  /// Whether a field is for sentences.
  static func isLong(_ field: Field) -> Bool {
    switch field.kind {
    case .text, .textOrEmpty: long.contains(field.name)
    case .identifier, .person, .jurisdiction, .date, .year, .count, .number, .fen, .share, .flag,
      .choice, .list, .object, .entry, .sha256, .actor, .eventData:
      false
    }
  }

  /// How wide an input is: about as wide as what is typed.
  static func size(_ field: Field) -> Int {
    switch field.kind {
    case .text, .textOrEmpty, .actor: 40
    case .sha256: 64
    case .identifier, .person: 24
    case .date, .fen: 16
    case .jurisdiction, .year, .count, .number, .share: 10
    case .flag, .choice, .list, .object, .entry, .eventData: 20
    }
  }

  /// Which keyboard a telephone shows.
  static func mode(_ field: Field) -> HTML {
    switch field.kind {
    case .year, .count, .number, .jurisdiction: #" inputmode="numeric""#
    case .text, .textOrEmpty, .identifier, .person, .date, .fen, .share, .flag, .choice, .list,
      .object, .entry, .sha256, .actor, .eventData:
      .empty
    }
  }
}
