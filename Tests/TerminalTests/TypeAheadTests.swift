import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension AtTerminal {
  /// Keys that are pressed while a command works.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct TypeAheadTests {
    /// More than a terminal holds for one who does not read.
    static let long = String(repeating: "help tables\n", count: 40)

    private static func whileLongWorks(
      replacingShell: Bool = false, _ body: (PseudoTerminal) throws -> Void
    ) throws {
      try TerminalSession.runInShell(files: ["long.post": long], replacesShell: replacingShell) {
        terminal in
        try terminal.enterUnread("run \"long.post\"")
        try body(terminal)
      }
    }

    /// Waits for what the shell says about the modes of the terminal.
    private static func expectEcho(_ terminal: PseudoTerminal) throws {
      try terminal.send("stty -a | grep -q ' echo ' ; echo echo=$?\n")
      try terminal.expect("echo=0")
    }

    @Test func `they show when the next line takes them, and not before`() throws {
      try Self.whileLongWorks { terminal in
        let before = terminal.screen.readings
        #expect(!terminal.echoesKeys)
        try terminal.send("show name of customer 30000\rshow na")
        try terminal.expect("two more readings") { $0.readings == before + 2 }
        try terminal.expectLine("> show na")
        let lines = terminal.written.components(separatedBy: "\u{1B}[?2004h")
        // The line that was typed first, with all that it answered.
        #expect(!lines[before].contains("customer 30000"))
        #expect(lines[before + 1].contains("Lakeside School of Design"))
        try terminal.type("me of customer 10000\r")
        try terminal.expect("Brightwater Bakery Ltd.")
      }
    }

    @Test func `Ctrl-Z gives the terminal back as it was, and fg hides keys again`() throws {
      try Self.whileLongWorks { terminal in
        try terminal.send("\u{1A}")
        try terminal.expect("Stopped")
        try Self.expectEcho(terminal)
        try terminal.send("fg\n")
        try terminal.expectAnswer()
        try terminal.enterUnread("run \"long.post\"")
        #expect(!terminal.echoesKeys)
        try terminal.expectAnswer()
        try terminal.type("\u{04}")
        try terminal.expectLine("shell$")
        try Self.expectEcho(terminal)
      }
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGILL])
    func `a signal that ends the program shows keys again`(number: Int32) throws {
      try Self.whileLongWorks(replacingShell: true) { terminal in
        #expect(!terminal.echoesKeys)
        terminal.signal(number)
        _ = try terminal.exitStatus()
        #expect(terminal.echoesKeys)
      }
    }

    @Test func `whoever else reads from the terminal shows what is typed`() throws {
      try TerminalSession.runInShell(files: ["a.post": "ask \"Ready?\" answer yes\nwhere\n"]) {
        terminal in
        try terminal.enter("run \"a.post\"")
        try terminal.expect("the mark of the reply") { $0.cursorLine.hasPrefix("?") }
        #expect(terminal.echoesKeys)
        try terminal.send("yes\n")
        try terminal.expect("? yes")
        try terminal.expectAnswer()
        #expect(!terminal.echoesKeys)
      }
    }
  }
}
