import EventModel
import Events

extension CaseFiles {
  mutating func takeRectification(_ item: Dossier.Item, _ dossier: Dossier) {
    switch item.type {
    case .rectificationOrdered: ordered(item, dossier)
    case .rectificationExtended: extended(item, dossier)
    case .rectificationReported: reported(item, dossier)
    case .rectificationVerified: verified(item, dossier)
    case .paperServed: served(item, dossier)
    case .rectificationAcknowledged:
      let held: Dossier.Held<RectificationAcknowledged>? = dossier.held(item)
      step(held?.event.order, to: .acknowledged, item)
    case .rectificationPaused:
      guard let held: Dossier.Held<RectificationPaused> = dossier.held(item) else { return }
      change(held.event.order, item) { $0.pausing(from: held.on, until: held.event.until) }
    case .rectificationResumed:
      guard let held: Dossier.Held<RectificationResumed> = dossier.held(item) else { return }
      change(held.event.order, item) { $0.resuming(on: held.on) }
    case .rectificationWithdrawn:
      let held: Dossier.Held<RectificationWithdrawn>? = dossier.held(item)
      step(held?.event.order, to: .withdrawn, item)
    case .rectificationAnnulled:
      let held: Dossier.Held<RectificationAnnulled>? = dossier.held(item)
      step(held?.event.order, to: .annulled, item)
    case _: return
    }
  }

  /// The last case of an order's number: a number ordered again begins anew.
  private func place(of order: String?) -> Int? {
    guard let order else { return nil }
    return files.lastIndex { $0.order?.order == order }
  }

  private mutating func step(_ order: String?, to stage: CaseStage, _ item: Dossier.Item) {
    guard let index = place(of: order) else { return }
    advance(index, to: stage, item)
  }

  private mutating func change(
    _ order: String, to stage: CaseStage? = nil, _ item: Dossier.Item,
    _ body: (OrderCourse) -> OrderCourse
  ) {
    guard let index = place(of: order), let course = files[index].order else { return }
    files[index].course = .order(body(course))
    advance(index, to: stage, item)
  }

  private mutating func ordered(_ item: Dossier.Item, _ dossier: Dossier) {
    guard let held: Dossier.Held<RectificationOrdered> = dossier.held(item) else { return }
    let index = open(.rectification, held.event.order, .ordered, item)
    files[index].course = .order(OrderCourse(held.event, on: held.on))
    files[index].handling.assignee = held.event.officer
    promise(held.event.dueOn, index, item)
  }

  /// An officer's extension names another day. The one that was written with a pause, a resumption
  /// or the service, right behind it, only says what follows from those, and they are counted anew.
  private mutating func extended(_ item: Dossier.Item, _ dossier: Dossier) {
    guard let held: Dossier.Held<RectificationExtended> = dossier.held(item),
      let index = place(of: held.event.order), var course = files[index].order
    else { return }
    course.promisedDueOn = held.event.dueOn
    if !follows(item, files[index].steps.last) {
      course.turns.append(.extended(to: held.event.dueOn))
    }
    files[index].course = .order(course)
    promise(held.event.dueOn, index, item)
    advance(index, item)
  }

  private func follows(_ item: Dossier.Item, _ last: CaseFile.Step?) -> Bool {
    guard let last, last.on == item.effectiveOn,
      last.evidence.position + 1 == item.evidence.position
    else { return false }
    switch last.type {
    case .rectificationPaused, .rectificationResumed, .paperServed: return true
    case _: return false
    }
  }

  private mutating func reported(_ item: Dossier.Item, _ dossier: Dossier) {
    guard let held: Dossier.Held<RectificationReported> = dossier.held(item) else { return }
    change(held.event.order, to: .reported, item) { course in
      var course = course
      course.reported.formUnion(held.event.items.map(\.code))
      return course
    }
  }

  private mutating func verified(_ item: Dossier.Item, _ dossier: Dossier) {
    guard let held: Dossier.Held<RectificationVerified> = dossier.held(item) else { return }
    let stage: CaseStage =
      switch held.event.verdict {
      case .passed: .passed
      case .failed: .failed
      }
    change(held.event.order, to: stage, item) { course in
      var course = course
      course.openItems = held.event.openItems ?? []
      course.reported.subtract(course.openItems)
      return course
    }
  }

  /// Papers other than orders are known by the number under which they were recorded, where the
  /// reader kept it.
  private mutating func served(_ item: Dossier.Item, _ dossier: Dossier) {
    guard let held: Dossier.Held<PaperServed> = dossier.held(item) else { return }
    guard let index = place(of: held.event.paper), let course = files[index].order else {
      let other = files.lastIndex { file in
        file.steps.contains { $0.origin?.document == held.event.paper }
      }
      if let other { advance(other, item) }
      return
    }
    guard held.event.result == .served else { return advance(index, item) }
    files[index].course = .order(course.served(on: held.event.deemedOn ?? held.on))
    advance(index, to: files[index].stage == .ordered ? .served : nil, item)
  }
}
