extension Session {
  /// A command line as scripts, recordings and the history hold it: its first words in full, one
  /// blank between words, no comment; `nil` for an empty line and for one that starts with no
  /// command.
  ///
  /// Read again, the line it gives is the same command.
  public func fullWords(of line: String) -> String? {
    guard let tokens = try? Lexer.tokens(of: line) else { return nil }
    let reader = Reader(tokens, lineEnd: line.utf8.count)
    guard let found = try? CommandCatalogue.command(of: reader, abbreviated: isInteractive)
    else { return nil }
    let count = found.words.split(separator: " ").count
    return ([found.words] + tokens.dropFirst(count).map(\.written)).joined(separator: " ")
  }
}

extension Token {
  /// The word as it can be read again.
  var written: String { kind == .quoted ? QuotedText.of(text) : text }
}
