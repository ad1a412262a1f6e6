import Foundation
import Testing

extension AtTerminal {
  /// The session that the README shows is what a person sees.
  ///
  /// `scripts/transcript` writes it there anew.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct ReadmeSessionTests {
    private static let opening = "```console\n"

    private static var readme: URL {
      let file = URL(filePath: #filePath)
      return (0..<3).reduce(file) { folder, _ in folder.deletingLastPathComponent() }
        .appending(path: "README.md")
    }

    /// The keys of the session, and what the screen shows before the next ones are pressed.
    private static let steps: [(keys: String, shown: String)] = [
      ("open order S\t\t", "Alpenblick Hotel GmbH"),
      ("2\r", "Opened order SVO000002."),
      ("set qty to ship 1 on line \t\t", "30000   Cost"),
      ("1\t\r", "Changed line 10000"),
      ("post ship ?\r", "invoice"),
      ("post ship and invoice\r", "15 G/L entries."),
      ("post ship\r", "Posted shipment"),
      ("set qty to invoice 3 on line 10000\r", "E-QTY-TO-INVOICE"),
    ]

    @Test func `the session in the README is what the screen shows`() throws {
      var shown: [String] = []
      try TerminalSession.run({
        $0.rows = 60
        $0.arguments = ["--quiet"]
      }) { terminal, _ in
        for step in Self.steps {
          try terminal.type(step.keys)
          try terminal.expect(step.shown)
          try terminal.expectLine(">")
        }
        try terminal.type("\u{03}")
        try terminal.expect("^C")
        shown = terminal.screen.lines
      }
      while shown.last.map({ $0.isEmpty || $0.contains("try: ") }) == true { shown.removeLast() }
      if shown.last?.hasSuffix("> ^C") == true { shown.removeLast() }
      let session = shown.joined(separator: "\n") + "\n"
      let text = try String(contentsOf: Self.readme, encoding: .utf8)
      let start = try #require(text.range(of: Self.opening))
      let end = try #require(text.range(of: "```", range: start.upperBound..<text.endIndex))
      let environment = ProcessInfo.processInfo.environment
      if environment["SERVICEPOST_WRITE_README"] != nil, environment["CI"] == nil {
        let written = text[..<start.upperBound] + session + text[end.lowerBound...]
        try String(written).write(to: Self.readme, atomically: true, encoding: .utf8)
      } else {
        #expect(String(text[start.upperBound..<end.lowerBound]) == session)
      }
    }
  }
}
