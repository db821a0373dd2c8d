/// A value of front matter, whichever language it was written in: scalars are text, keys keep their order.
indirect enum MetadataValue: Sendable, Hashable {
  case scalar(String)
  case list([MetadataValue])
  case map([Entry])

  struct Entry: Sendable, Hashable {
    var key: String
    var value: MetadataValue
  }
}
