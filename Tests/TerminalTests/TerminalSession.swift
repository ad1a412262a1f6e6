import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A home folder and the settings of a terminal, for one test.
struct TerminalSession {
  /// What the prompt ends with while nothing is open.
  static let mark = "HARROW 2026-01-26>"

  let folder: String
  var columns = 100
  var rows = 30
  var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
  var arguments: [String] = []

  /// Starts the program and waits for its prompt.
  func start(waitingFor mark: String = TerminalSession.mark) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [try Program.path()] + arguments, environment: environment, columns: columns, rows: rows)
    try terminal.expect(mark)
    return terminal
  }

  /// The variables of the environment and nothing of ours.
  var environment: [String] {
    let fixed = ["HOME": folder, "SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/bin:/bin"]
    return fixed.merging(variables) { $1 }.map { "\($0)=\($1)" }
  }

  /// Runs a test in an interactive shell, in a folder that holds these files, where the program
  /// has been started; without arguments it is waited for.
  ///
  /// - Parameter replacesShell: whether the program takes the place of the shell, and its signals.
  static func runInShell(
    files: [String: String] = [:], arguments: String = "", replacesShell: Bool = false,
    _ body: (PseudoTerminal) throws -> Void
  ) throws {
    let folder = try Program.Folder(files)
    var session = TerminalSession(folder: folder.path)
    session.variables["SERVICEPOST"] = try Program.path()
    session.variables["SERVICEPOST_PAGER"] = ""
    session.variables["PS1"] = "shell$ "
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-i"], environment: session.environment, columns: 100, rows: 40)
    try terminal.expect("shell$")
    try terminal.send("cd \(folder.path)\n")
    try terminal.send("\(replacesShell ? "exec " : "")$SERVICEPOST \(arguments)\n")
    if arguments.isEmpty { try terminal.expectLine(mark) }
    try body(terminal)
  }

  /// Runs a test at the prompt in a home folder that holds these files.
  static func run(
    files: [String: String] = [:], _ change: (inout TerminalSession) -> Void = { _ in },
    waitingFor mark: String = TerminalSession.mark,
    _ body: (PseudoTerminal, TerminalSession) throws -> Void
  ) throws {
    let folder = try Program.Folder(files)
    var session = TerminalSession(folder: folder.path)
    change(&session)
    let terminal = try session.start(waitingFor: mark)
    try body(terminal, session)
  }
}
