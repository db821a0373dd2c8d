public import Reading

/// The pictures of an article, in an edition's folder.
public struct PictureCollection: Sendable, Hashable {
  /// The pictures by their addresses in the article.
  public var pictures: [String: Picture] = [:]
  /// The files beside the article that they are from, in the order of the article.
  public var origins: [PictureOrigin] = []
  /// What is missing, and why.
  public var notices: [Notice] = []

  /// Makes an empty collection.
  public init() {}
}
