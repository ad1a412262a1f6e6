import Foundation
import PostingCommands
import ServicePosting
import Testing

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
  static let text: String = {
    let file = URL(filePath: #filePath)
    let top = (0..<4).reduce(file) { folder, _ in folder.deletingLastPathComponent() }
    return (try? String(contentsOf: top.appending(path: "README.md"), encoding: .utf8)) ?? ""
  }()

  /// The fenced blocks of a language, in order.
  private func blocks(_ language: String) -> [String] {
    Self.text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  @Test func `the command table is the catalogue's`() {
    let table = CommandCatalogue.markdown
    let isThere = Self.text.contains("\n\n" + table + "\n")
    #expect(isThere, "the table should be\n\(table)")
  }

  @Test func `the transcript is what its commands print`() throws {
    let transcript = try #require(blocks("text").first)
    let commands = transcript.split(separator: "\n").filter { $0.hasPrefix("> ") }
      .map { $0.dropFirst(2) }
    var options = ScriptRunner.Options()
    options.echoes = true
    var runner = ScriptRunner(session: Session(company: .demo), options: options)
    var shown: [String] = []
    let script = try Script(
      name: "README.md", text: commands.joined(separator: "\n"))
    runner.run(script) { shown += $0.output + $0.remarks }
    #expect(runner.failures.isEmpty)
    #expect(shown.joined(separator: "\n") + "\n" == transcript)
  }

  @Test func `the scenario it shows passes`() throws {
    let scenario = try #require(blocks("post").first)
    let result = ScenarioRunner(company: .demo).run(name: "README.md", text: scenario)
    #expect(result.isPassed, "\(result.failures.flatMap(\.lines).joined(separator: "\n"))")
  }
}
