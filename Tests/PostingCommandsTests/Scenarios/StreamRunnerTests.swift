import PostingCommands
import ServicePosting
import Testing

@Suite struct StreamRunnerTests {
  func stream(keepsGoing: Bool = false) -> StreamRunner {
    var options = ScriptRunner.Options()
    options.keepsGoing = keepsGoing
    return StreamRunner(
      ScriptRunner(session: Session(company: .empty), options: options), file: "-")
  }

  @Test func `an answer is told at once, a refusal when no expectation follows`() {
    var stream = stream(keepsGoing: true)
    #expect(stream.read("company empty").map(\.output) == [["Company empty is open."]])
    #expect(stream.read("let a = $none").isEmpty)
    #expect(stream.read("# a comment").isEmpty)
    let lines = stream.read("company empty")
    #expect(lines.first?.faults.first?.hasPrefix("-:2:9: ") == true)
    #expect(lines.last?.output == ["Company empty is open."])
    #expect(stream.runner.failures.count == 1)
  }

  @Test func `expected refusals are awaited`() {
    var stream = stream()
    let lines = ["let a = $none", "! E-UNKNOWN-VARIABLE", "! $none", "company empty", "!"]
      .map { stream.read($0) }
    #expect(lines.map(\.count) == [0, 0, 0, 2, 0])
    #expect(stream.runner.failures == [])
    #expect(stream.finish().count == 1)
    #expect(stream.runner.failures.map(\.diagnostic.code) == ["E-NOT-REFUSED"])
  }

  @Test func `a refusal stops the stream before the next command`() {
    var stream = stream()
    _ = stream.read("let a = $none")
    let lines = stream.read("company empty")
    #expect(lines.count == 1)
    #expect(stream.isStopped)
  }

  @Test func `commands may be continued and abandoned`() {
    var stream = stream()
    #expect(stream.read("company \\").isEmpty)
    #expect(stream.isUnfinished)
    #expect(stream.read(" empty").map(\.output) == [["Company empty is open."]])
    _ = stream.read("company \\")
    stream.abandon()
    #expect(!stream.isUnfinished)
    #expect(stream.finish().isEmpty)
  }

  @Test func `an end inside a command and stray lines are faults`() {
    var unfinished = stream()
    _ = unfinished.read("company \\")
    _ = unfinished.finish()
    #expect(unfinished.runner.failures.map(\.diagnostic.code) == ["E-UNFINISHED"])
    var stray = stream(keepsGoing: true)
    _ = stray.read("! text")
    _ = stray.read("| text")
    #expect(stray.runner.failures.map(\.place.line) == [1, 2])
  }
}
