internal import Glibc

/// Where this Lectern keeps what it needs besides its programs.
public struct Installation: Sendable, Hashable {
  /// The version of Lectern.
  public static let version = "0.1.0"

  /// Where voices, phrase tables and lexicons are looked for, the user's own first.
  public var voicesFolders: [String]
  /// Where long recordings are kept while they are made: as the environment's `TMPDIR` says, else `/tmp`.
  public var scratchFolder: String

  /// Finds the installation that the running program belongs to.
  ///
  /// Its voices are where the environment's `LECTERN_VOICES` says, else in `share/lectern/voices` beside the program's
  /// folder, else, for a program in a build folder, in `voices` of its package.
  ///
  /// - Parameter userFolders: folders with voices of the user's own, which come first.
  /// - Throws: ``ProducingError/noVoices(searched:)``, ``ProducingError/noFolder(path:)`` for one of the user's.
  public init(userFolders: [String] = []) throws(ProducingError) {
    for folder in userFolders where !FileSystem.isFolder(folder) { throw .noFolder(path: folder) }
    let candidates = Self.voicesFolderCandidates(program: FileSystem.resolved("/proc/self/exe") ?? "")
    guard let folder = candidates.first(where: FileSystem.isFolder) else { throw .noVoices(searched: candidates) }
    voicesFolders = userFolders + [FileSystem.resolved(folder) ?? folder]
    scratchFolder = Self.environment("TMPDIR") ?? "/tmp"
  }

  private static func voicesFolderCandidates(program: String) -> [String] {
    if let folder = environment("LECTERN_VOICES") { return [folder] }
    let folder = FileSystem.parent(of: program)
    var candidates = [folder + "/../share/lectern/voices"]
    if let build = folder.firstRange(of: "/.build/") { candidates.append(folder[..<build.lowerBound] + "/voices") }
    return candidates
  }

  private static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
