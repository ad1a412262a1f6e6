import PostingCommands
import ServicePosting
import Testing

@Suite struct ScriptRunnerTests {
  func run(
    _ text: String, _ change: (inout ScriptRunner.Options) -> Void = { _ in }
  ) throws -> (runner: ScriptRunner, lines: [AnswerText.Lines]) {
    var options = ScriptRunner.Options()
    change(&options)
    var runner = ScriptRunner(session: Session(company: .empty), options: options)
    var lines: [AnswerText.Lines] = []
    runner.run(try Script(name: "case.post", text: text)) { lines.append($0) }
    return (runner, lines)
  }

  @Test func `a script stops at the first refusal`() throws {
    let (runner, lines) = try run("company empty\nlet a = $none\ncompany empty")
    #expect(lines.map(\.output) == [["Company empty is open."], []])
    #expect(runner.failures.map(\.place.line) == [2])
    #expect(lines.last?.faults.first?.hasPrefix("case.post:2:9: ") == true)
    #expect(runner.isStopped)
  }

  @Test func `it goes on after one if told so`() throws {
    let (runner, lines) = try run("let a = $none\ncompany empty") { $0.keepsGoing = true }
    #expect(lines.last?.output == ["Company empty is open."])
    #expect(runner.failures.count == 1)
  }

  @Test(arguments: ["!", "! E-UNKNOWN-VARIABLE", "! $none has no value", "! E-UNKNOWN-VARIABLE\n!"])
  func `an expected refusal is no failure`(expected: String) throws {
    let (runner, lines) = try run("let a = $none\n\(expected)\ncompany empty")
    #expect(runner.failures == [])
    #expect(lines.last?.output == ["Company empty is open."])
    #expect(lines.first?.output.first?.hasPrefix("! ") == true)
    #expect(lines.first?.faults == [])
  }

  @Test(arguments: [
    ("company empty\n!", "E-NOT-REFUSED", 1), ("let a = $none\n! E-OTHER", "E-OTHER-REFUSAL", 2),
    ("let a = $none\n!\n! something else", "E-OTHER-REFUSAL", 3),
  ])
  func `the wrong refusal or none is a failure`(text: String, code: String, line: Int) throws {
    let failure = try #require(try run(text).runner.failures.first)
    #expect(failure.diagnostic.code == code)
    #expect(failure.place.line == line)
  }

  @Test func `an expected refusal may name a variable`() throws {
    let text = "let a = has\nlet b = $none\n! $none $a no value\nlet b = $none\n! $a $b"
    #expect(try run(text).runner.failures.map(\.place.line) == [5])
  }

  @Test func `quit ends the script`() throws {
    let (runner, lines) = try run("quit\ncompany empty")
    #expect(runner.session.isFinished)
    #expect(lines.count == 1)
  }

  @Test func `echo shows narration and commands`() throws {
    let (_, lines) = try run("# Why.\n  company \\\n   empty\n# End.") { $0.echoes = true }
    #expect(
      lines.flatMap(\.output) == ["# Why.", "> company empty", "Company empty is open.", "# End."])
  }

  @Test func `JSON has one value for each command, also a refused one`() throws {
    let text = "set format json\nlet a = $none\n!\nlet a = 1"
    let lines = try run(text).lines.flatMap(\.output)
    #expect(lines.count == 3)
    #expect(lines.dropFirst().first?.contains(#""ok":false,"error":{"code":"E-UNKNOWN"#) == true)
    #expect(lines.last == #"{"command":"let a = 1","ok":true,"notes":[],"rows":[]}"#)
  }
}
