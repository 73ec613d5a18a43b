import Associations
import CaseWork
import Desk
import EventModel
import Events
import Projections
import Rules
import Web
import Words

/// What the caller can do about an association, the acts that come next first.
struct ActMenu {
  let of: AssociationReading
  private var call: Call { of.call }

  var html: HTML {
    let next = nextActs
    let others = families
    guard !next.isEmpty || !others.isEmpty else { return .empty }
    let first: HTML =
      next.isEmpty
      ? .empty
      : "<p><strong>\(call.say("下一步", "Next"))</strong></p><ul>\(next)</ul>"
    let rest = others.map { family, links -> HTML in
      "<p><strong>\(call.isChinese ? family.chinese : family.english)</strong></p><ul>\(links)</ul>"
    }
    return """
      <details class="acts"><summary>\(call.say("办理", "Act"))</summary>\
      <div>\(first)\(rest)</div></details>
      """
  }

  /// What the work items call for, with their cases.
  private var nextActs: [HTML] {
    of.reading.work.compactMap { item in
      guard let next = item.next, ActOffer.isOffered(next.rawValue, call) else { return nil }
      let words = next.words.in(call.language)
      let about = CaseLink.text(item.reference.kind.rawValue, item.subject, call.language)
      let address = ActOffer.address(next.rawValue, of.association, of: item.reference)
      return "<li>\(Link.html(call.say("\(words)：\(about)", "\(words): \(about)"), address))</li>"
    }
  }

  /// Every act that fits the caller's duties and the association's legal state, by family.
  private var families: [(EventFamily, [HTML])] {
    let acts = CommandCatalogue.acts.filter { type in
      Self.isOfAssociations(type) && fits(type.act.standing)
        && ActOffer.isOffered(type.act.commandName, call)
    }
    return EventFamily.allCases.compactMap { family in
      let links = acts.filter { $0.family == family }.map { type -> HTML in
        let words = TypeWords.label(type.rawValue, call.language)
        let address = ActOffer.address(type.act.commandName, association: of.association)
        return "<li>\(Link.html(words, address))</li>"
      }
      return links.isEmpty ? nil : (family, links)
    }
  }

  /// Acts that stand in an association's own stream.
  private static func isOfAssociations(_ type: EventType) -> Bool {
    switch type.family {
    case .offices, .fourEyes: false
    case .founding, .registerChanges, .generalAssembly, .reElection, .work, .yearEndInspection,
      .oversight, .rectification, .penalty, .creditLists, .grading, .publicService, .decoupling,
      .zombieCleanUp, .merger, .deregistration, .theLogItself, .caseHandling,
      .comprehensiveSupervision:
      type != .randomInspectionDrawn && type != .ruleParameterSet
    }
  }

  private func fits(_ wanted: StandingWanted) -> Bool {
    let status = of.x?.association.standing.status
    switch wanted {
    case .unregistered: return status == .applied || status == .preparing || status == nil
    case .active: return status == .registered
    case .onRegister: return status == .registered || status == .liquidating
    case .windingUp: return status == .liquidating || status == .revoked
    case .known, .any: return true
    }
  }
}
