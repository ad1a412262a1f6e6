internal import ArgumentParser

/// Writes what a shell needs to complete the arguments of servicepost.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Writes shell completions.")

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: String

  func run() throws {
    guard let shell = CompletionShell(rawValue: shell) else {
      throw ValidationError("Completions exist for bash, zsh and fish.")
    }
    Console().print([ServicePost.completionScript(for: shell)])
  }
}
