internal import Accounting

/// Splits one command line into words.
struct Lexer {
  /// How many bytes a command line may have.
  static let lineLimit = 65_536

  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// The byte at which the scalar at `index` starts.
  private var offset = 0

  private init(_ line: String) { scalars = Array(line.unicodeScalars) }

  /// The words of a line, without its comment.
  static func tokens(of line: String) throws(Diagnostic) -> [Token] {
    guard line.utf8.count <= lineLimit else {
      throw .syntax(
        "E-LINE-TOO-LONG", "The line is longer than \(lineLimit) bytes.",
        at: SourceRange(lineLimit, line.utf8.count))
    }
    var lexer = Lexer(line)
    return try lexer.allTokens()
  }

  private mutating func allTokens() throws(Diagnostic) -> [Token] {
    var tokens: [Token] = []
    while let scalar = current {
      switch scalar {
      case " ", "\t": advance()
      case "#": return tokens
      case "\"": tokens.append(try escapedText())
      case "'": tokens.append(try plainText())
      default: tokens.append(try word())
      }
    }
    return tokens
  }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func advance() {
    guard let scalar = current else { return }
    offset += UTF8.width(scalar)
    index += 1
  }

  private mutating func word() throws(Diagnostic) -> Token {
    let start = offset
    var text = String.UnicodeScalarView()
    while let scalar = current, scalar != " ", scalar != "\t" {
      try checkCharacter(scalar)
      if scalar == "\\" {
        throw .syntax(
          "E-ESCAPE", "A backslash may only stand in double quotes.", at: here,
          remedy: "write the word in single quotes, as it stands")
      }
      // Of ASCII only blanks, which end a word, and control characters are white.
      if scalar.value > 0x7F, scalar.properties.isWhitespace {
        throw .syntax(
          "E-CHARACTER", "\(Self.name(of: scalar)) is no blank.", at: here,
          remedy: "write a blank, or quote the word")
      }
      text.append(scalar)
      advance()
    }
    return Token(String(text), .word, SourceRange(start, offset))
  }

  /// `'…'`: everything as it stands.
  private mutating func plainText() throws(Diagnostic) -> Token {
    let start = offset
    advance()
    var text = String.UnicodeScalarView()
    while let scalar = current, scalar != "'" {
      try checkCharacter(scalar)
      text.append(scalar)
      advance()
    }
    return try closed(String(text), from: start, quote: "'")
  }

  /// `"…"`: with `\"`, `\\`, `\n` and `\t`.
  private mutating func escapedText() throws(Diagnostic) -> Token {
    let start = offset
    advance()
    var text = String.UnicodeScalarView()
    while let scalar = current, scalar != "\"" {
      try checkCharacter(scalar)
      if scalar == "\\" {
        text.append(try escape())
      } else {
        text.append(scalar)
        advance()
      }
    }
    return try closed(String(text), from: start, quote: "\"")
  }

  private mutating func escape() throws(Diagnostic) -> Unicode.Scalar {
    let start = offset
    advance()
    let scalar = current
    advance()
    switch scalar {
    case "\"": return "\""
    case "\\": return "\\"
    case "n": return "\n"
    case "t": return "\t"
    default:
      throw .syntax(
        "E-ESCAPE", "Only a quote, a backslash, n or t may follow a backslash.",
        at: SourceRange(start, offset),
        remedy: "double a backslash that is meant, or use single quotes")
    }
  }

  private mutating func closed(
    _ text: String, from start: Int, quote: Unicode.Scalar
  ) throws(Diagnostic) -> Token {
    guard current == quote else {
      throw .syntax(
        "E-QUOTE", "The closing quote is missing.", at: SourceRange(start, start + 1),
        remedy: "close the text with \(quote)")
    }
    advance()
    // A comma of a list and the colon of `what if` may follow at once.
    if let next = current, ![" ", "\t", ",", ":"].contains(next) {
      throw .syntax(
        "E-QUOTE", "A blank is missing after the closing quote.", at: here,
        remedy: "write a blank, or a backslash before a quote that belongs to the text")
    }
    return Token(text, .quoted, SourceRange(start, offset))
  }

  private var here: SourceRange {
    SourceRange(offset, offset + (current.map { UTF8.width($0) } ?? 1))
  }

  private func checkCharacter(_ scalar: Unicode.Scalar) throws(Diagnostic) {
    guard FieldKind.isControl(scalar) else { return }
    throw .syntax(
      "E-CHARACTER", "\(Self.name(of: scalar)) is not allowed in a command.", at: here,
      remedy: "leave the character out")
  }

  /// `U+200B`, so that what cannot be seen can be named.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
