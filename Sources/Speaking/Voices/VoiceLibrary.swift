internal import Foundation
public import Reading
public import Scripting

/// The voices there are: the JSON files of some folders, by their names.
public struct VoiceLibrary: Sendable {
  /// A file that holds a voice, or should.
  public struct Entry: Sendable, Hashable {
    /// The file's name without `.json`.
    public var name: String
    /// The file's path.
    public var path: String
  }

  /// Where voices are looked for; a voice in an earlier folder hides those of its name in later ones.
  public let folders: [String]

  /// Makes a library; folders that don't exist hold no voices.
  public init(folders: [String]) {
    self.folders = folders
  }

  /// Every voice there is, by name.
  public var entries: [Entry] {
    var entries: [String: Entry] = [:]
    for folder in folders {
      // A folder that can't be read holds no voices.
      for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where file.hasSuffix(".json") {
        let name = String(file.dropLast(5))
        if entries[name] == nil { entries[name] = Entry(name: name, path: "\(folder)/\(file)") }
      }
    }
    return entries.values.sorted { $0.name < $1.name }
  }

  /// Loads a voice by its name, or by its file's path: a name with a slash in it, or that ends in `.json`.
  ///
  /// - Throws: ``SpeakingError/unknownVoice(name:known:)``, ``SpeakingError/brokenVoice(path:reason:)``.
  public func voice(named name: String) throws(SpeakingError) -> Voice {
    if name.contains("/") || name.hasSuffix(".json") {
      return try Self.voice(at: name)
    }
    for folder in folders {
      let path = "\(folder)/\(name).json"
      if FileManager.default.fileExists(atPath: path) { return try Self.voice(at: path) }
    }
    throw .unknownVoice(name: name, known: entries.map(\.name))
  }

  /// The voice for a language: the one that has the language's tag for a name, or that of the language without its region.
  ///
  /// - Returns: Nil if there is none.
  /// - Throws: ``SpeakingError/brokenVoice(path:reason:)``.
  public func defaultVoice(for language: Language) throws(SpeakingError) -> Voice? {
    for name in Self.candidates(for: language) {
      do throws(SpeakingError) {
        return try voice(named: name)
      } catch .unknownVoice {
        continue
      }
    }
    return nil
  }

  /// Who speaks a script: the voice asked for, or the default voice of the script's language, and for what the script says in
  /// other languages the default voices of those, where there are any.
  ///
  /// - Parameters:
  ///   - script: What is to be spoken.
  ///   - name: The name or path of the voice; nil for the script's language's own.
  ///   - rate: The pace in words a minute; nil for that of the voice.
  /// - Returns: A cast with only those voices that the script needs.
  /// - Throws: ``SpeakingError/unknownVoice(name:known:)``, ``SpeakingError/noVoice(language:known:)``,
  ///   ``SpeakingError/brokenVoice(path:reason:)``.
  public func cast(for script: Script, voice name: String? = nil, rate: Int? = nil) throws(SpeakingError) -> Cast {
    let voice: Voice
    if let name {
      voice = try self.voice(named: name)
    } else if let own = try defaultVoice(for: script.language) {
      voice = own
    } else {
      throw .noVoice(language: script.language.tag, known: entries.map(\.name))
    }
    var cast = Cast(voice: voice.speaking(at: rate))
    for language in script.languages where language.base != voice.language.base && cast.foreign[language.base] == nil {
      if let foreign = try defaultVoice(for: language) { cast.foreign[language.base] = foreign.speaking(at: rate) }
    }
    return cast
  }
}

extension VoiceLibrary {
  private static func voice(at path: String) throws(SpeakingError) -> Voice {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .brokenVoice(path: path, reason: "it can't be read")
    }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return try VoiceFile(data, name: file.hasSuffix(".json") ? String(file.dropLast(5)) : file, path: path).voice
  }

  /// The names that the voice of a language may have, best first.
  private static func candidates(for language: Language) -> [String] {
    var names = [language.tag.lowercased(), language.base]
    switch language.base {
    case "en":
      // Of the two that there are, the regions of the Commonwealth are nearer to the British.
      let british = ["GB", "IE", "AU", "NZ", "ZA", "IN", "SG", "HK", "MT", "KE", "NG", "GH"]
      names.append(language.region.map(british.contains) == true ? "en-gb" : "en-us")
    case "cmn": names.append("zh")
    // Norwegian as such, and its other written form.
    case "no", "nn": names.append("nb")
    default: break
    }
    return names
  }
}

extension Script {
  /// Every language in which something is said.
  fileprivate var languages: Set<Language> {
    var languages: Set<Language> = []
    for line in lines {
      languages.insert(line.language)
      for span in line.spans {
        if case .language(let language) = span.manner { languages.insert(language) }
      }
    }
    return languages
  }
}
