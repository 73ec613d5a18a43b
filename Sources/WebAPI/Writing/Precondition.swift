import EventModel
import EventStore
import HTTP
import Service
import Web
import Words

/// Which version of a stream a write rests on: `If-Match` for one that has entries, `If-None-Match: *`
/// for one that is to be made.
enum Precondition {
  /// The version that the caller saw; 0 for a new stream.
  static func expected(_ call: Call, _ stream: StreamName) throws -> Int64 {
    let version = try call.answering { () throws(ServiceFault) in
      try call.service.version(of: stream)
    }
    if call.request.header("if-none-match").map({ $0 == "*" }) == true {
      guard version == 0 else { throw moved(stream, version) }
      return 0
    }
    guard let header = call.request.header("if-match") else {
      if version == 0 {
        throw Problem(
          .versionNeeded,
          Sentence(
            "\(stream) 尚无记录；要新建请附 If-None-Match: *",
            "\(stream) has no entries; to begin it send If-None-Match: *"))
      }
      throw Problem(
        .versionNeeded,
        Sentence(
          "请附 If-Match: \(ETag.text(stream, version))，即您所见的版本",
          "send If-Match with the version that you saw, like \(ETag.text(stream, version))"),
        headers: [("ETag", ETag.text(stream, version))])
    }
    for part in header.split(separator: ",") {
      var text = part.drop { $0 == " " }
      while text.last == " " { text.removeLast() }
      if ETag.version(String(text), of: stream) == version { return version }
    }
    throw moved(stream, version)
  }

  static func moved(_ stream: StreamName, _ version: Int64) -> Problem {
    Problem(
      .versionMoved,
      Sentence(
        "\(stream) 现为第 \(version) 版；请查看新增记录后再办理",
        "\(stream) is at version \(version); look at the new entries, then try again"),
      members: [.init("currentVersion", .integer(version))],
      headers: [("ETag", ETag.text(stream, version))])
  }
}
