import EventModel
import EventStore
import Events
import HTTP
import Service
import Web
import Words

/// One entry: every field, its hash and proof, what led to it and what became of it.
enum EntryPages {
  static func page(_ call: Call) throws -> HTTPResponse {
    let asked = try AddressReading.position(call.part("position"), "position") ?? 0
    let context = try call.answering { () throws(ServiceFault) in
      try call.service.context(of: asked, in: call.caller.scope)
    }
    guard let context else {
      throw Problem(
        .notFound, "没有记录 \(Numbers.position(asked))，或不在可见范围内",
        "there is no entry \(Numbers.position(asked)) in your area")
    }
    let name = TypeWords.label(context.entry.type, call.language)
    let main: HTML = """
      \(around(asked, call))\(fields(context, call))\(data(context, call))\
      \(links(context, call))\(try proofs(context.entry, call))
      """
    return Page("\(Numbers.position(asked)) \(name)", in: .log, main: main).response(call)
  }

  private static func around(_ position: LogPosition, _ call: Call) -> HTML {
    var links: [HTML] = []
    if position > 1 {
      links.append(Link.html(call.say("前一条", "Previous"), "/events/\(position - 1)"))
    }
    if position < call.service.head {
      links.append(Link.html(call.say("后一条", "Next"), "/events/\(position + 1)"))
    }
    links.append(Link.html(call.say("日志", "Log"), "/events"))
    return #"<ul class="formats">\#(links.map { "<li>\($0)</li>" as HTML })</ul>"#
  }

  // MARK: The envelope

  private static func fields(_ context: EntryContext, _ call: Call) -> HTML {
    let entry = context.entry
    let null = StoredWords.null(call.language)
    var list = SummaryList()
    list.add(call.say("类型", "Type"), type(entry, call))
    list.add(call.say("流", "Stream"), StreamLink.html(entry.stream, call))
    list.add(call.say("流内版本", "Version in it"), String(entry.version))
    list.add(call.say("生效日期", "Effective"), entry.effectiveOn.description)
    let days = entry.recordedAt.civilDate.days(since: entry.effectiveOn)
    list.add(
      call.say("记录时间", "Recorded"), entry.recordedAt.localText,
      action: days > 0 ? .text(call.say("迟录\(days)天", "\(days) days later")) : .empty)
    list.add(call.say("办理人", "Actor"), entry.actor)
    list.add(call.say("复核人", "Confirmed by"), entry.confirmedBy ?? call.say("无", "nobody"))
    list.add(call.say("文号", "Paper"), entry.document ?? null)
    list.add(call.say("编号", "Id"), CodeText.html(entry.id.description))
    list.add(
      call.say("个人信息", "Personal data"),
      call.say(
        "日志不含个人信息；人员只以代号出现", "none in the log; people appear by a reference only"))
    return list.html
  }

  private static func type(_ entry: Entry, _ call: Call) -> HTML {
    let about = EventCatalogue.entry(named: entry.type)?.about
    let note = about?.basis ?? ""
    return """
      \(TypeWords.label(entry.type, call.language)) <span class="dim">\(CodeText.html(entry.type)) \
      \(call.say("第 \(entry.schema) 版", "schema \(entry.schema)")) · \(note)</span>
      """
  }

  // MARK: The data

  private static func data(_ context: EntryContext, _ call: Call) -> HTML {
    let entry = context.entry
    guard let value = try? JSONParser.parse(entry.data) else { return .empty }
    var list = SummaryList()
    if let type = EventType(rawValue: entry.type) {
      for line in DataText(type, call.language).lines(value, schema: entry.schema)
      where line.name != "attachments" {
        let corrected = line.name == "data" ? inner(value["data"], context.target, call) : nil
        list.add(line.label, corrected ?? .text(line.value))
      }
    }
    let none = call.say("没有内容字段。", "It has no fields of its own.")
    let raw: HTML = """
      <details><summary>\(call.say("原文（JSON）", "As stored (JSON)"))</summary>\
      <p class="code">\(value.canonicalText)</p></details>
      """
    return """
      <h2>\(call.say("内容", "Content"))</h2>\
      \(list.lines.isEmpty ? "<p>\(none)</p>" : list.html)\(attachments(value, call))\(raw)
      """
  }

  /// What a correction puts in the place of an entry's data, by that entry's fields.
  private static func inner(_ data: JSONValue?, _ target: Entry?, _ call: Call) -> HTML? {
    guard let data, let target, let type = EventType(rawValue: target.type) else { return nil }
    let lines = DataText(type, call.language).lines(data, schema: target.schema)
    let items = lines.map { "<li>\($0.label) \($0.value)</li>" as HTML }
    return #"<ul class="plain">\#(items)</ul>"#
  }

