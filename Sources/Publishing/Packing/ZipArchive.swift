import CZip
import Glibc
import Mastering

/// A zip archive in the making, which appears under its name only when it is whole; the one place that touches libzip.
///
/// Entries stand in the order in which they were added. The same entries give the same bytes: they have no times but
/// 1980-01-01, the first that zip knows, and no extra fields. Files are read when the archive is finished, a piece at a time.
@safe final class ZipArchive {
  /// What libzip writes into, and what went wrong there.
  private final class Output {
    let file: WholeFile
    var error: MasteringError?

    init(_ file: WholeFile) { self.file = file }
  }

  /// How much time is spent to make an entry small: what zlib itself takes for a good compromise.
  private static let level: UInt32 = 6

  private let path: String
  private let output: Output
  private var handle: OpaquePointer?

  /// Begins the archive at `path`.
  init(at path: String) throws(PublishingError) {
    self.path = path
    do { output = Output(try WholeFile(at: path)) } catch { throw PublishingError(error, at: path) }
    var error = unsafe zip_error_t()
    let user = unsafe Unmanaged.passUnretained(output).toOpaque()
    guard let source = unsafe zip_source_function_create(Self.write, user, &error) else {
      throw unsafe Self.failure(&error, at: path)
    }
    unsafe handle = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error)
    if unsafe handle == nil {
      unsafe zip_source_free(source)
      throw unsafe Self.failure(&error, at: path)
    }
  }

  deinit { if let handle = unsafe handle { unsafe zip_discard(handle) } }

  /// Adds a text, in UTF-8.
  func add(_ text: String, as name: String, compressed: Bool = true) throws(PublishingError) {
    // libzip frees the copy.
    let copy = unsafe malloc(max(1, text.utf8.count))
    guard let copy = unsafe copy else {
      throw .unwritable(path: path, reason: "memory is full; run fewer jobs at once")
    }
    unsafe UnsafeMutableRawBufferPointer(start: copy, count: text.utf8.count).copyBytes(from: text.utf8)
    guard let source = unsafe zip_source_buffer(handle, copy, UInt64(text.utf8.count), 1) else {
      unsafe free(copy)
      throw failure
    }
    try unsafe add(source, as: name, compressed: compressed)
  }

  /// Adds a file as it is when the archive is finished.
  func add(fileAt path: String, as name: String, compressed: Bool) throws(PublishingError) {
    // libzip finds out only at the end, and doesn't say which file it was.
    guard unsafe access(path, R_OK) == 0 else {
      throw .unwritable(path: self.path, reason: "“\(path)” can't be read, which is to go into it; run again")
    }
    guard let source = unsafe zip_source_file(handle, path, 0, -1) else { throw failure }
    try unsafe add(source, as: name, compressed: compressed)
  }

  /// Writes the archive and gives it its name; nothing may be added afterwards.
  func finish() throws(PublishingError) {
    guard unsafe zip_close(handle) == 0 else {
      if let error = output.error { throw PublishingError(error, at: path) }
      throw failure
    }
    unsafe handle = nil
    do { try output.file.commit() } catch { throw PublishingError(error, at: path) }
  }
}

extension ZipArchive {
  private func add(_ source: OpaquePointer, as name: String, compressed: Bool) throws(PublishingError) {
    let index = unsafe zip_file_add(handle, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      throw failure
    }
    let entry = UInt64(index)
    let method = compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE
    let readable: UInt32 = 0o100644
    guard unsafe zip_set_file_compression(handle, entry, method, compressed ? Self.level : 0) == 0,
      unsafe zip_file_set_dostime(handle, entry, 0, 1 << 5 | 1, 0) == 0,
      unsafe zip_file_set_external_attributes(handle, entry, 0, UInt8(ZIP_OPSYS_UNIX), readable << 16) == 0
    else { throw failure }
  }

  /// What libzip says went wrong.
  private var failure: PublishingError {
    .unwritable(path: path, reason: unsafe String(cString: zip_strerror(handle)))
  }

  private static func failure(_ error: inout zip_error_t, at path: String) -> PublishingError {
    defer { unsafe zip_error_fini(&error) }
    return .unwritable(path: path, reason: unsafe String(cString: zip_error_strerror(&error)))
  }

  /// Answers libzip, which takes the file for an archive that is empty so far.
  private static let write: zip_source_callback = { user, data, count, command in
    let output = unsafe Unmanaged<Output>.fromOpaque(user!).takeUnretainedValue()
    switch command {
    case ZIP_SOURCE_SUPPORTS: return lectern_zip_writable
    case ZIP_SOURCE_STAT:
      let status = unsafe data!.assumingMemoryBound(to: zip_stat_t.self)
      unsafe zip_stat_init(status)
      unsafe status.pointee.valid = UInt64(ZIP_STAT_SIZE)
      return unsafe Int64(MemoryLayout<zip_stat_t>.size)
    case ZIP_SOURCE_WRITE:
      let code = unsafe output.file.write(raw: UnsafeRawBufferPointer(start: data, count: Int(count)))
      if code == 0 { return Int64(count) }
      output.error = MasteringError(writing: output.file.path, code: code)
      return -1
    case ZIP_SOURCE_SEEK_WRITE:
      let place = unsafe data!.assumingMemoryBound(to: zip_source_args_seek_t.self).pointee
      return output.file.seek(to: Int(place.offset), whence: place.whence) < 0 ? -1 : 0
    case ZIP_SOURCE_TELL_WRITE: return Int64(output.file.position)
    case ZIP_SOURCE_ERROR:
      var error = unsafe zip_error_t()
      unsafe zip_error_init(&error)
      unsafe zip_error_set(&error, ZIP_ER_WRITE, 0)
      return unsafe zip_error_to_data(&error, data, count)
    default: return 0
    }
  }
}
