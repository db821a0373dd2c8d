internal import Foundation
internal import Mastering
public import Reading
public import Scripting

/// Makes the square picture that stands for an edition in players and directories: `cover.jpg`.
///
/// It shows the article's first photograph if that is large enough, whole or above a pattern; else the pattern alone: the
/// rhythm of the text, its words' lengths as bars, in colours that the publication's name chooses. The same article gives
/// the same cover.
public struct CoverArtist: Sendable {
  /// The cover's side in pixels, the least that podcast directories take.
  public static let side = 1400
  /// How high a photograph stands above a pattern.
  private static let band = 900
  /// How many bars a pattern has.
  private static let bars = 48
  private let converter: PictureConverter

  /// Makes an artist; what goes between processes is kept in `scratch`, a folder.
  public init(scratch: String = "/tmp") { converter = PictureConverter(scratch: scratch) }

  /// Where the program is that draws; nil if it is missing.
  public static var workerPath: String? { PictureConverter.workerPath }

  /// Draws the cover of an edition into its folder, where its pictures are already.
  ///
  /// - Parameters:
  ///   - article: what the edition is of.
  ///   - script: what is said.
  ///   - pictures: the edition's pictures, by their addresses.
  ///   - folder: the edition's folder.
  /// - Returns: the cover; nil if the program that draws is missing or fails, with a notice that says so.
  /// - Throws: ``PublishingError``.
  public func cover(
    of article: Article, script: Script, pictures: [String: Picture], into folder: String
  ) throws(PublishingError) -> (cover: Picture?, notice: Notice?) {
    let colours = Self.colours(for: article.publication ?? "")
    let bars = Self.rhythm(of: script.lines.map(\.text)).map(String.init).joined(separator: ",")
    func drawn(_ photograph: (bytes: [UInt8], format: String), _ band: Int) throws(PictureProblem) -> [UInt8] {
      try converter.output(
        of: ["cover", photograph.format, "1", String(band), String(Self.side), colours, bars], input: photograph.bytes)
    }
    let photograph = Self.photograph(of: article, pictures: pictures, in: folder)
    // A photograph that can't be decoded is none.
    let shown = photograph.flatMap { try? drawn($0.file, $0.band) }
    let bytes: [UInt8]
    do throws(PictureProblem) {
      bytes = if let shown { shown } else { try drawn(([], ""), 0) }
    } catch {
      return (nil, Notice(.warning, "The edition has no cover: \(error)."))
    }
    let picture = try write(bytes, as: "cover.jpg", into: folder)
    return (picture, nil)
  }

  /// Draws a picture for something that has no article: the rhythm of what is said about it.
  ///
  /// - Throws: ``PublishingError``.
  func drawCover(of text: String, for publication: String, as name: String, into folder: String) throws(PublishingError)
  {
    let bars = Self.rhythm(of: [text]).map(String.init).joined(separator: ",")
    let bytes: [UInt8]
    do throws(PictureProblem) {
      bytes = try converter.output(
        of: ["cover", "", "1", "0", String(Self.side), Self.colours(for: publication), bars], input: [])
    } catch {
      throw .unwritable(path: "\(folder)/\(name)", reason: error.description)
    }
    _ = try write(bytes, as: name, into: folder)
  }

  private func write(_ bytes: [UInt8], as name: String, into folder: String) throws(PublishingError) -> Picture {
    let path = "\(folder)/\(name)"
    do { try WholeFile.write(bytes.span, to: path) } catch { throw PublishingError(error, at: path) }
    return Picture(name: name, mediaType: "image/jpeg", width: Self.side, height: Self.side)
  }
}

extension CoverArtist {
  /// The first photograph that fills a cover, or a band of one, without being blown up to more than one and a half times.
  private static func photograph(
    of article: Article, pictures: [String: Picture], in folder: String
  ) -> (file: (bytes: [UInt8], format: String), band: Int)? {
    for place in article.blocks.figurePlaces where place.figure.kind == .image {
      guard let picture = place.figure.address.flatMap({ pictures[$0] }), picture.mediaType != "image/svg+xml" else {
        continue
      }
      let band: Int
      if min(picture.width, picture.height) * 3 >= side * 2 {
        band = side
      } else if picture.width * 3 >= side * 2, picture.height * 3 >= Self.band * 2 {
        band = Self.band
      } else {
        continue
      }
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(picture.name)") else { continue }
      return ((Array(data), String(picture.mediaType.dropFirst("image/".count))), band)
    }
    return nil
  }

  /// Heights of bars in thousandths: how long the words are, from the beginning of the text to its end.
  package static func rhythm(of texts: [String]) -> [Int] {
    let lengths = texts.flatMap { text in
      text.unicodeScalars.split { !($0.properties.isAlphabetic || $0.properties.numericType != nil) }.map(\.count)
    }
    guard !lengths.isEmpty else { return [Int](repeating: 100, count: bars) }
    let means = (0..<bars).map { bar -> Double in
      let start = bar * lengths.count / bars
      let part = lengths[start..<max(start + 1, (bar + 1) * lengths.count / bars)]
      return Double(part.reduce(0, +)) / Double(part.count)
    }
    let (lowest, highest) = (means.min() ?? 0, means.max() ?? 1)
    return means.map { Int(((highest > lowest ? ($0 - lowest) / (highest - lowest) : 0.5) * 850).rounded()) + 150 }
  }

  /// Ground, bars and line, as `picture-worker` takes them.
  static func colours(for publication: String) -> String {
    let digest = Digest.hexadecimal(of: Array(publication.utf8))
    return palettes[(Int(digest.prefix(4), radix: 16) ?? 0) % palettes.count]
  }

  private static let palettes = [
    "14213D,E5E1D8,FCA311", "22333B,EAE0D5,C6AC8F", "2B2D42,EDF2F4,EF8354", "1F2A2E,DDE5D9,7FB069",
    "3D2C2E,F2E9DC,E07A5F", "F3EDE2,1D3557,C1121F", "EFE9DD,2F3E46,B08968", "F1F0EA,33261D,588157",
  ]
}
