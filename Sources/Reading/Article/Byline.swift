/// One person or agency that an article is by.
public struct Byline: Sendable, Hashable, Codable {
  /// The name as it is shown: `Ada Smith`, never `By Ada Smith` nor `ADA SMITH`.
  public var name: String
  /// What the person is: `health editor`.
  public var role: String?
  /// Where the person reports from: `Leeds`.
  public var place: String?
  /// Whether this is a news agency, which is credited at the close.
  public var isAgency: Bool

  /// Makes a byline.
  public init(_ name: String, role: String? = nil, place: String? = nil, isAgency: Bool = false) {
    self.name = name
    self.role = role
    self.place = place
    self.isAgency = isAgency
  }
}
