/// What is said, as plain text to read: `script.txt` of an edition.
///
/// One paragraph for each block, in the words of the engine, with an empty line between blocks.
public struct TranscriptRendering: Sendable {
  /// Makes a rendering.
  public init() {}

  /// The text, with a line break at the end; empty for a script without lines.
  public func text(of script: Script) -> String {
    var text = ""
    var block: Int?
    for line in script.lines {
      if let block { text += block == line.block ? " " : "\n\n" }
      text += line.spoken
      block = line.block
    }
    return text.isEmpty ? "" : text + "\n"
  }
}
