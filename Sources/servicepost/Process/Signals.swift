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
    // A process inherits what the thread that started it held back.
    var ending = sigset_t()
    sigemptyset(&ending)
    sigaddset(&ending, SIGINT)
    sigaddset(&ending, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &ending, nil)
    // Where Swift stops a program that went wrong, these signals are raised.
    for fault in [SIGILL, SIGTRAP] {
      signal(fault) { _ in _exit(ExitStatus.fault.rawValue) }
    }
  }
}
