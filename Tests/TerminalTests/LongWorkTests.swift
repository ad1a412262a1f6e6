import Foundation
import Testing

extension AtTerminal {
  /// Recordings, lessons and long commands at the prompt.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct LongWorkTests {
    @Test func `a recording shows in the prompt and is not left by mistake`() throws {
      try TerminalSession.runInShell { terminal in
        try terminal.enter("record \"case.post\"")
        try terminal.expectLine("HARROW 2026-01-26 rec>")
        try terminal.enter("open order SVO000002")
        try terminal.expectLine("HARROW 2026-01-26 SVO000002 rec>")
        #expect(terminal.screen.ink(of: "rec").contains("0;31"))
        for leaving in ["\u{04}", "quit\r"] {
          try terminal.type(leaving)
          try terminal.expectLine("The recording to case.post goes on. Leave? [y/N]")
          try terminal.enter("n")
          try terminal.expectLine("SVO000002 rec>")
        }
        try terminal.enter("stop recording")
        try terminal.expect("Recorded 1 command to case.post.")
        try terminal.type("\u{04}")
        try terminal.expectLine("shell$")
        try terminal.send("cat case.post\n")
        try terminal.expect("| Opened order SVO000002.")
        #expect(!terminal.screen.text.contains("\nquit"))
      }
    }

    @Test func `who waits is told on standard error how far it is`() throws {
      let script = "where\nask \"Ready?\" answer yes\nwhere\n"
      try TerminalSession.runInShell(files: ["long.post": script], arguments: "2>told") {
        terminal in
        try terminal.expectLine(TerminalSession.mark)
        try terminal.enter("run \"long.post\"")
        try terminal.expect("Ready?")
        let asked = ContinuousClock.now
        try terminal.expectLineMode()
        try terminal.expect("a second to pass") { _ in
          ContinuousClock.now - asked > .milliseconds(1_200)
        }
        try terminal.send("yes\n")
        try terminal.expectAnswer()
        #expect(!terminal.written.contains("of 3 commands"))
        try terminal.enter("quit")
        try terminal.expectLine("shell$")
        try terminal.send("grep -q '2 of 3 commands of long.post' told; echo told=$?\n")
        try terminal.expect("told=0")
      }
    }

    @Test func `a walkthrough asks, hides the answer and explains it`() throws {
      let lesson = """
        # Two disks are ordered.
        open order SVO000002
        # What goes first?
        ask "How many disks go now?" answer qty to ship of line 10000 because "none is shipped yet"
        show lines
        """
      try TerminalSession.runInShell(
        files: ["lesson.post": lesson], arguments: "walk lesson.post"
      ) { terminal in
        try terminal.expect("Two disks are ordered.")
        try terminal.type("\r")
        try terminal.expect("What goes first?")
        try terminal.expect("> ask \"How many disks go now?\"")
        #expect(!terminal.screen.text.contains("qty to ship"))
        try terminal.type("\r")
        try terminal.expectLine("?")
        try terminal.expectLineMode()
        try terminal.send("1\n")
        try terminal.expect("Not 1: it is 2. None is shipped yet.")
        try terminal.type("b\r")
        try terminal.expect("the question again") {
          $0.text.components(separatedBy: "> ask").count == 3
        }
        try terminal.type("\r")
        try terminal.expectLineMode()
        try terminal.send("2.0\n")
        try terminal.expect("Right. None is shipped yet.")
      }
    }
  }
}
