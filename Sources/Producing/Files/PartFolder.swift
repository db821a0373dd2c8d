internal import CLinux
internal import Foundation
internal import Glibc
package import Mastering
internal import Publishing

/// A folder in the making, which appears under its name only when it is whole.
///
/// It is made as `.NAME.part-…` beside its place, held by a lock of the system, and gets its name in one step, in exchange
/// for an edition that had it before. One that is thrown away without a commit leaves nothing behind; one whose process was
/// killed is known by having no lock, and swept by the next run.
package final class PartFolder {
  /// Where to write.
  package let path: String
  /// The place as it was named, for messages.
  private let name: String
  private let destination: String
  private let madeParents: [String]
  private let descriptor: Int32
  private var isPending = true

  /// Makes a part for a folder that will be called `name`, which is a path.
  ///
  /// - Throws: `MasteringError` if it can't be made.
  package init(for name: String) throws(MasteringError) {
    let destination = FileSystem.resolved(name) ?? name
    let parent = FileSystem.parent(of: destination)
    let prefix = FileSystem.path(parent, ".\(FileSystem.name(of: destination))\(Self.mark)\(getpid())-")
    var parents: [String] = []
    var number = 0
    while true {
      // Another edition that failed may just now have taken the empty parent with it.
      parents += try FileSystem.makeFolders(parent)
      number += 1
      let candidate = prefix + String(number)
      if unsafe mkdir(candidate, 0o777) == 0 {
        if let descriptor = Self.locked(candidate) {
          self.descriptor = descriptor
          path = candidate
          break
        }
        // A sweep in another process may have come between the two; anything else won't get better by itself.
        let code = errno
        guard FileSystem.kind(at: candidate) != nil else { continue }
        FileSystem.removeEmptyFolders(parents + [candidate])
        throw MasteringError(writing: name, code: code)
      }
      guard errno == EEXIST || errno == ENOENT else {
        let code = errno
        FileSystem.removeEmptyFolders(parents)
        throw MasteringError(writing: name, code: code)
      }
    }
    self.name = name
    self.destination = destination
    madeParents = parents
  }

  deinit {
    if isPending {
      FileSystem.remove(path)
      FileSystem.removeEmptyFolders(madeParents)
    }
    close(descriptor)
  }

  /// Gives the folder its name.
  ///
  /// An edition that has the name is exchanged for it at once; what somebody else put into that edition is kept.
  ///
  /// - Throws: ``ProducingError/notAnEdition(path:)``, or `MasteringError`; what was there before is untouched then.
  package func commit() throws {
    FileSystem.synchronise(folder: path)
    while true {
      // A rename puts the folder at a free name, or in the place of an empty folder.
      if unsafe rename(path, destination) == 0 { break }
      guard errno == ENOTEMPTY || errno == EEXIST else { throw MasteringError(writing: name, code: errno) }
      guard let files = try Self.editionFiles(in: destination) ?? remainsOfAnEdition(in: destination) else {
        throw ProducingError.notAnEdition(path: name)
      }
      try keepForeignFiles(of: destination, besides: files, to: path)
      if unsafe lectern_exchange(path, destination) == 0 {
        FileSystem.remove(path)
        break
      }
      // Gone in the meantime: the plain rename will do.
      if errno == ENOENT { continue }
      guard errno == EINVAL || errno == ENOSYS else { throw MasteringError(writing: name, code: errno) }
      try exchangeInTwoSteps()
      break
    }
    isPending = false
    FileSystem.synchronise(folder: FileSystem.parent(of: destination))
  }

  /// Removes the parts in a folder that no living process has.
  package static func sweep(_ folder: String) {
    guard let entries = try? FileSystem.entries(of: folder.isEmpty ? "." : folder) else { return }  // Nothing to sweep.
    for entry in entries where entry.kind == .folder && entry.name.hasPrefix(".") && entry.name.contains(mark) {
      let path = FileSystem.path(folder, entry.name)
      guard let descriptor = locked(path) else { continue }
      FileSystem.remove(path)
      close(descriptor)
    }
  }

  /// Opens and locks a part; nil if somebody else has it, or it is gone.
  ///
  /// Where the file system has no locks the part counts
  /// as locked: such a folder has one writer at a time.
  private static func locked(_ path: String) -> Int32? {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    if (flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK), FileSystem.kind(at: path) == .folder {
      return descriptor
    }
    close(descriptor)
    return nil
  }

  /// What the name of every part has in it.
  private static let mark = ".part-"
}

