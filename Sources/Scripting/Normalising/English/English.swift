internal import Reading

/// English: its tables and its scanners, one file a class.
struct English: Sendable {
  let isBritish: Bool
  let numbers: EnglishNumbers

  init(isBritish: Bool) {
    self.isBritish = isBritish
    numbers = EnglishNumbers(saysAnd: isBritish)
  }

  /// The scanners in order of precedence, which decides between readings of the same length.
  var scanners: [Scanner] {
    [
      address, telephone, numericDate, writtenDate, month, weekday, named, clock, era, money, quantity, bareUnit,
      height,
      equation,
      versus, range, fraction, decade, ordinal, numbered, code, year, sequence, party, state, title, saint, street,
      compass, with, abbreviation, regnal, initials, koreanName, japaneseName, initialism, hashtag, plainAddress,
      bracketed, footnote, sign,
      foreign,
    ]
  }

  var rules: Rules {
    Rules(
      language: isBritish ? "en-GB" : "en-US", scripts: [.latin], scanners: scanners, signs: Self.signs,
      emojiName: Self.emojiName,
      number: { [numbers] passage, index in numbers.lone(passage.digits(index)) })
  }
}
