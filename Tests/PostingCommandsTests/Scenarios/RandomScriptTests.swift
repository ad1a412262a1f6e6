import PostingCommands
import ServicePosting
import SeededNumbers
import Testing

/// Text nobody would write: it is refused or runs, and never ends the program.
@Suite struct RandomScriptTests {
  static let parts = [
    "|", "!", "#", "\\", " ", "\"", "'", "$", "\t", "\r", "\u{FEFF}", "\u{202E}", "é", "日", "\n",
    "\n", "\n| x", "\n!", "\n! E-", "\ncompany empty", "\nlet a = $b", "\nset format json",
    "\nshow customers", "\nwhere \\\n", "\nset format csv", "quit",
  ]

  @Test(arguments: 1...4) func `whole and line by line`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let runner = ScenarioRunner(company: .empty)
    for _ in 0..<250 {
      let count = Int.random(in: 0...30, using: &generator)
      let text = (0..<count).map { _ in
        Self.parts[Int.random(in: 0..<Self.parts.count, using: &generator)]
      }.joined()
      let result = runner.run(name: "random.post", text: text)
      for report in [ScenarioReport.pretty, .tap, .junit, .jsonl] { _ = report.lines([result]) }
      if let script = try? Script(name: "random.post", text: text) {
        // What an update wrote fits when it is run again.
        let updated = script.updated(result.differences)
        let again = runner.run(name: "random.post", text: updated)
        #expect(again.differences.allSatisfy { $0.actual.isEmpty }, "seed \(seed)")
        #expect(again.commandCount == result.commandCount, "seed \(seed)")
      }
      var options = ScriptRunner.Options()
      options.keepsGoing = true
      let session = Session(company: .empty)
      var stream = StreamRunner(ScriptRunner(session: session, options: options), file: nil)
      for line in text.split(separator: "\n") { _ = stream.read(String(line)) }
      _ = stream.finish()
    }
  }
}