extension PartFolder {
  /// On a file system that can't exchange names there is an instant without an edition; the old one is removed after it.
  private func exchangeInTwoSteps() throws {
    let aside = path + "-old"
    guard unsafe rename(destination, aside) == 0 else { throw MasteringError(writing: name, code: errno) }
    guard unsafe rename(path, destination) == 0 else {
      let code = errno
      unsafe rename(aside, destination)
      throw MasteringError(writing: name, code: code)
    }
    FileSystem.remove(aside)
  }

  /// The paths of the files of the edition in a folder; nil if there is none.
  ///
  /// Asks no more of `edition.json` than it must, for another version may have written it.
  private static func editionFiles(in folder: String) -> Set<String>? {
    struct Manifest: Decodable {
      struct File: Decodable { var name: String }
      var files: [File]
    }
    guard let data = FileManager.default.contents(atPath: FileSystem.path(folder, EditionManifest.fileName)),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: data)  // One that can't be read is none.
    else { return nil }
    return Set(manifest.files.map(\.name)).union([EditionManifest.fileName])
  }

  /// The paths of the files of an edition whose `edition.json` is damaged or gone; nil if there is none.
  ///
  /// Such a folder has the files that every edition has. Which others were its own nobody knows: those are taken for them
  /// that have the name of a sound, or of a file of the new edition.
  private func remainsOfAnEdition(in folder: String) throws -> Set<String>? {
    let there = Set(try FileSystem.entries(of: folder).filter { $0.kind == .file }.map(\.name))
    guard there.isSuperset(of: EditionPublisher.constantNames) else { return nil }
    let sounds = AudioFormat.allCases.map { "audio." + $0.fileExtension }
    return Set(sounds + [EditionManifest.fileName]).union(EditionPublisher.constantNames)
      .union(try Self.files(below: path))
  }

  /// The paths of all files below a folder, relative to it.
  private static func files(below folder: String) throws -> [String] {
    try FileSystem.entries(of: folder).flatMap { entry in
      guard entry.kind == .folder else { return [entry.name] }
      return try files(below: FileSystem.path(folder, entry.name)).map { FileSystem.path(entry.name, $0) }
    }
  }

  /// Links what an edition's folder holds besides the edition itself into the new one; links, so that at no instant a file
  /// of somebody else's is in neither.
  ///
  /// - Parameters:
  ///   - folder: the folder's path in the edition; empty for the edition's own.
  ///   - old: the edition that is there.
  ///   - own: the paths of its files.
  ///   - new: the edition that takes its place.
  /// - Throws: `MasteringError`, ``ProducingError``.
  private func keepForeignFiles(
    in folder: String = "", of old: String, besides own: Set<String>, to new: String
  ) throws {
    for entry in try FileSystem.entries(of: FileSystem.path(old, folder)) {
      let name = FileSystem.path(folder, entry.name)
      if own.contains(name) { continue }
      let to = FileSystem.path(new, name)
      if entry.kind == .folder {
        // A folder of the old edition goes with its last file.
        if !own.contains(where: { $0.hasPrefix(name + "/") }) { _ = try FileSystem.makeFolders(to) }
        try keepForeignFiles(in: name, of: old, besides: own, to: new)
      } else {
        _ = try FileSystem.makeFolders(FileSystem.parent(of: to))
        if unsafe link(FileSystem.path(old, name), to) != 0, errno != EEXIST {
          throw MasteringError(writing: to, code: errno)
        }
      }
    }
  }
}
