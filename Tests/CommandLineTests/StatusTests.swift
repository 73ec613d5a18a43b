import Foundation
import Testing

/// Exit status 0 done, 1 the answer is "no", 2 wrong usage; one sentence each (views.md, section 6).
@Suite struct StatusTests {
  @Test func `A good file is done, an untouched log verifies`() throws {
    let annals = try Annals()
    try annals.write("a.jsonl", Annals.sample)
    let run = try annals.run("import", "a.jsonl")
    #expect(run.status == 0)
    #expect(run.output == "a.jsonl：记入 3 条，重复 0 条（duplicate），拒绝 0 行。\n")
    #expect(run.complaints.isEmpty)
    let verified = try annals.run("verify")
    #expect(verified.status == 0)
    #expect(verified.output.contains("3 条记录"))
  }

  @Test func `A refused line is a no, with its number, its field and the file left out`() throws {
    let annals = try Annals()
    try annals.write(
      "a.jsonl",
      [Annals.sample[0], Annals.line("AbnormalListEntered", #"{"ground":9}"#, of: "x", on: "x")])
    let run = try annals.run("import", "a.jsonl", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.complaints.contains("a.jsonl line 2: effectiveOn"))
    #expect(run.complaints.contains("a.jsonl line 2: data.ground"))
    #expect(run.complaints.contains("nothing of the file was recorded"))
    #expect(try annals.run("export").output.isEmpty)
  }

  @Test func `A partial import is a no too, and writes the refused lines beside the file`() throws {
    let annals = try Annals()
    try annals.write("a.jsonl", [Annals.sample[0], "not JSON ", Annals.sample[1]])
    #expect(try annals.run("import", "a.jsonl", "--partial").status == 1)
    #expect(try annals.run("export").lines.count == 2)
    let rejected = annals.folder.appending(path: "a.jsonl.rejected.jsonl")
    #expect(try String(contentsOf: rejected, encoding: .utf8) == "not JSON \n")
  }

  @Test(arguments: [
    ["replay"], ["export"], ["verify"], ["history", "lg-0007"],
    ["compare", "--as-of", "2020-01-01", "--with", "2020-12-31"],
  ])
  func `A missing store is a no that names the folder and the way out`(
    arguments: [String]
  ) throws {
    let annals = try Annals()
    let run = try annals.run(arguments)
    #expect(run.status == 1)
    #expect(run.complaints == "annals.store 中没有日志；请检查 --store，或先用 annals import 导入。\n")
    #expect(run.output.isEmpty)
    // Asking must not make a store.
    #expect(!FileManager.default.fileExists(atPath: annals.folder.path + "/annals.store"))
  }

  @Test(arguments: [
    (["frobnicate"], ["frobnicate", "replay"]), (["replay", "--wiht", "x"], ["--wiht", "--help"]),
    (["export", "--view", "register"], ["--view"]), (["replay", "--view"], ["--view"]),
    (["replay", "--view", "zombie"], ["zombie", "abnormal-list"]),
    (["replay", "--as-of", "2021-02-29"], ["--as-of", "2021-02-29"]),
    (["replay", "--as-of", "2101-01-01"], ["2101-01-01"]),
    (["replay", "--known-at", "2021-03-01T18:00:00"], ["2021-03-01T18:00:00", "+08:00"]),
    (["replay", "--format", "xml"], ["xml", "table json csv"]), (["history"], ["history"]),
    (["history", "a", "b"], ["history", "2"]), (["import"], ["import"]),
    (["compare", "--as-of", "2020-01-01"], ["--with"]), (["replay", "extra"], ["replay"]),
    (["export", "--after", "-1"], ["--after", "-1"]), (["import", "a", "--partial=yes"], ["yes"]),
    (["replay", "--lang", "fr"], ["fr"]), (["verify", "--against", "x"], ["--against", "x"]),
  ])
  func `Wrong usage is said in one sentence, in both languages`(
    arguments: [String], words: [String]
  ) throws {
    let annals = try Annals()
    for language in [[], ["--lang", "en"]] where !(arguments.contains("--lang")) || language == [] {
      let run = try annals.run(language + arguments)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.complaints.split(separator: "\n").count == 1)
      for word in words { #expect(run.complaints.contains(word)) }
    }
  }

  @Test func `Without a command the overview is shown as wrong usage`() throws {
    let run = try Annals().run()
    #expect(run.status == 2)
    #expect(run.output.contains("annals"))
  }

  @Test func `A file that is not there is a no`() throws {
    let run = try Annals().run("import", "no-such.jsonl")
    #expect(run.status == 1)
    #expect(run.complaints.contains("no-such.jsonl"))
  }

  @Test func `The store comes from the option, else from the environment`() throws {
    let annals = try Annals()
    try annals.write("a.jsonl", Annals.sample)
    let variables = ["ANNALS_STORE": "one.store"]
    #expect(try annals.run("import", "a.jsonl", environment: variables).status == 0)
    #expect(try annals.run("export", environment: variables).lines.count == 3)
    #expect(try annals.run("export").status == 1)
    #expect(try annals.run("export", "--store", "one.store").lines.count == 3)
    #expect(
      try annals.run("export", "--store=two.store", environment: variables).complaints
        .contains("two.store"))
  }
}
