import EventModel
import EventStore
import Foundation
import Service
import Testing

@testable import Console

extension Browser.Reply {
  /// The value of a hidden input of the page.
  func hidden(_ name: String) -> String? {
    guard let start = text.range(of: #"name="\#(name)" value=""#) else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }

  /// The window's title.
  var title: String {
    guard let start = text.range(of: "<title>"), let end = text.range(of: "</title>") else {
      return ""
    }
    return String(text[start.upperBound..<end.lowerBound])
  }

  func has(_ words: String) -> Bool { text.contains(words) }
}

/// What people fill in, for the tests of whole flows.
enum Filling {
  /// An order of one item with the finding behind it, due on a day.
  static func order(
    due: String = "2026-07-31", item: String = "会费收支账目未向会员公布", effective: String = ""
  ) -> [(String, String)] {
    [
      ("act", "OrderRectification"), ("stream", "association/lg-0001"), ("g.order", ""),
      ("g.items.0", ""), ("g.items.0.code", "Ｒ07"), ("g.items.0.text", item), ("g.dueOn", due),
      ("g.officer", "li"), ("g.findings.0", ""), ("g.findings.0.rule", "专项检查"),
      ("g.findings.0.basis", "《社会团体登记管理条例》（2016年修订）第二十九条"),
      ("effective-on", effective), ("g.justification", ""),
    ]
  }

  /// The voiding of an entry of `lg-0001`, which takes two officers.
  static func void(_ entry: EventID) -> [(String, String)] {
    [
      ("act", "VoidEntry"), ("stream", "association/lg-0001"), ("g.entry", entry.description),
      ("g.reason", "同一活动重复登记，核对台账后作废"),
    ]
  }
}

extension Browser {
  /// Fills in a form and goes as far as its check page; the draft's address.
  func draft(_ fields: [(String, String)]) async throws -> String {
    let reply = try await post("/drafts/new", fields + [("do", "check")])
    let check = try #require(reply.location, "no check page: \(reply.title)")
    #expect(reply.status == 303)
    return String(check.prefix { $0 != "?" }.dropLast(check.hasSuffix("/check") ? 6 : 0))
  }

  /// Sends a draft as its check page shows it.
  func send(_ draft: String, sure: Bool = false) async throws -> Reply {
    let page = try await get(draft + "/check")
    var shown = page.hidden("seen")
    if shown == nil { shown = try await get(draft + "/sure").hidden("seen") }
    let seen = try #require(shown, "nothing to send: \(page.title)")
    return try await post(
      draft + "/submit", [("seen", seen)] + (sure ? [("sure", "1")] : []))
  }
}

extension ConsoleHouse {
  /// The entries of an association now.
  func entries(_ association: String) throws -> [Entry] {
    try service.entries(of: try #require(StreamName.association(association)))
  }

  /// The last entry of a type of an association.
  func last(_ type: String, of association: String = "lg-0001") throws -> Entry {
    try #require(try entries(association).last { $0.type == type })
  }
}
