/// Reads command lines.
enum Parser {
  /// What a line asks for; `nil` for an empty line or a comment.
  static func action(
    of line: String, abbreviated: Bool
  ) throws(Diagnostic) -> (any Action)? {
    try reading(of: line, abbreviated: abbreviated)?.action
  }

  /// The command that a line begins with, and what the line asks of it; `nil` for an empty line or
  /// a comment.
  static func reading(
    of line: String, abbreviated: Bool
  ) throws(Diagnostic) -> (command: Command, action: any Action)? {
    let tokens: [Token]
    do throws(Diagnostic) {
      tokens = try Lexer.tokens(of: line)
    } catch {
      var fault = error
      fault.remedy = ForeignWords.remedy(forLine: line) ?? error.remedy
      throw fault
    }
    guard !tokens.isEmpty else { return nil }
    var reader = Reader(tokens, lineEnd: line.utf8.count)
    guard let command = try CommandCatalogue.command(of: reader, abbreviated: abbreviated)
    else { throw CommandCatalogue.unknown(reader) }
    return (command, try action(of: command, &reader))
  }

  /// Reads the rest of a command whose words are known.
  static func action(
    of command: Command, _ reader: inout Reader
  ) throws(Diagnostic) -> any Action {
    reader.usage = "usage: \(command.usage)"
    reader.move(to: command.words.split(separator: " ").count)
    do throws(Diagnostic) {
      let action = try command.read(&reader)
      try reader.finish()
      return action
    } catch {
      throw meant(error, command, reader)
    }
  }

  /// A fault at the first word after the command's may be a longer command, misspelt:
  /// `set wrok date`.
  private static func meant(
    _ fault: Diagnostic, _ command: Command, _ reader: Reader
  ) -> Diagnostic {
    if fault.code == "E-NOT-YET" { return fault }
    let words = reader.tokens.prefix(20).map { $0.text.lowercased() }
    if let remedy = ForeignPhrases.remedy(for: words, beyond: command.words) {
      var better = fault
      better.remedy = remedy
      return better
    }
    let count = command.words.split(separator: " ").count
    guard let next = reader.token(at: count), fault.range?.start == next.range.start else {
      return fault
    }
    // A field of several words is nearer than a command whose second word is only alike.
    let suggested = "did you mean  "
    if fault.code == "E-UNKNOWN-FIELD", let remedy = fault.remedy, remedy.hasPrefix(suggested),
      remedy.dropFirst(suggested.count).contains(" ")
    {
      return fault
    }
    let longer = CommandCatalogue.split.filter {
      $0.words.count > count && $0.command.words.hasPrefix(command.words + " ")
    }
    for length in Set(longer.map(\.words.count)).sorted(by: >) {
      let typed = (0..<length).compactMap { reader.token(at: $0)?.keyword }
        .joined(separator: " ")
      let names = longer.filter { $0.words.count == length }.map(\.command.words)
      guard let nearest = Nearest.word(to: typed, among: names) else { continue }
      var better = fault
      better.remedy = "did you mean  \(nearest)"
      return better
    }
    return fault
  }
}
