internal import ArgumentParser

/// A report as it is asked for: `pretty`, `tap`, `jsonl` or `junit=FILE`.
enum Report: ExpressibleByArgument {
  case pretty
  case tap
  case jsonl
  case junit(String)

  /// Whether it goes to a file and not to standard output.
  var isFile: Bool { if case .junit = self { true } else { false } }

  init?(argument: String) {
    let path = argument.hasPrefix("junit=") ? String(argument.dropFirst("junit=".count)) : ""
    switch argument {
    case "pretty": self = .pretty
    case "tap": self = .tap
    case "jsonl": self = .jsonl
    case _ where !path.isEmpty: self = .junit(path)
    default: return nil
    }
  }
}
