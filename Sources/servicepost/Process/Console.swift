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
  private let colours: Bool

  init() {
    let isTerminal = Terminal.isTerminal(STDOUT_FILENO)
    width = isTerminal ? Terminal.size(STDOUT_FILENO)?.columns ?? AnswerText.plainWidth : nil
    colours =
      Terminal.isTerminal(STDERR_FILENO) && Environment["NO_COLOR"] == nil
      && Environment["TERM"] != "dumb"
  }

  /// Writes the lines of a command, data first.
  func show(_ lines: AnswerText.Lines) {
    print(lines.output)
    tell(lines.remarks)
    tell(fault: lines.faults)
  }

  /// Writes data.
  func print(_ lines: [String]) { write(lines, to: STDOUT_FILENO) }

  /// Writes what is said about the data.
  func tell(_ lines: [String]) { write(lines, to: STDERR_FILENO) }

  /// Writes a fault, its first line in red on a terminal that has colours.
  func tell(fault lines: [String]) {
    guard colours, let first = lines.first else { return tell(lines) }
    tell(["\u{1B}[31m\(first)\u{1B}[0m"] + lines.dropFirst())
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

/// The environment of the process.
enum Environment {
  /// The value of a variable that is set to something.
  static subscript(name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}
