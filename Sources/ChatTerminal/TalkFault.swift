// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a talk cannot go on.
public enum TalkFault: Error, Equatable {
  /// The reader of the output is gone: no fault, there is only nobody left to talk to.
  case closed
  /// What the system says of the output.
  case unwritable(String)
  /// What the system says of the input.
  case unreadable(String)
}
