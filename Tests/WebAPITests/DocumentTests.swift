import EventModel
import Foundation
import HTTP
import Projections
import Service
import Testing
import Web
import Words

@testable import WebAPI

@Suite("The document says what the service does")
struct DocumentTests {
  private let document = APIRoutes.documentValue

  @Test func `Every route is described, and every operation is a route`() {
    guard case .object(let paths)? = document["paths"] else {
      Issue.record("no paths")
      return
    }
    var described: Set<String> = []
    for path in paths {
      guard case .object(let methods) = path.value else { continue }
      for method in methods { described.insert("\(method.key.uppercased()) \(path.key)") }
    }
    let routes = Set(APIRoutes.all.map { "\($0.method.rawValue) \($0.template)" })
    #expect(described == routes)
  }

  @Test func `Operations have names of their own and words in both languages`() {
    let names = APIRoutes.operations.map(\.name)
    #expect(Set(names).count == names.count)
    for operation in APIRoutes.operations {
      #expect(!operation.summary.chinese.isEmpty && !operation.summary.english.isEmpty)
      #expect(!operation.answers.isEmpty, "\(operation.name)")
      for parameter in operation.parameters where parameter.place == .path {
        #expect(operation.template.contains("{\(parameter.name)}"), "\(operation.name)")
      }
    }
  }

  @Test func `Every reference leads to a shape, and no two shapes share a name`() throws {
    let names = (SharedTerms.all + Components.schemas).map(\.name)
    #expect(Set(names).count == names.count)
    var references: Set<String> = []
    collect(document, &references)
    #expect(references.count > 40)
    for reference in references {
      let name = try #require(reference.split(separator: "/").last.map { String($0) })
      #expect(names.contains(name), "\(reference)")
    }
  }

  private func collect(_ value: JSONValue, _ references: inout Set<String>) {
    switch value {
    case .array(let values): for value in values { collect(value, &references) }
    case .object(let members):
      for member in members {
        if member.key == "$ref", case .string(let text) = member.value { references.insert(text) }
        collect(member.value, &references)
      }
    case .null, .bool, .integer, .number, .string: break
    }
  }

  @Test func `A write needs a key, and everything a client must handle is among its answers`() {
    for operation in APIRoutes.operations where operation.method != .get {
      guard !operation.template.hasSuffix("/preview") else { continue }
      let key = operation.parameters.first { $0.name == "Idempotency-Key" }
      #expect(key?.isRequired == true, "\(operation.name)")
      let statuses = Set(operation.allProblems.map(\.status))
      #expect(statuses.isSuperset(of: [400, 401, 403, 409, 422]), "\(operation.name)")
    }
  }

  @Test func `The page about the API names every operation and its right`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs/API.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    for operation in APIRoutes.operations {
      let line =
        "| `\(operation.name)` | `\(operation.method.rawValue) \(operation.template)` "
        + "| `\(operation.right.rawValue)` |"
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test(arguments: [
    ("2020-02-29", true), ("2021-02-29", false), ("2100-02-29", false), ("2000-02-29", true),
    ("2020-04-31", false), ("1948-12-31", false), ("2100-12-31", true), ("2020-1-1", false),
    ("2020-01-01\n", false), ("", false),
  ])
  func `The pattern of a day admits the days that exist`(text: String, isDay: Bool) {
    #expect(Pattern.day.admits(text) == isDay)
  }

  @Test(arguments: ["0~lg-0007", "12~", "3~lg-0007~Ig", "0~~", "7~a~"])
  func `Every text that fits the pattern of a page token is a token`(text: String) {
    #expect(Pattern.pageToken.admits(text))
    #expect(PageToken(text) != nil)
  }
}

@Suite("A described parameter is read, another is refused")
struct ParameterTests {
  @Test
  func `Every operation refuses a parameter of the wrong shape and one that is not described`()
    async throws
  {
    let house = try await APIHouse()
    let sun = try house.client(.sun)
    var refused = 0
    for operation in APIRoutes.operations where operation.method == .get {
      guard operation.right != .keep else { continue }
      let address = Self.address(operation)
      let stranger = try sun.get(address + "&nonsense=1")
      #expect(stranger.status == 400, "\(operation.name): \(stranger.text)")
      #expect(stranger.problem == "bad-parameter")
      for parameter in operation.parameters {
        guard let bad = Self.bad(parameter) else { continue }
        let reply =
          parameter.place == .header
          ? try sun.get(address, [parameter.name: bad])
          : try sun.get(address + "&\(parameter.name)=\(bad)")
        #expect(reply.status == 400, "\(operation.name) \(parameter.name): \(reply.text)")
        refused += 1
      }
    }
    #expect(refused > 200)
  }

  /// An address with everything that must be given.
  private static func address(_ operation: WebAPI.Operation) -> String {
    let path = operation.template
      .replacing("{association}", with: "lg-0001").replacing("{command}", with: "AwardGrade")
      .replacing("{position}", with: "1").replacing("{report}", with: "grants")
      .replacing("{job}", with: "1").replacing("{view}", with: "register")
      .replacing("{sha256}", with: String(repeating: "0", count: 64))
      .replacing("{token}", with: "0123456789abcdef")
    var query = "lang=zh"
    for parameter in operation.parameters where parameter.place == .query && parameter.isRequired {
      query += "&\(parameter.name)=" + (parameter.name == "view" ? "register" : "1")
    }
    return path + "?" + query
  }

  /// A value that is not of the parameter's shape; nil where any is, or where the path has its own.
  private static func bad(_ parameter: Parameter) -> String? {
    if parameter.place == .path { return nil }
    switch parameter.shape {
    case .integer: return "x"
    case .pattern: return "%E5%9D%8F"
    case .choice: return "no-such-word"
    case .text(let length): return String(repeating: "x", count: length.upperBound + 1)
    case .free: return nil
    }
  }
}

@Suite("Rows are of the shape that the document says")
struct ShapeTests {
  @Test func `Every value of every view is of its column's kind`() async throws {
    let house = try await APIHouse()
    var seen = 0
    for view in View.allCases {
      let reply = try house.client(.sun).get("/views/\(view.rawValue)?limit=1000")
      if view != .statistics, view != .officers {
        #expect(reply.status == 200, "\(view): \(reply.text)")
      }
      for row in reply["rows"]?.elements ?? [] {
        for column in view.columns {
          let value = try #require(row[column.key], "\(view) \(column.key)")
          #expect(Self.fits(value, ColumnShape(column, in: view)), "\(view) \(column.key) \(value)")
          seen += 1
        }
      }
    }
    #expect(seen > 100)
  }

  private static func fits(_ value: JSONValue, _ shape: ColumnShape) -> Bool {
    switch (value, shape) {
    case (.null, .text), (.null, .day), (.null, .number): true
    case (.string, .text), (.integer, .number), (.bool, .flag), (.object, .counts): true
    case (.string(let text), .day): CivilDate(text) != nil
    case (.array(let values), .texts): values.allSatisfy { $0.string != nil }
    case (.array(let values), .numbers): values.allSatisfy { $0.number != nil }
    case (_, _): false
    }
  }
}
