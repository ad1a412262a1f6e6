/// Where a command stands: what an error shows before its sentence.
public struct SourcePlace: Hashable, Sendable {
  /// The script as it was named; `nil` at the prompt.
  public var file: String?
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in characters.
  public var column: Int
  /// The text of the line.
  public var text: String

  /// Makes a place.
  public init(file: String?, line: Int, column: Int, text: String) {
    self.file = file
    self.line = line
    self.column = column
    self.text = text
  }

  /// The place of a byte of a command that is one line long.
  public init(file: String?, line: Int, text: String, byte: Int) {
    let before = String(decoding: text.utf8.prefix(max(0, byte)), as: UTF8.self)
    self.init(file: file, line: line, column: before.count + 1, text: text)
  }

  /// `case.post:12:22`; at the prompt nothing.
  public var description: String? {
    file.map { "\(ShownText.of($0)):\(line):\(column)" }
  }
}
