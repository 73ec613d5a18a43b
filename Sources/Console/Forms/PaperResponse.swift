import CaseWork
import Desk
import EventModel
import Foundation
import HTTP
import Papers
import Paperwork
import Service
import Web
import Words

/// A paper as a page of its own: its print style stands in it, so its policy admits that one style by
/// its hash and nothing else.
enum PaperResponse {
  static func make(_ paper: AnyPaper, _ state: PaperState) -> HTTPResponse {
    let html = PaperDocument.html(paper, state: state)
    let policy =
      "default-src 'none'; style-src 'sha256-\(styleHash(html))'; frame-ancestors 'none'; "
      + "base-uri 'none'; form-action 'none'"
    return HTTPResponse(
      status: 200, type: "text/html; charset=utf-8", text: html,
      headers: [
        ("Content-Security-Policy", policy), ("Content-Language", "zh-CN"),
        ("Cache-Control", "no-store"),
      ])
  }

  /// The SHA-256 of what stands between the tags of the style, in base64, as browsers compare it.
  static func styleHash(_ html: String) -> String {
    guard let start = html.range(of: "<style>"), let end = html.range(of: "</style>"),
      start.upperBound <= end.lowerBound
    else { return "" }
    let style = html[start.upperBound..<end.lowerBound]
    let hexadecimal = AttachmentStore.digest(Data(style.utf8))
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { offset -> UInt8? in
      let from = hexadecimal.index(hexadecimal.startIndex, offsetBy: offset)
      return UInt8(hexadecimal[from..<hexadecimal.index(from, offsetBy: 2)], radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }

  /// Asks the papers and says their faults as problems.
  static func asking<Value>(
    _ call: Call, _ body: () throws(PaperworkFault) -> Value
  ) throws(Problem) -> Value {
    do throws(PaperworkFault) { return try body() } catch {
      let words = PaperworkWords.sentence(error, call.service.store)
      switch error {
      case .noSuchEntry, .noSuchNumber, .carriesNone, .noSuchSubmission:
        throw Problem(.notFound, words)
      case .notNumbered, .foreignNumber, .noOffice, .otherOffice, .missing:
        throw Problem(.stateForbids, words)
      case .desk(let fault): throw Problem(fault)
      case .store: throw Problem(.storeFailed, words)
      }
    }
  }
}

/// The paper of a draft (样稿): what the act would be printed as.
enum DraftPaper {
  static func response(_ call: Call, isReceipt: Bool) throws -> HTTPResponse {
    let context = try DraftContext(call)
    let filled = context.filled
    guard case .possible = try Outlook(context, filled),
      let command = try context.command(filled)
    else { return .seeOther(context.address("check")) }
    let draft = try PaperResponse.asking(call) { () throws(PaperworkFault) in
      try PaperDrafts.draft(of: command, at: call.service.desk, on: call.service.today)
    }
    return PaperResponse.make(isReceipt ? draft.receipt : draft.paper, .draft)
  }
}
