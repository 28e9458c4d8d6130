// SPDX-License-Identifier: GPL-3.0-or-later

/// Where text for the visitor goes.
public protocol TextSink {
  /// Columns of the terminal that shows it; nil where there is none.
  var columns: Int? { get }
  /// Hands the text on at once: nothing waits in a buffer.
  mutating func write(_ text: String) throws(TalkFault)
}