  private static func attachments(_ data: JSONValue, _ call: Call) -> HTML {
    guard case .array(let files)? = data["attachments"], !files.isEmpty else { return .empty }
    let items = files.compactMap { file -> HTML? in
      guard case .string(let name)? = file["name"], case .string(let hash)? = file["sha256"],
        case .integer(let bytes)? = file["bytes"]
      else { return nil }
      let size = call.say("\(Numbers.grouped(bytes)) 字节", "\(Numbers.grouped(bytes)) bytes")
      return """
        <li>\(Link.html(name, "/attachments/\(hash)")) <span class="dim">\(size) \
        \(CodeText.html(hash))</span></li>
        """
    }
    return "<h3>\(call.say("附件", "Attachments"))</h3><ul>\(items)</ul>"
  }

  // MARK: What belongs to it

  private static func links(_ context: EntryContext, _ call: Call) -> HTML {
    var list = SummaryList()
    if let target = context.target {
      list.add(call.say("更正或作废的是", "Corrects or voids"), entry(target, call))
    }
    let fixes = context.fixes
    list.add(
      call.say("对它的更正、作废", "Corrected or voided by"),
      fixes.isEmpty
        ? .text(call.say("无", "none")) : HTML(fixes.map { entry($0, call) + " " }))
    list.add(
      call.say("起因", "Caused by"),
      context.causes.isEmpty
        ? .text(call.say("未记载", "not recorded"))
        : chain(context.causes, call))
    if !context.effects.isEmpty {
      let shown = context.effects.prefix(20).map { entry($0, call) + " " }
      list.add(call.say("由它引起", "Led to"), HTML(Array(shown)))
    }
    return "<h2>\(call.say("相关记录", "Entries that belong to it"))</h2>\(list.html)"
  }

  private static func chain(_ entries: [Entry], _ call: Call) -> HTML {
    "<ol>\(entries.map { "<li>\(entry($0, call))</li>" as HTML })</ol>"
  }

  private static func entry(_ entry: Entry, _ call: Call) -> HTML {
    let name = TypeWords.label(entry.type, call.language)
    return "\(PositionLink.html(entry.position, call)) \(name) \(entry.effectiveOn.description)"
  }

  // MARK: Proofs

  private static func proofs(_ entry: Entry, _ call: Call) throws -> HTML {
    let position = entry.position
    var sizes = [call.service.head]
    let asked = try AddressReading.position(call.request.parameter("position"), "position")
    if let asked, asked >= position, asked < call.service.head { sizes.append(asked) }
    let proofs = try sizes.map { size in
      try call.answering { () throws(ServiceFault) in
        try call.service.inclusion(of: position, inFirst: size)
      }
    }
    guard let first = proofs.first else { return .empty }
    let method = call.say(
      "叶 = SHA-256(00 ‖ 导出行)，节点 = SHA-256(01 ‖ 左 ‖ 右)；沿路径逐级合并，应得到根（RFC 6962）。导出行见",
      "Leaf = SHA-256(00 ‖ exported line), node = SHA-256(01 ‖ left ‖ right); the path must lead to the "
        + "root (RFC 6962). For exported lines see")
    return """
      <h2>\(call.say("哈希与包含证明", "Hash and proof of inclusion"))</h2>\
      <p>\(call.say("叶哈希", "Leaf")) \(CodeText.html(first.leaf.description))</p>\
      \(HTML(proofs.map { proof($0, call) }))\
      <p><a href="/verify">\(call.say("核验整部日志", "Verify the whole log"))</a></p>\
      <p class="dim">\(method) \(Link.html(call.say("导出", "Exports"), "/exports"))</p>
      """
  }

  private static func proof(_ proof: InclusionProof, _ call: Call) -> HTML {
    let size = Numbers.grouped(proof.head.size)
    let verdict =
      proof.holds
      ? call.say("证明成立：该条含于前 \(size) 条", "the proof holds: it is among the first \(size)")
      : call.say("证明不成立：日志已被改动", "the proof does not hold: the log was changed")
    let path = proof.path.map { "<li>\(CodeText.html($0.description))</li>" as HTML }
    return """
      <details><summary>\(verdict) · \(call.say("校验点", "checkpoint")) \
      \(CodeText.html(proof.head.description))</summary><ol>\(path)</ol></details>
      """
  }
}
