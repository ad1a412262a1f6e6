import PostingCommands
import ServicePosting
import Testing

@Suite struct ScenarioRunnerTests {
  func run(_ text: String, files: FileAccess? = nil) -> ScenarioResult {
    ScenarioRunner(company: .empty, files: files).run(name: "sub/case.post", text: text)
  }

  static let passing = """
    company empty
    | Company empty is open.
    let a = $none
    ! E-UNKNOWN-VARIABLE
    set format json
    let a = 1
    | {"command":"let a = 1","ok":true,"notes":[],"rows":[]}
    """

  @Test func `a scenario passes when all is as expected`() {
    let result = run(Self.passing)
    #expect(result.failures == [])
    #expect(result.commandCount == 4)
  }

  @Test func `output that differs is shown as a diff and does not stop the scenario`() {
    let result = run("company empty\n| Company\n\n  | empty\nwhere # here\n| nowhere\n")
    #expect(result.commandCount == 2)
    #expect(result.differences.map(\.commandLine) == [1, 5])
    #expect(
      result.differences.first?.lines == [
        "sub/case.post:2:1: The command of line 1 prints something else. [E-OUTPUT]",
        "--- sub/case.post", "+++ printed", "@@ -2,2 +2,1 @@", "-Company", "-empty",
        "+Company empty is open.",
      ])
  }

  @Test func `a failed command stops the scenario`() {
    let result = run("let a = $none\ncompany empty")
    #expect(result.commandCount == 1)
    #expect(!result.isPassed)
    #expect(!result.isUnreadable)
  }

  @Test func `a script that does not parse runs nothing`() {
    let result = run("company empty\nfrobnicate\nfrobnicate again\n")
    #expect(result.commandCount == 0)
    #expect(result.failures.count == 2)
    #expect(result.isUnreadable)
    #expect(run("frobnicate\n!").isPassed)
  }

  @Test func `scripts that are run are named from the scenario's folder`() {
    let files = FileAccess { path, script throws(Diagnostic) in
      guard FileAccess.resolved(path, fromScript: script) == "in/b.post" else {
        throw Diagnostic(.refused, code: "E-FILE", "No.")
      }
      return "company empty"
    }
    #expect(run("run \"in/b.post\"\n| Company empty is open.", files: files).isPassed)
    #expect(run("run \"b.post\"\n! E-FILE", files: files).isPassed)
    #expect(run("run \"b.post\"\n! E-NO-FILES").isPassed)
  }

  @Test func `an update replaces blocks and nothing else`() throws {
    let text = "\u{FEFF}company empty  # why\r\n  | Company\r\n# kept\r\n  | other\r\n\r\nwhere\n"
    let script = try Script(name: "case.post", text: text)
    let updated = script.updated(ScenarioRunner(company: .empty).run(script).differences)
    #expect(
      updated
        == "\u{FEFF}company empty  # why\r\n  | Company empty is open.\r\n# kept\r\n\r\nwhere\n")
  }

  @Test func `an update makes output fit, and leaves failures and silent commands alone`() throws {
    let text = "let a = 1\n| something\ncompany empty\n| nothing\nlet b = $none\n| x"
    let script = try Script(name: "case.post", text: text)
    let updated = script.updated(ScenarioRunner(company: .empty).run(script).differences)
    #expect(
      updated
        == "let a = 1\n| something\ncompany empty\n| Company empty is open.\nlet b = $none\n| x")
  }

  @Test(arguments: [ScenarioReport.pretty, .tap, .junit, .jsonl])
  func `reports name failures and escape what they quote`(report: ScenarioReport) {
    let failed = run("company empty\n| <a & \"b\">\u{1B}")
    let passed = run(Self.passing)
    let text = report.lines([passed, failed]).joined(separator: "\n")
    let expected: [ScenarioReport: [String]] = [
      .pretty: ["-<a & \"b\">\\x1B", "1 scenario passed, 1 failed (5 commands)."],
      .tap: ["1..2", "ok 1 - sub/case.post", "not ok 2 - sub/case.post", "    -<a & \"b\">"],
      .junit: ["tests=\"2\" failures=\"1\"", "-&lt;a &amp; &quot;b&quot;&gt;\\x1B"],
      .jsonl: [#""outcome":"passed","commands":4,"failures":[]}"#, #"-<a & \"b\">\\x1B"#],
    ]
    for part in expected[report] ?? [] { #expect(text.contains(part)) }
    #expect(!text.contains("\u{1B}"))
  }
}
