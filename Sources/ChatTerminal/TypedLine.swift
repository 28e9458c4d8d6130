// SPDX-License-Identifier: GPL-3.0-or-later

/// A line as it was typed or piped in, made into text.
public struct TypedLine: Sendable, Equatable {
  public let text: String
  /// Whether bytes that are no UTF-8 text, or NULs, had to go.
  public let isRepaired: Bool

  public init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// Bytes that are no UTF-8 become `�` (U+FFFD); NULs are dropped, so that they part no word; a
  /// carriage return at the end belongs to the line's end.
  public init(bytes: some Collection<UInt8>) {
    var kept = bytes.filter { $0 != 0 }
    let hadNUL = kept.count < bytes.count
    if kept.last == 0x0D { kept.removeLast() }
    let valid = String(validating: kept, as: UTF8.self)
    text = valid ?? String(decoding: kept, as: UTF8.self)
    isRepaired = hadNUL || valid == nil
  }
}
