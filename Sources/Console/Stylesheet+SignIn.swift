extension Stylesheet {
  static let signIn = """

    """
}
