import EventModel
import Events

extension CaseFiles {
  mutating func takeListing(_ item: Dossier.Item, _ dossier: Dossier) {
    switch item.type {
    case .abnormalListEntered:
      guard let held: Dossier.Held<AbnormalListEntered> = dossier.held(item) else { return }
      entered(.abnormalList, held.event.ground, held.event.subject, item)
    case .seriousListEntered:
      guard let held: Dossier.Held<SeriousListEntered> = dossier.held(item) else { return }
      entered(.seriousList, held.event.ground, held.event.subject, item)
      leave(.abnormalList, to: .left, item)
    case .listingDeclined: declined(item, dossier)
    case .listingPublished:
      guard let held: Dossier.Held<ListingPublished> = dossier.held(item) else { return }
      for index in files.indices
      where files[index].listing?.list == held.event.list && files[index].stage == .listed {
        advance(index, to: .published, item)
      }
    case .listingLeaveApplied:
      guard let held: Dossier.Held<ListingLeaveApplied> = dossier.held(item) else { return }
      leaving(held.event.list, to: .applied, item)
    case .abnormalListLeft:
      guard let held: Dossier.Held<AbnormalListLeft> = dossier.held(item) else { return }
      leaving(.abnormalList, to: .left, item)
      leave(.abnormalList, to: held.event.reason == .error ? .annulled : .left, item)
    case .seriousListLeft:
      guard let held: Dossier.Held<SeriousListLeft> = dossier.held(item) else { return }
      leaving(.seriousList, to: .left, item)
      leave(.seriousList, to: held.event.reason == .error ? .annulled : .left, item)
    case _: return
    }
  }

  /// The case about listing that is not decided yet: one that names the same, before one that names
  /// less.
  func undecidedListing(_ list: CreditList, _ ground: Int?, _ subject: String?) -> Int? {
    let open = files.indices.filter { index in
      switch files[index].stage {
      case .noticed, .heard, .cleared:
        files[index].listing?.concerns(list, ground, subject) ?? false
      case _: false
      }
    }
    return open.last {
      files[$0].listing?.ground == ground && files[$0].listing?.subject == subject
    }
      ?? open.last
  }

  /// The key of a case about listing: the ground and what it is about.
  public static func listingKey(_ ground: Int, _ subject: String?) -> String {
    subject.map { "\(ground)/\($0)" } ?? "\(ground)"
  }

  private static func kind(_ list: CreditList) -> CaseKind {
    switch list {
    case .abnormalList: .abnormalListing
    case .seriousList: .seriousListing
    }
  }

  private mutating func openListing(
    _ list: CreditList, _ ground: Int?, _ subject: String?, _ stage: CaseStage,
    _ item: Dossier.Item
  ) -> Int {
    let base = ground.map { Self.listingKey($0, subject) } ?? item.effectiveOn.description
    let index = open(Self.kind(list), base, stage, item)
    files[index].course = .listing(ListingCourse(list: list, ground: ground, subject: subject))
    return index
  }

  private mutating func entered(
    _ list: CreditList, _ ground: Int, _ subject: String?, _ item: Dossier.Item
  ) {
    if listedSince[list] == nil { listedSince[list] = item.effectiveOn }
    guard let index = undecidedListing(list, ground, subject) else {
      _ = openListing(list, ground, subject, .listed, item)
      return
    }
    if var course = files[index].listing {
      course.ground = course.ground ?? ground
      course.subject = course.subject ?? subject
      files[index].course = .listing(course)
      files[index].subject = Self.listingKey(course.ground ?? ground, course.subject)
    }
    advance(index, to: .listed, item)
  }

  /// A refusal without a subject answers every case of its ground.
  private mutating func declined(_ item: Dossier.Item, _ dossier: Dossier) {
    guard let held: Dossier.Held<ListingDeclined> = dossier.held(item) else { return }
    let event = held.event
    var isAnswer = false
    while let index = undecidedListing(event.list, event.ground, event.subject) {
      advance(index, to: .declined, item)
      isAnswer = true
      if event.subject != nil { break }
    }
    if !isAnswer { _ = openListing(event.list, event.ground, event.subject, .declined, item) }
  }

  /// The whole stay on a list ends.
  mutating func leave(_ list: CreditList, to stage: CaseStage, _ item: Dossier.Item) {
    listedSince[list] = nil
    for index in files.indices where files[index].listing?.list == list {
      switch files[index].stage {
      case .listed, .published: advance(index, to: stage, item)
      case _: continue
      }
    }
  }

