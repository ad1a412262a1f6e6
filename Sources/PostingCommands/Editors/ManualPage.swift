/// The manual page, made of the catalogue.
public enum ManualPage {
  /// A subcommand of the program and what it says about itself.
  public struct Subcommand: Sendable {
    let name: String
    let help: String

    /// Makes a section of the page.
    public init(name: String, help: String) {
      self.name = name
      self.help = help
    }
  }

  /// The page in roff.
  public static func lines(version: String, _ subcommands: [Subcommand]) -> [String] {
    var lines = [#".TH SERVICEPOST 1 "" "\#(version)""#, ".SH NAME"]
    lines += [#"servicepost \- posts service orders as Business Central does"#, ".SH SYNOPSIS"]
    for subcommand in subcommands { lines += [".B servicepost " + text(subcommand.name), ".br"] }
    lines += [".SH DESCRIPTION", "A prompt and a script runner with a small command language."]
    lines += ["One line is one command; # starts a comment, | lines hold expected output,"]
    lines += ["and ! lines say that the command above must be refused."]
    for subcommand in subcommands { lines += section(subcommand) }
    for chapter in Command.Chapter.allCases { lines += section(chapter) }
    lines.append(".SH WORDS IN CAPITALS")
    for parameter in Parameter.allCases { lines += entry(parameter) }
    lines += [".SH QUIRKS", "What Business Central does and nobody would expect; the command"]
    lines += ["explain tells them and all other rules by their numbers."]
    for rule in RuleCatalogue.rules where rule.isQuirk { lines += entry(rule) }
    return lines
  }

  private static func section(_ subcommand: Subcommand) -> [String] {
    let help = subcommand.help.split(separator: "\n", omittingEmptySubsequences: false)
    return [".SH SERVICEPOST \(text(subcommand.name.uppercased()))", ".nf"]
      + help.map { text(String($0)) } + [".fi"]
  }

  private static func section(_ chapter: Command.Chapter) -> [String] {
    let commands = CommandCatalogue.commands.filter { $0.chapter == chapter }
    return [".SH COMMANDS: \(text(chapter.rawValue.uppercased()))"] + commands.flatMap(entry)
  }

  private static func entry(_ command: Command) -> [String] {
    var lines = [".TP", ".B " + text(command.usage), text(command.summary)]
    for example in command.examples { lines += [".br", "Example: " + text(example)] }
    if command.errors.isEmpty { return lines }
    return lines + [".br", "Errors: " + text(command.errors.joined(separator: ", "))]
  }

  private static func entry(_ rule: Rule) -> [String] {
    let lines = [".TP", ".B " + text("\(rule.number) \(rule.title)"), text(rule.text)]
    return lines + (rule.example.map { [".br", text("Example: " + $0)] } ?? [])
  }

  private static func entry(_ parameter: Parameter) -> [String] {
    [".TP", ".B " + parameter.rawValue, text(parameter.summary)]
  }

  /// Text in which nothing is a request of roff.
  private static func text(_ text: String) -> String {
    var plain = ""
    for character in text {
      switch character {
      case "\\": plain += "\\e"
      case "-": plain += "\\-"
      case "…": plain += "..."
      default: plain.append(character)
      }
    }
    return plain.first == "." || plain.first == "'" ? "\\&" + plain : plain
  }
}
