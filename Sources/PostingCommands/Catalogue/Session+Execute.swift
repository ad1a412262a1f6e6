extension Session {
  /// Carries out one command line; a refused command changes nothing but what the refusal says.
  public mutating func execute(_ line: String) throws(Diagnostic) -> Answer {
    if let help = helpForQuestionMark(line) { return help }
    guard let (command, action) = try Parser.reading(of: line, abbreviated: isInteractive) else {
      return Answer()
    }
    let answer = try execute(action, of: line)
    lastCommand = command.words
    return answer
  }

  /// Carries out a command that was read already.
  mutating func execute(
    _ action: any Action, of line: String
  ) throws(Diagnostic) -> Answer {
    defer { isUntouched = false }
    let result: Result<Answer, Diagnostic>
    do throws(Diagnostic) {
      let answer = try run(action)
      if !answer.notes.isEmpty || !(action is any SilentAction) { lastRemarks = answer.notes }
      result = .success(answer)
    } catch {
      if !(action is ExplainRules) {
        lastRemarks = [Answer.Note(code: error.code, error.message)]
      }
      // Whatever names no words is about the whole command.
      var placed = error
      placed.range = error.range ?? (try? Lexer.tokens(of: line))?.wholeRange
      result = .failure(placed)
    }
    try note(line, action, result)
    return try result.get()
  }

  private mutating func run(_ action: any Action) throws(Diagnostic) -> Answer {
    if action is any SilentAction {
      let answer = try action.run(in: &self)
      if !(action is ShowLast), !answer.isEmpty { lastAnswer = answer }
      return answer
    }
    let before = moment
    do throws(Diagnostic) {
      let answer = try action.run(in: &self)
      timeline.step(from: before)
      if !answer.isEmpty { lastAnswer = answer }
      if let message = answer.message { lastMessage = message }
      return answer
    } catch {
      if error.kept != nil { timeline.step(from: before) }
      throw error
    }
  }

  /// Whether a command line would write to ledgers, or run a script that may.
  public func posts(_ line: String) -> Bool {
    guard let tokens = try? Lexer.tokens(of: line), !tokens.isEmpty else { return false }
    let reader = Reader(tokens, lineEnd: line.utf8.count)
    let found = try? CommandCatalogue.command(of: reader, abbreviated: isInteractive)
    guard let first = found?.words.split(separator: " ").first else { return false }
    return ["post", "undo", "combine", "run", "rerun"].contains(first)
  }

  /// Reads a command line without carrying it out.
  public func check(_ line: String) throws(Diagnostic) {
    _ = try Parser.action(of: line, abbreviated: isInteractive)
  }
}

extension [Token] {
  /// From the first word to the last.
  fileprivate var wholeRange: SourceRange? {
    guard let first, let last else { return nil }
    return first.range.through(last.range)
  }
}
