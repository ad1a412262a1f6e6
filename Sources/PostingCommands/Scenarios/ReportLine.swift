/// A line of the report for people, with what it stands for; a terminal may show that in colour.
public struct ReportLine: Hashable, Sendable {
  /// What a line stands for.
  public enum Kind: Hashable, Sendable {
    /// Nothing that needs an eye.
    case plain
    /// What went wrong and where.
    case fault
    /// Expected, and not printed.
    case expected
    /// Printed, and not expected.
    case printed
    /// The summary, when all passed.
    case success
    /// The summary, when something failed.
    case failure
  }

  /// The line.
  public let text: String
  /// What it stands for.
  public let kind: Kind

  /// Makes a line.
  init(_ text: String, _ kind: Kind = .plain) {
    self.text = text
    self.kind = kind
  }
}

extension ScenarioFailure {
  /// The failure for people, each line with what it stands for.
  var reportLines: [ReportLine] {
    let lines = lines
    guard let first = lines.first else { return [] }
    let rest = lines.dropFirst().map { line in
      guard case .output = self else { return ReportLine(line) }
      let isHeader = line.hasPrefix("--- ") || line.hasPrefix("+++ ")
      let kind: ReportLine.Kind =
        isHeader
        ? .plain : line.hasPrefix("-") ? .expected : line.hasPrefix("+") ? .printed : .plain
      return ReportLine(line, kind)
    }
    return [ReportLine(first, .fault)] + rest
  }
}
