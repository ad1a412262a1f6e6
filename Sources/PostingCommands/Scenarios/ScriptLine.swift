/// What one line of a script is.
public enum ScriptLine: Hashable, Sendable {
  /// Nothing.
  case blank
  /// Narration, with its `#`.
  case comment(String)
  /// A line that the command above shall print.
  case output(String)
  /// What the refusal of the command above shall say; empty for any refusal.
  case refusal(String)
  /// A command that goes on in the next line.
  case unfinished
  /// A whole command.
  case command(CommandText)
}

/// Tells the lines of a script apart, one after the other.
public struct ScriptLineReader: Sendable {
  /// The longest line and the longest command, in bytes.
  public static let lengthLimit = 64 * 1024

  /// The number of the line read last, from 1.
  public private(set) var line = 0
  private var unfinished: CommandText?

  /// Starts before the first line.
  public init() {}

  /// Starts again after a number of lines, with no command begun.
  init(after line: Int) { self.line = line }

  /// What is said about a line or a command that is too long.
  public static let tooLong = Diagnostic(
    .syntax, code: "E-LINE-TOO-LONG",
    "A command and each of its lines may have at most \(lengthLimit) bytes.")

  /// The command whose next line never came, once the script is at its end.
  public var leftOver: CommandText? { unfinished }

  /// Reads the next line, given without its end.
  public mutating func read(_ source: String) throws(Diagnostic) -> ScriptLine {
    line += 1
    let text = line == 1 ? Self.withoutByteOrderMark(source) : source
    guard text.utf8.count + (unfinished?.text.utf8.count ?? 0) <= Self.lengthLimit else {
      unfinished = nil
      throw Self.tooLong
    }
    if unfinished != nil { return continuation(text) }
    let trimmed = text.drop { $0 == " " || $0 == "\t" }
    switch trimmed.unicodeScalars.first {
    case nil: return .blank
    case "#": return line == 1 && trimmed.hasPrefix("#!") ? .blank : .comment(String(trimmed))
    case "|": return .output(Self.withoutTrailingBlanks(trimmed.content))
    case "!": return .refusal(Self.withoutTrailingBlanks(trimmed.content))
    default: return start(text)
    }
  }

  private mutating func start(_ source: String) -> ScriptLine {
    guard let part = Self.continued(source) else {
      return .command(CommandText(source, line: line))
    }
    unfinished = CommandText(part, line: line, source: source)
    return .unfinished
  }

  private mutating func continuation(_ source: String) -> ScriptLine {
    guard var command = unfinished else { return .blank }
    let part = Self.continued(source)
    command.append(part ?? source, line: line, source: source)
    unfinished = part == nil ? nil : command
    return part == nil ? .command(command) : .unfinished
  }
}

extension ScriptLineReader {
  private static func withoutByteOrderMark(_ text: String) -> String {
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Blanks at the end of a line cannot be seen, so they never count.
  static func withoutTrailingBlanks(_ text: some StringProtocol) -> String {
    var text = text[...]
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }

  /// The line without the `\` that continues it; `nil` if it does not end in one of its own.
  private static func continued(_ line: String) -> String? {
    guard line.utf8.last == UInt8(ascii: "\\"), !endsInCommentOrQuotes(line) else { return nil }
    let part = line.dropLast()
    return part.isEmpty || part.last == " " || part.last == "\t" ? String(part) : nil
  }

  /// Whether the last character belongs to a comment or to quoted text.
  ///
  /// Quotes and comments open only at the start of a word.
  private static func endsInCommentOrQuotes(_ line: String) -> Bool {
    var quote: UInt8?
    var isStart = true
    var isEscaped = false
    for byte in line.utf8.dropLast() {
      if let open = quote {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") {
          isEscaped = true
        } else if byte == open {
          quote = nil
        }
        isStart = false
      } else {
        if isStart, byte == UInt8(ascii: "#") { return true }
        if isStart, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        isStart = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      }
    }
    return quote != nil
  }
}

extension Substring {
  /// The text of a `|` or `!` line: without the sign and one blank after it.
  fileprivate var content: Substring {
    let rest = Substring(unicodeScalars.dropFirst())
    return rest.first == " " ? rest.dropFirst() : rest
  }
}
