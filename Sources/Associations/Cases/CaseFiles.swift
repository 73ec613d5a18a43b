public import EventModel
public import Events

/// Every case of one association (案卷), read from its stream like everything else: there is no
/// second truth beside the log.
///
/// A case opens with the first entry that belongs to it and moves on with the others; what officers
/// note about its handling is kept under its reference, so that a finding may be claimed before the
/// first act on it.
public struct CaseFiles: Sendable {
  /// In the order in which they were opened.
  public internal(set) var files: [CaseFile] = []
  var handlings: [CaseReference: CaseHandling] = [:]
  /// The day of the first entry of the present stay on a list.
  var listedSince: [CreditList: CivilDate] = [:]

  /// The cases that a dossier's facts make.
  public init(_ dossier: Dossier) {
    for item in dossier.items { take(item, dossier) }
    for index in files.indices { addHandling(to: &files[index]) }
  }

  /// The cases of a dossier, in the order in which they were opened.
  public static func of(_ dossier: Dossier) -> [CaseFile] { CaseFiles(dossier).files }

  /// The case of a reference, nil where nothing was done yet.
  public subscript(reference: CaseReference) -> CaseFile? {
    files.last { $0.reference == reference }
  }

  /// Who has a case, which may be no more than a finding yet.
  public func handling(of reference: CaseReference) -> CaseHandling {
    handlings[reference] ?? CaseHandling()
  }

  /// The reference that the next case of a kind will have: `base`, or `base#2` and so on where such
  /// a case was there before.
  public func nextReference(_ kind: CaseKind, _ base: String) -> CaseReference {
    var reference = CaseReference(kind, base)
    var count = 1
    while self[reference] != nil {
      count += 1
      reference = CaseReference(kind, "\(base)#\(count)")
    }
    return reference
  }

  /// The next number of a kind whose cases are counted: one more than there were.
  public func nextNumber(_ kind: CaseKind) -> String {
    String(files.count { $0.kind == kind } + 1)
  }

  /// The case about listing for a ground and a subject that is not decided yet.
  public func openListing(
    _ list: CreditList, ground: Int?, subject: String?
  ) -> CaseFile? {
    undecidedListing(list, ground, subject).map { files[$0] }
  }

  /// The present stay on a list began on this day, as far as the entries say.
  public func listed(on list: CreditList) -> CivilDate? { listedSince[list] }

  private func addHandling(to file: inout CaseFile) {
    guard let handling = handlings[file.reference] else { return }
    // The officer whom an order names has it until it is given to another.
    let named = file.handling.assignee
    file.handling = handling
    file.handling.assignee = handling.assignee ?? named
    file.steps = (file.steps + handling.steps).sorted {
      ($0.on, $0.evidence.position) < ($1.on, $1.evidence.position)
    }
  }
}

// MARK: - The fold

extension CaseFiles {
  /// The families whose entries belong to cases; the others are facts that cases rest on.
  private mutating func take(_ item: Dossier.Item, _ dossier: Dossier) {
    switch item.type.family {
    case .founding: takeFounding(item, dossier)
    case .generalAssembly, .reElection: takeReElection(item, dossier)
    case .rectification: takeRectification(item, dossier)
    case .penalty: takePenalty(item, dossier)
    case .creditLists: takeListing(item, dossier)
    case .grading: takeGrading(item)
    case .decoupling: takeDecoupling(item, dossier)
    case .zombieCleanUp: takeZombie(item, dossier)
    case .merger: takeMerger(item, dossier)
    case .deregistration: takeEnding(item)
    case .comprehensiveSupervision: takeConsultation(item, dossier)
    case .fourEyes: takeSubmission(item, dossier)
    case .caseHandling: takeHandling(item, dossier)
    case .registerChanges, .work, .yearEndInspection, .oversight, .publicService, .theLogItself,
      .offices:
      break
    }
  }

  /// Opens a case with its first step; its place among the cases.
  @discardableResult
  mutating func open(
    _ kind: CaseKind, _ base: String, _ stage: CaseStage, _ item: Dossier.Item
  ) -> Int {
    var file = CaseFile(nextReference(kind, base), stage, opened: item.effectiveOn)
    file.steps.append(CaseFile.Step(item))
    files.append(file)
    return files.endIndex - 1
  }

  /// Opens a case that is counted among its kind.
  @discardableResult
  mutating func open(_ kind: CaseKind, _ stage: CaseStage, _ item: Dossier.Item) -> Int {
    open(kind, nextNumber(kind), stage, item)
  }

  /// One more step of a case, which may bring it to another stage.
  mutating func advance(_ index: Int, to stage: CaseStage? = nil, _ item: Dossier.Item) {
    files[index].steps.append(CaseFile.Step(item))
    if let stage { files[index].stage = stage }
  }

  /// The last case of a kind that has not come to an end.
  func lastOpen(_ kind: CaseKind) -> Int? {
    files.lastIndex { $0.kind == kind && !$0.stage.isFinal }
  }

  /// Moves the open case of a kind on, or opens one.
  @discardableResult
  mutating func advanceOrOpen(_ kind: CaseKind, to stage: CaseStage, _ item: Dossier.Item) -> Int {
    guard let index = lastOpen(kind) else { return open(kind, stage, item) }
    advance(index, to: stage, item)
    return index
  }

  /// Keeps a day that an entry named.
  mutating func promise(_ dueOn: CivilDate, _ index: Int, _ item: Dossier.Item) {
    files[index].promises.append(
      CaseFile.Promise(
        dueOn: dueOn, statedBy: item.type, on: item.effectiveOn, evidence: item.evidence))
  }
}
