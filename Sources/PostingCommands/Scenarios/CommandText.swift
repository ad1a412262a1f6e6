/// One command of a script, which may go over several lines.
public struct CommandText: Hashable, Sendable {
  /// The command in one line: where the next line begins stands a blank.
  public private(set) var text: String
  private var pieces: [Piece]

  /// A part of one line: `byte` of the line is `start` of the command.
  private struct Piece: Hashable {
    let start: Int
    let byte: Int
    let line: Int
    let source: String
  }

  /// Makes a command of one line.
  public init(_ text: String, line: Int) {
    self.text = text
    pieces = [Piece(start: 0, byte: 0, line: line, source: text)]
  }

  /// Starts a command with a line of which only a part belongs to the command.
  init(_ text: String, line: Int, source: String) {
    self.text = Self.withoutBlanksAtEnd(text)
    pieces = [Piece(start: 0, byte: 0, line: line, source: source)]
  }

  /// The command without its indentation.
  public var trimmed: String { String(text.drop { $0 == " " || $0 == "\t" }) }

  /// The number of its first line.
  public var line: Int { pieces.first?.line ?? 0 }
  /// The number of its last line.
  public var lastLine: Int { pieces.last?.line ?? 0 }

  /// Goes on with one more line.
  mutating func append(_ part: String, line: Int, source: String) {
    let indentation = part.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    text += " "
    pieces.append(
      Piece(start: text.utf8.count, byte: indentation, line: line, source: source))
    text += Self.withoutBlanksAtEnd(String(part.dropFirst(indentation)))
  }

  private static func withoutBlanksAtEnd(_ text: String) -> String {
    var text = text
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }

  /// Where a diagnostic about the command points to.
  public func place(of range: SourceRange?, in file: String?) -> SourcePlace {
    let byte = range?.start ?? text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    let piece = pieces.last { $0.start <= byte } ?? Piece(start: 0, byte: 0, line: 0, source: text)
    return SourcePlace(
      file: file, line: piece.line, text: piece.source, byte: byte - piece.start + piece.byte)
  }
}
