internal import Accounting

extension CommandCatalogue {
  /// Commands of one who sits at the prompt.
  static let promptCommands: [Command] = [
    Command(
      "last", "[table | csv | json | jsonl | markdown]", in: .prompt,
      "Shows the previous answer again, in another format if one is named.",
      examples: ["last", "last csv"], errors: ["E-NO-ANSWER"], read: ShowLast.read),
    Command(
      "history", "[COUNT] [TEXT]", in: .prompt,
      "Lists the commands entered so far, or those that contain a text.",
      examples: ["history", "history 10", "history post"], errors: ["E-PROMPT-ONLY"],
      read: ShowHistory.read),
    Command(
      "rerun", "NUMBERS | TEXT", in: .prompt,
      "Carries out commands of the history again: by number, or the last that starts like this.",
      examples: ["rerun 12", "rerun 12..15", "rerun post ship"], errors: ["E-PROMPT-ONLY"],
      read: Rerun.read),
    Command(
      "edit", in: .prompt,
      "Opens the last commands in your editor, and runs what you save if it is changed.",
      examples: ["edit", "edit  # what is saved unchanged is not run"], errors: ["E-PROMPT-ONLY"],
      read: EditBlock.read),
    Command(
      "set editing", "emacs | vi", in: .prompt, "Sets whose keys edit the line.",
      examples: ["set editing vi", "set editing emacs"], read: SetEditing.read),
  ]
}

/// What only the program around the prompt can do: it has the history, the terminal and the editor.
public enum PromptRequest: Hashable, Sendable {
  /// List the last commands, or those that contain a text.
  case history(count: Int?, text: String?)
  /// Carry out the commands with these numbers again.
  case rerun(first: Int, last: Int)
  /// Carry out the last command that starts with a text again.
  case rerunLast(start: String)
  /// Let a person edit a block of commands.
  case edit
}

extension Session {
  /// Leaves a request for the program around the prompt.
  fileprivate mutating func ask(
    _ request: PromptRequest, at range: SourceRange
  ) throws(Diagnostic) -> Answer {
    guard isInteractive, scripts.isEmpty else {
      throw .refused("E-PROMPT-ONLY", "This works at the prompt only.", at: range)
    }
    promptRequest = request
    return Answer()
  }
}

/// The command `last csv`.
struct ShowLast: UnrecordedAction {
  let format: OutputFormat?
  let range: SourceRange

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let range = reader.range(from: 0)
    for format in OutputFormat.allCases where reader.skip(format.rawValue) {
      return ShowLast(format: format, range: range)
    }
    return ShowLast(format: nil, range: range)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    guard var answer = session.lastAnswer else {
      throw .refused("E-NO-ANSWER", "Nothing was answered yet.", at: range, remedy: "show orders")
    }
    answer.format = format
    return answer
  }
}

/// The command `history 10 post`.
struct ShowHistory: UnrecordedAction {
  let count: Int?
  let text: String?
  let range: SourceRange

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    var count: Int?
    if let token = reader.next, token.kind == .word, let number = Int(token.text), number > 0 {
      count = number
      reader.move(to: reader.position + 1)
    }
    return ShowHistory(count: count, text: reader.takeWords(), range: reader.range(from: 0))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    try session.ask(.history(count: count, text: text), at: range)
  }
}

/// The command `rerun 12..15`.
struct Rerun: UnrecordedAction {
  let request: PromptRequest
  let range: SourceRange

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    guard let first = reader.next else { throw reader.missing("The number of a command") }
    let request = numbers(first) ?? .rerunLast(start: reader.restOfWords)
    while reader.take() != nil {}
    return Rerun(request: request, range: reader.range(from: 0))
  }

  private static func numbers(_ token: Token) -> PromptRequest? {
    guard token.kind == .word else { return nil }
    let parts = token.text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 1, let number = Int(token.text) {
      return .rerun(first: number, last: number)
    }
    guard parts.count == 3, parts[1].isEmpty, let first = Int(parts[0]), let last = Int(parts[2])
    else { return nil }
    return .rerun(first: first, last: last)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    try session.ask(request, at: range)
  }
}

/// The command `edit`.
struct EditBlock: UnrecordedAction {
  let range: SourceRange

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    EditBlock(range: reader.range(from: 0))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    try session.ask(.edit, at: range)
  }
}

/// The command `set editing vi`.
struct SetEditing: UnrecordedAction {
  let editing: Session.Editing

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    for editing in Session.Editing.allCases where reader.skip(editing.rawValue) {
      return SetEditing(editing: editing)
    }
    throw reader.unexpected()
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    session.editing = editing
    return Answer()
  }
}

extension Reader {
  /// The words from here to the end, as they were typed but for the blanks between them.
  fileprivate var restOfWords: String {
    var rest = self
    while rest.take() != nil {}
    return rest.words(from: position)
  }

  fileprivate mutating func takeWords() -> String? {
    let rest = restOfWords
    while take() != nil {}
    return rest.isEmpty ? nil : rest
  }
}
