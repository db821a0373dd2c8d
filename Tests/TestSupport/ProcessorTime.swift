#if canImport(Glibc)
  internal import Glibc
#endif

/// The processor's time that this thread has taken, in seconds: what a busy machine doesn't change.
public func processorSeconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
