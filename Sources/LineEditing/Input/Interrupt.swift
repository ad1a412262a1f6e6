internal import CTerminalSignals

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ctrl-C outside the line editor: a flag to be asked between two steps of a command.
public enum Interrupt {
  /// Keeps Ctrl-C from ending the process from now on.
  public static func watch() {
    terminal_signals_watch(SIGINT, nil)
  }

  /// Whether Ctrl-C has come and nobody has taken it yet.
  public static var isPending: Bool {
    terminal_signals_arrived(SIGINT) != 0
  }

  /// Says whether Ctrl-C has come since the last time, and forgets it.
  public static func take() -> Bool {
    terminal_signals_take(SIGINT) != 0
  }
}

/// The signals caught while one line is edited, with what they did before.
struct SignalWatch {
  private var saved: [(number: Int32, action: sigaction)] = []

  static let ending = [SIGTERM, SIGHUP]

  init() {
    for number in [SIGINT, SIGWINCH] + Self.ending {
      var previous = sigaction()
      if terminal_signals_watch(number, &previous) == 0 {
        saved.append((number, previous))
      }
    }
  }

  /// Puts the former actions back, then lets a signal that wanted to end the process do so.
  func end() {
    for entry in saved {
      var action = entry.action
      terminal_signals_restore(entry.number, &action)
    }
    for number in Self.ending where terminal_signals_take(number) != 0 {
      kill(getpid(), number)
    }
  }
}
