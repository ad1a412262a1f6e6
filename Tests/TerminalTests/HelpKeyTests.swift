import Testing

extension AtTerminal {
  /// Help where it is wanted.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct HelpKeyTests {
    @Test func `F1 on a half-typed line tells what may stand there and keeps the line`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.type("post \u{1B}OP")
        try terminal.expect("Posts the open document")
        try terminal.expect("example: post ship and invoice")
        try terminal.expect("consume")
        try terminal.expectLine(TerminalSession.mark + " post")
        try terminal.type("?\r")
        try terminal.expect("May stand here")
      }
    }

    @Test func `F1 on an empty line lists the commands`() throws {
      try TerminalSession.run({ $0.rows = 120 }) { terminal, _ in
        try terminal.type("\u{1B}[11~")
        try terminal.expect("Company and session")
        try terminal.expect("help COMMAND tells more")
        try terminal.expectLine(TerminalSession.mark)
      }
    }

    @Test func `a question mark, help and a search tell about a command`() throws {
      try TerminalSession.run({ $0.rows = 60 }) { terminal, _ in
        try terminal.enter("release ?")
        try terminal.expect("Releases the open document.")
        try terminal.enter("help post")
        try terminal.expect("errors: ")
        try terminal.enter("help search csv")
        try terminal.expect("Topic")
        try terminal.expect("set format")
        try terminal.enter("help search credit")
        try terminal.expect("create credit memo")
      }
    }

    static let foreign = [
      ("\\q", "quit  leaves"), ("exit()", "quit  leaves"), (".help", "write  help"),
      ("select *", "show TABLE where"), ("quit;", "write  quit"), ("opne order X", "did you mean"),
      ("\\d customers", "show customers"), ("orders", "show orders"),
      ("show custmer 10000", "did you mean  customer"), ("set format tabel", "did you mean  table"),
      ("open order SVO00002", "did you mean  SVO000002"),
      ("show orders where nam = x", "did you mean  name"),
      ("help relase", "did you mean  help release"),
    ]

    @Test func `words of other programs and misspelt ones are answered with a pointer`() throws {
      try TerminalSession.run({ $0.rows = 60 }) { terminal, _ in
        for (line, pointer) in Self.foreign {
          try terminal.enter(line)
          try terminal.expect("a pointer for \(line)") { screen in
            let lines = screen.lines
            let place = lines.lastIndex { $0.hasSuffix("> " + line) }
            return place.map { lines[$0...].contains { $0.contains(pointer) } } ?? false
          }
        }
      }
    }
  }
}
