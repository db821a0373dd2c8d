/// A picture file that holds its picture and nothing else.
package struct CleanPicture: Sendable, Hashable {
  package var bytes: [UInt8]
  package var format: PictureFormat
  /// In pixels, as it is stored.
  package var width: Int
  /// In pixels, as it is stored.
  package var height: Int
  /// How the picture is to be turned to be seen upright, as EXIF counts: 1 is not at all, up to 8.
  package var orientation = 1
  /// Whether every player shows it as it is.
  package var isCommon = true
}
