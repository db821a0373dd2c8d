public import Mastering
public import Scripting
import Speaking

/// When every shown word of a script is heard in a recording.
///
/// A shown word is what white space separates in a line's text, if it holds a letter or a digit, or if something says it
/// (`&`). Its time runs from the beginning of the first spoken word that says it to the end of the last one. Where one stretch
/// of an alignment has several shown words, those that are spoken as they are shown get their own time, and the other spoken
/// words are shared out among the rest in order, in proportion to length, each whole if there are enough. A shown word that nothing says has no time of its own: it stands, with no length, where the word
/// before it ends, so that a player that goes through the list never goes back, and one that seeks to it lands beside it.
///
/// Words are in reading order, times never overlap and stay within the recording.
public struct WordTimeline: Sendable, Hashable {
  /// Every shown word, once, in order.
  public let words: [ShownWord]

  /// Works out the times.
  public init(script: Script, recording: Recording) {
    var words: [ShownWord] = []
    var spoken = recording.words[...]
    for (index, line) in script.lines.enumerated() {
      let count = spoken.prefix { $0.line == index }.count
      let cue = recording.cues.indices.contains(index) ? recording.cues[index].samples : 0..<0
      words += LineTimeline(line, at: index, heard: cue, as: spoken.prefix(count)).words
      spoken = spoken.dropFirst(count)
    }
    self.words = words
  }
}
