internal import LineEditing
internal import PostingCommands

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A walkthrough at a terminal.
final class WalkScreen {
  private var walkthrough: Walkthrough
  private let console: Console

  init(_ walkthrough: Walkthrough, _ console: Console) {
    self.walkthrough = walkthrough
    self.console = console
  }

  /// Goes on by itself after each pause.
  func play(_ pause: Pause, ended: (Walkthrough) -> Void) {
    while !walkthrough.isAtEnd {
      tell()
      usleep(pause.microseconds)
      console.show(walkthrough.next())
    }
    console.print(walkthrough.shownNarration)
    ended(walkthrough)
  }

  /// Waits for a key before each command.
  func run(ended: (Walkthrough) -> Void) {
    let editor = LineEditor(
      name: "servicepost", history: History(),
      complete: { [unowned self] in completions($0) }, hint: { [unowned self] in hint($0) })
    guard let editor else { return }
    Interrupt.watch()
    console.tell(["Enter runs the command, b goes back, ? helps, q ends."])
    tell()
    while !walkthrough.isAtEnd {
      _ = Interrupt.take()
      switch editor.read(prompt: "[Enter] ", continuation: false) {
      case .line(let text): take(text)
      case .cancelled: continue
      case .endOfInput: return ended(walkthrough)
      }
    }
    console.print(walkthrough.shownNarration)
    ended(walkthrough)
  }

  private func take(_ text: String) {
    let words = text.split(separator: " ")
    switch words.count == 1 ? words[0] : nil {
    case "b", "back":
      if !walkthrough.back() { console.tell(["This is the beginning."]) }
      tell()
    case "?": console.print(walkthrough.help)
    case "q", "quit": leave()
    case nil where words.isEmpty:
      console.show(walkthrough.next())
      if !walkthrough.isAtEnd { tell() }
    default: console.show(walkthrough.run(own: text))
    }
  }

  private func leave() -> Never { ExitStatus.success.leave() }

  /// What is told before the next command, and the command itself.
  private func tell() {
    let told = walkthrough.shownNarration
    let command = walkthrough.shownCommand.map { ["> " + ScenarioReport.shown($0)] } ?? []
    console.print([""] + told + (told.isEmpty ? [] : [""]) + command)
  }

  private func completions(_ request: CompletionRequest) -> Completions {
    walkthrough.runner.session.completions(for: request)
  }

  private func hint(_ request: CompletionRequest) -> String? {
    walkthrough.runner.session.hint(request.text, cursor: request.cursor)
  }
}
