import Foundation
import Testing

/// `annals print` and `annals attach`, as an officer types them.
@Suite struct PrintTests {
  private static let setup = "system/440307/setup"
  private static let li = "registrar/440307/li"

  /// A store with an office, its officer and a registered association.
  private func office() throws -> Annals {
    let annals = try Annals()
    try annals.write("a.jsonl", [Annals.sample[0]])
    try #require(try annals.run("import", "a.jsonl").status == 0)
    let commands = [
      ["OpenOffice", "office/440307", "name=示例区民政局", "jurisdiction=440307", "word=示民"],
      [
        "AppointOfficer", "office/440307", "officer=\(Self.setup)", "duty=keeper",
        "jurisdictions=CN",
      ],
      [
        "AppointOfficer", "office/440307", "officer=\(Self.li)", "duty=complianceOfficer",
        "jurisdictions=440307",
      ],
    ]
    for command in commands {
      let run = try annals.run(["record"] + command + ["--as", Self.setup])
      try #require(run.status == 0, "\(run.complaints)")
    }
    return annals
  }

  private static let order = [
    "OrderRectification", "lg-0007", "dueOn=2099-01-05", #"items=[{"code":"R1","text":"未换届"}]"#,
    "--reason", "日常检查", "--as", li,
  ]

  @Test func `An order needs no number: the office gives it, and the paper prints under it`() throws
  {
    let annals = try office()
    let preview = try annals.run(["record"] + Self.order + ["--dry-run"])
    #expect(preview.output.contains("责改〔"), "\(preview.complaints)")
    let recorded = try annals.run(["record"] + Self.order)
    #expect(recorded.status == 0, "\(recorded.complaints)")
    let start = try #require(recorded.output.range(of: "文号 "))
    let number = recorded.output[start.upperBound...].prefix { $0 != "\n" }
    #expect(number.hasPrefix("示民责改〔") && number.hasSuffix("〕1号"))
    let printed = try annals.run("print", String(number))
    #expect(printed.output.hasPrefix("<!DOCTYPE html>"))
    #expect(printed.output.contains("责令限期整改通知书"))
    #expect(printed.output.contains("annals verify --against 6:"))
    #expect(!printed.output.contains("副本"))
    #expect(try annals.run("print", "#5", "--copy").output.contains("副本"))
    #expect(try annals.run("print", "5", "--receipt").output.contains("送达回证"))
    let file = try annals.run("print", "5", "--out", "a.html")
    #expect(file.output.isEmpty)
    let written = try String(
      contentsOf: annals.folder.appending(path: "a.html"), encoding: .utf8)
    #expect(written == printed.output)
  }

  @Test func `A draft is marked, has no pin and leaves nothing in the log`() throws {
    let annals = try office()
    let draft = try annals.run(["print", "--draft"] + Self.order)
    #expect(draft.status == 0, "\(draft.complaints)")
    #expect(draft.output.contains("样稿"))
    #expect(!draft.output.contains("校验点"))
    #expect(try annals.run("export").lines.count == 4)
  }

  @Test func `What cannot be printed is a no that says why`() throws {
    let annals = try office()
    let cases = [
      (["1"], "没有对应的文书"), (["99"], "没有记录 #99"), (["示民责改〔2026〕7号"], "没有文号为"),
      (["--draft", "x-1"], "没有待复核的提交"),
    ]
    for (arguments, reason) in cases {
      let run = try annals.run(["print"] + arguments)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.complaints.contains(reason), "\(run.complaints)")
    }
    #expect(try annals.run("print", "1", "2").status == 2)
    let elsewhere = try annals.run("print", "--draft", "x-1", "--store", "nowhere")
    #expect(elsewhere.status == 1)
    #expect(!FileManager.default.fileExists(atPath: annals.folder.path + "/nowhere"))
  }

  @Test func `A file is attached, verified, and missed when it is gone`() throws {
    let annals = try office()
    try annals.write("笔录.txt", ["检查笔录"])
    let attached = try annals.run("attach", "笔录.txt")
    #expect(attached.status == 0)
    #expect(attached.output.hasPrefix(#"[{"bytes":13,"name":"笔录.txt","sha256":""#))
    let json = attached.output.dropLast()
    let recorded = try annals.run(["record"] + Self.order + ["attachments=\(json)"])
    #expect(recorded.status == 0, "\(recorded.complaints)")
    #expect(try annals.run("verify").output.contains("1 个附件完好"))
    try FileManager.default.removeItem(
      at: annals.folder.appending(path: "annals.store/attachments"))
    let verified = try annals.run("verify")
    #expect(verified.status == 1)
    #expect(verified.complaints.contains("记录 #5 的附件“笔录.txt”"))
  }
}
