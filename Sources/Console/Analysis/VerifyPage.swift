import Desk
import EventModel
import EventStore
import HTTP
import Service
import Web
import Words

/// The health of the log, whether a head on a paper still is this log's, and the full verification
/// (核验).
enum VerifyPage {
  static let routes = [
    Route(.get, "/verify", .audit, .working(page)),
    Route(.post, "/verify", .audit, .working(begin)),
  ]

  private static func begin(_ call: Call) throws -> HTTPResponse {
    .seeOther("/jobs/\(call.service.beginVerification().number)")
  }

  private static func page(_ call: Call) throws -> HTTPResponse {
    let health = try call.answering { () throws(ServiceFault) in try call.service.health() }
    let main: HTML = """
      \(facts(health, call))
      \(try pin(health, call))
      \(verification(call))
      """
    return Page(call.say("核验", "Verification"), in: .audit, main: main).response(call)
  }

  // MARK: The log

  private static func facts(_ health: LogHealth, _ call: Call) -> HTML {
    var list = SummaryList()
    list.add(call.say("条数", "Entries"), Numbers.grouped(health.head.size))
    list.add(
      call.say("校验点（条数:根）", "Checkpoint (size:root)"), CodeText.html(health.head.description),
      action: .text(call.say("可抄写或印在文书上，日后据以核对", "write it down to compare later")))
    list.add(call.say("日志编号", "Log"), CodeText.html(health.logID))
    list.add(
      call.say("最后记录时间", "Last recorded"),
      health.lastRecordedAt?.localText ?? StoredWords.null(call.language))
    list.add(call.say("文件大小", "File"), bytes(health.fileBytes, call))
    list.add(
      call.say("预写日志（WAL）", "Write-ahead log (WAL)"), bytes(health.writeAheadBytes, call))
    list.add(call.say("磁盘剩余", "Free on the disk"), bytes(health.freeBytes, call))
    list.add(
      "SQLite", health.sqliteVersion,
      action: .text(
        call.say(
          "3.51.3 以前的版本在一个连接提交、另一连接重置 WAL 时可能丢页；本系统只有一个写入并重置的连接，不受影响。",
          "before 3.51.3 pages can be lost when one connection commits while another resets the WAL; "
            + "here one connection alone does both.")))
    return "<h2>\(call.say("日志状况", "The log"))</h2>\(list.html)"
  }

  private static func bytes(_ count: Int64?, _ call: Call) -> String {
    guard let count else { return StoredWords.null(call.language) }
    let units = [("GB", 1_000_000_000.0), ("MB", 1_000_000.0), ("kB", 1_000.0)]
    for (unit, size) in units where Double(count) >= size {
      let tenths = Int64((Double(count) / size * 10).rounded())
      return "\(tenths / 10).\(tenths % 10) \(unit)"
    }
    return "\(count) B"
  }

  // MARK: A head on a paper

  private static func pin(_ health: LogHealth, _ call: Call) throws -> HTML {
    let typed = call.request.parameter("pin") ?? ""
    let hint = call.say(
      "形如 182960:7c1e…（条数:根，根为64位十六进制）", "such as 182960:7c1e… (size:root, 64 hexadecimal digits)")
    let form: HTML = """
      <form method="get" action="/verify" class="inline"><label for="pin">\
      \(call.say("文书上的校验点", "The checkpoint on a paper"))</label>\
      <input id="pin" name="pin" value="\(typed)" size="72" aria-describedby="pin-hint">\
      <button>\(call.say("核对", "Compare"))</button>\
      <span id="pin-hint" class="dim">\(hint)</span></form>
      """
    let heading = call.say("仍是同一日志吗", "Is it still the same log?")
    return "<h2>\(heading)</h2>\(form)\(try answer(typed, call))"
  }

  private static func answer(_ typed: String, _ call: Call) throws -> HTML {
    let text = typed.filter { !$0.isWhitespace && $0 != "," }
    guard !text.isEmpty else { return .empty }
    guard let pin = LogHead(text) else {
      let words = call.say(
        "校验点应为“条数:根”，根是64位十六进制数字",
        "a checkpoint is “size:root”, the root 64 hexadecimal digits")
      return #"<p class="error" role="alert">\#(words)</p>"#
    }
    let found = try call.answering { () throws(ServiceFault) in
      try call.service.compare(pin: pin)
    }
    let size = Numbers.grouped(pin.size)
    let words: String
    switch found {
    case .same(let since):
      let more = Numbers.grouped(since)
      words = call.say(
        "相符：本日志前 \(size) 条的根即为该值，此后新增 \(more) 条。各条内容是否未改，见下方核验。",
        "The same: the first \(size) entries have that root; \(more) were added since. Whether the "
          + "entries themselves are unchanged is what verification finds out.")
    case .different(let root):
      words = call.say(
        "不符：本日志前 \(size) 条的根是 \(root)。这是另一日志，或已被改写；请停止使用并保全现场。",
        "Not the same: the root of the first \(size) entries is \(root). It is another log, or a "
          + "rewritten one; stop using it and keep it as it is.")
    case .shorter(let own):
      words = call.say(
        "不符：本日志只有 \(Numbers.grouped(own)) 条，少于 \(size) 条。末尾被截去，或不是同一日志。",
        "Not the same: this log has \(Numbers.grouped(own)) entries, fewer than \(size). Its tail was "
          + "cut, or it is another log.")
    }
    return #"<p class="past" role="status">\#(words)</p>"#
  }

  // MARK: The verification

  private static func verification(_ call: Call) -> HTML {
    let last = call.service.jobs.latest(.verification)
    let state: HTML =
      last.map { job -> HTML in
        let link = Link.html(call.say("查看", "Show"), "/jobs/\(job.number)")
        let words = JobWords.progress(job, at: call.service.clock(), call.language)
        return "<p>\(words) \(link)</p>"
      }
      ?? "<p>\(call.say("本次启动以来尚未核验。", "Not verified since the server started."))</p>"
    return """
      <h2>\(call.say("完整核验", "Full verification"))</h2>
      <p>\(explained(call))</p>\(state)
      <form method="post" action="/verify">\(FormToken.html(call))\
      <button>\(call.say("立即核验", "Verify now"))</button></form>
      """
  }

  private static func explained(_ call: Call) -> String {
    call.say(
      "逐条重算哈希与根，检查数据库文件，以两种路径读取每家的事实并比对，逐个核对附件的 SHA-256。",
      "Recomputes every hash and the root, checks the file, reads the facts of every association along "
        + "two paths and compares them, and checks the SHA-256 of every attachment.")
  }
}

/// The hidden field that every form of a session carries.
enum FormToken {
  static func html(_ call: Call) -> HTML {
    guard let token = call.caller.formToken else { return .empty }
    return #"<input type="hidden" name="form-token" value="\#(token)">"#
  }
}

/// A hash, an identifier or a stored name, in letters of equal width.
enum CodeText {
  static func html(_ text: String) -> HTML { "<code>\(text)</code>" }
}
