/// Pages for people: one file each, without script, that loads nothing, prints, and follows light and
/// dark.
public enum HTML {
  /// A whole page.
  ///
  /// - Parameters:
  ///   - title: what a browser names it by.
  ///   - style: CSS besides what all pages share.
  ///   - body: markup.
  public static func page(_ title: String, style: String = "", body: String) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>\(escaped(title))</title>
    <style>
    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto;
      padding: 0 1rem; }
    table { border-collapse: collapse; margin: 1.5rem 0; }
    caption { font-weight: bold; text-align: left; padding-bottom: .3rem; }
    th, td { border-bottom: 1px solid #8886; padding: .2rem .8rem .2rem 0; }
    thead { display: table-header-group; }
    tr, figure { break-inside: avoid; }
    h2, caption { break-after: avoid; }
    pre { overflow-x: auto; font-size: .85rem; }
    \(style)
    @media print {
      body { font-size: 10pt; margin: 0; max-width: none; color: #000; background: #fff; }
    }
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }

  /// An element around plain text.
  public static func element(_ name: String, _ text: String) -> String {
    "<\(name)>\(escaped(text))</\(name)>"
  }

  /// A table of plain texts; the first cell of a row names it.
  public static func table(_ caption: String, _ head: [String], _ rows: [[String]]) -> String {
    let heading = head.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let lines = rows.map { row in
      "<tr><th scope=\"row\">\(escaped(row[0]))</th>"
        + row.dropFirst().map { element("td", $0) }.joined() + "</tr>"
    }
    return "<table><caption>\(escaped(caption))</caption><thead><tr>\(heading)</tr></thead><tbody>"
      + lines.joined(separator: "\n") + "</tbody></table>"
  }

  /// Text that markup cannot be mistaken in; without control characters but line ends.
  public static func escaped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var result = ""
    for character in lines.map({ Printable.text(String($0)) }).joined(separator: "\n") {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
