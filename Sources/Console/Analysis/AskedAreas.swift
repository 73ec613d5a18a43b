import HTTP
import Service
import Web
import Words

/// The areas that an analysis counts over: those that the address names, as far as the caller may read
/// them; without any, all that the caller may read.
enum AskedAreas {
  /// Prefixes of jurisdictions; empty: everything.
  static func prefixes(_ call: Call, named name: String = "jurisdiction") throws(Problem)
    -> [String]
  {
    let scope = call.caller.scope
    guard scope.isEverything || !scope.prefixes.isEmpty else {
      throw Problem(
        .notAllowed, "任职授权没有辖区，不能汇总分析",
        "your appointments name no area to count over")
    }
    let asked = call.request.query.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
    guard !asked.isEmpty else { return scope.prefixes }
    var found: [String] = []
    for area in asked {
      guard area.utf8.allSatisfy({ isPlain($0) }), (2...40).contains(area.utf8.count) else {
        throw .parameter(
          name, "“\(area)”不是辖区代码，应如 440307", "“\(area)” is no code of an area, such as 440307")
      }
      if scope.coversArea(area) {
        found.append(area)
      } else {
        found += scope.prefixes.filter { $0.hasPrefix(area) }
      }
    }
    guard !found.isEmpty else {
      throw Problem(
        .outsideArea, "辖区 \(asked.joined(separator: "、")) 不在您的可见范围内",
        "the area is outside yours: \(asked.joined(separator: ", "))")
    }
    return found
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    case _: false
    }
  }

  /// `辖区 440307、4403`, or all that may be read.
  static func words(_ prefixes: [String], _ call: Call) -> String {
    guard !prefixes.isEmpty else { return call.say("全部辖区", "All areas") }
    return call.say(
      "辖区 \(prefixes.joined(separator: "、"))", "Area \(prefixes.joined(separator: ", "))")
  }
}
