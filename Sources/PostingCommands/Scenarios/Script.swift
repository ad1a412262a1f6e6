/// A script read whole: its commands and what is expected of them.
public struct Script: Sendable {
  /// The script as it was named.
  public let name: String
  /// The text it was read from.
  public let text: String
  /// The commands in order.
  public private(set) var commands: [ScriptCommand] = []
  /// Narration after the last command, with its empty lines.
  public private(set) var closing: [String] = []

  /// Reads a script; all that is wrong with its lines is told at once.
  public init(name: String, text: String) throws(ScriptFaults) {
    self.name = name
    self.text = text
    var reader = ScriptLineReader()
    var faults: [PlacedDiagnostic] = []
    for source in ScriptText.lines(text) {
      do throws(Diagnostic) {
        try add(try reader.read(source), at: reader.line)
      } catch {
        let place = SourcePlace(file: name, line: reader.line, column: 1, text: source)
        faults.append(PlacedDiagnostic(error, at: place))
      }
    }
    if let command = reader.leftOver {
      faults.append(PlacedDiagnostic(Self.unfinished, at: command.place(of: nil, in: name)))
    }
    if !faults.isEmpty { throw ScriptFaults(faults) }
  }

  /// What is said about a script that ends in `\`.
  public static let unfinished = Diagnostic(
    .syntax, code: "E-UNFINISHED", "The script ends inside a command.",
    remedy: "take away the \\ at the end of the line")

  /// What is said about `|` and `!` lines before the first command.
  public static let noCommand = Diagnostic(
    .syntax, code: "E-NO-COMMAND", "There is no command above this line.")

  private mutating func add(_ line: ScriptLine, at number: Int) throws(Diagnostic) {
    switch line {
    case .unfinished: break
    case .blank:
      // Empty lines part paragraphs of narration; ahead of the first line they part nothing.
      if !commands.isEmpty || !closing.isEmpty { closing.append("") }
    case .comment(let text): closing.append(text)
    case .command(let command):
      commands.append(ScriptCommand(command, narration: closing))
      closing = []
    case .output(let text):
      guard !commands.isEmpty else { throw Self.noCommand }
      commands[commands.count - 1].output.append(.init(line: number, text: text))
    case .refusal(let text):
      guard !commands.isEmpty else { throw Self.noCommand }
      commands[commands.count - 1].refusals.append(.init(line: number, text: text))
    }
  }

  /// Every command that is none; one that shall be refused may be anything.
  public func syntaxFaults(_ check: (String) throws(Diagnostic) -> Void) -> [PlacedDiagnostic] {
    var faults: [PlacedDiagnostic] = []
    for command in commands where command.refusals.isEmpty {
      do throws(Diagnostic) {
        try check(command.text.text)
      } catch {
        faults.append(command.text.placed(error, in: name))
      }
    }
    return faults
  }
}

/// A command of a script and what is expected of it.
public struct ScriptCommand: Hashable, Sendable {
  /// A `|` or `!` line.
  public struct Expected: Hashable, Sendable {
    /// The number of the line in the script.
    public let line: Int
    /// Its text without the sign.
    public let text: String

    /// Makes an expectation.
    public init(line: Int, text: String) {
      self.line = line
      self.text = text
    }
  }

  /// The command.
  public let text: CommandText
  /// The comments before it, with their empty lines.
  public let narration: [String]
  /// What it shall print; empty if that is not compared.
  public internal(set) var output: [Expected] = []
  /// What its refusal shall say; empty if it shall succeed.
  public internal(set) var refusals: [Expected] = []

  /// Makes a command of which nothing is expected yet.
  public init(_ text: CommandText, narration: [String] = []) {
    self.text = text
    self.narration = narration
  }
}

/// All that is wrong with the lines of a script.
public struct ScriptFaults: Error, Sendable {
  /// The faults in the order of the lines; at least one.
  public let faults: [PlacedDiagnostic]

  /// Makes a list of faults.
  public init(_ faults: [PlacedDiagnostic]) { self.faults = faults }
}

extension CommandText {
  /// A diagnostic about the command with its place.
  public func placed(_ diagnostic: Diagnostic, in file: String?) -> PlacedDiagnostic {
    PlacedDiagnostic(diagnostic, at: place(of: diagnostic.range, in: file), command: trimmed)
  }
}
