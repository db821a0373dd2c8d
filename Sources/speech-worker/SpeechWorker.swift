// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of speech-worker, which links libespeak-ng and is therefore free software under the GNU General Public License,
// version 3 or (at your option) any later version, without any warranty. The rest of Lectern is under the Apache License.

import CEspeakNG
import Glibc

/// Speaks jobs from standard input as frames on standard output; see the module SpeechProtocol.
@main
struct SpeechWorker {
  static func main() {
    // An interrupt from the terminal is for the program that started the worker; it ends the worker by closing its pipes.
    _ = signal(SIGINT, SIG_IGN)
    // Whoever starts the worker may have files open, and locked, that are none of its business.
    _ = lectern_close_from(3)
    let arguments = CommandLine.arguments.dropFirst()
    do {
      switch arguments.first {
      case nil:
        var reciter = Reciter(try Engine())
        _exit(reciter.run())
      case "--bare":
        let loop = try BareLoop(arguments: arguments.dropFirst())
        let seconds = try loop.run(with: try Engine())
        StandardStreams.write(Array("\(seconds)\n".utf8).span)
        _exit(0)
      default:
        throw BareLoop.UsageError(
          message: "usage: speech-worker < JOBS > REPLIES, or speech-worker --bare [--voice NAME] [--rate N] < LINES")
      }
    } catch let error as BareLoop.UsageError {
      end(ExitStatus.usage, error.message)
    } catch let error as Engine.Failure {
      end(ExitStatus.noEngine, "espeak-ng can't start: \(error.message)")
    } catch {
      end(ExitStatus.system, "\(error)")
    }
  }

  private static func end(_ status: Int32, _ message: String) -> Never {
    let bytes = Array("speech-worker: \(message)\n".utf8)
    _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
    _exit(status)
  }
}
