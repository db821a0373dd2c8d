import Reading

/// Who made a picture, for the close.
struct Credit: Sendable, Hashable {
  var name: String
  var kind: Figure.Kind
}
