import Foundation
import Testing

extension AtTerminal {
  /// The history as it is kept from one session to the next.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct HistoryKeepingTests {
    private static let place = ".local/state/servicepost/history"

    @Test func `a session finds what earlier ones entered`() throws {
      try TerminalSession.run { terminal, session in
        try terminal.enter("open order SVO000003")
        try terminal.enter(" show lines")
        try terminal.enter("ope order SVO000002")
        try terminal.expectLine("SVO000002>")
        try terminal.type("\u{04}")
        _ = try terminal.exitStatus()
        let path = session.folder + "/" + Self.place
        // A leading blank keeps a line out; words are kept in full.
        let kept = try String(contentsOfFile: path, encoding: .utf8)
        #expect(kept == "open order SVO000003\nopen order SVO000002\n")
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        #expect(facts[.posixPermissions] as? Int == 0o600)
        let next = try session.start()
        try next.type("open\u{1B}[A")
        try next.expectLine("> open order SVO000002")
      }
    }

    @Test func `two sessions at once lose nothing of each other`() throws {
      try TerminalSession.run { first, session in
        let second = try session.start()
        for number in 1...5 {
          try first.enter("let first\(number) = 1")
          try second.enter("let second\(number) = 1")
        }
        for terminal in [first, second] {
          try terminal.type("\u{04}")
          _ = try terminal.exitStatus()
        }
        let kept = try String(
          contentsOfFile: session.folder + "/" + Self.place, encoding: .utf8)
        let lines = kept.split(separator: "\n").map(String.init)
        let wanted = (1...5).flatMap { ["let first\($0) = 1", "let second\($0) = 1"] }
        #expect(Set(lines) == Set(wanted))
        #expect(lines.count == wanted.count)
        #expect(lines.filter { $0.contains("first") } == wanted.filter { $0.contains("first") })
        let third = try session.start()
        try third.enter("history second")
        for number in 1...5 { try third.expect("  let second\(number) = 1") }
        #expect(!third.screen.text.contains("let first"))
      }
    }

    @Test func `commands are listed and carried out again`() throws {
      try TerminalSession.run { terminal, _ in
        for line in ["open order SVO000002", "show orders", "open order SVO000002"] {
          try terminal.enter(line)
        }
        try terminal.expectLine(AtTerminal.PromptTests.order)
        try terminal.enter("close")
        try terminal.enter("history")
        // The repeated line stands once, at its last place.
        try terminal.expect("1  show orders\n2  open order SVO000002\n3  close")
        try terminal.enter("rerun 2..3")
        try terminal.expect("> open order SVO000002\nOpened order SVO000002.\n> close\nClosed")
        try terminal.enter("rerun show")
        try terminal.expect("> show orders\nNo. ")
        try terminal.enter("rerun 99")
        try terminal.expect("[E-NO-HISTORY]")
      }
    }

    @Test func `a history that is a link is left alone, and that is said`() throws {
      let folder = try Program.Folder(["elsewhere": "secret\n"])
      var session = TerminalSession(folder: folder.path)
      let link = folder.path + "/link"
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: folder.path + "/elsewhere")
      session.variables["SERVICEPOST_HISTORY"] = link
      let terminal = try session.start()
      try terminal.expect("The history is not kept: \(link)")
      try terminal.enter("where")
      try terminal.expect("Work Date")
      try terminal.type("wh\u{1B}[A")
      try terminal.expectLine("> where")
      #expect(try folder.read("elsewhere") == "secret\n")
    }

    @Test func `the history is where the folder of states is, and never grows for ever`() throws {
      let old = (1...2_000).map { "let a\($0) = 1\n" }.joined()
      try TerminalSession.run(
        files: ["state/servicepost/history": old],
        { $0.variables["XDG_STATE_HOME"] = "\($0.folder)/state" }
      ) { terminal, session in
        try terminal.type("let a1999\u{1B}[A")
        try terminal.expectLine("> let a1999 = 1")
        try terminal.type("\u{03}")
        try terminal.enter("where")
        try terminal.type("\u{04}")
        #expect(try terminal.exitStatus() == 0)
        let path = session.folder + "/state/servicepost/history"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        // A thousand are kept when it begins, then there is one more.
        #expect(lines.count == 1_001)
        #expect(lines.first == "let a1001 = 1")
        #expect(lines.last == "where")
        #expect(!FileManager.default.fileExists(atPath: session.folder + "/.local"))
      }
    }

    @Test func `a history may be kept nowhere`() throws {
      try TerminalSession.run({ $0.variables["SERVICEPOST_HISTORY"] = "" }) { terminal, session in
        try terminal.enter("where")
        try terminal.expect("Work Date")
        #expect(!FileManager.default.fileExists(atPath: session.folder + "/.local"))
      }
    }
  }
}
