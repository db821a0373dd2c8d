import Producing
import Reading
import Speaking

/// The rooms, connected.
enum Production {
  /// What makes editions with these settings.
  ///
  /// - Throws: whatever keeps every edition from being made: no voices, no worker, a broken lexicon.
  static func producer(
    settings: EditionSettings, scripting: ScriptingOptions, isForced: Bool
  ) throws -> EditionProducer {
    let installation = try scripting.installation()
    let editor = try scripting.editor(settings: settings, installation: installation)
    var producer = EditionProducer(
      editor: editor, engine: try EspeakEngine(), scratch: installation.scratchFolder,
      load: { try await source(of: $0.source, url: $0.url) })
    producer.isForced = isForced
    return producer
  }

  /// The document at a path or an address, or on standard input.
  ///
  /// - Throws: `ReadingError`.
  static func source(of name: String, url: String? = nil) async throws -> Source {
    var source = try await SourceLoader().source(at: name)
    if let url { source.url = url }
    return source
  }
}
