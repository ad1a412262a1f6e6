internal import ArgumentParser

/// A report as it is asked for: `tap`, `pretty` or `junit=FILE`.
enum Report: ExpressibleByArgument {
  case pretty
  case tap
  case junit(String)

  init?(argument: String) {
    let path = argument.hasPrefix("junit=") ? String(argument.dropFirst("junit=".count)) : ""
    switch argument {
    case "pretty": self = .pretty
    case "tap": self = .tap
    case _ where !path.isEmpty: self = .junit(path)
    default: return nil
    }
  }
}
