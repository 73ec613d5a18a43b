import EventModel
import Events
import Foundation

/// The folder of this file; samples and documents are found from it.
private let here = URL(filePath: #filePath).deletingLastPathComponent()

/// The file `Docs/Events.md`.
let documentFile = here.appending(path: "../../Docs/Events.md").standardizedFileURL

/// The frozen lines, one canonical JSON text each.
func sampleLines() throws -> [String] {
  let text = try String(contentsOf: here.appending(path: "Samples/events.jsonl"), encoding: .utf8)
  return text.split(separator: "\n").map(String.init)
}

/// A line with what every line needs, and `members` in place of or besides it.
/// A member given as nil is left out.
func line(
  _ type: String, _ data: String, _ members: KeyValuePairs<String, String?> = [:],
  stream: String = "association/lg-0007"
) -> String {
  var all: [(String, String?)] = [
    ("stream", "\"\(stream)\""), ("type", "\"\(type)\""), ("effectiveOn", #""2020-06-18""#),
    ("actor", #""registrar/440307/li""#), ("data", data),
  ]
  for (key, value) in members {
    all.removeAll { $0.0 == key }
    all.append((key, value))
  }
  return "{"
    + all.compactMap { key, value in value.map { "\"\(key)\":\($0)" } }
    .joined(separator: ",") + "}"
}

/// A refusal without what was found: where and what.
struct Finding: Hashable, CustomStringConvertible {
  let field: String
  let problem: Refusal.Problem
  var description: String { "\(field): \(problem)" }

  init(_ field: String, _ problem: Refusal.Problem) {
    self.field = field
    self.problem = problem
  }
}

/// The refusals of a JSON text; none where it is taken.
func refusals(of text: String) throws -> [Refusal] {
  do {
    _ = try EventReader.read(try JSONParser.parse(text))
    return []
  } catch let refusals as Refusals {
    return refusals.all
  }
}

func findings(of text: String) throws -> Set<Finding> {
  Set(try refusals(of: text).map { Finding($0.field, $0.problem) })
}

func read(_ text: String) throws -> Envelope {
  try EventReader.read(try JSONParser.parse(text))
}

/// SplitMix64: random numbers that a seed repeats.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
