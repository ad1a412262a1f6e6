import Testing

extension AtTerminal {
  /// Text that is pasted.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct PasteTests {
    @Test func `pasted lines are shown, and run when Enter is pressed`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.paste("open order SVO000002\nshow lines\n")
        try terminal.expectLine("show lines")
        #expect(!terminal.screen.text.contains("Opened"))
        try terminal.type("\r")
        try terminal.expect("Opened order SVO000002.")
        try terminal.expect("HDD-20")
        try terminal.expectLine(AtTerminal.PromptTests.order)
      }
    }

    @Test(arguments: ["y", "n"])
    func `a paste that posts asks once`(reply: String) throws {
      try TerminalSession.run { terminal, _ in
        try terminal.paste("open order SVO000002\r\npost ship\r\npost invoice\r\n")
        try terminal.type("\r")
        try terminal.expectLine("3 lines, 2 of them post. Run them? [y/N]")
        // Help and completion have nothing to say to a question.
        try terminal.type("\t\u{1B}OP\t")
        try terminal.enter(reply)
        if reply == "y" {
          try terminal.expect("Posted shipment PSVS000001")
          try terminal.expect("Posted invoice PSVI000001")
        } else {
          try terminal.expect("Nothing was run.")
          try terminal.expectLine(TerminalSession.mark)
          #expect(!terminal.screen.text.contains("Opened"))
        }
      }
    }

    @Test func `a session can be pasted with its prompts and answers`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.paste(
          "\(TerminalSession.mark) open order SVO000002\n| Opened order SVO000002.\n> show lines")
        try terminal.type("\r")
        try terminal.expect("HDD-20")
      }
    }

    @Test func `keys inside a paste are not pressed`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.paste("wh\u{03}e\tr\u{04}e")
        try terminal.expectLine("> whe re")
      }
    }

    @Test func `a refusal that is expected is no fault`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.paste("open order NONE\n! E-NOT-FOUND\nwhere")
        try terminal.type("\r")
        try terminal.expect("! ")
        try terminal.expect("Work Date")
      }
    }
  }
}
