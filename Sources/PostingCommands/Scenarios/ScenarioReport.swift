/// The results of scenarios as text.
public enum ScenarioReport: String, CaseIterable, Hashable, Sendable {
  /// Failures and a summary, for people.
  case pretty
  /// The Test Anything Protocol, as readers of version 13 accept it too; `prove` is one.
  case tap
  /// The same with the first line of version 14.
  case tap14
  /// JUnit's XML, as build servers read it.
  case junit
  /// One JSON value for each scenario.
  case jsonl

  /// The lines of the report.
  public func lines(_ results: [ScenarioResult]) -> [String] {
    switch self {
    case .pretty: Self.pretty(results).map(\.text)
    case .tap: TAPReport.lines(results, version: 13)
    case .tap14: TAPReport.lines(results, version: 14)
    case .junit: JUnitReport.lines(results)
    case .jsonl: results.map(Self.json)
    }
  }

  /// A path as reports show it.
  public static func shown(_ path: String) -> String { ShownText.of(path) }

  /// The lines of the report for people, with what each stands for.
  public static func pretty(_ results: [ScenarioResult]) -> [ReportLine] {
    var lines: [ReportLine] = []
    for failure in results.flatMap(\.failures) { lines += failure.reportLines + [ReportLine("")] }
    let remarks = results.compactMap(remark).map { ReportLine($0) }
    let commands = results.reduce(0) { $0 + $1.commandCount }
    let text = "\(summary(results)) (\(counted(commands, "command")))."
    let kind: ReportLine.Kind = results.allSatisfy(\.isPassed) ? .success : .failure
    return lines + remarks + (remarks.isEmpty ? [] : [ReportLine("")]) + [ReportLine(text, kind)]
  }

  /// What people should know of a scenario that was not run to its end or fails as was said.
  private static func remark(_ result: ScenarioResult) -> String? {
    let reason = ShownText.of(result.skipReason ?? result.todoReason ?? "")
    switch result.outcome {
    case .skipped: return "\(ShownText.of(result.name)): skipped: \(reason)"
    case .todo: return "\(ShownText.of(result.name)): to do: \(reason)"
    case .passed, .failed: return nil
    }
  }

  /// `12 scenarios passed, 1 failed, 2 skipped, 1 to do`.
  private static func summary(_ results: [ScenarioResult]) -> String {
    let count = { (outcome: ScenarioResult.Outcome) in results.count { $0.outcome == outcome } }
    var parts = ["\(counted(count(.passed), "scenario")) passed"]
    for (outcome, word) in [
      (ScenarioResult.Outcome.failed, "failed"), (.skipped, "skipped"), (.todo, "to do"),
    ] where count(outcome) > 0 {
      parts.append("\(count(outcome)) \(word)")
    }
    return parts.joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }

  private static func json(_ result: ScenarioResult) -> String {
    let failures = result.failures.map { JSONText.string($0.lines.joined(separator: "\n")) }
    let reason = result.skipReason ?? result.todoReason
    return JSONText.object(
      [
        ("name", JSONText.string(result.name)), ("ok", result.isPassed ? "true" : "false"),
        ("outcome", JSONText.string(result.outcome.rawValue)),
      ] + (reason.map { [("reason", JSONText.string($0))] } ?? [])
        + [
          ("commands", String(result.commandCount)), ("failures", JSONText.array(failures)),
        ])
  }
}
