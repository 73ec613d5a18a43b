import CaseWork
package import Desk
package import EventModel
package import EventStore
import Events
import Exchange
import Law
package import Service
package import Words

extension Problem {
  /// A question that could not be answered.
  package init(_ fault: ServiceFault, store: String) {
    switch fault {
    case .positionAhead(let asked, let last):
      self = Problem(
        .notFound,
        Sentence(
          "position：#\(asked) 在所知范围之后，至多 #\(last)",
          "position: #\(asked) lies after what is known; at most #\(last)"))
    case .unknownColumn(let column):
      self = .parameter(column, "该视图没有这一列", "the view has no such column")
    case .badToken:
      self = .parameter("after", "不是上一页给出的标记", "no token that a page ended with")
    case .busy:
      self = Problem(
        .busy,
        Sentence("多项历史重放正在进行，请稍后再试", "several replays of the past are under way; try again soon"),
        headers: [("Retry-After", "5")])
    case .store(let error):
      self = Problem(.storeFailed, StoreWords.sentence(error, store))
    case .replay(let fault):
      self = Problem(.storeFailed, fault.sentence(store))
    case .desk(let fault):
      self.init(fault)
    }
  }

  /// A command that was not carried out.
  package init(_ fault: DeskFault) {
    let words = DeskWords.sentence(fault)
    switch fault {
    case .refused(.misshapen(let refusals)):
      self = Problem(
        .misshapen, words,
        fields: refusals.all.map { refusal in
          (refusal.field, RefusalWords.sentence(.field(refusal)))
        })
    case .refused(.obstacles(let obstacles)):
      self = Problem(.refusedByLaw, words, members: Self.members(obstacles))
    case .refused(.unauthorised(let obstacles)):
      let isElsewhere = obstacles.contains { $0.gate.name == "authority.jurisdiction" }
      self = Problem(
        isElsewhere ? .outsideArea : .notAllowed, words, members: Self.members(obstacles))
    case .lapsed: self = Problem(.lapsed, words)
    case .versionConflict(let stream, let expected, let found):
      self = Self.versionMoved(stream, expected: expected, found: found)
    case .idReused: self = Problem(.keyReused, words)
    case .attachmentMissing: self = Problem(.misshapen, words)
    case .contended:
      self = Problem(.busy, words, headers: [("Retry-After", "1")])
    case .append(let error): self.init(error, words)
    case .unknownType, .unreadable, .store, .replay: self = Problem(.storeFailed, words)
    }
  }

  /// An append that the log did not take.
  package init(_ error: AppendError, _ words: Sentence) {
    switch error {
    case .versionConflict(let stream, let expected, let found):
      self = Self.versionMoved(stream, expected: expected, found: found)
    case .idReused: self = Problem(.keyReused, words)
    case .invalid, .clockWentBack: self = Problem(.misshapen, words)
    case .store: self = Problem(.storeFailed, words)
    }
  }

  private static func versionMoved(
    _ stream: StreamName, expected: Int64, found: Int64
  ) -> Problem {
    Problem(
      .versionMoved,
      Sentence(
        "\(stream) 现为第 \(found) 版，所见为第 \(expected) 版；请查看新增记录后再办理",
        "\(stream) is at version \(found), you saw \(expected); look at the new entries, then try again"
      ),
      members: [.init("currentVersion", .integer(found))],
      headers: [("ETag", ETag.text(stream, found))])
  }

  private static func members(_ obstacles: [Obstacle]) -> [JSONValue.Member] {
    [
      .init(
        "obstacles",
        .array(
          obstacles.map { obstacle in
            .object([
              .init("gate", .string(obstacle.gate.name)),
              .init("basis", .string(obstacle.gate.basis.citation)),
              .init("found", obstacle.found.map { .string($0) } ?? .null),
              .init("wanted", obstacle.wanted.map { .string($0) } ?? .null),
              .init("passableWithReason", .bool(obstacle.gate.force == .judgement)),
              .init("chinese", .string(obstacle.gate.chinese)),
              .init("english", .string(obstacle.gate.english)),
            ])
          }))
    ]
  }
}

/// The strong validator of a stream: its name and version.
package enum ETag {
  package static func text(_ stream: StreamName, _ version: Int64) -> String {
    "\"\(stream)@\(version)\""
  }

  /// The version in a validator of this stream; nil for any other text. A validator of a row says
  /// after a point what its bytes were; the version alone counts for a write.
  package static func version(_ text: String, of stream: StreamName) -> Int64? {
    let prefix = "\"\(stream)@"
    guard text.hasPrefix(prefix), text.hasSuffix("\""), text.count > prefix.count else {
      return nil
    }
    let number = text.dropFirst(prefix.count).dropLast().prefix { $0 != "." }
    return Int64(number)
  }
}
