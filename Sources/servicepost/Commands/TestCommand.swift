internal import ArgumentParser
internal import PostingCommands
internal import ServicePosting

/// Runs scenario files, each on a fresh company, and compares what they print.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Runs scenarios, each on its own fresh company.")

  @Argument(help: "Scenario files, or folders with .post files at any depth.")
  var paths: [String]

  @Option(help: "How many scenarios run at once; without it, one for each processor.")
  var jobs: Int?

  @Option(help: "Run only scenarios whose path contains this text.")
  var filter: String?

  @Option(help: "Run only one of several equal parts of the scenarios, as 2/5.")
  var shard: Shard?

  @Option(
    help:
      "text, tap, tap14, junit or jsonl, also to a file: junit=FILE; may be given several times.")
  var report: [Report] = []

  @Option(help: "When to use colours: auto, always or never.")
  var color: Colours = .auto

  @Flag(help: "Write the names of the scenarios and run none.")
  var list = false

  @Flag(help: "Stop at the first scenario that fails.")
  var failFast = false

  @Flag(help: "Run only the scenarios that failed when they were run last.")
  var failed = false

  @Flag(help: "Tell on standard error how long each scenario took, the slowest first.")
  var timings = false

  @Flag(help: "Replace expected output that differs by what is printed.")
  var update = false

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 64.")
    }
    if update, Environment["CI"] != nil {
      throw ValidationError("--update is refused where CI is set: expectations change by hand.")
    }
    if report.count(where: { $0.file == nil }) > 1 {
      throw ValidationError("Only one report can go to standard output; write  FORMAT=FILE.")
    }
  }

  func run() throws {
    let console = Console(colours: color)
    let scenarios = try found()
    if scenarios.isEmpty {
      console.tell(["No scenario found."])
      throw ExitStatus.noTests.code
    }
    if list { return console.print(scenarios.map(\.shownPath)) }
    let watch = Stopwatch()
    var results = run(scenarios)
    let time = watch.elapsed
    if update { results = try updated(results, console) }
    var failures = FailedScenarios()
    failures?.note(results)
    // Who asks for files only still wants to see what failed.
    let shown = report.allSatisfy { $0.file != nil } ? [Report(.pretty)] : []
    for report in shown + report { try write(report, of: results.map(\.result), console) }
    tell(time, of: results, console)
    let failed = results.filter { !$0.result.isPassed }
    if failed.contains(where: \.result.isUnreadable) { throw ExitStatus.syntax.code }
    if !failed.isEmpty { throw ExitStatus.refused.code }
  }
}

extension TestCommand {
  private func found() throws -> [ScenarioFile] {
    for path in paths where !TextFile.exists(path) {
      throw ValidationError("There is no file or folder \(path).")
    }
    let failures = failed ? FailedScenarios() : nil
    if failed, failures == nil {
      throw ValidationError("--failed needs a home folder, where the list is kept.")
    }
    do throws(ScenarioFile.Fault) {
      return try ScenarioFile.all(in: paths).filter { file in
        (failures?.holds(file.path) ?? true) && (filter.map { file.path.contains($0) } ?? true)
          && (shard?.holds(file.path) ?? true)
      }
    } catch {
      throw ValidationError("The folder \(error.path) cannot be read: \(error.reason).")
    }
  }

  private func run(_ scenarios: [ScenarioFile]) -> [ScenarioFile.Run] {
    let company = Company.demo
    // Read by one thread, before the others start.
    _ = Session(company: company)
    let stops = failFast
    let fixtures = Fixtures()
    let threads = min(jobs ?? Parallel.processorCount, scenarios.count)
    let runs = Parallel.map(scenarios, threads: threads) { file in
      let watch = Stopwatch()
      var run = file.run(on: company, fixtures)
      run.time = watch.elapsed
      return (run, stop: stops && !run.result.isPassed)
    }
    guard stops, let first = runs.firstIndex(where: { !$0.result.isPassed }) else { return runs }
    return Array(runs[...first])
  }

  /// Writes new expectations; what remains are the failures that no expectation can mend.
  private func updated(
    _ runs: [ScenarioFile.Run], _ console: Console
  ) throws -> [ScenarioFile.Run] {
    var updated = runs
    var count = 0
    for (index, run) in runs.enumerated() {
      guard let text = run.updatedText else { continue }
      do throws(FileFault) {
        try TextFile.write(text, to: run.path)
      } catch {
        throw ValidationError("The file \(run.path) cannot be written: \(error.reason).")
      }
      updated[index].result.failures.removeAll { run.isUpdated($0) }
      count += 1
    }
    console.tell(["Expected output updated in \(count) file\(count == 1 ? "" : "s")."])
    return updated
  }

  private func write(_ report: Report, of results: [ScenarioResult], _ console: Console) throws {
    if report.format == .pretty, report.file == nil {
      return console.print(ScenarioReport.pretty(results))
    }
    let lines = report.format.lines(results)
    guard let file = report.file else { return console.print(lines) }
    do throws(FileFault) {
      try TextFile.write(lines.map { $0 + "\n" }.joined(), to: file)
    } catch {
      throw ValidationError("The report \(file) cannot be written: \(error.reason).")
    }
  }

  /// Times go to standard error only, since no two runs have the same.
  private func tell(_ time: Duration, of runs: [ScenarioFile.Run], _ console: Console) {
    if timings {
      let slowest = runs.sorted { $0.time > $1.time }
      console.tell(slowest.map { "\(Stopwatch.text($0.time))  \($0.shownPath)" })
    }
    console.tell(["Ran in \(Stopwatch.text(time))."])
  }
}
