// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of speech-worker, which links libespeak-ng and is therefore free software under the GNU General Public License,
// version 3 or (at your option) any later version, without any warranty. The rest of Lectern is under the Apache License.

import Glibc
import SpeechProtocol

/// Standard input and output, as bytes.
enum StandardStreams {
  /// Reads what is there, or waits for it; false at the end.
  static func read(into frames: inout FrameReader) -> Bool {
    var buffer = [UInt8](repeating: 0, count: ReplyWriter.chunk)
    while true {
      let count = unsafe Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      frames.append(buffer.span.extracting(..<count))
      return true
    }
  }

  /// Writes all of it; ends the process if nobody takes it any more.
  static func write(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { bytes in
      var rest = unsafe bytes[...]
      while unsafe !rest.isEmpty {
        let count = unsafe Glibc.write(STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { _exit(ExitStatus.noListener) }
        unsafe rest = rest.dropFirst(count)
      }
    }
  }

  /// Says one thing at once.
  static func write(_ reply: Reply) {
    var replies = ReplyWriter()
    replies.append(reply)
    replies.flush(write)
  }
}
