internal import ArgumentParser
internal import LineEditing
internal import PostingCommands
internal import ServicePosting

/// The prompt; without a terminal, standard input is read as a script.
struct PromptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt", abstract: "Opens the prompt (also without a subcommand).")

  @Option(help: "When to use colours: auto, always or never.")
  var color: Colours = .auto

  @Flag(help: "Let long answers scroll away instead of showing them in a pager.")
  var noPager = false

  @Flag(name: .shortAndLong, help: "Say nothing before the first prompt.")
  var quiet = false

  @Argument(help: .hidden)
  var words: [String] = []

  func run() throws {
    let console = Console(colours: color, pager: noPager ? nil : Pager())
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
    guard let prompt = Prompt(session, console, colours: color) else {
      let console = Console(colours: color)
      let ended = InputRun.run(ScriptRunner(session: session), console)
      if !ended.failures.isEmpty { throw ExitStatus(ended.failures).code }
      return
    }
    prompt.run(greets: !quiet)
  }
}
