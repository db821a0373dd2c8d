internal import Glibc
internal import Mastering

/// The few things that are asked of the file system, with sentences for what goes wrong.
enum FileSystem {
  /// What stands under a name.
  enum Kind: Sendable {
    case file, folder, link, other
  }

  /// One name in a folder.
  struct Entry: Sendable {
    var name: String
    var kind: Kind
  }

  /// What stands at a path, a link not followed; nil if nothing does or nobody may know.
  static func kind(at path: String) -> Kind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return Kind(mode: status.st_mode)
  }

  /// Whether there is a folder at a path, links followed.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && Kind(mode: status.st_mode) == .folder
  }

  /// The size of the file at a path in bytes; nil if there is no regular file.
  static func size(ofFileAt path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, Kind(mode: status.st_mode) == .file else { return nil }
    return Int(status.st_size)
  }

  /// The path without links; nil if it doesn't exist.
  static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(validatingCString: real)
  }

  /// What is in a folder, sorted by the bytes of the names.
  ///
  /// Names that are not UTF-8 are left out, for no message could name them.
  ///
  /// - Throws: ``ProducingError``.
  static func entries(of folder: String) throws(ProducingError) -> [Entry] {
    guard let stream = unsafe opendir(folder) else { throw ProducingError(reading: folder, code: errno) }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw ProducingError(reading: folder, code: errno) }
        break
      }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(validatingCString: $0) }
      }
      guard let name, name != ".", name != ".." else { continue }
      let kind: Kind? =
        switch unsafe Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): Self.kind(at: folder + "/" + name)
        default: .other
        }
      if let kind { entries.append(Entry(name: name, kind: kind)) }
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Makes a folder and those above it.
  ///
  /// - Returns: the folders that were not there before, the innermost last.
  /// - Throws: `MasteringError`, as for files that can't be written.
  static func makeFolders(_ path: String) throws(MasteringError) -> [String] {
    if path.isEmpty || isFolder(path) { return [] }
    var made = try makeFolders(parent(of: path))
    if unsafe mkdir(path, 0o777) == 0 {
      made.append(path)
    } else if errno != EEXIST || !isFolder(path) {
      let code = errno == EEXIST ? ENOTDIR : errno
      removeEmptyFolders(made)
      throw MasteringError(writing: path, code: code)
    }
    return made
  }

  /// Removes those folders that are empty, the last first.
  static func removeEmptyFolders(_ paths: [String]) {
    for path in paths.reversed() where unsafe rmdir(path) != 0 { return }
  }

  /// Removes whatever stands at a path.
  ///
  /// Of a link it is the link itself that goes. What can't be removed stays.
  static func remove(_ path: String) {
    guard kind(at: path) == .folder else {
      unsafe unlink(path)
      return
    }
    for entry in (try? entries(of: path)) ?? [] { remove(path + "/" + entry.name) }  // Unreadable: rmdir fails too.
    unsafe rmdir(path)
  }

  /// The folder that a path stands in: empty for a bare name.
  static func parent(of path: String) -> String {
    let bare = withoutTrailingSlashes(path)
    guard let slash = bare.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == bare.startIndex ? "/" : withoutTrailingSlashes(String(bare[..<slash]))
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    let bare = withoutTrailingSlashes(path)
    guard let slash = bare.utf8.lastIndex(of: UInt8(ascii: "/")) else { return bare }
    return String(bare[bare.utf8.index(after: slash)...])
  }

  /// A path below a folder.
  static func path(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Asks the disk to keep what a folder lists.
  ///
  /// File systems that can't are none the worse.
  static func synchronise(folder: String) {
    let descriptor = unsafe open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var bare = path[...]
    while bare.utf8.count > 1, bare.utf8.last == UInt8(ascii: "/") { bare.removeLast() }
    return String(bare)
  }
}

extension FileSystem.Kind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
