internal import ArgumentParser

/// The process: reads its arguments and hands over to one of the commands.
@main
struct ServicePost: ParsableCommand {
  static let version = "servicepost 0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "servicepost",
    abstract: "Posts service orders as Business Central does.",
    discussion: """
      Without a subcommand: the prompt, on a fresh demo company in memory.

      Exit status: 0 all well; 1 a command was refused or an expectation failed; 2 wrong usage; \
      3 a script does not parse; 5 no test found; 70 a fault of our own; 130 interrupted.
      """,
    version: version,
    subcommands: [
      PromptCommand.self, RunCommand.self, TestCommand.self, WalkCommand.self,
      ReduceCommand.self, CompletionsCommand.self, DescribeCommand.self,
    ],
    defaultSubcommand: PromptCommand.self)

  static func main() {
    Signals.prepare()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  private static func leave(with error: any Error) -> Never {
    let message = fullMessage(for: error)
    let lines = message.isEmpty ? [] : [message]
    switch exitCode(for: error) {
    case .success:
      Console().print(lines)
      ExitStatus.success.leave()
    case let code:
      Console().tell(lines)
      // The parser's own status for wrong arguments is another than ours.
      let status = code == .validationFailure ? .usage : ExitStatus(rawValue: code.rawValue)
      (status ?? .fault).leave()
    }
  }
}
