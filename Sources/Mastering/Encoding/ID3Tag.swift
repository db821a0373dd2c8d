import CID3
import Foundation
import Reading

/// Tags, cover and chapters as an MP3 file has them before the sound: ID3v2.4 in UTF-8, by TagLib.
@safe final class ID3Tag {
  private let tag: OpaquePointer

  /// Makes a tag; empty texts are left out.
  init(_ metadata: FileMetadata) {
    unsafe tag = id3_tag_create()
    let tags = metadata.tags
    add("TIT2", tags.title)
    add("TPE1", tags.artist)
    add("TALB", tags.album)
    // The form that the standard has: no zone.
    add("TDRC", tags.date.map { String($0.prefix(19)) })
    add("TLAN", tags.language == nil ? nil : language(of: tags))
    add("TSSE", tags.software)
    if let comment = tags.comment, !comment.isEmpty {
      unsafe id3_tag_add_comment(tag, language(of: tags), comment.fitForTag)
    }
    // “Official audio file webpage”.
    if let url = tags.url, !url.isEmpty { unsafe id3_tag_add_url(tag, "WOAF", url.fitForTag) }
    if let cover = tags.cover {
      unsafe id3_tag_add_cover(
        tag, cover.mediaType, cover.description.fitForTag, cover.bytes, cover.bytes.count)
    }
    add(metadata.chapters)
  }

  deinit { unsafe id3_tag_destroy(tag) }

  /// Empty if there is nothing to say.
  var bytes: [UInt8] {
    var count = 0
    let bytes = unsafe id3_tag_render(tag, &count)
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}

extension ID3Tag {
  /// In bytes, so that the frame's size, with a byte for the encoding, is the same number however it is read: FFmpeg doesn't know
  /// that sizes within a chapter have seven bits a byte, and drops the chapter.
  private static let longestChapterTitle = 126

  private func add(_ frame: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    unsafe id3_tag_add_text(tag, frame, text.fitForTag)
  }

  private func add(_ chapters: [FileMetadata.Chapter]) {
    guard !chapters.isEmpty else { return }
    let names = chapters.indices.map { "chp\($0)" }
    for (name, chapter) in zip(names, chapters) {
      unsafe id3_tag_add_chapter(
        tag, name, chapter.title.fit(bytes: Self.longestChapterTitle), Self.milliseconds(chapter.start),
        Self.milliseconds(chapter.end))
    }
    let contents = zip(names, chapters).filter(\.1.isInContents).map(\.0)
    // A table of contents counts its entries in one byte; where that is too few it has tables in it.
    let limit = 255
    guard contents.count > limit else { return addContents("toc", of: contents, isTopmost: true) }
    let parts = stride(from: 0, to: contents.count, by: limit).map { contents[$0..<min(contents.count, $0 + limit)] }
    addContents("toc", of: parts.prefix(limit).indices.map { "toc\($0)" }, isTopmost: true)
    for (index, part) in parts.prefix(limit).enumerated() {
      addContents("toc\(index)", of: Array(part), isTopmost: false)
    }
  }

  private func addContents(_ name: String, of children: [String], isTopmost: Bool) {
    let copies = unsafe children.map { unsafe strdup($0) }
    defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
    let pointers = unsafe copies.map { unsafe UnsafePointer($0) }
    unsafe id3_tag_add_contents(tag, name, pointers, pointers.count, isTopmost ? 1 : 0)
  }

  private static func milliseconds(_ seconds: Double) -> UInt32 { UInt32(clamping: Int((seconds * 1_000).rounded())) }

  /// Three letters of ISO 639-2, `und` if there are none.
  private func language(of tags: RecordingTags) -> String {
    guard let language = tags.language else { return "und" }
    let code = Locale.LanguageCode(language.base).identifier(.alpha3) ?? language.base
    return code.utf8.count == 3 ? code : "und"
  }
}
