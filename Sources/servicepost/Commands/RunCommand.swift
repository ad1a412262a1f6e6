internal import ArgumentParser
internal import LineEditing
internal import PostingCommands
internal import ServicePosting

/// Runs scripts in one session, in order.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Runs scripts, commands or standard input.")

  @Argument(help: "Scripts, in the order to run them; - is standard input.")
  var files: [String] = []

  @Option(
    name: .customShort("c"), parsing: .unconditionalSingleValue,
    help: "A command to run; may be given several times.")
  var commands: [String] = []

  @Option(help: "How answers are written.")
  var format: OutputFormat = .table

  @Option(name: .customShort("v"), help: "A variable of the scripts, as name=value.")
  var variables: [Variable] = []

  @Option(help: "When to use colours: auto, always or never.")
  var color: Colours = .auto

  @Flag(help: "Go on after a command that failed.")
  var keepGoing = false

  @Flag(help: "Tell every syntax error of every script, and run nothing.")
  var check = false

  @Flag(help: "Show each command ahead of its answer.")
  var echo = false

  func validate() throws {
    if files.isEmpty, commands.isEmpty {
      throw ValidationError("Name a script, - for standard input, or a command after -c.")
    }
    if !files.isEmpty, !commands.isEmpty {
      throw ValidationError("Name scripts or commands after -c, not both.")
    }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input can be read once only.")
    }
  }

  /// An option that is misspelt is told before a file that is not there.
  private func checkFiles() throws {
    for file in files where file != "-" {
      if !TextFile.exists(file) { throw ValidationError("There is no file \(file).") }
      if TextFile.isFolder(file) { throw ValidationError("\(file) is a folder, not a script.") }
    }
  }

  func run() throws {
    let console = Console(colours: color)
    try checkFiles()
    let sources = try loaded(console)
    if check { return }
    var runner = ScriptRunner(session: try session(), options: options(console))
    for source in sources where !runner.isStopped {
      switch source {
      case .script(let loaded):
        runner.session.files = loaded.folder.writing
        runner.session.scripts = commands.isEmpty ? [ScriptFolder.name(of: loaded.script.name)] : []
        runner.run(loaded.script) { console.show($0) }
      case .input:
        runner.session.files = ScriptFolder.current.writing
        runner.session.scripts = []
        runner = InputRun.run(runner, console)
      }
    }
    if !runner.failures.isEmpty { throw ExitStatus(runner.failures).code }
  }
}

extension RunCommand {
  private enum Source {
    case script(LoadedScript)
    case input
  }

  /// All scripts, read and checked before the first command of any runs.
  private func loaded(_ console: Console) throws -> [Source] {
    var sources: [Source] = []
    var faults: [PlacedDiagnostic] = []
    let names = commands.isEmpty ? files : ["-c"]
    for name in names {
      do throws(ScriptFaults) {
        if let source = try load(name) { sources.append(source) }
      } catch {
        faults += error.faults
      }
    }
    if check {
      for case .script(let loaded) in sources {
        faults += ScriptCheck(of: loaded.script, files: loaded.folder.access).faults
      }
    }
    let writer = AnswerText(format: format, terminalWidth: console.width)
    for fault in faults {
      console.show(writer.lines(fault.diagnostic, at: fault.place, to: fault.command))
    }
    if !faults.isEmpty { throw ExitStatus(faults).code }
    return sources
  }

  private func load(_ name: String) throws(ScriptFaults) -> Source? {
    if !commands.isEmpty {
      let text = commands.joined(separator: "\n")
      return .script(try LoadedScript(name: "-c", text: text, folder: .current))
    }
    guard name == "-" else { return .script(try LoadedScript(path: name)) }
    return check ? try .script(InputRun.whole()) : .input
  }

  private func session() throws -> Session {
    var session = Session(company: .demo)
    session.keepsJournal = true
    session.isInteractive = false
    session.format = format
    for variable in variables {
      do throws(Diagnostic) {
        _ = try session.execute(variable.command)
      } catch {
        throw ValidationError("-v \(variable.name): \(error.message)")
      }
    }
    return session
  }

  private func options(_ console: Console) -> ScriptRunner.Options {
    var options = ScriptRunner.Options()
    options.keepsGoing = keepGoing
    options.echoes = echo
    options.terminalWidth = console.width
    return options
  }
}
