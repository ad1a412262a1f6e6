import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite(.serialized, .timeLimit(.minutes(1)))
struct PromptTests {
  @Test func `an order is opened and its lines are shown`() throws {
    try withPrompt { terminal in
      try terminal.type("open order SVO000002\r")
      try terminal.type("show lines\r")
      try terminal.expect("HDD-20")
    }
  }

  @Test func `Tab completes half a word`() throws {
    try withPrompt { terminal in
      try terminal.type("pos\t")
      try terminal.expect("> post")
    }
  }

  @Test func `Up brings back the line that starts as typed`() throws {
    try withPrompt { terminal in
      try terminal.type("open order SVO000002\r")
      try terminal.type("show lines\r")
      try terminal.expect("HDD-20")
      try terminal.type("ope\u{1B}[A")
      try terminal.expectLine("> open order SVO000002")
    }
  }

  @Test func `Ctrl-C gives up the line and Ctrl-D ends the session well`() throws {
    try withPrompt { terminal in
      try terminal.type("garbage žluť")
      try terminal.expect("garbage žluť")
      try terminal.type("\u{03}")
      try terminal.expect("garbage žluť^C")
      try terminal.type("\u{04}")
      let status = try terminal.exitStatus()
      #expect(status == 0)
    }
  }

  private func withPrompt(_ body: (PseudoTerminal) throws -> Void) throws {
    var template = Array("/tmp/servicepost-home-XXXXXX".utf8CString)
    let home = String(cString: try #require(mkdtemp(&template)))
    defer { removeHome(home) }
    let terminal = try PseudoTerminal(
      [try Program.path()],
      environment: [
        "TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=\(home)", "SWIFT_BACKTRACE=enable=no",
      ])
    try terminal.expect(">")
    try body(terminal)
  }

  /// Removes what the program may have left in its home folder, deepest first.
  private func removeHome(_ home: String) {
    let state = home + "/.local/state"
    unlink(state + "/servicepost/history")
    for folder in [state + "/servicepost", state, home + "/.local", home] { rmdir(folder) }
  }
}
