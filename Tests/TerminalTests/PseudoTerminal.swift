import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program running in a terminal of its own, ended with its owner.
final class PseudoTerminal {
  private(set) var screen: Screen
  /// All that the program has written so far.
  private(set) var written = ""
  private let master: Int32
  private let process: pid_t
  private var status: Int32?
  private var undecoded: [UInt8] = []
  /// The reading of a line that the next keys are for, counted from 1.
  private var awaitedReading = 0

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts a program in a new session whose terminal has this size.
  init(_ arguments: [String], environment: [String], columns: Int = 80, rows: Int = 24) throws {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else {
      throw Fault(description: "openpty: \(errno)")
    }
    defer { close(slave) }
    self.master = master
    // Programs that other tests start meanwhile shall not hold this terminal.
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    screen = Screen(columns: columns, rows: rows)
    process = try spawn(arguments, environment, terminal: name)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  /// Waits until the program reads single keys, as a line editor does, then types.
  ///
  /// Between two lines the terminal is in line mode, where Ctrl-C is a signal and Ctrl-D nothing at
  /// all. So after keys that end a line the next ones wait until the next line is read.
  func type(_ keys: String) throws {
    try wait(for: "reading of keys") {
      self.readsKeys && self.screen.readings >= self.awaitedReading
    }
    // A terminal that can do little is not told when a reading begins.
    if Self.endsLine(keys), screen.readings > 0 { awaitedReading = screen.readings + 1 }
    try send(keys)
  }

  /// Waits until the next line is read: all that the last one brought is on the screen.
  func expectAnswer() throws {
    try wait(for: "end of the answer") { self.screen.readings >= self.awaitedReading }
  }

  private static func endsLine(_ keys: String) -> Bool {
    keys.hasSuffix("\r") || keys.hasSuffix("\u{03}") || keys == "\u{04}"
  }

  /// Types a line and Enter.
  func enter(_ line: String) throws { try type(line + "\r") }

  /// Sends bytes whatever the program does with them.
  func send(_ keys: String) throws {
    let bytes = Array(keys.utf8)
    guard write(master, bytes, bytes.count) == bytes.count else {
      throw Fault(description: "write: \(errno)")
    }
  }

  /// Pastes a text as terminals do for programs that asked to be told.
  func paste(_ text: String) throws { try type("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Whether the terminal gives the program each key at once.
  var readsKeys: Bool {
    var modes = termios()
    return tcgetattr(master, &modes) == 0 && modes.c_lflag & tcflag_t(ICANON) == 0
  }

  /// Whether the terminal shows the keys that nobody has read yet.
  var echoesKeys: Bool {
    var modes = termios()
    return tcgetattr(master, &modes) == 0 && modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Waits until the terminal is as programs expect it that read whole lines.
  func expectLineMode() throws {
    try wait(for: "line mode") { !self.readsKeys }
  }

  /// Types a command whose answer the terminal cannot hold, and leaves it unread: whatever happens
  /// until the next reading, happens while the command works.
  func enterUnread(_ line: String) throws {
    try enter(line)
    try wait(for: "work", reading: false) { !self.readsKeys }
  }

  /// Changes the size of the window, which tells the program.
  func resize(columns: Int, rows: Int, reflows: Bool = true) {
    screen.resize(columns: columns, rows: rows, reflows: reflows)
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) { kill(process, number) }

  /// Waits until the screen shows a text.
  func expect(_ text: String) throws {
    try wait(for: "\"\(text)\"") { self.screen.text.contains(text) }
  }

  /// Waits until a condition holds for the screen.
  func expect(_ what: String, _ isMet: @escaping (Screen) -> Bool) throws {
    try wait(for: what) { isMet(self.screen) }
  }

  /// Waits until the row of the cursor is a text, with nothing before or behind it.
  func expectWholeLine(_ text: String) throws {
    try wait(for: "whole line \"\(text)\"") { self.screen.cursorLine == text }
  }

  /// Waits until the row of the cursor holds a text.
  func expectLine(_ text: String) throws {
    try wait(for: "line of \"\(text)\"") { self.screen.cursorLine.contains(text) }
  }

  /// How many seconds a screen may take on a machine that has much else to do.
  private static let patience =
    getenv("SERVICEPOST_TEST_PATIENCE").flatMap { Int(String(cString: $0)) } ?? 120

  /// Waits for the end of the program, takes the last of what it wrote, and returns its exit
  /// status, or minus its signal.
  func exitStatus() throws -> Int32 {
    try wait(for: "the end") {
      var status: Int32 = 0
      if waitpid(self.process, &status, WNOHANG) == self.process { self.status = status }
      return self.status != nil
    }
    // What is written reaches this end of the terminal a moment later.
    while readOutput(milliseconds: 1_000) {}
    let status = status ?? 0
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  private func wait(for what: String, reading: Bool = true, until isMet: () -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(Self.patience)
    while !isMet() {
      guard ContinuousClock.now < deadline else {
        throw Fault(description: "no \(what) on this screen:\n\(screen.text)")
      }
      if !reading || !readOutput(milliseconds: 20) { usleep(5_000) }
    }
  }

  /// Takes what there is to read; false if nothing came, or if nobody has the terminal any more.
  private func readOutput(milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    undecoded += bytes.prefix(count)
    let end = undecoded.count - cutBytes
    let text = String(decoding: undecoded[..<end], as: UTF8.self)
    written += text
    screen.show(text)
    undecoded.removeFirst(end)
    return true
  }

  /// How many of the last bytes are the start of a character still under way.
  private var cutBytes: Int {
    guard let start = undecoded.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return 0 }
    let lead = undecoded[start]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    let present = undecoded.count - start
    return present < length ? present : 0
  }
}

/// Starts a process that has the named terminal as its own, no other file open, and no signal
/// blocked or ignored.
private func spawn(
  _ arguments: [String], _ environment: [String], terminal: [CChar]
) throws -> pid_t {
  #if canImport(Darwin)
    var (attributes, actions): (posix_spawnattr_t?, posix_spawn_file_actions_t?) = (nil, nil)
    // POSIX_SPAWN_SETSID and POSIX_SPAWN_CLOEXEC_DEFAULT.
    let newSession: Int16 = 0x4400
  #else
    var (attributes, actions) = (posix_spawnattr_t(), posix_spawn_file_actions_t())
    let newSession: Int16 = 0x80
  #endif
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var (none, all) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setflags(&attributes, newSession | 0x08 | 0x04)
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)
  #if !canImport(Darwin)
    // Nothing happens for the numbers that are not in use.
    for number: Int32 in 3..<256 { posix_spawn_file_actions_addclose(&actions, number) }
  #endif
  var words = arguments.map { strdup($0) } + [nil]
  var settings = environment.map { strdup($0) } + [nil]
  defer { for text in words + settings { free(text) } }
  var process: pid_t = 0
  let fault = posix_spawn(&process, arguments[0], &actions, &attributes, &words, &settings)
  guard fault == 0 else {
    throw PseudoTerminal.Fault(description: "\(arguments[0]) does not start: \(fault)")
  }
  return process
}
