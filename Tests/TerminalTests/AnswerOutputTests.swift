import Testing

extension AtTerminal {
  /// Answers as a person sees them.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct AnswerOutputTests {
    /// A pager that leaves its mark.
    static let pager = ["SERVICEPOST_PAGER": "sed 's/^/paged: /'"]

    @Test func `what is longer than the screen goes through the pager, the rest does not`() throws {
      try TerminalSession.run({
        $0.variables.merge(Self.pager) { $1 }
        $0.variables["PAGER"] = "false"
        $0.rows = 15
      }) { terminal, _ in
        try terminal.enter("show orders")
        try terminal.expect("SVO000003")
        #expect(!terminal.screen.text.contains("paged:"))
        try terminal.enter("show customers with all fields")
        try terminal.expect("paged: ")
        try terminal.expectLine(TerminalSession.mark)
      }
    }

    @Test func `the pager is the one of all programs where there is none of ours`() throws {
      try TerminalSession.run({
        $0.variables["PAGER"] = "sed 's/^/all: /'"
        $0.rows = 15
      }) { terminal, _ in
        try terminal.enter("show gl accounts")
        try terminal.expect("all: ")
      }
    }

    @Test func `amounts are whole where the window is too narrow for columns`() throws {
      try TerminalSession.run(
        {
          $0.columns = 40
          $0.rows = 200
        }, waitingFor: ">"
      ) { terminal, _ in
        try terminal.enter("open order SVO000002")
        try terminal.enter("post ship and invoice")
        try terminal.enter("show gl entries")
        try terminal.expectAnswer()
        let lines = terminal.screen.lines
        for line in ["Amount           -180.00", "Amount           180.00"] {
          #expect(lines.contains(line), "\(terminal.screen.text)")
        }
        #expect(lines.allSatisfy { $0.count <= 40 })
      }
    }

    static let without: [(variables: [String: String], arguments: [String])] = [
      (pager, ["--no-pager"]), (["PAGER": ""], []), (["PAGER": "no-such-pager"], []),
    ]

    @Test(arguments: without)
    func `without a pager long answers scroll`(
      wish: (variables: [String: String], arguments: [String])
    ) throws {
      try TerminalSession.run({
        $0.variables.merge(wish.variables) { $1 }
        $0.arguments = wish.arguments
        $0.rows = 10
      }) { terminal, _ in
        try terminal.enter("show gl accounts")
        try terminal.expectLine(TerminalSession.mark)
        try terminal.expect("Realized FX Losses")
        #expect(!terminal.written.contains("paged:"))
      }
    }

    @Test func `the last answer is shown again in another format`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.enter("last")
        try terminal.expect("E-NO-ANSWER")
        try terminal.enter("show orders")
        try terminal.enter("last csv")
        try terminal.expect("SVO000002,20000,Pinehurst Dental Group,2026-01-26,,Pending")
        try terminal.enter("last markdown")
        try terminal.expect("| SVO000002 | 20000 |")
        try terminal.enter("show orders")
      }
    }

    @Test func `a block is edited in the editor of the environment and runs if it changed`() throws
    {
      let editor = """
        #!/bin/sh
        grep -q 'open order SVO000001' "$1" || exit 9
        printf 'open order SVO000002\\nshow lines\\n' > "$1"
        """
      try TerminalSession.run(
        files: ["editor": editor], { $0.variables["EDITOR"] = "sh \($0.folder)/editor" }
      ) { terminal, _ in
        try terminal.enter("open order SVO000001")
        try terminal.enter("edit")
        try terminal.expect("> open order SVO000002\nOpened order SVO000002.\n> show lines")
        try terminal.expect("HDD-20")
        // The next edit starts from the block; this editor finds its words no more.
        try terminal.enter("edit")
        try terminal.expect("E-EDITOR")
      }
    }

    @Test func `an edit without a change runs nothing`() throws {
      try TerminalSession.run({ $0.variables["VISUAL"] = "true" }) { terminal, _ in
        try terminal.enter("where")
        try terminal.enter("edit")
        try terminal.expect("Nothing was changed, so nothing was run.")
      }
    }

    @Test func `a lesson asks, and explains what was wrong`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.enter("open order SVO000002")
        try terminal.enter(
          "ask \"How many disks are left then?\" answer outstanding quantity of line 10000 "
            + "because \"two were ordered\" after post ship")
        try terminal.expect("How many disks are left then?")
        try terminal.expectLineMode()
        try terminal.send("2\n")
        try terminal.expect("Not 2: it is 0. Two were ordered.")
        try terminal.enter("ask \"Who pays?\" answer customer no of order SVO000002")
        try terminal.expect("Who pays?")
        try terminal.expectLineMode()
        try terminal.send("20000\n")
        try terminal.expect("Right.")
        try terminal.enter("show count of shipments")
        try terminal.expect("0")
      }
    }

    @Test func `what works at the prompt only says so elsewhere`() throws {
      for command in ["history", "rerun 1", "edit"] {
        let outcome = try Program.run(["run", "-c", command])
        #expect(outcome.status == 1)
        #expect(outcome.faults.contains("[E-PROMPT-ONLY]"))
      }
    }
  }
}
