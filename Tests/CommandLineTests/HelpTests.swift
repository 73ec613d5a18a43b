import Testing

@Suite struct HelpTests {
  /// What each command takes beside `--help` and `--lang`: views.md, section 6, and what was added.
  private static let options: [(String, [String])] = [
    ("import", ["--partial", "--store"]),
    (
      "replay",
      [
        "--as-of", "--known-at", "--view", "--association", "--jurisdiction", "--format", "--store",
      ]
    ),
    ("history", ["--as-of", "--known-at", "--format", "--store"]),
    (
      "compare",
      [
        "--as-of", "--with", "--view", "--known-at", "--association", "--jurisdiction", "--format",
        "--store",
      ]
    ), ("export", ["--format", "--after", "--store"]), ("verify", ["--against", "--store"]),
    ("print", ["--receipt", "--copy", "--draft", "--as", "--out", "--store"]),
    ("attach", ["--store"]),
    (
      "work",
      [
        "--mine", "--unassigned", "--overdue", "--due-this-week", "--kind", "--jurisdiction",
        "--as-of", "--known-at", "--format", "--store",
      ]
    ), ("case", ["--as-of", "--known-at", "--format", "--store"]),
    (
      "serve",
      [
        "--port", "--listen", "--certificate", "--key", "--plain-http-on-the-network", "--store",
      ]
    ), ("account", ["--as", "--name", "--password-stdin", "--label", "--until"]),
    ("demo", ["--check", "--office", "--lines", "--seed", "--store"]),
    ("bench", ["--events", "--associations", "--rounds", "--only", "--keep", "--store"]),
  ]

  @Test(arguments: options)
  func `The help of a command names its options and an example, in both languages`(
    command: String, options: [String]
  ) throws {
    let annals = try Annals()
    for (language, example) in [("zh", "示例：annals "), ("en", "Example: annals ")] {
      let run = try annals.run(command, "--help", "--lang", language)
      #expect(run.status == 0)
      #expect(run.complaints.isEmpty)
      #expect(run.output.contains("\(example)\(command)"))
      for option in options { #expect(run.output.contains(option), "\(language)") }
    }
  }

  @Test func `The overview names every command`() throws {
    let annals = try Annals()
    for arguments in [["--help"], ["-h"], ["help"], ["--help", "--lang", "en"]] {
      let run = try annals.run(arguments)
      #expect(run.status == 0)
      for (command, _) in Self.options { #expect(run.output.contains("\n  \(command)")) }
    }
  }

  @Test func `Help on a command is the same wherever it is asked for`() throws {
    let annals = try Annals()
    let usual = try annals.run("replay", "--help").output
    #expect(usual.contains("annals replay"))
    #expect(try annals.run("help", "replay").output == usual)
    #expect(try annals.run("--lang", "zh", "replay", "-h").output == usual)
    #expect(try annals.run("replay", "--help", "--lang", "en").output != usual)
  }
}
