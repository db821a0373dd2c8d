internal import Glibc
internal import Mastering
internal import Speaking

/// Has pictures decoded and drawn by `picture-worker`, a process of its own for each.
///
/// Most pictures need none: they are shown as they are. A process costs 10 ms, the libraries that decode everything included;
/// in exchange no damaged picture can end this one, or take its memory.
package struct PictureConverter: Sendable {
  /// The folder for what goes between the two.
  package var scratch = "/tmp"

  /// The picture so small that no side is longer than `side` pixels, upright, as JPEG or PNG.
  func fitted(_ picture: CleanPicture, side: Int) throws(PictureProblem) -> [UInt8] {
    try output(of: ["fit", picture.format.rawValue, String(side), String(picture.orientation)], input: picture.bytes)
  }

  /// Where `picture-worker` is; nil if it is missing.
  static var workerPath: String? { WorkerLocation.path(of: "picture-worker") }

  /// What `picture-worker` makes of bytes.
  func output(of arguments: [String], input: [UInt8]) throws(PictureProblem) -> [UInt8] {
    guard let program = Self.workerPath else {
      throw .unconvertible("the program picture-worker is missing, install Lectern again")
    }
    do throws(MasteringError) {
      let source = try WholeFile.namelessFile(in: scratch)
      defer { close(source) }
      let code = unsafe input.withUnsafeBytes { unsafe WholeFile.write($0, to: source) }
      guard code == 0 else { throw MasteringError(writing: scratch, code: code) }
      lseek(source, 0, SEEK_SET)
      let target = try WholeFile.namelessFile(in: scratch)
      defer { close(target) }
      guard Self.run(program, arguments, input: source, output: target) else {
        throw .encoder(path: "", reason: "")
      }
      return Self.content(of: target)
    } catch {
      switch error {
      case .encoder: throw .unconvertible("it can’t be decoded")
      default: throw .unconvertible("there is no room in “\(scratch)”")
      }
    }
  }

  /// Runs a program to its end; whether it ended well.
  private static func run(_ program: String, _ arguments: [String], input: Int32, output: Int32) -> Bool {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    // What it complains about is said as a notice.
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe (words).forEach { word in unsafe free(word) } }
    // Nothing of this process's environment is any of its business.
    var variables: [UnsafeMutablePointer<CChar>?] = unsafe [nil]
    var id: pid_t = 0
    guard unsafe posix_spawn(&id, program, &actions, nil, &words, &variables) == 0 else { return false }
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }

  private static func content(of file: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    lseek(file, 0, SEEK_SET)
    while true {
      let count = unsafe read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
