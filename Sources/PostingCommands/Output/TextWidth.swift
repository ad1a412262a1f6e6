/// How many columns text takes on a terminal.
enum TextWidth {
  /// The columns of a text that holds no control characters.
  static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The text cut to at most `width` columns, the last of them an ellipsis if anything is lost.
  static func cut(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var kept = ""
    var used = 0
    for character in text {
      used += columns(of: character)
      if used >= width { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text filled up with blanks.
  static func pad(_ text: String, to width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - of(text)))
    return right ? blanks + text : text + blanks
  }

  /// The text in lines of at most `width` columns, broken at blanks where there are any.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    guard of(text) > width else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if of(longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      // A word longer than a line is broken where the line ends.
      for character in word {
        if of(line) + columns(of: character) > width {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return lines + [line]
  }

  /// Where a line of a paragraph ends unless there is a terminal, which has a width of its own.
  private static let softBreak: Character = "\u{2028}"

  /// A paragraph in lines of at most `width` columns, which a terminal may break elsewhere.
  static func broken(_ text: String, at width: Int) -> String {
    wrapped(text, to: width).joined(separator: String(softBreak))
  }

  /// A paragraph in one line.
  static func unbroken(_ text: String) -> String {
    String(text.map { $0 == softBreak ? " " : $0 })
  }

  /// The lines of paragraphs filled up to `width` columns; what is indented or listed keeps its
  /// lines.
  static func filled(_ lines: [String], to width: Int) -> [String] {
    var paragraphs: [String] = []
    var goesOn = false
    for line in lines {
      let isProse = line.first.map { $0.isLetter || "\"'(“‘".contains($0) } ?? false
      if goesOn, isProse, let start = paragraphs.popLast() {
        paragraphs.append(start + " " + line)
      } else {
        paragraphs.append(line)
      }
      goesOn = isProse
    }
    return paragraphs.flatMap { wrapped($0, indentedTo: width) }
  }

  /// The text in lines of at most `width` columns, all indented as it is.
  static func wrapped(_ text: String, indentedTo width: Int) -> [String] {
    guard of(text) > width else { return [text] }
    let indent = text.prefix { $0 == " " }
    return wrapped(String(text.dropFirst(indent.count)), to: max(1, width - indent.count))
      .map { indent + $0 }
  }

  private static func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    return isWide(first) ? 2 : 1
  }

  /// The blocks of East Asian writing and of pictures.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
