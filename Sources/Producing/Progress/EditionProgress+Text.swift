internal import Foundation

extension EditionProgress {
  /// One line for people: `[3/120] done news/roof.html (3:45)`.
  package var line: String {
    let length = audioSeconds.map { state == .done ? " (\(Self.clock($0)))" : "" } ?? ""
    return "[\(done)/\(total)] \(state.rawValue) \(path)\(length)"
  }

  /// One line that fits into so many columns: how much is done, how quickly, and how long the rest will take.
  package func bar(width: Int) -> String {
    let rate = elapsedSeconds > 0 ? Double(done) / elapsedSeconds : 0
    var figures = " \(done)/\(total)  \(Self.decimal(rate))/s"
    if let etaSeconds, done < total { figures += "  \(Self.clock(etaSeconds)) left" }
    if failed > 0 { figures += "  \(failed) failed" }
    // The last column stays free: some terminals begin a new line there.
    let room = min(40, width - 1 - figures.count - 2)
    guard room >= 5 else { return String(figures.dropFirst().prefix(max(0, width - 1))) }
    let filled = total == 0 ? room : room * done / total
    return "[" + String(repeating: "█", count: filled) + String(repeating: "·", count: room - filled) + "]" + figures
  }

  /// One line of JSON, keys sorted, with its newline.
  package var json: String {
    struct Event: Encodable {
      let event = "edition"
      var path: String
      var state: State
      var done: Int
      var total: Int
      var audioSeconds: Double?
      var wallSeconds: Double
      var etaSeconds: Double?
      var error: String?
      var reason: FailureReason?
    }
    return jsonLine(
      Event(
        path: path, state: state, done: done, total: total, audioSeconds: audioSeconds.map(thousandths),
        wallSeconds: thousandths(wallSeconds), etaSeconds: etaSeconds.map(thousandths), error: failure?.error,
        reason: failure?.reason))
  }

  /// Seconds as a clock shows them: `3:45`, `1:02:03`.
  static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return whole < 3600
      ? "\(whole / 60):\(padded(whole % 60))"
      : "\(whole / 3600):\(padded(whole / 60 % 60)):\(padded(whole % 60))"
  }

  /// A number with one decimal below ten, none above.
  static func decimal(_ number: Double) -> String {
    guard number < 9.95 else { return "\(Int(number.rounded()))" }
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Summary {
  /// One sentence for people.
  ///
  /// - Parameters:
  ///   - subject: what there was to make; nil for the articles.
  ///   - failuresPath: where the failures are recorded, if they are.
  /// - Returns: the sentence.
  package func sentence(of subject: String? = nil, failuresPath: String? = nil) -> String {
    if isInterrupted {
      let made = rendered == 1 ? "1 edition is" : "\(rendered) editions are"
      return "Interrupted: \(made) made, of \(total); the same command goes on from here."
    }
    if rendered == 0 && failures.isEmpty && unchanged > 0 {
      return unchanged == 1
        ? "Nothing to do: the edition is up to date." : "Nothing to do: all \(unchanged) editions are up to date."
    }
    var parts: [String] = []
    if rendered > 0 {
      let pace = timesRealTime.map { ", \(EditionProgress.decimal($0)) times real time" } ?? ""
      parts.append(
        "\(rendered) made (\(Self.length(audioSeconds)) of audio in \(EditionProgress.decimal(wallSeconds)) s\(pace))")
    }
    if unchanged > 0 { parts.append("\(unchanged) unchanged") }
    if !failures.isEmpty {
      parts.append("\(failures.count) failed" + (failuresPath.map { " (see \($0))" } ?? ""))
    }
    return "\(subject ?? (total == 1 ? "1 article" : "\(total) articles")): \(parts.joined(separator: ", "))."
  }

  /// One line of JSON, keys sorted, with its newline.
  package var json: String {
    struct Event: Encodable {
      let event = "summary"
      var total: Int
      var rendered: Int
      var unchanged: Int
      var failed: Int
      var interrupted: Bool
      var audioSeconds: Double
      var wallSeconds: Double
      var timesRealTime: Double?
    }
    return jsonLine(
      Event(
        total: total, rendered: rendered, unchanged: unchanged, failed: failures.count, interrupted: isInterrupted,
        audioSeconds: thousandths(audioSeconds), wallSeconds: thousandths(wallSeconds),
        timesRealTime: timesRealTime.map(thousandths)))
  }

  /// A length in hours from one hour on, else in minutes.
  private static func length(_ seconds: Double) -> String {
    seconds >= 3600
      ? "\(EditionProgress.decimal(seconds / 3600)) hours" : "\(EditionProgress.decimal(seconds / 60)) minutes"
  }
}

/// A number to three decimals: nobody needs the rest, and JSON would show it.
private func thousandths(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

private func jsonLine(_ event: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  guard let data = try? encoder.encode(event) else { preconditionFailure("finite numbers and strings can be encoded") }
  return String(decoding: data, as: UTF8.self) + "\n"
}
