/// The file that an encoder's library writes into from its callbacks, and what went wrong there.
///
/// Libraries in C are handed an unretained pointer to it; an encoder keeps it for as long as its library lives.
final class EncodedFile {
  let file: WholeFile
  /// Where the library's part of the file begins, in bytes; what stands before it the library does not see.
  let base: Int
  /// The first error, which libraries forget and go on after.
  private(set) var error: MasteringError?

  /// Begins at the file's end.
  init(_ file: WholeFile) {
    self.file = file
    base = file.count
  }

  /// A pointer for the library to hand back.
  var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  /// The file behind a pointer that a library hands back.
  static func at(_ pointer: UnsafeMutableRawPointer?) -> EncodedFile {
    unsafe Unmanaged<EncodedFile>.fromOpaque(pointer!).takeUnretainedValue()
  }

  /// Writes at the present position and says whether that went well.
  func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let code = unsafe file.write(raw: bytes)
    if code != 0 { error = error ?? MasteringError(writing: file.path, code: code) }
    return code == 0
  }

  /// Throws the first error, or one that a library gave a reason for.
  func check(_ isFine: Bool, _ reason: @autoclosure () -> String) throws(MasteringError) {
    if let error { throw error }
    if !isFine { throw .encoder(path: file.path, reason: reason()) }
  }
}
