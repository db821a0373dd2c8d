internal import Reading
internal import Scripting
internal import SpeechProtocol

/// A script as a speech worker gets it, and the way from its units back to the script's lines.
struct Plan {
  /// A line, in the pieces in which it is spoken.
  struct Planned {
    /// The units of the job that say the line, in order; none for a line with nothing to say.
    var pieces: [Piece] = []
    /// Where in the article the line stands.
    var source: String?
    /// Scalars of the line's spoken text that nobody says.
    var unsaid: [Range<Int>] = []
    var notices: [Notice] = []
  }

  /// A stretch of a line in one language.
  struct Piece {
    /// The position of the unit in the job.
    var unit: Int
    var text: CleanText
    /// Scalars of the line's spoken text.
    var range: Range<Int>
    /// Silence between the end of the piece before and this, in milliseconds at the engine's default rate.
    var gap: Int
  }

  private(set) var lines: [Planned] = []
  private(set) var job: SpeechJob
  private var settings: [SpeechJob.Setting: Int] = [:]
  private var told: Set<Told> = []
  private var alphabets: [Language: PhonemeAlphabet] = [:]

  /// What is told once an article.
  private struct Told: Hashable {
    enum Reason: Hashable {
      case loss(CleanText.Loss.Reason)
      case phonemes(String)
    }

    var reason: Reason
    var voice: String
  }

  /// Plans a script.
  init(_ script: Script, by cast: Cast, memoryLimit: Int) {
    job = SpeechJob(settings: [], units: [], memoryLimit: memoryLimit, timeLimit: 1)
    lines.reserveCapacity(script.lines.count)
    for line in script.lines { lines.append(plan(line, by: cast)) }
    let bytes = job.units.reduce(0) { $0 + $1.text.utf8.count }
    job.timeLimit = 10 + bytes / 1000
  }

  /// Which account of the phonemes the job asks for.
  var trace: SpeechJob.Trace {
    get { job.trace }
    set { job.trace = newValue }
  }

  /// Remembers that a line is spoken without some of its words.
  ///
  /// - Parameters:
  ///   - ranges: Scalars of the unit's text.
  ///   - unit: The unit that says them.
  ///   - message: What to tell people.
  mutating func leaveOut(_ ranges: [Range<Int>], of unit: Int, _ message: String) {
    guard let line = line(of: unit), let piece = lines[line].pieces.first(where: { $0.unit == unit }) else { return }
    lines[line].unsaid += ranges.map {
      piece.text.origin(of: $0.lowerBound)..<piece.text.origin(of: $0.upperBound - 1) + 1
    }
    lines[line].notices.append(Notice(.warning, message, at: lines[line].source))
  }

  /// The line that a unit belongs to.
  func line(of unit: Int) -> Int? {
    lines.firstIndex { $0.pieces.contains { $0.unit == unit } }
  }
}

extension Plan {
  private mutating func plan(_ line: Line, by cast: Cast) -> Planned {
    let scalars = Array(line.spoken.unicodeScalars)
    var planned = Planned(source: line.source)
    for stretch in stretches(of: line, count: scalars.count) {
      let voice = cast.voice(for: stretch.language) ?? cast.voice(for: line.language) ?? cast.voice
      let phonemes = phonemes(of: line, in: stretch.range, scalars, voice: voice, notices: &planned.notices)
      let text = CleanText(
        scalars, stretch.range, systems: WritingSystem.said(inBaseLanguage: voice.language.base),
        phonemes: phonemes.map(\.range))
      note(text.losses, of: scalars, voice: voice, in: &planned, at: line.source)
      planned.unsaid += text.losses.map(\.range)
      guard text.isSpeakable else { continue }
      let unit = SpeechJob.Unit(
        setting: setting(of: line.speaker, voice), text: text.text,
        phonemes: text.placeholders.map { placeholder in
          SpeechJob.Phonemes(
            placeholder.position..<placeholder.position + 1, mnemonics: phonemes[placeholder.span].mnemonics)
        })
      planned.pieces.append(
        Piece(
          unit: job.units.count, text: text, range: stretch.range, gap: gap(before: stretch.range, in: scalars)))
      job.units.append(unit)
    }
    return planned
  }

