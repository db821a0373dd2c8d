/// What a run is to make: a job for every article, no two with one destination.
public struct Plan: Sendable, Hashable {
  /// The jobs, in the order in which they are begun.
  public var jobs: [EditionJob]
  /// Folders that can't be looked into, and why, sorted by path.
  public var unreadable: [String: ProducingError]

  /// Plans an edition for each article, in a folder of its own below `output`.
  ///
  /// - Parameters:
  ///   - articles: paths, addresses, or `-`.
  ///   - output: the folder that editions go to.
  ///   - url: where the articles stand on the web.
  public init(articles: [String], output: String, url: String? = nil) {
    var seen: Set<[UInt8]> = []
    jobs = articles.filter { seen.insert(Array($0.utf8)).inserted }
      .map { EditionJob(source: $0, url: url, destination: .headline(in: output)) }
    unreadable = [:]
    place(below: output) { (folder: "", slug: Self.slug(for: $0.source)) }
  }

  /// Plans an edition for every article below a folder, in the same tree of folders below `output`.
  ///
  /// - Throws: ``ProducingError``.
  public init(folder: String, output: String) throws(ProducingError) {
    let findings = try ArticleFinder(folder: folder, output: output).find()
    unreadable = findings.unreadable
    jobs = findings.articles.map {
      EditionJob(source: FileSystem.path(folder, $0), title: $0, destination: .headline(in: output))
    }
    if jobs.isEmpty && unreadable.isEmpty { throw .nothingToRead(path: folder) }
    place(below: output) { (folder: FileSystem.parent(of: $0.title), slug: Self.slug(for: $0.title) ?? "article") }
  }
}

extension Plan {
  /// Makes a plan of jobs that differ in their destinations.
  public init(jobs: [EditionJob]) {
    self.jobs = jobs
    unreadable = [:]
  }

  /// A line for every job, the article and where its edition goes, separated by a tabulator.
  public var text: String {
    jobs.map { job in
      switch job.destination {
      case .folder(let path), .sound(let path): "\(job.source)\t\(path)\n"
      case .headline(let folder): "\(job.source)\t\(FileSystem.path(folder, "(headline)"))\n"
      }
    }.joined()
  }

  /// Removes what killed processes left half made where the editions go.
  public func sweep() {
    var folders: Set<String> = []
    for job in jobs {
      switch job.destination {
      case .folder(let path): folders.insert(FileSystem.parent(of: path))
      case .headline(let folder): folders.insert(folder)
      case .sound: continue
      }
    }
    for folder in folders { PartFolder.sweep(folder) }
  }
}

extension Plan {
  /// Gives every job its folder.
  ///
  /// Two of one name, or one that is named as a folder of the tree, each get a mark made from
  /// what they are, which doesn't depend on the others.
  private mutating func place(below output: String, _ place: (EditionJob) -> (folder: String, slug: String?)) {
    let places = jobs.map(place)
    var taken: [Name: Int] = [:]
    for case (let folder, let slug?) in places { taken[Name(folder, slug), default: 0] += 1 }
    var folder: String?
    for place in places where place.folder != folder {
      folder = place.folder
      var path = place.folder
      while !path.isEmpty {
        let parent = FileSystem.parent(of: path)
        taken[Name(parent, FileSystem.name(of: path)), default: 0] += 2
        path = parent
      }
    }
    for index in jobs.indices {
      guard case (let folder, let slug?) = places[index] else { continue }
      let isAlone = taken[Name(folder, slug)] == 1
      let name = isAlone ? slug : FolderName.distinct(slug, for: jobs[index].title)
      jobs[index].destination = .folder(FileSystem.path(FileSystem.path(output, folder), name))
    }
  }

  /// A name in a folder, told apart by its bytes, as file systems do.
  private struct Name: Hashable {
    let bytes: [UInt8]

    init(_ folder: String, _ name: String) {
      bytes = Array(FileSystem.path(folder, name).utf8)
    }
  }

  /// The name that a path or an address gives an edition; nil if it says nothing, as `-` and `https://example.com/`.
  private static func slug(for source: String) -> String? {
    guard let scheme = source.firstRange(of: "://") else { return FolderName.slug(FolderName.stem(of: source)) }
    let path = source[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
    guard path.contains("/"), path.last != "/" else { return nil }
    return FolderName.slug(FolderName.stem(of: String(path)))
  }
}
