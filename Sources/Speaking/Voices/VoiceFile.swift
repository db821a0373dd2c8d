internal import Foundation
internal import Reading
internal import Scripting

/// A voice as people write it: JSON, in which a part leaves out what it has in common with the narrator.
struct VoiceFile {
  let voice: Voice

  /// Reads the bytes of a voice's file.
  ///
  /// - Throws: ``SpeakingError/brokenVoice(path:reason:)``.
  init(_ data: Data, name: String, path: String) throws(SpeakingError) {
    do {
      let content = try JSONDecoder().decode(Content.self, from: data)
      voice = Voice(
        name: name, language: content.language, summary: content.summary, parts: try content.speakers(),
        lexicons: content.lexicons)
    } catch let error as DecodingError {
      throw .brokenVoice(path: path, reason: error.reason)
    } catch let error as Flaw {
      throw .brokenVoice(path: path, reason: error.reason)
    } catch {
      throw .brokenVoice(path: path, reason: "\(error)")
    }
  }
}

extension VoiceFile {
  /// A rule that a file breaks.
  private struct Flaw: Error {
    var reason: String
  }

  private struct Content: Decodable {
    var language: Language
    var summary: String?
    var parts: [String: SpeakerContent]
    var lexicons: [String]

    init(from decoder: any Decoder) throws {
      let fields = try Fields(decoder, known: ["language", "summary", "parts", "lexicons"])
      language = Language(try fields.container.decode(String.self, forKey: "language"))
      guard !language.base.isEmpty, language.tag.utf8.allSatisfy({ $0 != 0x20 }) else {
        throw Flaw(reason: "“language” is no language tag such as “en-GB”")
      }
      summary = try fields.container.decodeIfPresent(String.self, forKey: "summary")
      parts = try fields.container.decode([String: SpeakerContent].self, forKey: "parts")
      lexicons = try fields.container.decodeIfPresent([String].self, forKey: "lexicons") ?? []
    }

    func speakers() throws -> [Part: Voice.Speaker] {
      for key in parts.keys.sorted() where Part(rawValue: key) == nil {
        throw Flaw(reason: unknown(key, in: "parts", known: Part.allCases.map(\.rawValue)))
      }
      guard let narrator = parts[Part.narrator.rawValue] else { throw Flaw(reason: "“parts” has no “narrator”") }
      guard let identifier = narrator.identifier else { throw Flaw(reason: "the narrator has no “identifier”") }
      let basis = try narrator.speaker(changing: Voice.Speaker(identifier: identifier))
      var speakers: [Part: Voice.Speaker] = [:]
      for (key, content) in parts {
        guard let part = Part(rawValue: key) else { continue }
        speakers[part] = try content.speaker(changing: basis)
      }
      return speakers
    }
  }

  private struct SpeakerContent: Decodable {
    var identifier: String?
    var variant: String?
    var rate: Int?
    var pitch: Int?
    var range: Int?
    var volume: Int?
    var wordGap: Int?

    init(from decoder: any Decoder) throws {
      let fields = try Fields(
        decoder, known: ["identifier", "variant", "rate", "pitch", "range", "volume", "wordGap"])
      identifier = try fields.container.decodeIfPresent(String.self, forKey: "identifier")
      variant = try fields.container.decodeIfPresent(String.self, forKey: "variant")
      rate = try fields.number("rate", in: Voice.Speaker.rates)
      pitch = try fields.number("pitch", in: 0...99)
      range = try fields.number("range", in: 0...99)
      volume = try fields.number("volume", in: 0...100)
      wordGap = try fields.number("wordGap", in: 0...100)
    }

    func speaker(changing basis: Voice.Speaker) throws -> Voice.Speaker {
      var speaker = basis
      // A part with an engine's voice of its own does not want the narrator's variant on it.
      if let identifier {
        speaker.identifier = identifier
        speaker.variant = nil
      }
      if let variant { speaker.variant = variant.isEmpty ? nil : variant }
      speaker.rate = rate ?? basis.rate
      speaker.pitch = pitch ?? basis.pitch
      speaker.range = range ?? basis.range
      speaker.volume = volume ?? basis.volume
      speaker.wordGap = wordGap ?? basis.wordGap
      try check(speaker)
      return speaker
    }

    private func check(_ speaker: Voice.Speaker) throws {
      func isName(_ text: String, _ others: String) -> Bool {
        !text.isEmpty && text.utf8.count < 40
          && text.unicodeScalars.allSatisfy {
            $0.isASCII && $0.properties.isAlphabetic || others.unicodeScalars.contains($0)
          }
      }
      guard isName(speaker.identifier, "0123456789-_/") else {
        throw Flaw(reason: "“\(speaker.identifier)” is no identifier of an espeak-ng voice")
      }
      guard !speaker.identifier.hasPrefix("mb/") else {
        throw Flaw(reason: "“\(speaker.identifier)” needs mbrola, which Lectern does not use")
      }
      guard let variant = speaker.variant else { return }
      guard isName(variant, "0123456789-_ ") else {
        throw Flaw(reason: "“\(variant)” is no name of an espeak-ng variant")
      }
      // It reads beyond its tables on ordinary text.
      guard variant != "klatt4" else { throw Flaw(reason: "the variant klatt4 of espeak-ng crashes; take another") }
    }
  }

  /// The fields of an object, of which all are known.
  private struct Fields {
    let container: KeyedDecodingContainer<Key>

    init(_ decoder: any Decoder, known: [String]) throws {
      container = try decoder.container(keyedBy: Key.self)
      for key in container.allKeys.map(\.stringValue).sorted() where !known.contains(key) {
        throw Flaw(reason: unknown(key, in: container.codingPath.path, known: known))
      }
    }

    func number(_ key: Key, in range: ClosedRange<Int>) throws -> Int? {
      guard let number = try container.decodeIfPresent(Int.self, forKey: key) else { return nil }
      guard range.contains(number) else {
        let path = (container.codingPath + [key]).path
        throw Flaw(reason: "“\(path)” is \(number), but must be from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
  }

  private struct Key: CodingKey, ExpressibleByStringLiteral {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringLiteral value: String) { stringValue = value }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private static func unknown(_ key: String, in path: String, known: [String]) -> String {
    let place = path.isEmpty ? "" : " in “\(path)”"
    if let close = Spelling.closest(to: key, among: known) {
      return "“\(key)”\(place) is unknown; did you mean “\(close)”?"
    }
    return "“\(key)”\(place) is unknown; there are \(known.joined(separator: ", "))"
  }
}

extension [any CodingKey] {
  /// `parts.image.pitch`.
  fileprivate var path: String { map(\.stringValue).joined(separator: ".") }
}

extension DecodingError {
  /// What is wrong, as a part of a sentence.
  fileprivate var reason: String {
    switch self {
    case .keyNotFound(let key, let context):
      context.codingPath.isEmpty
        ? "“\(key.stringValue)” is missing" : "“\(key.stringValue)” is missing in “\(context.codingPath.path)”"
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      context.codingPath.isEmpty
        ? "it is no JSON object" : "“\(context.codingPath.path)” is no \(Self.name(of: type))"
    case .dataCorrupted(let context) where context.codingPath.isEmpty: "it is no JSON"
    case .dataCorrupted(let context): "“\(context.codingPath.path)” is no proper value"
    @unknown default: "it is no JSON"
    }
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is Int.Type: "whole number"
    case is String.Type: "text"
    case is [String].Type, is [Any].Type: "list of texts"
    default: "object"
    }
  }
}
