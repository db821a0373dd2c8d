// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of speech-worker, which links libespeak-ng and is therefore free software under the GNU General Public License,
// version 3 or (at your option) any later version, without any warranty. The rest of Lectern is under the Apache License.

import CEspeakNG
import Glibc
import SpeechProtocol

/// Takes jobs from standard input and has each spoken by a child, forked from the same fresh state of the engine.
///
/// What the engine says depends on what it said before, so this process says nothing itself: a child of its own for every
/// job makes the same job give the same bytes, whatever ran before, and keeps a crash from the jobs after it.
struct Reciter: ~Copyable {
  private let engine: Engine
  private var knowsVoices = false

  init(_ engine: consuming Engine) { self.engine = engine }

  /// Works until standard input ends.
  ///
  /// The result is the status to exit with.
  mutating func run() -> Int32 {
    StandardStreams.write(
      .hello(
        protocolVersion: protocolVersion, engineVersion: engine.version, dataPath: engine.dataPath,
        sampleRate: engine.sampleRate))
    var frames = FrameReader()
    while true {
      do throws(ProtocolError) {
        while let job = try frames.job() {
          let status = recite(job)
          guard status == 0 else { return status }
        }
      } catch {
        StandardStreams.write(.failure(.badJob, index: 0, message: error.description))
        return ExitStatus.badInput
      }
      guard StandardStreams.read(into: &frames) else { return frames.isEmpty ? 0 : ExitStatus.badInput }
    }
  }
}

extension Reciter {
  /// Has a job spoken by a child.
  ///
  /// The result is the child's status, or the signal that ended it plus 128.
  private mutating func recite(_ job: SpeechJob) -> Int32 {
    if !knowsVoices, job.settings.contains(where: { $0.voice.contains { $0.isUppercase } }) {
      // Once here instead of once in every child; it leaves nothing behind that could be heard.
      engine.scanVoices()
      knowsVoices = true
    }
    // The reading end reports when the last writer, the child, is gone.
    var life: [Int32] = [0, 0]
    guard unsafe pipe(&life) == 0 else { return ExitStatus.system }
    let parent = getpid()
    let child = lectern_fork()
    guard child >= 0 else { return ExitStatus.system }
    if child == 0 {
      // Asked for after the parent may have died already, so look whether it has.
      guard lectern_end_with_parent() == 0, getppid() == parent else { _exit(ExitStatus.system) }
      close(life[0])
      Recitation(job).speak(with: engine)
      // Not exit: the library's own clean-up can deadlock.
      _exit(0)
    }
    close(life[1])
    defer { close(life[0]) }
    if !outlives(child: life[0]) { kill(child, SIGKILL) }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return ExitStatus.system }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  /// Waits until the child ends, or nobody listens any more: then false.
  private func outlives(child: Int32) -> Bool {
    var ends = [pollfd(fd: child, events: 0, revents: 0), pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)]
    while true {
      let count = unsafe poll(&ends, nfds_t(ends.count), -1)
      if count < 0, errno == EINTR { continue }
      return count < 0 || ends[0].revents != 0
    }
  }
}
