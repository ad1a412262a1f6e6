internal import ArgumentParser
internal import LineEditing
internal import PostingCommands
internal import ServicePosting

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Goes through a script step by step.
struct WalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk", abstract: "Goes through a script step by step; in a pipe, all at once.")

  /// What a walkthrough may be written as.
  enum Export: String, ExpressibleByArgument, CaseIterable {
    case markdown
  }

  @Argument(help: "The script; its comments are told.")
  var file: String

  @Option(help: "Go on by itself after this time, such as 2s or 500ms.")
  var auto: Pause?

  @Option(help: "Write the whole walkthrough in a format: markdown.")
  var export: Export?

  func run() throws {
    let console = Console()
    if !TextFile.exists(file) { throw ValidationError("There is no file \(file).") }
    var walkthrough = try loaded(console)
    if export != nil {
      console.print(Handout.markdown(&walkthrough))
    } else if let auto, console.width != nil {
      WalkScreen(walkthrough, console).play(auto) { walkthrough = $0 }
    } else if console.width != nil, Terminal.isTerminal(STDIN_FILENO) {
      WalkScreen(walkthrough, console).run { walkthrough = $0 }
      return
    } else {
      Handout.text(&walkthrough) { console.show($0) }
    }
    let failures = walkthrough.runner.failures
    if !failures.isEmpty { throw ExitStatus(failures).code }
  }

  private func loaded(_ console: Console) throws -> Walkthrough {
    let script: LoadedScript
    do throws(ScriptFaults) {
      script = try LoadedScript(path: file)
    } catch {
      for fault in error.faults { console.tell(fault: fault.lines) }
      throw ExitStatus.syntax.code
    }
    var session = Session(company: .demo)
    session.files = script.folder.writing
    session.keepsJournal = true
    // Only one who sits at a terminal and goes step by step can answer.
    let isLesson = auto == nil && export == nil && console.width != nil
    if isLesson, Terminal.isTerminal(STDIN_FILENO) {
      session.learner = { TerminalLearner.reply(to: $0) }
    }
    session.scripts = [ScriptFolder.name(of: script.script.name)]
    return Walkthrough(script.script, session: session, terminalWidth: console.width)
  }
}
