internal import LineEditing

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Shows what is longer than the screen.
struct Pager {
  private let command: String

  /// The pager of the environment: SERVICEPOST_PAGER, PAGER, or less; `nil` if there shall be none.
  init?() {
    let chosen = Environment.given("SERVICEPOST_PAGER") ?? Environment.given("PAGER")
    guard chosen != "", chosen != "cat", Terminal.isCapable(named: Environment["TERM"]) else {
      return nil
    }
    command = chosen ?? "less"
    // Colours as they are, no pager for what fits, and the screen stays when it is left.
    if Environment["LESS"] == nil { setenv("LESS", "FRX", 1) }
  }

  /// Whether lines need more rows than the screen has above the next prompt.
  static func isNeeded(for lines: [String]) -> Bool {
    guard let size = Terminal.size(STDOUT_FILENO) else { return false }
    let rows = lines.reduce(0) { sum, line in
      sum + max(1, (Terminal.width(of: line) + size.columns - 1) / size.columns)
    }
    return rows > size.rows - 2
  }

  /// Shows the lines; false if the pager cannot be had.
  func show(_ lines: [String]) -> Bool {
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let ended = Terminal.lend { ExternalProgram.run(command, input: bytes) }
    guard let status = ended else { return true }
    // The shell's own words for a program that is not there or cannot run.
    return status != 127 && status != 126
  }
}
