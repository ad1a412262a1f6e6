import Foundation
import Testing

extension AtTerminal {
  /// Somebody who has never seen the program and only does what the screen says.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct FirstUseTests {
    @Test func `who follows the screen posts an invoice`() throws {
      try TerminalSession.run({ $0.rows = 120 }) { terminal, _ in
        #expect(terminal.screen.text.contains("Try  show orders"))
        var entered: [String] = []
        while !terminal.screen.text.contains("and invoice PSVI"), entered.count < 8 {
          try terminal.expectLine("try: ")
          let advice = try #require(Self.advice(on: terminal.screen))
          entered.append(advice)
          try terminal.enter(advice)
          try terminal.expectAnswer()
          #expect(terminal.screen.lines.contains { $0.hasSuffix("> " + advice) })
        }
        #expect(entered.first == "show orders")
        #expect(entered.last == "post ship and invoice")
        try terminal.expect("G/L entries.")
        // And it says how to see what the posting wrote, and how to leave.
        try terminal.expectLine("try: show ledger")
        try terminal.enter("show ledger")
        try terminal.expect("G/L Account No.")
        try terminal.enter("quit")
        #expect(try terminal.exitStatus() == 0)
      }
    }

    @Test func `two lines say what it is and how to go on`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.expectLine("try: show orders")
        #expect(
          terminal.screen.lines.prefix(2) == [
            "servicepost posts service orders as Business Central does.",
            "A fresh demo company; nothing is kept. Try  show orders  or help; quit leaves.",
          ])
        #expect(terminal.screen.lines[2].hasPrefix(TerminalSession.mark + " "))
      }
    }

    @Test func `who starts with nothing is led by refusals`() throws {
      try TerminalSession.run({ $0.rows = 50 }) { terminal, _ in
        // What a newcomer tries first tells in its last line what to type instead.
        for (line, remedy) in [
          ("post invoice", "open order NO  or  create order for customer NO"),
          ("open SVO000002", "open order SVO000002"),
          ("exit", "quit  leaves, and so does Ctrl-D"),
        ] {
          try terminal.enter(line)
          try terminal.expect(remedy)
        }
      }
    }

    /// What the right side of the line says to type.
    private static func advice(on screen: Screen) -> String? {
      screen.cursorLine.components(separatedBy: "try: ").last
    }
  }
}
