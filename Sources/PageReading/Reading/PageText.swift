internal import Foundation

/// The bytes of a page as text, and what was wrong with them.
struct PageText {
  var text: String
  var problem: (place: PagePlace, text: String)?

  /// - Throws: `PageError` where the bytes are no text.
  init(_ bytes: [UInt8]) throws(PageError) {
    if let encoding = Self.markedEncoding(bytes) {
      guard let decoded = String(bytes: bytes, encoding: encoding) else {
        throw .notText("it begins as UTF-16 and does not go on so")
      }
      text = Self.unified(decoded)
      return
    }
    if let place = bytes.firstIndex(of: 0) {
      throw .notText("byte \(place + 1) is zero")
    }
    if let valid = String(validating: bytes, as: UTF8.self) {
      text = Self.unified(valid)
    } else if Self.declaresLatin(bytes), let latin = String(bytes: bytes, encoding: .windowsCP1252)
    {
      text = Self.unified(latin)
      problem = (
        PagePlace(line: 1, column: 1), "is not UTF-8; read as the Windows-1252 it declares"
      )
    } else {
      text = Self.unified(String(decoding: bytes, as: UTF8.self))
      let count = text.unicodeScalars.count { $0 == "\u{FFFD}" }
      problem = (
        Self.place(of: "\u{FFFD}", in: text),
        "holds \(count) place\(count == 1 ? "" : "s") that are not UTF-8, the first here"
      )
    }
    guard Self.isText(text) else { throw .notText("most of it is control codes") }
  }

  private static func markedEncoding(_ bytes: [UInt8]) -> String.Encoding? {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? .utf16 : nil
  }

  /// Whether the first kilobyte names the encoding of Western Windows or its subset.
  private static func declaresLatin(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    return ["windows-1252", "iso-8859-1", "latin1"].contains { start.contains("charset=\($0)") }
      || start.contains("charset=\"windows-1252") || start.contains("charset=\"iso-8859-1")
  }

  /// Of so many characters, one may be a control code.
  private static let fewestPerControl = 20

  private static func isText(_ text: String) -> Bool {
    let controls = text.unicodeScalars.count {
      ($0.value < 0x20 && !["\n", "\t", "\u{C}"].contains($0)) || $0.value == 0x7F
    }
    return controls * fewestPerControl <= text.unicodeScalars.count
  }

  /// The same with one sort of line end and without a mark of byte order.
  private static func unified(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(text.utf8.count)
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if !(scalar == "\n" && previous == "\r"), scalar != "\u{FEFF}" {
        scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }

  private static func place(of wanted: Unicode.Scalar, in text: String) -> PagePlace {
    var place = PagePlace(line: 1, column: 1)
    for scalar in text.unicodeScalars {
      if scalar == wanted { return place }
      place =
        scalar == "\n"
        ? PagePlace(line: place.line + 1, column: 1)
        : PagePlace(line: place.line, column: place.column + 1)
    }
    return PagePlace(line: 1, column: 1)
  }
}

/// Why a page cannot be read at all.
public enum PageError: Error, CustomStringConvertible {
  case notText(String)
  case tooLarge(bytes: Int)

  public var description: String {
    switch self {
    case .notText(let why):
      "this is no text (\(why)); give a page as HTML, Markdown or plain text"
    case .tooLarge(let bytes):
      "this has \(bytes) bytes, and a page may have \(PageReader.mostBytes); give the page alone"
    }
  }
}
