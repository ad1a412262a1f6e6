internal import ArgumentParser
internal import LineEditing

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// When output has colours.
enum Colours: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// On terminals that have them, unless NO_COLOR is set.
  case auto
  /// Always.
  case always
  /// Never.
  case never

  /// Whether what is written to a descriptor may have colours.
  func fit(_ descriptor: Int32) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      if Environment["NO_COLOR"] != nil {
        false
      } else if let forced = Environment["CLICOLOR_FORCE"], forced != "0" {
        true
      } else {
        Terminal.isTerminal(descriptor) && Terminal.isCapable(named: Environment["TERM"])
      }
    }
  }
}
