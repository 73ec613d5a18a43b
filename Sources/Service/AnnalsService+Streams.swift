package import Associations
import CaseWork
import Desk
package import EventModel
package import EventStore
package import Events
import Projections

/// A decision of one officer that waits for another (待复核), with the stream that it stands in.
package struct OpenSubmission: Sendable {
  package let stream: StreamName
  package let held: Dossier.Held<DecisionSubmitted>
  /// Every fact of the stream as known now.
  package let file: Dossier
}

extension AnnalsService {
  /// The entries of one stream, in its order. The caller has found it in scope.
  package func entries(of stream: StreamName) throws(ServiceFault) -> [Entry] {
    try reading { reader throws(StoreError) in try reader.entries(ofStream: stream) }
  }

  /// The entry with an identity, in whatever stream; nil where there is none.
  package func entry(withID id: EventID) throws(ServiceFault) -> Entry? {
    try reading { reader throws(StoreError) in try reader.entry(withID: id) }
  }

  /// Every fact of a stream, corrections applied, as known now.
  package func file(of stream: StreamName) throws(ServiceFault) -> Dossier {
    let entries = try entries(of: stream)
    do throws(DeskFault) {
      return Dossier(
        stream.identifier, try EntryHistory.items(entries),
        through: CivilDate.admissible.upperBound)
    } catch {
      throw .desk(error)
    }
  }

  /// The submission that waits in a stream under an identifier; nil where it waits no more.
  package func openSubmission(
    _ submission: String, in stream: StreamName
  ) throws(ServiceFault) -> OpenSubmission? {
    let file = try file(of: stream)
    return FourEyes.open(submission, in: file).map {
      OpenSubmission(stream: stream, held: $0, file: file)
    }
  }

  /// Every submission that waits where a scope reaches, the oldest first.
  package func openSubmissions(in scope: Scope) throws(ServiceFault) -> [OpenSubmission] {
    var streams: [StreamName] = []
    var query = RowQuery(.work, in: scope)
    query.filters = [.oneOf("kind", [CaseKind.submission.rawValue])]
    let moment = try moment(.now)
    for row in try rows(query, at: moment).rows {
      guard case .text(let association)? = row.values.first else { continue }
      guard let stream = StreamName.association(association), !streams.contains(stream) else {
        continue
      }
      streams.append(stream)
    }
    streams += try officeStreams().filter { scope.covers($0, in: nil) }
    var found: [OpenSubmission] = []
    for stream in streams {
      let file = try file(of: stream)
      found += FourEyes.open(in: file).map {
        OpenSubmission(stream: stream, held: $0, file: file)
      }
    }
    return found.sorted { $0.held.evidence.position < $1.held.evidence.position }
  }

  /// The streams of rulebooks and offices, without the registers of paper numbers.
  private func officeStreams() throws(ServiceFault) -> [StreamName] {
    try reading { reader throws(StoreError) in
      try reader.streamNames().map(\.name).filter { name in
        switch name.category {
        case .rulebook: true
        case .office: !PaperRegister.isOne(name)
        case .association, .draw: false
        }
      }
    }.sorted { $0.description < $1.description }
  }
}