  /// What lexicons say of a stretch of a line, as far as the engine can say it.
  private mutating func phonemes(
    of line: Line, in range: Range<Int>, _ scalars: [Unicode.Scalar], voice: Voice, notices: inout [Notice]
  ) -> [SpeechJob.Phonemes] {
    var phonemes: [SpeechJob.Phonemes] = []
    for span in line.spans where range.contains(span.range.lowerBound) {
      let ipa: String
      switch span.manner {
      case .language: continue
      case .mnemonics(let names):
        phonemes.append(SpeechJob.Phonemes(span.range, mnemonics: names))
        continue
      case .phonemes(let sounds): ipa = sounds
      }
      do throws(PhonemeAlphabet.UnknownPhoneme) {
        let alphabet = alphabets[voice.language] ?? PhonemeAlphabet(voice.language)
        alphabets[voice.language] = alphabet
        phonemes.append(SpeechJob.Phonemes(span.range, mnemonics: try alphabet.mnemonics(for: ipa)))
      } catch {
        guard told.insert(Told(reason: .phonemes(ipa), voice: voice.name)).inserted else { continue }
        let word = String(String.UnicodeScalarView(scalars[span.range.clamped(to: scalars.indices)]))
        let message = "“\(word)” is said by its letters, because the phonemes of its lexicon can't be: \(error)."
        notices.append(Notice(.warning, message, at: line.source))
      }
    }
    return phonemes
  }

  /// The line cut where its language changes.
  private func stretches(of line: Line, count: Int) -> [(range: Range<Int>, language: Language)] {
    var stretches: [(range: Range<Int>, language: Language)] = []
    var done = 0
    for span in line.spans {
      guard case .language(let language) = span.manner, span.range.lowerBound >= done, span.range.upperBound <= count
      else { continue }
      if span.range.lowerBound > done { stretches.append((done..<span.range.lowerBound, line.language)) }
      stretches.append((span.range, language))
      done = span.range.upperBound
    }
    if done < count { stretches.append((done..<count, line.language)) }
    return stretches
  }

  /// The pause that the engine would make at the end of what stands before, in milliseconds.
  private func gap(before range: Range<Int>, in scalars: [Unicode.Scalar]) -> Int {
    let before = scalars[..<range.lowerBound].last {
      !SpokenWords.isSpace($0) && !"\"'”’»)]".unicodeScalars.contains($0)
    }
    let first = scalars[range].first { !SpokenWords.isSpace($0) }
    if let first, ",;:".unicodeScalars.contains(first) { return 150 }
    return switch before {
    case ".", "?", "!", "。": 300
    case ";", ":", "…", "—": 220
    case ",", "、", "，": 150
    case "(", "-", "–": 110
    default: 40
    }
  }

  private mutating func setting(of part: Part, _ voice: Voice) -> Int {
    let speaker = voice.speaker(of: part)
    let setting = SpeechJob.Setting(
      voice: speaker.identifier, variant: speaker.variant ?? "", rate: Pace.engineRate(wordsPerMinute: speaker.rate),
      pitch: Int32(clamping: speaker.pitch), range: Int32(clamping: speaker.range),
      volume: Int32(clamping: speaker.volume), wordGap: Int32(clamping: speaker.wordGap))
    if let known = settings[setting] { return known }
    settings[setting] = job.settings.count
    job.settings.append(setting)
    return job.settings.count - 1
  }

  private mutating func note(
    _ losses: [CleanText.Loss], of scalars: [Unicode.Scalar], voice: Voice, in planned: inout Planned, at place: String?
  ) {
    for loss in losses {
      guard told.insert(Told(reason: .loss(loss.reason), voice: voice.name)).inserted else { continue }
      let text = String(String.UnicodeScalarView(scalars[loss.range].prefix(40)))
      let message =
        switch loss.reason {
        case .foreign(let system):
          "The voice “\(voice.name)” can't say \(system.rawValue): “\(text)” and all further ones are left out."
        case .overlong:
          "A word of over \(CleanText.longestWord) letters is said only up to there, as are all further ones: “\(text)”…"
        }
      planned.notices.append(Notice(.warning, message, at: place))
    }
  }
}
