internal import ArgumentParser
internal import PostingCommands
internal import ServicePosting

/// Shrinks a failing script.
struct ReduceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reduce",
    abstract: "Writes the smallest script that still fails as a failing one does.")

  @Argument(help: "The script that fails.")
  var file: String

  @Option(name: .shortAndLong, help: "The file to write, instead of standard output.")
  var output: String?

  func run() throws {
    let console = Console()
    if !TextFile.exists(file) { throw ValidationError("There is no file \(file).") }
    let script: LoadedScript
    do throws(ScriptFaults) {
      script = try LoadedScript(path: file)
    } catch {
      for fault in error.faults { console.tell(fault: fault.lines) }
      throw ExitStatus.syntax.code
    }
    let files = script.folder.access
    guard let found = Reduction(of: script.script, company: .demo, files: files) else {
      console.tell(["The script does not fail."])
      throw ExitStatus.refused.code
    }
    if let output {
      do throws(FileFault) {
        try TextFile.write(found.text, to: output)
      } catch {
        throw ValidationError("The file \(output) cannot be written: \(error.reason).")
      }
    } else {
      console.print(found.lines)
    }
    console.tell(["\(found.before) commands became \(found.after), in \(found.tries) runs."])
  }
}
