extension Stylesheet {
  static let analysis = """

    """
}
