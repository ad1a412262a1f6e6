/// Results in the Test Anything Protocol: what versions 13 and 14 have in common.
enum TAPReport {
  static func lines(_ results: [ScenarioResult], version: Int) -> [String] {
    var lines = ["TAP version \(version)", "1..\(results.count)"]
    for (index, result) in results.enumerated() {
      lines.append("\(status(result)) \(index + 1) - \(escaped(result.name))\(directive(result))")
      let failures = result.failures + result.excused
      if failures.isEmpty { continue }
      lines += ["  ---", "  message: |"]
      lines += failures.flatMap(\.lines).map { $0.isEmpty ? "" : "    " + $0 }
      lines.append("  ...")
    }
    return lines
  }

  private static func status(_ result: ScenarioResult) -> String {
    switch result.outcome {
    case .passed, .skipped: "ok"
    case .failed, .todo: "not ok"
    }
  }

  private static func directive(_ result: ScenarioResult) -> String {
    switch result.outcome {
    case .skipped: " # SKIP " + escaped(result.skipReason ?? "")
    case .todo: " # TODO " + escaped(result.todoReason ?? "")
    case .passed, .failed: ""
    }
  }

  /// Text in which nothing is a directive.
  private static func escaped(_ text: String) -> String {
    ShownText.of(text).reduce(into: "") { escaped, character in
      if character == "#" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
  }
}
