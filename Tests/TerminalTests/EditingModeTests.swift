import Testing

extension AtTerminal {
  /// The modes of the line editor and the user's own settings.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct EditingModeTests {
    @Test func `vi mode edits like vi, and our keys still work`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.enter("set editing vi")
        try checkVi(terminal)
        try terminal.enter("set editing emacs")
        try terminal.expectLine("HARROW 2026-01-26 SVO000002>")
        try terminal.type("xwhere\u{01}\u{04}\r")
        try terminal.expect("Work Date")
      }
    }

    @Test func `a user's settings may ask for vi mode`() throws {
      try TerminalSession.run(files: [".editrc": "bind -v\n"]) { terminal, _ in
        try checkVi(terminal)
      }
    }

    private func checkVi(_ terminal: PseudoTerminal) throws {
      // The prompt that follows the switch: the line with the switch itself has a prompt too.
      try terminal.expect("a new prompt") {
        $0.cursorLine.contains(">") && !$0.cursorLine.contains("set editing")
      }
      // Up while inserting does not end the insertion.
      try terminal.type("ope\t")
      try terminal.expectLine("> open ")
      try terminal.type("order SVO000002x")
      try terminal.expectLine("SVO000002x")
      try terminal.type("\u{1B}")
      // Escape alone is a key of its own once nothing follows it.
      try terminal.type("x")
      try terminal.expect("the x gone") { !$0.cursorLine.contains("SVO000002x") }
      try terminal.type("\r")
      try terminal.expect("Opened order SVO000002.")
      try terminal.paste("wher")
      try terminal.type("e\u{1B}[D\u{1B}[Dx")
      try terminal.expectLine("> whexre")
      try terminal.type("\u{03}")
      try terminal.expect("whexre^C")
      try terminal.type("o\u{1B}[A")
      try terminal.expectLine("> open order SVO000002")
      try terminal.type("\u{03}")
      try terminal.expect("SVO000002^C")
    }

    @Test func `lines that mean nothing are told with their place, the others count`() throws {
      let settings = """
        # mine
        bind "^T" sp-complete
        frobnicate 1

          bind "^Y" no-such-function
        bind "\\e[A" ed-move-to-beg
        """
      try TerminalSession.run(files: [".editrc": settings]) { terminal, session in
        try terminal.expect("\(session.folder)/.editrc:3: cannot frobnicate 1")
        try terminal.expect("/.editrc:5: cannot bind \"^Y\" no-such-function")
        try terminal.type("rel\u{14}")
        try terminal.expectLine("> release")
        // What the user binds wins over what we bind.
        try terminal.type("\u{1B}[A")
        try terminal.type("x")
        try terminal.expectLine("> xrelease")
      }
    }

    @Test func `a line without editing is a line all the same`() throws {
      try TerminalSession.run(files: [".editrc": "edit off\n"]) { terminal, _ in
        try terminal.send("where\n")
        try terminal.expect("Work Date")
        try terminal.send("quit\n")
        #expect(try terminal.exitStatus() == 0)
      }
    }
  }
}
