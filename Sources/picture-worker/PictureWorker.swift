import CGD
import Glibc

/// Makes pictures smaller, turns them upright, and makes covers: a picture on standard input, another on standard output.
///
/// It is a program of its own because decoders read what anybody may have written: whatever a damaged file does to one, it
/// is this process that ends, within the limits of memory and time that it sets itself.
@main
struct PictureWorker {
  /// In bytes: a decoded picture of the most pixels that are asked for, its smaller copy, and what a decoder needs.
  private static let memoryLimit: rlim_t = 1 << 30
  /// In seconds of processor time.
  private static let timeLimit: rlim_t = 20

  static func main() {
    _ = signal(SIGINT, SIG_IGN)
    _ = lectern_close_all_from(3)
    limit(RLIMIT_AS, memoryLimit)
    limit(RLIMIT_CPU, timeLimit)
    limit(RLIMIT_CORE, 0)
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      switch arguments.first {
      case "fit" where arguments.count == 4:
        let side = Int(arguments[2]) ?? 0
        let canvas = try Canvas(decoding: StandardStreams.input(), format: arguments[1]).fitted(side)
        StandardStreams.write(try canvas.upright(Int(arguments[3]) ?? 1).encoded())
      case "cover":
        guard let cover = Cover(arguments.dropFirst()) else { throw Failure.usage }
        StandardStreams.write(try cover.drawn(picture: StandardStreams.input()).encoded())
      default: throw Failure.usage
      }
    } catch {
      let message = Array("picture-worker: \(error)\n".utf8)
      _ = unsafe write(STDERR_FILENO, message, message.count)
      _exit(error as? Failure == .usage ? 2 : 1)
    }
    // Without the time that giving everything back would take.
    _exit(0)
  }

  private static func limit(_ resource: __rlimit_resource, _ value: rlim_t) {
    var limits = rlimit(rlim_cur: value, rlim_max: value)
    unsafe setrlimit(__rlimit_resource_t(resource.rawValue), &limits)
  }
}
