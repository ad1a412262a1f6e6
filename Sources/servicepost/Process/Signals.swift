#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What signals do to the process.
enum Signals {
  /// A closed pipe becomes an error of the writer; interrupts and our own faults get their exit
  /// status.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
    signal(SIGTERM) { _ in _exit(ExitStatus.terminated.rawValue) }
    // Where Swift stops a program that went wrong, these signals are raised.
    for fault in [SIGILL, SIGTRAP] {
      signal(fault) { _ in _exit(ExitStatus.fault.rawValue) }
    }
  }
}
