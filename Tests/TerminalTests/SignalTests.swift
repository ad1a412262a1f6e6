import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension AtTerminal {
  /// Signals, windows that change their size, and job control.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct SignalTests {
    @Test func `a window that changes its size keeps the line`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.type("show customers where name contains")
        try terminal.expectLine("name contains")
        terminal.resize(columns: 70, rows: 20)
        try terminal.type(" Bake")
        try terminal.expectLine("Bake")
        terminal.resize(columns: 110, rows: 35)
        try terminal.type("ry\r")
        try terminal.expect("Brightwater Bakery")
        #expect(!terminal.screen.text.contains("There is no"))
      }
    }

    @Test(arguments: [true, false])
    func `a window that changes its size shows the line and its hint once`(reflows: Bool) throws {
      try TerminalSession.run { terminal, _ in
        try terminal.enter("open order SVO000002")
        try terminal.expectAnswer()
        try terminal.type("set posting date ")
        for columns in [100, 130, 90, 121, 70, 200, 82, 100] {
          terminal.resize(columns: columns, rows: 30, reflows: reflows)
          try terminal.expect("one line of \(columns) columns") { screen in
            let line = screen.cursorLine
            // libedit leaves the last column free.
            return line.hasPrefix("HARROW 2026-01-26 SVO000002> set posting date  ")
              && line.hasSuffix("Posting Date: date") && line.count == columns - 1
              && screen.lines.count { $0.contains("Posting Date") } == 1
              && screen.lines.last { !$0.isEmpty } == line
          }
        }
        #expect(terminal.screen.text.contains("Opened order SVO000002."))
        try terminal.type("2026-01-31\r")
        try terminal.expect("Changed order SVO000002: Posting Date 2026-01-31.")
      }
    }

    @Test func `a line of several rows is drawn once in every window`() throws {
      try TerminalSession.run { terminal, _ in
        // With so many blanks a row ends in one in any window, sometimes in several.
        let line = "# " + (1...60).map { "\($0)\($0 % 9 == 0 ? "  " : "")" }.joined(separator: " ")
        let whole = TerminalSession.mark + " " + line
        let isWhole = { (screen: Screen) in
          let rows = screen.lines
          guard let start = rows.lastIndex(where: { $0.hasPrefix("HARROW") }) else { return false }
          // A row may end in the blank between two words, which does not show.
          let shown = rows[start...].joined().filter { $0 != " " }
          return shown == whole.filter { $0 != " " }
            && rows.count { $0.hasPrefix("HARROW") } == 1
        }
        try terminal.type(line)
        try terminal.expect("the line", isWhole)
        for columns in [61, 140, 45, 60, 59, 58, 250, 57, 56, 99, 55, 100] {
          // A terminal that changes again while the line is drawn would show a bit of both.
          let before = terminal.screen.erasures
          terminal.resize(columns: columns, rows: 30)
          try terminal.expect("the line in \(columns) columns") {
            $0.erasures > before && isWhole($0)
          }
        }
        #expect(terminal.screen.text.contains("nothing is kept"))
      }
    }

    @Test func `a table is laid out for the window as it is now`() throws {
      try TerminalSession.run({ $0.arguments = ["--no-pager"] }) { terminal, _ in
        terminal.resize(columns: 50, rows: 40)
        try terminal.enter("show orders")
        // Too narrow for columns, so record by record.
        try terminal.expect("Name           Brightwater Bakery Ltd.")
        terminal.resize(columns: 100, rows: 40)
        try terminal.enter("show orders")
        try terminal.expect("SVO000001  10000         Brightwater Bakery Ltd.  2026-01-26")
      }
    }

    @Test func `Ctrl-C stops a script between two commands, and says what was done`() throws {
      // The questions hold the script up, so that nothing here depends on how fast it runs.
      let script = """
        open order SVO000002
        ask "Ready?" answer yes
        set qty to ship 1 on line 10000
        ask "Really?" answer yes
        set qty to ship 0 on line 10000
        """
      try TerminalSession.runInShell(files: ["long.post": script]) { terminal in
        try terminal.enter("run \"long.post\"")
        try terminal.expect("Ready?")
        let asked = ContinuousClock.now
        try terminal.expectLineMode()
        // Progress is told to one who has waited longer than a second.
        try terminal.expect("a second to pass") { _ in
          ContinuousClock.now - asked > .milliseconds(1_200)
        }
        try terminal.send("yes\n")
        try terminal.expect("Really?")
        #expect(terminal.written.contains("2 of 5 commands of long.post …"))
        try terminal.send("\u{03}")
        try terminal.expect("4 of 5 commands of long.post were carried out. [E-STOPPED]")
        try terminal.enter("show qty to ship of line 10000")
        try terminal.expect("Qty. to Ship  1")
      }
    }

    @Test func `Ctrl-Z gives the terminal back, and the line is there again afterwards`() throws {
      try TerminalSession.runInShell { terminal in
        try terminal.type("open order SV")
        try terminal.expectLine("> open order SV")
        try terminal.type("\u{1A}")
        try terminal.expect("Stopped")
        try terminal.send("stty -a | grep -c ' icanon' ; echo back=$?\n")
        try terminal.expect("back=0")
        try terminal.send("fg\n")
        try terminal.type("O000002\r")
        try terminal.expect("Opened order SVO000002.")
        try terminal.type("\u{04}")
        try terminal.expectLine("shell$")
        try terminal.send("echo status=$?\n")
        try terminal.expect("status=0")
      }
    }

    @Test(arguments: [(SIGTERM, Int32(143)), (SIGHUP, -SIGHUP), (SIGQUIT, -SIGQUIT)])
    func `a signal that ends the program leaves the terminal sane`(
      number: Int32, status: Int32
    ) throws {
      try TerminalSession.run { terminal, _ in
        try terminal.type("half a li")
        try terminal.expectLine("half a li")
        if number == SIGQUIT {
          // Ctrl-\ comes as a key while a line is edited.
          try terminal.type("\u{1C}")
        } else {
          terminal.signal(number)
        }
        #expect(try terminal.exitStatus() == status)
        if number != SIGQUIT { #expect(!terminal.readsKeys) }
        #expect(terminal.written.contains("\u{1B}[?2004l"))
      }
    }
  }
}
