internal import ArgumentParser
internal import PostingCommands

/// Writes the language down for other programs.
struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe", abstract: "Writes the language down for editors and other programs.")

  /// What may be written.
  enum Form: EnumerableFlag {
    case json
    case man
    case textmate

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .json: "Commands, parameters, tables and fields as JSON."
      case .man: "The manual page."
      case .textmate: "A TextMate grammar that colours .post files."
      }
    }
  }

  @Flag(help: "What to write.")
  var form: Form

  func run() throws {
    switch form {
    case .json: Console().print([CommandCatalogue.json])
    case .man: Console().print(ManualPage.lines(version: ServicePost.version, Self.subcommands))
    case .textmate: Console().print(TextMateGrammar.lines)
    }
  }

  private static var subcommands: [ManualPage.Subcommand] {
    ServicePost.configuration.subcommands.map { command in
      ManualPage.Subcommand(
        name: command._commandName, help: ServicePost.helpMessage(for: command, columns: 78))
    }
  }
}
