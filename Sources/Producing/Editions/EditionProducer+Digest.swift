internal import Publishing
internal import Reading
internal import Scripting
internal import Speaking

extension EditionProducer {
  /// Makes one edition of several articles, unless it is there already.
  ///
  /// Articles that can't be read or spoken are left out, and one that is there twice is said once, with a notice. The
  /// settings' language is that of what is said between the stories; each story is in its own. Else it is as ``produce(_:)``.
  ///
  /// - Parameters:
  ///   - job: the articles, and where the edition goes.
  ///   - report: hears of every article that is left out.
  /// - Returns: what came of it.
  /// - Throws: the error of the room where it went wrong, were it in every article; ``ProducingError/nothingLeft(of:)`` if no
  ///   article can be read; or `CancellationError`.
  public func produce(
    _ job: DigestJob, leavingOut report: @Sendable (Failure) -> Void
  ) async throws -> EditionResult {
    let (stories, notices) = try await stories(of: job, leavingOut: report)
    do {
      return try await edition(of: stories, for: job, notices: notices)
    } catch let error as SpeakingError where stories.count > 1 && !FailureReason(error).concernsTheMachine {
      let (sound, failures) = try sift(stories)
      guard !sound.isEmpty, !failures.isEmpty else { throw error }
      for failure in failures { report(failure) }
      return try await edition(of: sound, for: job, notices: notices)
    }
  }

  private func edition(
    of stories: [Take.Story], for job: DigestJob, notices: [Notice]
  ) async throws -> EditionResult {
    let take = try take(stories, for: job, notices: notices)
    var result: EditionResult
    switch job.destination {
    case .sound(let path): result = try record(take, alone: path)
    case .folder(let folder): result = try await publish(take, unlessIn: folder)
    case .headline(let parent):
      let name = FolderName.slug(take.script.title) ?? "digest"
      result = try await publish(take, unlessIn: FileSystem.path(parent, name))
    }
    result.title = take.script.title
    return result
  }

  /// The articles of a job in the order in which they are read, each once, and what is to be noticed of that.
  private func stories(
    of job: DigestJob, leavingOut report: (Failure) -> Void
  ) async throws -> ([Take.Story], [Notice]) {
    var stories: [Take.Story] = []
    var notices: [Notice] = []
    var failures: [(Failure, any Error)] = []
    for place in job.sources {
      try Task.checkCancellation()
      do {
        let source = try await load(EditionJob(source: place, destination: job.destination))
        let article = try editor.article(from: source, inItsOwnLanguage: true)
        let story = Take.Story(article: article, place: source.name, source: Self.origin(of: source))
        if let twin = stories.first(where: { $0.isSame(as: story) }) {
          let (name, other) = (story.source.name, twin.source.name)
          notices.append(
            Notice(
              .warning,
              name == other ? "“\(name)” is there twice and said once." : "“\(name)” is “\(other)” again and left out.")
          )
        } else {
          stories.append(story)
        }
      } catch {
        try Task.checkCancellation()
        let failure = Failure(path: place, reason: FailureReason(error), error: "\(error)")
        if failure.reason.concernsTheMachine { throw error }
        failures.append((failure, error))
      }
    }
    if stories.isEmpty, failures.count == 1 { throw failures[0].1 }
    for (failure, _) in failures { report(failure) }
    guard !stories.isEmpty else { throw ProducingError.nothingLeft(of: job.sources.count) }
    if job.order == .date { stories = Bulletin.newestFirst(stories.map(\.article)).map { stories[$0] } }
    return (stories, notices)
  }

  /// Tells stories that can be spoken by themselves from those that can't, and says why not.
  private func sift(_ stories: [Take.Story]) throws -> ([Take.Story], [Failure]) {
    var sound: [Take.Story] = []
    var failures: [Failure] = []
    for story in stories {
      do {
        let script = try editor.script(for: story.article)
        try engine.speak(script, by: try editor.cast(for: script)) { _ in try Task.checkCancellation() }
        sound.append(story)
      } catch let error as SpeakingError where !FailureReason(error).concernsTheMachine {
        let reason = error.description.prefix(1).lowercased() + error.description.dropFirst()
        failures.append(
          Failure(
            path: story.place, reason: FailureReason(error), error: "“\(story.place)” is left out: \(reason)"
          ))
      }
    }
    return (sound, failures)
  }

  private func take(_ stories: [Take.Story], for job: DigestJob, notices: [Notice]) throws -> Take {
    var stories = stories
    for index in stories.indices {
      stories[index].article = StoryPictures.article(stories[index].article, at: index)
    }
    let bulletin = Bulletin(
      of: stories.map(\.article), title: job.title, date: job.date, language: editor.settings.language)
    var script = try editor.script(for: bulletin)
    script.notices += notices
    return Take(
      article: bulletin.article(for: script), stories: stories, script: script, cast: try editor.cast(for: script),
      frame: ["digest", job.title ?? "", job.date?.iso8601 ?? ""])
  }
}

extension Take.Story {
  /// Whether both are one article, by its bytes, by what it calls its address, or by what it says.
  fileprivate func isSame(as other: Self) -> Bool {
    if source.sha256 == other.source.sha256 { return true }
    if let url = article.canonicalURL, url == other.article.canonicalURL { return true }
    return article.headline == other.article.headline
      && article.blocks.flatMap(\.texts).map(\.plain) == other.article.blocks.flatMap(\.texts).map(\.plain)
  }
}
