/// A picture file that holds its picture and nothing else.
struct CleanPicture: Sendable, Hashable {
  var bytes: [UInt8]
  var format: PictureFormat
  /// In pixels, as it is stored.
  var width: Int
  /// In pixels, as it is stored.
  var height: Int
  /// How the picture is to be turned to be seen upright, as EXIF counts: 1 is not at all, up to 8.
  var orientation = 1
  /// Whether every player shows it as it is.
  var isCommon = true
}
