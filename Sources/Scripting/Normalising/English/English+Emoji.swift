/// Emoji that stand alone are named; beside words they are silent.
extension English {
  /// The name of an emoji, by Unicode: `folded hands`.
  static func emojiName(_ scalar: UInt32) -> String? {
    guard let emoji = Unicode.Scalar(scalar), emoji.properties.isEmojiPresentation || scalar == 0x2764 else {
      return nil
    }
    guard !emoji.properties.isEmojiModifier, !(0x1F1E6...0x1F1FF).contains(scalar) else { return nil }
    let name = emoji.properties.name?.lowercased()
    return name.map { String($0.unicodeScalars.map { $0.properties.isAlphabetic ? Character($0) : " " }) }
  }
}
