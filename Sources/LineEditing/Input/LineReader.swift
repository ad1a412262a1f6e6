/// What came of asking for a line.
public enum LineResult: Sendable, Equatable {
  /// A line, without its end; pasted text may hold line feeds.
  case line(String)
  /// The line was given up with Ctrl-C.
  case cancelled
  /// There will be no more lines.
  case endOfInput
}

/// Where the prompt gets its lines from: a person at a terminal, or a list in a test.
public protocol LineReader {
  /// Asks for one line; `continuation` says that it goes on a command begun in an earlier line.
  mutating func read(prompt: String, continuation: Bool) -> LineResult
}

/// A reader that gives lines known beforehand.
public struct ScriptedLineReader: LineReader {
  /// The prompts shown so far.
  public private(set) var prompts: [String] = []
  private var results: ArraySlice<LineResult>

  /// Makes a reader that answers with these results and then with the end of input.
  public init(_ results: [LineResult]) {
    self.results = results[...]
  }

  /// Gives the next prepared result.
  public mutating func read(prompt: String, continuation: Bool) -> LineResult {
    prompts.append(prompt)
    return results.popFirst() ?? .endOfInput
  }
}
