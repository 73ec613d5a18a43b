internal import Foundation

/// How many files and sockets the process may hold open.
enum DescriptorLimit {
  /// Kept free for the log, its readers, pipes and the like.
  static let reserve = 256

  /// Raises the soft limit to the hard one and returns what it is then.
  static func raise() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
    let hard = limit.rlim_max
    if limit.rlim_cur < hard {
      var wanted = limit
      wanted.rlim_cur = hard
      if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &wanted) == 0 { limit = wanted }
    }
    return Int(clamping: limit.rlim_cur)
  }
}
