import Foundation
import ServicePosting
import Testing

@testable import PostingCommands

/// `skip`, `todo`, fixtures, and the rows behind an expectation.
@Suite struct ScenarioMarkTests {
  func run(_ text: String) -> ScenarioResult {
    ScenarioRunner(company: .demo).run(name: "case.post", text: text)
  }

  @Test func `skip leaves out the rest and says why`() {
    let result = run("show orders\nskip \"no prices\"\nexpect count of orders is 99\n")
    #expect(result.outcome == .skipped)
    #expect(result.skipReason == "no prices")
    #expect(result.commandCount == 2)
    #expect(run("expect count of orders is 99\nskip \"x\"").outcome == .failed)
  }

  @Test func `todo excuses failures, and tells when there is none`() {
    let open = run("todo \"later\"\nexpect count of orders is 99\n")
    #expect(open.outcome == .todo)
    #expect(open.isPassed)
    #expect(open.excused.count == 1)
    let done = run("todo \"later\"\nexpect count of orders is 3\n")
    #expect(done.outcome == .failed)
    #expect(
      done.failures.first?.lines.first
        == "case.post:2:1: The scenario passes, and is marked as still to be done: later "
        + "[E-TODO-DONE]")
  }

  @Test(arguments: ScenarioReport.allCases)
  func `reports count what was skipped and what is to do`(report: ScenarioReport) throws {
    let results = [
      run("where"), run("skip \"a # b <c>\""), run("todo \"why\"\nexpect count of orders is 9"),
      run("expect count of orders is 9"),
    ]
    let text = report.lines(results).joined(separator: "\n")
    switch report {
    case .pretty:
      #expect(text.hasSuffix("1 scenario passed, 1 failed, 1 skipped, 1 to do (5 commands)."))
      #expect(text.contains("case.post: skipped: a # b <c>\ncase.post: to do: why\n"))
    case .tap, .tap14:
      #expect(text.contains("\nok 2 - case.post # SKIP a \\# b <c>\n"))
      #expect(text.contains("\nnot ok 3 - case.post # TODO why\n"))
    case .junit:
      #expect(text.contains(#"<testsuites tests="4" failures="1" errors="0" skipped="2">"#))
      #expect(text.contains(#"<skipped message="a # b &lt;c&gt;"/>"#))
    case .jsonl:
      let outcomes = try text.split(separator: "\n").map { line in
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return value?["outcome"] as? String
      }
      #expect(outcomes == ["passed", "skipped", "todo", "failed"])
    }
  }

  @Test func `a failed expectation shows the rows it counted`() {
    let lines = run("expect count of items where unit price > 1000 is 9").failures.flatMap(\.lines)
    #expect(
      lines.first?.contains("Expected count of items where unit price > 1000 to be 9") == true)
    #expect(lines.contains { $0.contains("Unit Price") })
    let none = run("expect count of invoices is 1").failures.flatMap(\.lines)
    #expect(none.last == "  No rows.")
    let several = run("expect name of customers where no <> \"\" is \"x\"").failures.flatMap(
      \.lines)
    #expect(several.first?.hasSuffix("[E-NOT-ONE-ROW]") == true)
    #expect(several.contains { $0.contains("Brightwater") })
  }

  @Test func `what a first script prepared is shared as a value`() {
    final class Store: @unchecked Sendable {
      let lock = NSLock()
      var kept: [String: FixtureStore.Fixture] = [:]
      var reads = 0
    }
    let store = Store()
    var files = FileAccess { _, _ throws(Diagnostic) in
      store.lock.withLock { store.reads += 1 }
      return "create order SO-1 for customer 10000\nlet a = 5\n"
    }
    files.fixtures = FixtureStore(
      find: { name in store.lock.withLock { store.kept[name] } },
      keep: { name, fixture in store.lock.withLock { store.kept[name] = fixture } })
    let runner = ScenarioRunner(company: .demo, files: files)
    let text = """
      run "base.post"
      | Created order SO-1 for customer 10000.
      expect order SO-1 exists
      expect $a is 5
      delete order SO-1
      """
    for _ in 0..<3 { #expect(runner.run(name: "case.post", text: text).isPassed) }
    #expect(store.reads == 1)
    // Not as the first command: then it depends on what was done before.
    #expect(runner.run(name: "b.post", text: "let a = 1\nrun \"base.post\"").isPassed)
    #expect(store.reads == 2)
  }
}
