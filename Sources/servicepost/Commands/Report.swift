internal import ArgumentParser
internal import PostingCommands

/// A report as it is asked for: a format, for standard output, or `format=FILE`.
struct Report: ExpressibleByArgument {
  let format: ScenarioReport
  /// The file it goes to; `nil` for standard output.
  let file: String?

  init(_ format: ScenarioReport) {
    self.format = format
    file = nil
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0] == "text" ? ScenarioReport.pretty.rawValue : String(parts[0])
    guard let format = ScenarioReport(rawValue: name), parts.last != "" else { return nil }
    self.format = format
    file = parts.count > 1 ? String(parts[1]) : nil
  }
}
