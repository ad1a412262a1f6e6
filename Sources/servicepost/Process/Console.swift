internal import LineEditing
internal import PostingCommands

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The standard streams: data on the one, what is said about it on the other.
struct Console: Sendable {
  /// The width of the terminal; `nil` where standard output is none.
  let width: Int?
  private let colours: Colours
  private let pager: Pager?

  /// - Parameter pager: shows what is longer than the screen; without one it scrolls away.
  init(colours: Colours = .auto, pager: Pager? = nil) {
    width = Self.currentWidth
    self.colours = colours
    self.pager = pager
  }

  /// The width of the terminal as it is now; `nil` where standard output is none.
  static var currentWidth: Int? {
    guard Terminal.isTerminal(STDOUT_FILENO) else { return nil }
    return Terminal.size(STDOUT_FILENO)?.columns ?? AnswerText.plainWidth
  }

  /// Writes the lines of a command, data first.
  func show(_ lines: AnswerText.Lines) {
    page(lines.output)
    tell(lines.remarks)
    tell(fault: lines.faults)
  }

  /// Writes data, through the pager if it is longer than the screen.
  func page(_ lines: [String]) {
    if let pager, Pager.isNeeded(for: lines), pager.show(lines) { return }
    print(lines)
  }

  /// Writes data.
  func print(_ lines: [String]) { write(lines, to: STDOUT_FILENO) }

  /// Writes what is said about the data.
  func tell(_ lines: [String]) { write(lines, to: STDERR_FILENO) }

  /// Writes a fault, its first line in red on a terminal that has colours.
  func tell(fault lines: [String]) {
    guard let first = lines.first, colours.fit(STDERR_FILENO) else { return tell(lines) }
    tell([TextStyle.red.ink(first)] + lines.dropFirst())
  }

  /// Writes a report for people, in colours on a terminal that has them.
  func print(_ report: [ReportLine]) {
    let isColoured = colours.fit(STDOUT_FILENO)
    print(report.map { isColoured ? $0.style.ink($0.text) : $0.text })
  }

  /// Writes a piece of a line beside the data.
  static func sketch(_ text: String) {
    _ = Descriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }

  private func write(_ lines: [String], to descriptor: Int32) {
    if lines.isEmpty { return }
    // One write for all lines, so that the lines of two streams never mix within a command.
    var bytes = [UInt8](lines.joined(separator: "\n").utf8)
    bytes.append(0x0A)
    guard let code = Descriptor.write(bytes, to: descriptor) else { return }
    // A reader that had enough closed the pipe: nothing went wrong.
    if code == EPIPE { ExitStatus.success.leave() }
    if descriptor == STDOUT_FILENO {
      tell(["Standard output cannot be written: \(Descriptor.reason(code))."])
    }
    ExitStatus.refused.leave()
  }
}

extension ReportLine {
  fileprivate var style: TextStyle {
    switch kind {
    case .plain: .plain
    case .fault, .expected, .failure: .red
    case .printed, .success: .green
    }
  }
}

/// The environment of the process.
enum Environment {
  /// The value of a variable that is set to something.
  static subscript(name: String) -> String? {
    guard let value = given(name), !value.isEmpty else { return nil }
    return value
  }

  /// The value of a variable that is set, if only to nothing.
  static func given(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
