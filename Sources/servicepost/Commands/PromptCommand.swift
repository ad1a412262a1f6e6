internal import ArgumentParser
internal import LineEditing
internal import PostingCommands
internal import ServicePosting

/// The prompt; without a terminal, standard input is read as a script.
struct PromptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt", abstract: "Opens the prompt (also without a subcommand).")

  @Argument(help: .hidden)
  var words: [String] = []

  func run() throws {
    let console = Console()
    // What is no subcommand ends up here.
    if let word = words.first {
      let why =
        TextFile.exists(word)
        ? "To run the script \(word), say: servicepost run \(word)"
        : "There is no subcommand \(word); servicepost --help lists them."
      console.tell(["Error: \(why)"])
      ExitStatus.usage.leave()
    }
    var session = Session(company: .demo)
    session.keepsJournal = true
    session.files = ScriptFolder.current.writing
    guard let prompt = Prompt(session, console) else {
      session.isInteractive = false
      let ended = InputRun.run(ScriptRunner(session: session), console)
      if !ended.failures.isEmpty { throw ExitStatus(ended.failures).code }
      return
    }
    prompt.run()
  }
}
