/// Reads command lines.
enum Parser {
  /// What a line asks for; `nil` for an empty line or a comment.
  static func action(
    of line: String, abbreviated: Bool
  ) throws(Diagnostic) -> (any Action)? {
    let tokens = try Lexer.tokens(of: line)
    guard !tokens.isEmpty else { return nil }
    var reader = Reader(tokens, lineEnd: line.utf8.count)
    guard let command = try CommandCatalogue.command(of: reader, abbreviated: abbreviated)
    else { throw CommandCatalogue.unknown(reader) }
    return try action(of: command, &reader)
  }

  /// Reads the rest of a command whose words are known.
  static func action(
    of command: Command, _ reader: inout Reader
  ) throws(Diagnostic) -> any Action {
    reader.usage = "usage: \(command.usage)"
    reader.move(to: command.words.split(separator: " ").count)
    let action = try command.read(&reader)
    try reader.finish()
    return action
  }
}
