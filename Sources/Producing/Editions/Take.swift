internal import Publishing
internal import Reading
internal import Scripting
internal import Speaking

/// What is recorded: an article or several, what is said of them, and by whom.
struct Take {
  /// An article, and where it is from.
  struct Story {
    var article: Article
    /// The path, the address or `-` that it was read from.
    var place: String
    var source: EditionManifest.Source
  }

  /// The article, or all of them as one.
  var article: Article
  var stories: [Story]
  var script: Script
  var cast: Cast
  /// What shapes the edition besides stories and settings: of a digest its title and so on.
  var frame: [String] = []

  /// Whether the stories are told apart, were it only one.
  var isDigest: Bool { !frame.isEmpty }

  /// What all is made from.
  var source: EditionManifest.Source { stories.count == 1 ? stories[0].source : .init(of: stories.map(\.source)) }
}
