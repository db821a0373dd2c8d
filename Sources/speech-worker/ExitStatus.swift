// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of speech-worker, which links libespeak-ng and is therefore free software under the GNU General Public License,
// version 3 or (at your option) any later version, without any warranty. The rest of Lectern is under the Apache License.

/// How the worker ends, beside 0; 128 and more is the number of the signal that ended a job, as in a shell.
enum ExitStatus {
  static let usage: Int32 = 64
  static let badInput: Int32 = 65
  static let noEngine: Int32 = 69
  static let system: Int32 = 71
  static let noListener: Int32 = 74
}
