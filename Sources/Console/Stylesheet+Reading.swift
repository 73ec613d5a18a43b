extension Stylesheet {
  static let reading = """

    """
}
