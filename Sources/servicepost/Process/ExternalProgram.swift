#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A program that a person at the prompt has chosen: the pager or the editor. Scripts cannot start
/// any.
enum ExternalProgram {
  /// Runs a command line of the shell, with these words behind it and these bytes for its input;
  /// returns its exit status, or `nil` if it does not start or was killed.
  static func run(_ command: String, words: [String] = [], input: [UInt8]? = nil) -> Int32? {
    var ends: [Int32] = [-1, -1]
    if input != nil {
      guard pipe(&ends) == 0 else { return nil }
      _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    }
    let arguments = ["/bin/sh", "-c", command + " \"$@\"", "sh"] + words
    guard let process = start(arguments, input: ends[0]) else {
      for end in ends where end >= 0 { close(end) }
      return nil
    }
    if let input {
      close(ends[0])
      // A pager that is left early closes the pipe: nothing went wrong.
      _ = Descriptor.write(input, to: ends[1])
      close(ends[1])
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  private static func start(_ arguments: [String], input: Int32) -> pid_t? {
    #if canImport(Darwin)
      var (attributes, actions): (posix_spawnattr_t?, posix_spawn_file_actions_t?) = (nil, nil)
    #else
      var (attributes, actions) = (posix_spawnattr_t(), posix_spawn_file_actions_t())
    #endif
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    // What we ignore the other program must not inherit.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    if input >= 0 { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let fault = posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, environ)
    return fault == 0 ? process : nil
  }
}
