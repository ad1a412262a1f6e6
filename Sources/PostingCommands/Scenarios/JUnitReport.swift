/// Results in JUnit's XML.
enum JUnitReport {
  static func lines(_ results: [ScenarioResult]) -> [String] {
    let failed = results.count { $0.outcome == .failed }
    let skipped = results.count { $0.outcome == .skipped || $0.outcome == .todo }
    let counts =
      #"tests="\#(results.count)" failures="\#(failed)" errors="0" skipped="\#(skipped)""#
    return [
      #"<?xml version="1.0" encoding="UTF-8"?>"#, "<testsuites \(counts)>",
      #"  <testsuite name="scenarios" \#(counts)>"#,
    ] + results.flatMap(testcase) + ["  </testsuite>", "</testsuites>"]
  }

  private static func testcase(_ result: ScenarioResult) -> [String] {
    let name = escaped(result.name)
    let test = #"    <testcase classname="scenarios" name="\#(name)" file="\#(name)""#
    switch result.outcome {
    case .passed: return [test + "/>"]
    case .skipped: return [test + ">", skipped(result.skipReason), "    </testcase>"]
    case .todo:
      return [test + ">", skipped(result.todoReason), "      <system-out>"]
        + result.excused.flatMap(\.lines).map(escaped)
        + ["      </system-out>", "    </testcase>"]
    case .failed:
      let first = escaped(result.failures.first?.lines.first ?? "")
      return [test + ">", #"      <failure message="\#(first)">"#]
        + result.failures.flatMap(\.lines).map(escaped) + ["      </failure>", "    </testcase>"]
    }
  }

  private static func skipped(_ reason: String?) -> String {
    #"      <skipped message="\#(escaped(reason ?? ""))"/>"#
  }

  /// Text as XML allows it: without control characters and without markup.
  private static func escaped(_ text: String) -> String {
    var plain = ""
    for scalar in ShownText.of(text).unicodeScalars {
      switch scalar {
      case "&": plain += "&amp;"
      case "<": plain += "&lt;"
      case ">": plain += "&gt;"
      case "\"": plain += "&quot;"
      // Two characters that XML does not know, though they are no control characters.
      case "\u{FFFE}", "\u{FFFF}": plain += "\u{FFFD}"
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
