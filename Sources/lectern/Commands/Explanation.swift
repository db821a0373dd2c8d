import Reading
import Scripting

extension ReadingStep {
  /// What decided, for people.
  var reason: String {
    switch origin {
    case .markup: "the markup"
    case .lexicon("", _, let entry): "“\(entry)”, tried here"
    case .lexicon(let name, let line, let entry): "“\(entry)” in \(LexiconEntry.place(name, line))"
    case .rule(let name): "rule “\(name)”"
    case .text: isPause ? "a pause" : spoken == nil ? "silent" : "as it is written"
    }
  }

  /// What is said, with sounds in the place of the words that phonemes are for.
  var reading: String {
    guard let spoken else { return "" }
    let notes = spans.map { span in
      switch span.manner {
      case .language(let language): "in \(language)"
      case .phonemes(let ipa): "/\(ipa)/"
      case .mnemonics(let names): "[\(names)]"
      }
    }
    return notes.isEmpty ? spoken : "\(spoken) \(notes.joined(separator: " "))"
  }

  /// One object.
  func write(to json: inout JSONText) {
    json.object { json in
      json.member("text", written)
      json.member("at") { $0.range(range) }
      json.member("class", kind)
      switch origin {
      case .markup: json.member("by", "markup")
      case .text: json.member("by", "text")
      case .rule(let name):
        json.member("by", "rule")
        json.member("rule", name)
      case .lexicon(let name, let line, let entry):
        json.member("by", "lexicon")
        json.member("entry", entry)
        json.member("place", LexiconEntry.place(name, line))
      }
      if let spoken { json.member("spoken", spoken) }
      if isPause { json.member("pause", true) }
      for span in spans {
        switch span.manner {
        case .language(let language): json.member("language", language.tag)
        case .phonemes(let ipa): json.member("ipa", ipa)
        case .mnemonics(let names): json.member("phonemes", names)
        }
      }
    }
  }
}
