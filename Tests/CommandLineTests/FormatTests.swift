import EventModel
import Testing

@Suite struct FormatTests {
  /// Columns on a terminal, for the characters in these tests: two from the CJK blocks on.
  private func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }

  /// Where the columns of a line begin, counted in columns of the terminal.
  private func starts(_ line: String) -> [Int] {
    var starts: [Int] = []
    var column = 0
    var spaces = 2
    for character in line {
      if character == " " {
        spaces += 1
      } else {
        if spaces >= 2 { starts.append(column) }
        spaces = 0
      }
      column += width(String(character))
    }
    return starts
  }

  @Test func `JSON is one compact object a line with sorted keys`() throws {
    let annals = try Annals()
    try annals.importSample()
    let commands = [
      ["replay", "--as-of", "2020-08-31"],
      ["replay", "--view", "statistics", "--as-of", "2020-08-31"],
      ["history", "lg-0007", "--as-of", "2020-08-31"],
      [
        "compare", "--as-of", "2020-01-01", "--with", "2020-08-31", "--view", "abnormal-list",
      ],
    ]
    for command in commands {
      let run = try annals.run(command + ["--format", "json"])
      #expect(run.status == 0)
      #expect(!run.lines.isEmpty)
      for line in run.lines {
        // The canonical form is compact and sorted; CanonicalFormTests proves that.
        #expect(try JSONParser.parse(line).canonicalText == line)
      }
    }
  }

  @Test func `A row of JSON carries the contract's keys`() throws {
    let annals = try Annals()
    try annals.importSample()
    let run = try annals.run(
      "replay", "--view", "abnormal-list", "--as-of", "2020-08-31", "--format", "json")
    let row = try JSONParser.parse(run.output)
    #expect(row["association"] == .string("lg-0007"))
    #expect(row["grounds"] == .array([.integer(1)]))
    #expect(row["seriousFrom"] == .string("2022-08-01"))
    #expect(row["because"] == .array([.integer(1), .integer(3)]))
    #expect(row["basis"] == .string("《社会组织信用信息管理办法》第十一条第（一）项"))
  }

  @Test func `CSV begins with the contract's keys and quotes what needs it`() throws {
    let annals = try Annals()
    try annals.importSample()
    let run = try annals.run(
      "replay", "--view", "catalogue", "--as-of", "2020-08-31", "--format", "csv")
    #expect(run.lines.first == "association,name,eligible,failing,because,basis")
    #expect(run.lines.count == 3)
    // A spreadsheet must not take the name for a formula; RFC 4180 doubles its quotes.
    #expect(run.lines[2].hasPrefix(#"wz-01,"'=A商会, ""甲""",false,grade premises"#))
  }

  @Test func `An answer without rows keeps the header of CSV and is empty in JSON`() throws {
    let annals = try Annals()
    try annals.importSample()
    let arguments = ["replay", "--view", "black-list", "--as-of", "2020-08-31", "--format"]
    #expect(try annals.run(arguments + ["csv"]).lines.count == 1)
    #expect(try annals.run(arguments + ["json"]).output.isEmpty)
    #expect(try annals.run(arguments + ["table"]).output.contains("均不在其列"))
  }

  @Test(arguments: [
    ["replay", "--as-of", "2020-08-31"],
    ["replay", "--view", "proposals", "--as-of", "2020-08-31"],
    ["replay", "--view", "catalogue", "--as-of", "2020-08-31"],
    ["replay", "--as-of", "2020-08-31", "--lang", "en"],
  ])
  func `Columns of a table line up under the width of Chinese characters`(
    arguments: [String]
  ) throws {
    let annals = try Annals()
    try annals.importSample()
    let lines = try annals.run(arguments).lines
    let rule = try #require(lines.firstIndex { $0.hasPrefix("─") })
    // After the table follow the citations, `[1] …`.
    let table = Array(lines[(rule - 1)...].prefix { !$0.hasPrefix("[") })
    // The rule under the header is drawn with a character of one column, also here.
    let columns = table[1].split(separator: "  ").reduce(into: [0]) { starts, dashes in
      starts.append((starts.last ?? 0) + dashes.unicodeScalars.count + 2)
    }.dropLast()
    #expect(table.count >= 4)
    for line in [table[0]] + table[2...] { #expect(starts(line) == Array(columns), "\(line)") }
  }

  @Test func `What is not a terminal gets no escape codes`() throws {
    let annals = try Annals()
    try annals.importSample()
    for arguments in [
      ["replay", "--as-of", "2020-08-31"], ["history", "lg-0007"], ["replay", "--help"],
      ["compare", "--as-of", "2019-01-01", "--with", "2020-08-31"], ["verify"],
      ["replay", "--view", "nothing"],
    ] {
      let run = try annals.run(arguments)
      #expect(!(run.output + run.complaints).isEmpty)
      #expect(!(run.output + run.complaints).contains("\u{1B}"))
      #expect(!(run.output + run.complaints).contains("\r"))
    }
  }

  @Test func `Nothing known is written as such in people's language`() throws {
    let annals = try Annals()
    try annals.importSample()
    let chinese = try annals.run("replay", "--as-of", "2020-08-31").output
    #expect(chinese.contains("未记载"))
    #expect(chinese.contains("行业协会"))
    let english = try annals.run("replay", "--as-of", "2020-08-31", "--lang", "en").output
    #expect(english.contains("not recorded"))
    #expect(english.contains("industryAssociation"))
    #expect(english.contains("effective 2020-08-31"))
  }

  @Test func `A day as K is its end, an instant is included`() throws {
    let annals = try Annals()
    try annals.importSample()
    // Everything was recorded on 2020-09-15 at noon in Shanghai.
    func count(_ known: String) throws -> Int {
      try annals.run(
        "replay", "--as-of", "2020-12-31", "--known-at", known, "--format", "json"
      ).lines.count
    }
    #expect(try count("2020-09-14") == 0)
    #expect(try count("2020-09-15") == 2)
    #expect(try count("2020-09-15T12:00:00+08:00") == 2)
    #expect(try count("2020-09-15T11:59:59.999+08:00") == 0)
  }

  @Test func `An export read into another store is the same export`() throws {
    let annals = try Annals()
    try annals.importSample()
    let lines = try annals.run("export").lines
    #expect(lines.count == 3)
    try annals.write("copy.jsonl", lines)
    #expect(try annals.run("import", "copy.jsonl", "--store", "copy.store").status == 0)
    #expect(try annals.run("export", "--store", "copy.store").lines == lines)
    #expect(try annals.run("export", "--after", "2").lines == [lines[2]])
    let root = { (run: Annals.Run) in run.output.split(separator: "；").first }
    #expect(
      try root(annals.run("verify")) == root(annals.run("verify", "--store", "copy.store")))
  }
}
