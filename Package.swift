// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house, from the ground up. A room may import only rooms that stand above it in
// this list; `Docs/Architecture.md` gives each one sentence. Builds run with
// `--explicit-target-dependency-import-check error`, so an import that is not declared here stops them.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
]

func room(
  _ name: String, at path: String? = nil, above: [Target.Dependency] = [],
  resources: [Resource]? = nil
)
  -> Target
{
  .target(
    name: name, dependencies: above, path: path, resources: resources, swiftSettings: settings)
}

func tests(
  _ name: String, of rooms: [Target.Dependency], excluding: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: rooms, exclude: excluding, swiftSettings: settings)
}

let package = Package(
  name: "annals",
  targets: [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),

    room("EventModel"),
    room("WorkingDays", above: ["EventModel"], resources: [.embedInCode("holidays.csv")]),
    room("Law", above: ["EventModel"]),
    room("Events", at: "Events", above: ["EventModel", "Law"]),
    room("Associations", above: ["EventModel", "Events"]),
    room("Rules", above: ["EventModel", "WorkingDays", "Law", "Events", "Associations"]),
    room("Papers", above: ["EventModel"]),
    room("SQLite", above: ["CSQLite"]),
    room("HTTP", above: ["CMicroHTTPD"]),
    room("EventStore", above: ["EventModel", "SQLite", "CCrypto"]),
    room("Accounts", above: ["EventModel", "SQLite", "CCrypto"]),
    room(
      "Projections", at: "Projections",
      above: ["EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules"]),
    room(
      "Replay",
      above: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "EventStore",
        "Projections",
      ]),
    room(
      "CaseWork",
      above: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "Papers",
        "Projections",
      ]),
    room(
      "Reports",
      above: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "CaseWork",
      ]),
    room(
      "Desk",
      above: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "Papers",
        "EventStore", "Projections", "Replay", "CaseWork", "CCrypto",
      ]),
    room(
      "Paperwork",
      above: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "Papers",
        "EventStore", "Projections", "Replay", "CaseWork", "Desk",
      ]),
    room("Exchange", above: ["EventModel", "Law", "Events", "EventStore"]),
    room(
      "Words",
      above: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "Papers",
        "EventStore", "Projections", "Replay", "CaseWork", "Reports", "Desk", "Paperwork",
        "Exchange",
      ]),
    room(
      "Service",
      above: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "Papers",
        "EventStore", "Projections", "Replay", "CaseWork", "Reports", "Desk", "Paperwork",
        "Exchange", "CCrypto",
      ]),
    room(
      "Web",
      above: [
        "EventModel", "Law", "Events", "Associations", "EventStore", "Projections", "Replay",
        "CaseWork", "Desk", "Paperwork", "Exchange", "Words", "HTTP", "Accounts", "Service",
      ]),
    room(
      "WebAPI",
      above: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "Papers",
        "EventStore", "Projections", "Replay", "CaseWork", "Reports", "Desk", "Paperwork",
        "Exchange", "Words", "HTTP", "Accounts", "Service", "Web",
      ]),
    room(
      "Console",
      above: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "Papers",
        "EventStore", "Projections", "Replay", "CaseWork", "Reports", "Desk", "Paperwork",
        "Exchange", "Words", "HTTP", "Accounts", "Service", "Web",
      ]),
    room(
      "Server",
      above: [
        "EventModel", "Events", "Associations", "EventStore", "Projections", "Replay", "CaseWork",
        "Desk", "Words", "HTTP", "Accounts", "Service", "Web", "WebAPI", "Console",
      ]),
    room("Demonstration", above: ["EventModel", "Law", "Events"]),
    .executableTarget(
      name: "annals",
      dependencies: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "SQLite",
        "EventStore",
        "Projections", "Replay", "CaseWork", "Reports", "Desk", "Papers", "Paperwork", "Exchange",
        "Words", "Accounts", "HTTP", "Service", "Web", "Server", "Demonstration", "CCrypto",
      ],
      path: "Tools/annals", swiftSettings: settings),

    .executableTarget(
      name: "crash-writer", dependencies: ["EventModel", "EventStore"],
      path: "Tests/Trials/CrashWriter", swiftSettings: settings),
    .executableTarget(
      name: "paper-samples", dependencies: ["EventModel", "Law", "Papers"],
      path: "Tests/Trials/PaperSamples", swiftSettings: settings),
    .executableTarget(
      name: "http-hello", dependencies: ["HTTP"],
      path: "Tests/Trials/HTTPHello", swiftSettings: settings),

    tests("EventModelTests", of: ["EventModel"]),
    tests("WorkingDaysTests", of: ["EventModel", "WorkingDays"]),
    tests("LawTests", of: ["EventModel", "Law"]),
    tests("EventsTests", of: ["EventModel", "Law", "Events"], excluding: ["Samples"]),
    tests(
      "RulesTests", of: ["EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules"]),
    tests("PapersTests", of: ["EventModel", "Papers", "paper-samples"]),
    tests("HTTPTests", of: ["HTTP"]),
    tests("EventStoreTests", of: ["EventModel", "SQLite", "EventStore", "CCrypto"]),
    tests("AccountsTests", of: ["EventModel", "SQLite", "Accounts"]),
    tests(
      "ReplayTests",
      of: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "EventStore",
        "Projections", "Replay", "Exchange",
      ]),
    tests(
      "CaseWorkTests",
      of: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "Projections",
        "CaseWork", "Reports",
      ]),
    tests(
      "DeskTests",
      of: [
        "EventModel", "WorkingDays", "Law", "Events", "Associations", "Rules", "EventStore",
        "Projections", "Replay", "CaseWork", "Desk", "Words", "annals",
      ]),
    tests(
      "PaperworkTests",
      of: [
        "EventModel", "Events", "EventStore", "CaseWork", "Desk", "Papers", "Paperwork",
      ]),
    tests("ExchangeTests", of: ["EventModel", "Law", "Events", "EventStore", "Exchange"]),
    tests(
      "WordsTests",
      of: [
        "EventModel", "Law", "Events", "Associations", "Rules", "Projections", "Words",
      ]),
    tests("DemonstrationTests", of: ["EventModel", "Law", "Events", "Demonstration"]),
    tests(
      "ServiceTests",
      of: [
        "EventModel", "Law", "Events", "Associations", "Rules", "EventStore", "Projections",
        "Replay",
        "CaseWork", "Desk", "Exchange", "Service",
      ]),
    tests("WebTests", of: ["EventModel", "Words", "HTTP", "Accounts", "Service", "Web"]),
    tests(
      "WebAPITests",
      of: [
        "EventModel", "Events", "EventStore", "Projections", "Replay", "CaseWork", "Desk",
        "Exchange", "Words", "HTTP", "Accounts", "Service", "Web", "WebAPI", "Server",
      ]),
    tests(
      "ConsoleTests",
      of: [
        "EventModel", "Events", "EventStore", "Projections", "Replay", "CaseWork", "Desk",
        "Exchange", "Words", "HTTP", "Accounts", "Service", "Web", "Console", "Server",
      ]),
    tests(
      "ServerTests",
      of: [
        "EventModel", "Events", "EventStore", "Projections", "Replay", "CaseWork", "Desk",
        "Exchange", "Words", "HTTP", "Accounts", "Service", "Web", "WebAPI", "Console", "Server",
      ]),
    tests("CommandLineTests", of: ["EventModel", "annals"]),
  ],
  swiftLanguageModes: [.v6]
)
