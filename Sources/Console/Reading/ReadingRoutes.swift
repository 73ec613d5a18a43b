import Web

/// Work queue, register, associations, lists, why.
enum ReadingRoutes {
  static let all: [Route] = []
}
