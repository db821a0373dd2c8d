import CFLAC

/// Writes FLAC files, by libFLAC, with comments, a cover, and a seek point every ten seconds.
///
/// The level is libFLAC's own default, 5, weighed against others in the room's documentation under “Encoding”.
@safe final class FLACEncoder: AudioSink {
  private let output: EncodedFile
  private let encoder: UnsafeMutablePointer<FLAC__StreamEncoder>
  /// libFLAC's until the encoder is deleted, ours afterwards.
  private var blocks: [UnsafeMutablePointer<FLAC__StreamMetadata>?] = unsafe []
  private var integers: [Int32] = []

  /// Begins a file; `length` is how many samples will be written.
  init(_ file: WholeFile, sampleRate: Int, length: Int, metadata: FileMetadata) throws(MasteringError) {
    output = EncodedFile(file)
    unsafe encoder = FLAC__stream_encoder_new()
    unsafe FLAC__stream_encoder_set_channels(encoder, 1)
    unsafe FLAC__stream_encoder_set_bits_per_sample(encoder, 16)
    unsafe FLAC__stream_encoder_set_sample_rate(encoder, UInt32(sampleRate))
    unsafe FLAC__stream_encoder_set_compression_level(encoder, 5)
    unsafe FLAC__stream_encoder_set_total_samples_estimate(encoder, UInt64(length))
    addSeekTable(sampleRate: sampleRate, length: length)
    addComments(VorbisComments(metadata))
    if let cover = metadata.tags.cover { addPicture(cover) }
    let count = UInt32(unsafe blocks.count)
    unsafe blocks.withUnsafeMutableBufferPointer { blocks in
      _ = unsafe FLAC__stream_encoder_set_metadata(encoder, blocks.baseAddress, count)
    }

    let status = unsafe FLAC__stream_encoder_init_stream(
      encoder,
      { _, bytes, count, _, _, user in
        let bytes = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
        return unsafe EncodedFile.at(user).write(bytes)
          ? FLAC__STREAM_ENCODER_WRITE_STATUS_OK : FLAC__STREAM_ENCODER_WRITE_STATUS_FATAL_ERROR
      },
      { _, offset, user in
        unsafe EncodedFile.at(user).file.seek(to: Int(offset))
        return FLAC__STREAM_ENCODER_SEEK_STATUS_OK
      },
      { _, offset, user in
        unsafe offset!.pointee = UInt64(unsafe EncodedFile.at(user).file.position)
        return FLAC__STREAM_ENCODER_TELL_STATUS_OK
      },
      nil, output.pointer)
    try output.check(status == FLAC__STREAM_ENCODER_INIT_STATUS_OK, "FLAC can't have \(sampleRate) Hz")
  }

  deinit {
    unsafe FLAC__stream_encoder_delete(encoder)
    for index in unsafe blocks.indices { unsafe FLAC__metadata_object_delete(blocks[index]) }
  }

  func write(_ samples: Span<Int16>) throws(MasteringError) {
    integers.removeAll(keepingCapacity: true)
    for index in samples.indices { integers.append(Int32(samples[index])) }
    let isWritten = unsafe FLAC__stream_encoder_process_interleaved(encoder, integers, UInt32(integers.count))
    try output.check(isWritten != 0, state)
  }

  func finish() throws(MasteringError) {
    let isWhole = unsafe FLAC__stream_encoder_finish(encoder)
    try output.check(isWhole != 0, state)
  }
}

extension FLACEncoder {
  private var state: String { unsafe String(cString: FLAC__stream_encoder_get_resolved_state_string(encoder)) }

  private func add(
    _ type: FLAC__MetadataType, _ fill: (UnsafeMutablePointer<FLAC__StreamMetadata>) -> Void
  ) {
    guard let block = unsafe FLAC__metadata_object_new(type) else { fatalError("no memory for a FLAC block") }
    unsafe fill(block)
    unsafe blocks.append(block)
  }

  private func addSeekTable(sampleRate: Int, length: Int) {
    guard length > 0 else { return }
    unsafe add(FLAC__METADATA_TYPE_SEEKTABLE) { block in
      _ = unsafe FLAC__metadata_object_seektable_template_append_spaced_points_by_samples(
        block, UInt32(10 * sampleRate), UInt64(length))
      _ = unsafe FLAC__metadata_object_seektable_template_sort(block, 1)
    }
  }

  private func addComments(_ comments: VorbisComments) {
    unsafe add(FLAC__METADATA_TYPE_VORBIS_COMMENT) { block in
      for (name, text) in comments.entries {
        var entry = unsafe FLAC__StreamMetadata_VorbisComment_Entry()
        unsafe FLAC__metadata_object_vorbiscomment_entry_from_name_value_pair(&entry, name, text)
        // The block becomes the entry's owner.
        unsafe FLAC__metadata_object_vorbiscomment_append_comment(block, entry, 0)
      }
    }
  }

  private func addPicture(_ cover: RecordingTags.Cover) {
    unsafe add(FLAC__METADATA_TYPE_PICTURE) { block in
      unsafe block.pointee.data.picture.type = FLAC__StreamMetadata_Picture_Type(CoverBlock.frontCover)
      unsafe block.pointee.data.picture.width = UInt32(clamping: cover.width)
      unsafe block.pointee.data.picture.height = UInt32(clamping: cover.height)
      unsafe block.pointee.data.picture.depth = 24
      var mediaType = Array(cover.mediaType.utf8CString)
      unsafe FLAC__metadata_object_picture_set_mime_type(block, &mediaType, 1)
      var description = Array(cover.description.fitForTag.utf8) + [0]
      unsafe FLAC__metadata_object_picture_set_description(block, &description, 1)
      var bytes = cover.bytes
      unsafe FLAC__metadata_object_picture_set_data(block, &bytes, UInt32(bytes.count), 1)
    }
  }
}
