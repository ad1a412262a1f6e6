/// All commands.
public enum CommandCatalogue {
  /// The commands in the order in which help lists them.
  public static let commands: [Command] =
    sessionCommands + recordCommands + documentCommands + invoicingCommands + creditMemoCommands
    + postingCommands + undoCommands + lookingCommands + timeCommands + scriptCommands
    + recordingCommands + lessonCommands + promptCommands

  static let split: [(command: Command, words: [String])] = commands.map {
    ($0, $0.words.split(separator: " ").map(String.init))
  }
}

extension CommandCatalogue {
  /// The command whose words the line starts with: the longest words win.
  static func command(of reader: Reader, abbreviated: Bool) throws(Diagnostic) -> Command? {
    let exact = split.filter { matches($0.words, reader) { $0 == $1 } }
      .max { $0.words.count < $1.words.count }
    if let exact { return exact.command }
    if abbreviated {
      let found = split.filter { matches($0.words, reader) { $1.hasPrefix($0) } }
      let longest = found.map(\.words.count).max() ?? 0
      let best = found.filter { $0.words.count == longest }
      if best.count == 1 { return best.first?.command }
      if best.count > 1 {
        let names = best.map(\.command.words).joined(separator: ", ")
        throw .syntax(
          "E-AMBIGUOUS", "'\(reader.next?.text ?? "")' could be \(names).", at: reader.here)
      }
    }
    return nil
  }

  private static func matches(
    _ words: [String], _ reader: Reader, _ fits: (String, String) -> Bool
  ) -> Bool {
    words.indices.allSatisfy { index in
      guard let typed = reader.token(at: index)?.keyword, !typed.isEmpty else { return false }
      return fits(typed, words[index])
    }
  }

  /// The message for a line that starts with no command.
  static func unknown(_ reader: Reader) -> Diagnostic {
    let first = reader.token(at: 0)
    let words = reader.tokens.prefix(20).map { $0.text.lowercased() }
    if first?.kind == .word,
      let remedy = ForeignPhrases.remedy(for: words) ?? ForeignWords.remedy(for: words)
    {
      return unknown(first, remedy: remedy)
    }
    let typed = (0..<3).compactMap { reader.token(at: $0)?.keyword }
    // Three words first: `set wrok date` is nearer to `set work date` than to `set`.
    for count in stride(from: typed.count, to: 0, by: -1) {
      let phrase = typed.prefix(count).joined(separator: " ")
      // The first word must be near by itself: `opne order` is not `make order`.
      let names = split.filter {
        $0.words.count == count && Nearest.word(to: typed[0], among: [$0.words[0]]) != nil
      }.map(\.command.words)
      guard let nearest = Nearest.word(to: phrase, among: names) else { continue }
      return unknown(first, remedy: "did you mean  \(nearest)")
    }
    return unknown(first, remedy: "help  lists the commands")
  }

  private static func unknown(_ token: Token?, remedy: String) -> Diagnostic {
    .syntax(
      "E-UNKNOWN-COMMAND", "There is no command '\(token?.text.prefix(40) ?? "")'.",
      at: token?.range ?? SourceRange(0, 0), remedy: remedy)
  }

  /// The commands as a Markdown table, for the README.
  public static var markdown: String {
    var lines = ["| Command | What it does |", "|---|---|"]
    for command in commands {
      let usage = command.usage.split(separator: "|").joined(separator: "\\|")
      lines.append("| `\(usage)` | \(command.summary) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
