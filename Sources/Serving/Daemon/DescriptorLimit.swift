internal import Glibc

/// How many files and sockets this process may have open.
enum DescriptorLimit {
  /// Raises the limit as far as it goes without being somebody special.
  ///
  /// - Returns: the limit.
  static func raised() -> Int {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1_024 }
    if limit.rlim_cur < limit.rlim_max {
      var higher = limit
      higher.rlim_cur = limit.rlim_max
      if unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &higher) == 0 { limit = higher }
    }
    return Int(clamping: limit.rlim_cur)
  }
}