  /// The case about leaving is known by the day on which the stay began.
  private mutating func leaving(_ list: CreditList, to stage: CaseStage, _ item: Dossier.Item) {
    let kind: CaseKind =
      switch list {
      case .abnormalList: .leavingAbnormalList
      case .seriousList: .leavingSeriousList
      }
    if let index = lastOpen(kind) { return advance(index, to: stage, item) }
    let base = (listedSince[list] ?? item.effectiveOn).description
    open(kind, base, stage, item)
  }
}

// MARK: - Notice and defence, for lists and penalties

extension CaseFiles {
  mutating func takePenalty(_ item: Dossier.Item, _ dossier: Dossier) {
    switch item.type {
    case .penaltyCaseFiled:
      guard let held: Dossier.Held<PenaltyCaseFiled> = dossier.held(item) else { return }
      let index = openPenalty(held.event.case, .filed, item)
      change(index) {
        $0.act = held.event.act
        $0.filedOn = held.on
      }
    case .adverseNoticeServed: noticed(item, dossier)
    case .defenceHeard: heard(item, dossier)
    case .penaltyDecided:
      guard let held: Dossier.Held<PenaltyDecided> = dossier.held(item) else { return }
      penaltyStep(held.event.case, to: .decided, item)
    case .penaltyAnnulled:
      guard let held: Dossier.Held<PenaltyAnnulled> = dossier.held(item) else { return }
      penaltyStep(held.event.case, to: .annulled, item)
    case _: return
    }
  }

  private mutating func openPenalty(
    _ number: String, _ stage: CaseStage, _ item: Dossier.Item
  ) -> Int {
    let index = open(.penalty, number, stage, item)
    files[index].course = .penalty(PenaltyCourse(number))
    return index
  }

  private mutating func change(_ index: Int, _ body: (inout PenaltyCourse) -> Void) {
    guard var course = files[index].penalty else { return }
    body(&course)
    files[index].course = .penalty(course)
  }

  private func penalty(_ number: String?) -> Int? {
    guard let number else { return lastOpen(.penalty) }
    return files.lastIndex { $0.penalty?.number == number }
  }

  private mutating func penaltyStep(_ number: String, to stage: CaseStage, _ item: Dossier.Item) {
    guard let index = penalty(number) else {
      _ = openPenalty(number, stage, item)
      return
    }
    advance(index, to: stage, item)
  }

  private mutating func noticed(_ item: Dossier.Item, _ dossier: Dossier) {
    guard let held: Dossier.Held<AdverseNoticeServed> = dossier.held(item) else { return }
    let event = held.event
    let index: Int
    switch event.matter {
    case .penalty:
      index =
        penalty(event.case)
        ?? openPenalty(event.case ?? item.effectiveOn.description, .noticed, item)
      change(index) {
        $0.noticedOn = held.on
        $0.replyUntil = event.replyUntil
      }
    case .abnormalList, .seriousList:
      let list: CreditList = event.matter == .abnormalList ? .abnormalList : .seriousList
      index =
        undecidedListing(list, event.ground, event.subject)
        ?? openListing(list, event.ground, event.subject, .noticed, item)
      if var course = files[index].listing {
        course.noticedOn = held.on
        course.replyUntil = event.replyUntil
        course.defence = nil
        files[index].course = .listing(course)
      }
    }
    promise(event.replyUntil, index, item)
    let isFirst = files[index].steps.last?.evidence == item.evidence
    if !isFirst { advance(index, to: .noticed, item) }
  }

  private mutating func heard(_ item: Dossier.Item, _ dossier: Dossier) {
    guard let held: Dossier.Held<DefenceHeard> = dossier.held(item) else { return }
    let event = held.event
    switch event.matter {
    case .penalty:
      guard let index = penalty(event.case) else { return }
      change(index) { $0.defence = event.outcome }
      advance(index, to: event.outcome == .dropped ? .dropped : .heard, item)
    case .abnormalList, .seriousList:
      let list: CreditList = event.matter == .abnormalList ? .abnormalList : .seriousList
      guard let index = undecidedListing(list, event.ground, event.subject),
        var course = files[index].listing
      else { return }
      course.defence = event.outcome
      files[index].course = .listing(course)
      advance(index, to: event.outcome == .dropped ? .cleared : .heard, item)
    }
  }
}
