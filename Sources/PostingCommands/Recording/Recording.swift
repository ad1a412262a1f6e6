/// A recording that goes on: a script that grows with each command.
struct Recording: Sendable {
  /// The file, as it was named.
  let path: String
  /// The script that named it; paths start there.
  let script: String?
  let leavesOutRefusals: Bool
  /// How many commands it holds.
  var count = 0
}

/// A command and its answer as lines of a script.
struct RecordedCommand {
  /// How many lines of an answer are written down; longer answers are not compared.
  private static let lineLimit = 2_000

  let entry: Journal.Entry

  /// The command with its answer as `|` lines, or its refusal as `!` lines; none for lines that
  /// are no commands, and for refusals that shall be left out.
  func lines(leavingOutRefusals: Bool) -> [String] {
    switch entry.result {
    case .success(let answer): return [entry.line] + block(answer)
    case .failure(let error):
      let isNeeded = error.kept != nil
      guard error.kind != .syntax, isNeeded || !leavingOutRefusals else { return [] }
      let sentence = DiagnosticText.oneLine(error)
      // A dollar sign would be taken for the start of a name.
      let isPlain = !sentence.isEmpty && !sentence.contains("$")
      return [entry.line, "! \(error.code)"] + (isPlain ? ["! \(sentence)"] : [])
    }
  }

  /// The command alone, as far as later ones need it.
  var preparation: [String] {
    guard entry.effect == .something else { return [] }
    switch entry.result {
    case .success: return [entry.line]
    case .failure(let error): return error.kept == nil ? [] : [entry.line, "! \(error.code)"]
    }
  }

  private func block(_ answer: Answer) -> [String] {
    let output = AnswerText(format: entry.format).lines(answer, to: entry.line).output
    let fits =
      output.count <= Self.lineLimit
      && output.allSatisfy { $0.utf8.count <= ScriptLineReader.lengthLimit - 2 }
    return fits ? output.map { $0.isEmpty ? "|" : "| " + $0 } : []
  }
}

extension Session {
  /// Adds a command to the recording that goes on, if one does.
  mutating func record(_ entry: Journal.Entry) throws(Diagnostic) {
    guard let recording, let write = files?.write else { return }
    let lines = RecordedCommand(entry: entry)
      .lines(leavingOutRefusals: recording.leavesOutRefusals)
    if lines.isEmpty { return }
    do throws(Diagnostic) {
      try write(recording.path, recording.script, Self.text(lines), .more)
      self.recording?.count += 1
    } catch {
      self.recording = nil
      var fault = error
      fault.kept = "the command was carried out; the recording has ended"
      throw fault
    }
  }

  static func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
