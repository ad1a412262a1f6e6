import Testing

extension AtTerminal {
  /// The keys of the prompt.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct PromptTests {
    static let open = TerminalSession.mark + " open order "
    static let order = "HARROW 2026-01-26 SVO000002>"

    @Test func `an order is opened and its lines are shown`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.enter("open order SVO000002")
        try terminal.enter("show lines")
        try terminal.expect("HDD-20")
        try terminal.expectLine(Self.order)
      }
    }

    @Test func `Tab completes the only word there is, and puts a blank behind it`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.type("rel\t")
        try terminal.expectLine("> release")
        try terminal.type("x")
        try terminal.expectLine("> release x")
      }
    }

    @Test func `Tab completes field names, then values`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.enter("open order SVO000002")
        try terminal.expect("Opened")
        try terminal.type("set posting da\t")
        try terminal.expectLine("> set posting date")
        try terminal.type("2026-01-31 on line 2\t")
        try terminal.expectLine("> set posting date 2026-01-31 on line 20000")
      }
    }

    @Test func `a second Tab lists the values, each with what it stands for`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.type("open order S\t")
        try terminal.expectLine(Self.open + "SVO00000")
        try terminal.type("\t")
        try terminal.expect("SVO000002  open, 3 lines, Pinehurst Dental Group")
        try terminal.expect("SVO000003  open, 2 lines, Alpenblick Hotel GmbH")
        try terminal.expectLine(Self.open + "SVO00000")
      }
    }

    @Test func `a list of commands tells their meanings`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.type("re\t\t")
        try terminal.expect("redo     Does again what the last rewind took back")
        try terminal.expect("release  Releases the open document.")
      }
    }

    @Test func `a list never takes more than one screen`() throws {
      try TerminalSession.run(
        { $0.rows = 12 }
      ) { terminal, _ in
        try terminal.type("show \t\t")
        try terminal.expect(" more")
        try terminal.expectLine(TerminalSession.mark + " show")
        // The line it was asked in still stands above the list.
        #expect(terminal.screen.lines.first?.contains("> show") == true)
      }
    }

    @Test func `Up and Down go through the lines that start as typed`() throws {
      try TerminalSession.run { terminal, _ in
        for line in ["open order SVO000002", "show lines", "open order SVO000001", "where"] {
          try terminal.enter(line)
        }
        try terminal.expect("Work Date")
        try terminal.type("ope\u{1B}[A")
        try terminal.expectLine("> open order SVO000001")
        try terminal.type("\u{1B}OA")
        try terminal.expectLine("> open order SVO000002")
        try terminal.type("\u{1B}[B")
        try terminal.expectLine("> open order SVO000001")
        try terminal.type("\u{1B}[B")
        try terminal.expectWholeLine("HARROW 2026-01-26 SVO000001> ope")
      }
    }

    @Test func `Ctrl-R searches backwards, and the prompt keeps its colours`() throws {
      try TerminalSession.run { terminal, _ in
        for line in ["open order SVO000002", "show lines"] { try terminal.enter(line) }
        try terminal.expect("HDD-20")
        try terminal.type("\u{12}rder SVO")
        try terminal.expectWholeLine("search 'rder SVO': open order SVO000002")
        try terminal.type("\u{1B}")
        try terminal.expectLine("HARROW 2026-01-26 SVO000002> open order SVO000002")
        #expect(terminal.screen.ink(of: "SVO000002>").contains("0;36"))
      }
    }

    @Test func `the search goes on, back and away`() throws {
      try TerminalSession.run { terminal, _ in
        for line in ["let a = 1", "let b = 2", "let c = 3"] { try terminal.enter(line) }
        try terminal.type("keep me\u{12}LET ")
        try terminal.expectWholeLine("search 'LET ': let c = 3")
        try terminal.type("\u{12}\u{12}")
        try terminal.expectWholeLine("search 'LET ': let a = 1")
        // Nothing older is found, and a shorter text is looked for from the newest line on.
        try terminal.type("\u{12}")
        try terminal.expectWholeLine("search 'LET ' (nothing): let a = 1")
        try terminal.type("\u{7F}")
        try terminal.expectWholeLine("search 'LET': let c = 3")
        try terminal.type("\u{07}")
        try terminal.expectLine(TerminalSession.mark + " keep me")
        try terminal.type("\u{12}b =\r")
        try terminal.expectAnswer()
        #expect(terminal.screen.lines.contains { $0.hasSuffix("> let b = 2") })
        try terminal.type("\u{12}c =\u{03}")
        try terminal.expect("let c = 3^C")
        #expect(!terminal.screen.text.contains("search"))
      }
    }

    @Test func `Ctrl-C gives up the line and Ctrl-D ends the session well`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.type("garbage žluť")
        try terminal.expect("garbage žluť")
        try terminal.type("\u{03}")
        try terminal.expect("garbage žluť^C")
        try terminal.expectLine(TerminalSession.mark)
        try terminal.type("\u{04}")
        #expect(try terminal.exitStatus() == 0)
      }
    }

    @Test func `Ctrl-D deletes inside a line`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.type("whexre\u{1B}[D\u{1B}[D\u{1B}[D\u{04}")
        try terminal.expectLine("> where")
        try terminal.type("\r")
        try terminal.expect("Work Date")
      }
    }

    @Test func `keys that move and delete do so, and unknown keys leave nothing behind`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.type("here\u{1B}[Hw\u{1B}[F!\u{7F}")
        try terminal.expectLine("> where")
        try terminal.type("\u{1B}[5~\u{1B}[6~\u{1B}[15~\u{1B}[2~")
        try terminal.type("x")
        try terminal.expectLine("> wherex")
        try terminal.type("\u{1B}[D\u{1B}[3~\r")
        try terminal.expect("Work Date")
      }
    }

    @Test func `wide characters and accents stay where they are while a line is edited`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.type("# 日本 škoda\u{1B}[H\u{1B}[C\u{1B}[Cx")
        try terminal.expectLine("> # x日本 škoda")
      }
    }

    @Test func `what is typed ahead is read in its turn`() throws {
      try TerminalSession.run { terminal, _ in
        try terminal.type("open order SVO000002\rshow lines\rset posting da\t")
        try terminal.expectLine(Self.order + " set posting date")
        #expect(terminal.screen.text.contains("HDD-20"))
      }
    }

    @Test func `a list of words cuts no meaning without saying so`() throws {
      try TerminalSession.run({ $0.columns = 60 }) { terminal, _ in
        try terminal.type("re\t\t")
        try terminal.expect("redo     Does again what the last rewind took back, one co…")
      }
    }

    @Test func `the hint tells what comes next and its type`() throws {
      try TerminalSession.run({ $0.columns = 130 }) { terminal, _ in
        try terminal.expectLine("try: show orders")
        try terminal.enter("open order SVO000002")
        try terminal.expect("Opened")
        try terminal.type("set qty to ship ")
        try terminal.expectLine("Qty. to Ship: number, at most 2 on 10000, 2 on 20000")
        try terminal.type("1 on line ")
        try terminal.expectLine("line number")
        try terminal.type("10000\r")
        try terminal.expect("Changed line 10000: Qty. to Ship 1.")
        // The hint is gone from the line that was entered.
        #expect(!terminal.screen.text.contains("line number"))
      }
    }

    @Test func `a hint gives way where there is no room`() throws {
      try TerminalSession.run(
        { $0.columns = 40 }, waitingFor: ">"
      ) { terminal, _ in
        try terminal.enter("open order SVO000002")
        try terminal.type("set qty to ship 1 qty to invoice ")
        try terminal.expect("set qty to ship")
        try terminal.type("1")
        try terminal.expect("the line without a hint") {
          $0.lines.joined().contains("qty to invoice 1") && !$0.text.contains("Qty. to Invoice")
        }
      }
    }
  }
}
