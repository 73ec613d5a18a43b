import Desk
import EventModel
import EventStore
import HTTP
import Reports
import Service
import Web
import Words

/// Long work: what is under way, what came of the last ones.
enum JobPages {
  static let routes = [
    Route(.get, "/jobs", .audit, .atOnce(list)),
    Route(.get, "/jobs/{job}", .audit, .atOnce(page)),
  ]

  private static func list(_ call: Call) throws -> HTTPResponse {
    let jobs = call.service.jobs.all
    let title = call.say("任务", "Jobs")
    let verify = Link.html(call.say("核验", "Verification"), "/verify")
    guard !jobs.isEmpty else {
      let none = call.say(
        "本次启动以来没有任务；历史重放与核验会列在这里。",
        "No jobs since the server started; long replays and verifications stand here.")
      return Page(title, in: .audit, main: EmptyState.html(none, wayOn: verify)).response(call)
    }
    let table = DataTable(
      call.say("共 \(jobs.count) 项任务，最近在前", "\(jobs.count) jobs, the latest first"),
      [
        .init(call.say("任务", "Job")), .init(call.say("提出时间", "Asked at")),
        .init(call.say("进度", "Progress")),
      ],
      jobs.map { job in
        .init([
          Link.html(
            "\(job.number) \(JobWords.title(job.kind, call.language))", "/jobs/\(job.number)"),
          .text(job.askedAt.localText),
          .text(JobWords.progress(job, at: call.service.clock(), call.language)),
        ])
      })
    return Page(title, in: .audit, main: table.html(call)).response(call)
  }

  private static func page(_ call: Call) throws -> HTTPResponse {
    guard let number = Int(call.part("job")), let job = call.service.jobs.job(number) else {
      throw Problem(
        .notFound, "没有任务 \(call.part("job"))；服务器重启后任务不再保留",
        "there is no job \(call.part("job")); jobs are not kept when the server starts anew")
    }
    var main = JobProgress.html(job, call)
    if job.isFinished {
      main += result(job, call)
    } else {
      main += JobProgress.refresh(call, "/jobs/\(number)")
    }
    main += "<p>\(Link.html(call.say("全部任务", "All jobs"), "/jobs"))</p>"
    return Page(
      call.say("任务 \(number)", "Job \(number)"), heading: JobWords.title(job.kind, call.language),
      in: .audit, main: main
    ).response(call)
  }

  // MARK: What came of it

  private static func result(_ job: Jobs.Job, _ call: Call) -> HTML {
    switch job.kind {
    case .verification: return verification(job, call)
    case .replay(let effective, let position):
      let address = Address.make(
        "/lists/abnormal-list",
        [("effective", effective.description), ("position", String(position))])
      return answer(address, call)
    case .comparison(let question): return answer(CompareAddress.make(question), call)
    case .statistics(let question):
      return answer(
        Address.make("/statistics", [("position", String(question.position))]), call)
    case .audit(let position):
      return answer(Address.make("/audit", [("position", String(position))]), call)
    case .report(let question):
      return answer(
        Address.make(
          "/reports/\(question.report.rawValue)",
          [
            ("effective", question.effective.description), ("position", String(question.position)),
          ]), call)
    }
  }

  private static func answer(_ address: String, _ call: Call) -> HTML {
    "<p>\(Link.html(call.say("打开结果", "Open the answer"), address))</p>"
  }

  private static func verification(_ job: Jobs.Job, _ call: Call) -> HTML {
    let again = Link.html(call.say("回到核验", "Back to verification"), "/verify")
    guard let found = call.service.verification(of: job) else { return "<p>\(again)</p>" }
    let size = Numbers.grouped(found.head.size)
    let (bodies, files) = (
      Numbers.grouped(Int64(found.associations)), Numbers.grouped(Int64(found.files))
    )
    var list = SummaryList()
    list.add(call.say("校验点", "Checkpoint"), CodeText.html(found.head.description))
    list.add(
      call.say("条目", "Entries"),
      outcome(found.findings.count, call.say("\(size) 条", "\(size) entries"), call))
    list.add(
      call.say("两种路径的事实", "Facts along two paths"),
      outcome(found.differing.count, call.say("\(bodies) 家", "\(bodies) associations"), call))
    list.add(
      call.say("附件", "Attachments"),
      outcome(found.fileFindings.count, call.say("\(files) 个", "\(files) files"), call))
    let verdict = found.isSound ? sound(call) : damaged(call)
    return """
      <h2>\(verdict)</h2>\(list.html)\(findings(found, call))<p>\(again)</p>
      """
  }

  private static func sound(_ call: Call) -> String {
    call.say("核验通过", "Verified: nothing was found")
  }

  private static func damaged(_ call: Call) -> String {
    call.say(
      "核验未通过：请停止使用，保全现场，与他处保存的校验点对照，并从备份恢复",
      "Verification failed: stop using the log, keep it as it is, compare it with checkpoints kept "
        + "elsewhere, and restore from a backup")
  }

  private static func outcome(_ count: Int, _ examined: String, _ call: Call) -> String {
    call.say("已查 \(examined)，发现 \(count) 处", "\(examined) examined, \(count) findings")
  }

  private static let most = 50

  private static func findings(_ found: Verification, _ call: Call) -> HTML {
    var items = found.findings.prefix(most).map { finding -> HTML in
      "<li>\(FindingWords.sentence(finding).in(call.language))</li>"
    }
    items += found.differing.prefix(most).map { stream -> HTML in
      "<li>\(call.say("事实不一致：\(stream)", "The facts differ: \(stream)"))</li>"
    }
    items += found.fileFindings.prefix(most).map { finding -> HTML in
      let fault = DeskWords.sentence(finding.fault).in(call.language)
      let position = Numbers.position(finding.position)
      let which = call.say(
        "\(position) 的附件“\(finding.name)”：", "Attachment “\(finding.name)” of \(position): ")
      return "<li>\(which)\(fault)</li>"
    }
    return items.isEmpty ? .empty : "<ul>\(items)</ul>"
  }
}
