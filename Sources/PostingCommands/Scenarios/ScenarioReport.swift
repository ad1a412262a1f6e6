/// The results of scenarios as text.
public enum ScenarioReport: Hashable, Sendable {
  /// Failures and a summary, for people.
  case pretty
  /// The Test Anything Protocol, version 14.
  case tap
  /// JUnit's XML, as build servers read it.
  case junit
  /// One JSON value for each scenario.
  case jsonl

  /// The lines of the report.
  public func lines(_ results: [ScenarioResult]) -> [String] {
    switch self {
    case .pretty: Self.pretty(results)
    case .tap: Self.tap(results)
    case .junit: Self.junit(results)
    case .jsonl: results.map(Self.json)
    }
  }

  /// A path as reports show it.
  public static func shown(_ path: String) -> String { ShownText.of(path) }

  private static func pretty(_ results: [ScenarioResult]) -> [String] {
    let failed = results.filter { !$0.isPassed }
    var lines: [String] = []
    for result in failed {
      for failure in result.failures { lines += failure.lines + [""] }
    }
    let commands = results.reduce(0) { $0 + $1.commandCount }
    let passed = counted(results.count - failed.count, "scenario") + " passed"
    let summary = failed.isEmpty ? passed : "\(passed), \(failed.count) failed"
    return lines + ["\(summary) (\(counted(commands, "command")))."]
  }

  private static func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }

  private static func tap(_ results: [ScenarioResult]) -> [String] {
    var lines = ["TAP version 14", "1..\(results.count)"]
    for (index, result) in results.enumerated() {
      let name = ShownText.of(result.name).reduce(into: "") { name, character in
        if character == "#" || character == "\\" { name.append("\\") }
        name.append(character)
      }
      lines.append("\(result.isPassed ? "ok" : "not ok") \(index + 1) - \(name)")
      if result.isPassed { continue }
      lines += ["  ---", "  message: |"]
      lines += result.failures.flatMap(\.lines).map { "    " + $0 }
      lines.append("  ...")
    }
    return lines
  }

  private static func junit(_ results: [ScenarioResult]) -> [String] {
    let counts = #"tests="\#(results.count)" failures="\#(results.count { !$0.isPassed })""#
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#, "<testsuites \(counts)>",
      #"  <testsuite name="scenarios" \#(counts)>"#,
    ]
    for result in results {
      let name = escaped(result.name)
      let test = #"    <testcase classname="scenarios" name="\#(name)" file="\#(name)""#
      guard let first = result.failures.first?.lines.first else {
        lines.append(test + "/>")
        continue
      }
      lines += [test + ">", #"      <failure message="\#(escaped(first))">"#]
      lines += result.failures.flatMap(\.lines).map(escaped)
      lines += ["      </failure>", "    </testcase>"]
    }
    return lines + ["  </testsuite>", "</testsuites>"]
  }

  private static func json(_ result: ScenarioResult) -> String {
    let failures = result.failures.map { JSONText.string($0.lines.joined(separator: "\n")) }
    return JSONText.object([
      ("name", JSONText.string(result.name)), ("ok", result.isPassed ? "true" : "false"),
      ("commands", String(result.commandCount)),
      ("failures", "[" + failures.joined(separator: ",") + "]"),
    ])
  }

  /// Text as XML allows it: without control characters and without markup.
  private static func escaped(_ text: String) -> String {
    var plain = ""
    for character in ShownText.of(text) {
      switch character {
      case "&": plain += "&amp;"
      case "<": plain += "&lt;"
      case ">": plain += "&gt;"
      case "\"": plain += "&quot;"
      default: plain.append(character)
      }
    }
    return plain
  }
}
