import Foundation
import Testing

extension AtTerminal {
  /// Terminals, locales and pipes of all kinds.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct TerminalKindTests {
    static let locales = [
      ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "xx_XX"], ["LC_ALL": "", "LANG": ""],
    ]

    @Test(arguments: locales)
    func `accents are accents in any locale`(locale: [String: String]) throws {
      try TerminalSession.run({
        $0.variables.merge(locale) { $1 }
      }) { terminal, _ in
        try terminal.type("# žluťoučký kůň")
        try terminal.expectLine("> # žluťoučký kůň")
        try terminal.type("\u{7F}\u{7F}x")
        try terminal.expectLine("> # žluťoučký kx")
        try terminal.type("\r")
        try terminal.enter("create customer ŽIVÝ")
        try terminal.expect("The character U+017D")
      }
    }

    static let poor: [String?] = ["dumb", "foo", nil]

    @Test(arguments: poor)
    func `a terminal that can do little gets no colours and no marks`(name: String?) throws {
      try TerminalSession.run({ $0.variables["TERM"] = name }) { terminal, _ in
        try terminal.enter("open order SVO000002")
        try terminal.expect("Opened order SVO000002.")
        try terminal.enter("post nonsense")
        try terminal.expect("E-UNEXPECTED")
        try terminal.type("rel\t")
        try terminal.expect("release")
        try terminal.type("\u{03}")
        try terminal.expect("^C")
        try terminal.expect("a new prompt") {
          $0.cursorLine.hasPrefix("HARROW") && !$0.cursorLine.contains("release")
        }
        try terminal.type("\u{04}")
        #expect(try terminal.exitStatus() == 0)
        #expect(!terminal.written.contains("\u{1B}"), "\(terminal.written.debugDescription)")
        #expect(!terminal.written.contains("terminal type"))
      }
    }

    @Test func `a capable terminal gets colours`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.enter("open order SVO000002")
        try terminal.expectLine(AtTerminal.PromptTests.order)
        #expect(terminal.screen.ink(of: "SVO000002").contains("0;36"))
        #expect(terminal.screen.ink(of: "> ") == [""])
        try terminal.enter("frobnicate")
        try terminal.expect("E-UNKNOWN-COMMAND")
        #expect(terminal.written.contains("\u{1B}[31m"))
      }
    }

    static let plain: [(variables: [String: String], arguments: [String])] = [
      (["NO_COLOR": "1"], []), ([:], ["--color", "never"]),
      (["CLICOLOR_FORCE": "1"], ["--color=never"]),
    ]

    @Test(arguments: plain)
    func `who wants no colours gets none`(
      wish: (variables: [String: String], arguments: [String])
    ) throws {
      try TerminalSession.run({
        $0.variables.merge(wish.variables) { $1 }
        $0.arguments = wish.arguments
      }) { terminal, _ in
        try terminal.enter("open order SVO000002")
        try terminal.enter("frobnicate")
        try terminal.expect("E-UNKNOWN-COMMAND")
        try terminal.expectLine(AtTerminal.PromptTests.order)
        for colour in ["[31m", "[0;", "[36m", "[2m"] {
          #expect(!terminal.written.contains("\u{1B}\(colour)"))
        }
      }
    }

    @Test func `who wants colours gets them`() throws {
      try TerminalSession.run({
        $0.variables["NO_COLOR"] = "1"
        $0.arguments = ["--color", "always"]
      }) { terminal, _ in
        try terminal.enter("frobnicate")
        try terminal.expect("E-UNKNOWN-COMMAND")
        #expect(terminal.written.contains("\u{1B}[31m"))
      }
    }

    @Test(arguments: [20, 30, 45])
    func `a narrow window is used to its edge and not beyond`(columns: Int) throws {
      try TerminalSession.run(
        {
          $0.columns = columns
          $0.rows = 60
        }, waitingFor: ">"
      ) { terminal, _ in
        try terminal.enter("open order SVO000002")
        try terminal.expect("Opened")
        try terminal.expectLine("SVO000002>")
        try terminal.enter("show lines")
        // Record by record, with every amount whole.
        try terminal.expect("Qty. to Invoice")
        try terminal.expectLine("SVO000002>")
        try terminal.type("set qty to ship 1 on line 10000")
        try terminal.expect("the whole line") {
          $0.lines.joined().contains("set qty to ship 1 on line 10000")
        }
        try terminal.type("\r")
        try terminal.expect("Changed line")
      }
    }

    @Test func `no greeting for who does not want one`() throws {
      try TerminalSession.run({ $0.arguments = ["--quiet"] }) { terminal, _ in
        #expect(terminal.screen.lines.first?.hasPrefix(TerminalSession.mark) == true)
      }
    }

    @Test func `a terminal on one side only is no prompt`() throws {
      let folder = try Program.Folder()
      let session = TerminalSession(folder: folder.path)
      let program = try Program.path()
      let terminal = try PseudoTerminal(
        ["/bin/sh", "-c", "\(program) | cat; echo done"], environment: session.environment)
      try terminal.send("where\nquit\n")
      try terminal.expect("done")
      #expect(terminal.screen.text.contains("2026-01-26"))
      #expect(!terminal.written.contains("\u{1B}"))
      #expect(!terminal.written.contains("HARROW 2026-01-26>"))
      #expect(try terminal.exitStatus() == 0)
    }

    @Test func `what comes out of a pipe is no prompt's either`() throws {
      let folder = try Program.Folder()
      let session = TerminalSession(folder: folder.path)
      let program = try Program.path()
      let terminal = try PseudoTerminal(
        ["/bin/sh", "-c", "echo where | \(program) --color never; echo done"],
        environment: session.environment)
      try terminal.expect("done")
      #expect(terminal.screen.text.contains("Work Date"))
      #expect(!terminal.written.contains("\u{1B}"))
      #expect(!terminal.written.contains("HARROW 2026-01-26>"))
      #expect(try terminal.exitStatus() == 0)
    }

    @Test(arguments: ["xterm", "foo", "dumb", ""])
    func `between two pipes there is neither prompt nor colour`(name: String) throws {
      let outcome = try Program.run(
        [], input: Array("where\nfrobnicate\n".utf8),
        environment: ["TERM": name, "LC_ALL": "C", "HOME": "/nonexistent"])
      #expect(outcome.output.contains("2026-01-26"))
      #expect(!(outcome.output + outcome.faults).contains("\u{1B}"))
      #expect(!outcome.output.contains(">"))
      #expect(outcome.faults.hasPrefix("-:2:1: There is no command"))
      #expect(outcome.status == 3)
    }
  }
}
