internal import ArgumentParser
internal import PostingCommands

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the process says to the one that started it.
enum ExitStatus: Int32 {
  /// All went well.
  case success = 0
  /// A command was refused or an expectation failed.
  case refused = 1
  /// The arguments are wrong.
  case usage = 2
  /// A script does not parse.
  case syntax = 3
  /// There is no test to run.
  case noTests = 5
  /// The fault is ours.
  case fault = 70
  /// Ctrl-C ended it.
  case interrupted = 130
  /// Somebody asked it to end.
  case terminated = 143

  /// The status for what failed in scripts.
  init(_ failures: [PlacedDiagnostic]) {
    let isSyntax = failures.contains { $0.diagnostic.kind == .syntax }
    self = failures.isEmpty ? .success : isSyntax ? .syntax : .refused
  }

  /// Ends a command with the status.
  var code: ExitCode { ExitCode(rawValue) }

  /// Ends the process with the status.
  func leave() -> Never { exit(rawValue) }
}
