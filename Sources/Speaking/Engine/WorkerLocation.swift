internal import Glibc

/// Where the programs are that do for Lectern what must not be done in its own process.
package enum WorkerLocation {
  /// The path of `speech-worker`: as the environment's `LECTERN_WORKER` says, else beside the running program, as in a build folder, else
  /// in `libexec/lectern` beside the program's folder, as it is installed.
  ///
  /// - Throws: ``SpeakingError/noWorker(searched:)``.
  static func find() throws(SpeakingError) -> String {
    if let path = unsafe getenv("LECTERN_WORKER") {
      let path = unsafe String(cString: path)
      guard isProgram(path) else { throw .noWorker(searched: [path]) }
      return path
    }
    guard let path = path(of: "speech-worker") else { throw .noWorker(searched: candidates("speech-worker")) }
    return path
  }

  /// The path of a worker beside the running program, or in `libexec/lectern`; nil if it is in neither place.
  package static func path(of program: String) -> String? { candidates(program).first(where: isProgram) }

  private static func candidates(_ program: String) -> [String] {
    let folder = programFolder
    return ["\(folder)/\(program)", "\(folder)/../libexec/lectern/\(program)"]
  }

  /// The folder of the running program.
  private static var programFolder: String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = unsafe buffer.withUnsafeMutableBytes {
      unsafe readlink("/proc/self/exe", $0.assumingMemoryBound(to: CChar.self).baseAddress!, $0.count)
    }
    let path = String(decoding: buffer.prefix(max(0, length)), as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private static func isProgram(_ path: String) -> Bool { unsafe access(path, X_OK) == 0 }
}
