extension Parameter {
  /// What is fixed about one parameter: one row of the table.
  struct Entry: Sendable {
    let parameter: Parameter
    let builtIn: String
    let label: String
    let basis: LegalBasis
    let shape: Shape
    let readOn: ReadOn
    let isVerified: Bool
    let note: String?

    /// - Parameter isVerified: false where the value, though not the provision, is unverified.
    init(
      _ parameter: Parameter, _ builtIn: String, _ label: String, _ basis: LegalBasis,
      shape: Shape = .wholeNumber(minimum: 0), readOn: ReadOn = .dayAsked,
      isVerified: Bool = true, note: String? = nil
    ) {
      self.parameter = parameter
      self.builtIn = builtIn
      self.label = label
      self.basis = basis
      self.shape = shape
      self.readOn = readOn
      self.isVerified = isVerified && basis.isVerified
      self.note = note
    }
  }

  /// Every row; a test holds that each parameter has exactly one.
  static let entries: [Entry] =
    contract + founding + governance + grading + enforcement + ending

  private static let rows = Dictionary(uniqueKeysWithValues: entries.map { ($0.parameter, $0) })

  var entry: Entry {
    guard let row = Self.rows[self] else {
      preconditionFailure("parameter \(rawValue) has no row in its table")
    }
    return row
  }
}
