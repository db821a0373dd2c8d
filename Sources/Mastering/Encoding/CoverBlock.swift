import Foundation

/// A cover picture as FLAC has it in its own block, and Ogg in a comment.
enum CoverBlock {
  /// The comment's name.
  static let commentName = "METADATA_BLOCK_PICTURE"
  /// “Front cover”, in the list that ID3 and FLAC share.
  static let frontCover: UInt32 = 3

  /// The comment's text: the block in base64.
  static func comment(_ cover: RecordingTags.Cover) -> String { Data(bytes(cover)).base64EncodedString() }

  private static func bytes(_ cover: RecordingTags.Cover) -> [UInt8] {
    number(frontCover) + text(cover.mediaType) + text(cover.description.fitForTag)
      + number(UInt32(clamping: cover.width)) + number(UInt32(clamping: cover.height))
      // Bits a pixel, and colours of a palette, of which there is none.
      + number(24) + number(0) + number(UInt32(cover.bytes.count)) + cover.bytes
  }

  private static func text(_ text: String) -> [UInt8] { number(UInt32(text.utf8.count)) + Array(text.utf8) }

  private static func number(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
