internal import CTerminalSignals

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Keys and signals from one terminal, waited for together.
struct TerminalInput {
  enum Event: Equatable {
    case scalar(Unicode.Scalar)
    case resized
    case interrupted
    case end
  }

  private enum Wake {
    case byte(UInt8)
    case event(Event)
    case nothing
  }

  let descriptor: Int32
  /// Key sequences, without their escape character, that the user has bound to something else.
  var untouched: Set<String> = []
  private var decoder = ScalarDecoder()
  private var waiting: [Unicode.Scalar] = []

  /// How long the rest of a key may take, in milliseconds: a person is slower, a network may be
  /// as slow once the key has certainly begun.
  private static let patience: (first: Int32, rest: Int32) = (50, 500)

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Waits for the next whole character, key or signal; bad UTF-8 is passed over.
  mutating func next() -> Event {
    if !waiting.isEmpty { return .scalar(waiting.removeFirst()) }
    let event = nextScalar()
    guard event == .scalar("\u{1B}") else { return event }
    return .scalar(key())
  }

  /// Waits for the next character as it came, also the escape character.
  mutating func nextScalar() -> Event {
    while true {
      switch wait(milliseconds: -1) {
      case .byte(let byte):
        guard case .scalar(let scalar) = decoder.take(byte), !TerminalKey.isReserved(scalar)
        else { continue }
        return .scalar(scalar)
      case .event(let event): return event
      case .nothing: continue
      }
    }
  }

  /// Reads what belongs to an escape character; what is no key waits to be read after it.
  private mutating func key() -> Unicode.Scalar {
    var bytes: [UInt8] = []
    while !TerminalKey.isComplete(bytes) {
      let patience = bytes.isEmpty ? Self.patience.first : Self.patience.rest
      guard isReadable(milliseconds: patience), case .byte(let byte) = readByte() else { break }
      bytes.append(byte)
    }
    let sequence = String(decoding: bytes, as: UTF8.self)
    if !untouched.contains(sequence) {
      if let key = TerminalKey.sequences[sequence] { return key.scalar }
      let isKey = bytes.count > 1 && (sequence.hasPrefix("[") || sequence.hasPrefix("O"))
      if isKey, TerminalKey.isComplete(bytes) { return TerminalKey.unknown.scalar }
    }
    for byte in bytes {
      if case .scalar(let scalar) = decoder.take(byte) { waiting.append(scalar) }
    }
    return "\u{1B}"
  }

  private func isReadable(milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // A signal that comes in the middle of a key does not cut it; it is told after the key.
    while true {
      let count = poll(&polled, 1, milliseconds)
      if count >= 0 || errno != EINTR { return count > 0 }
    }
  }

  private func wait(milliseconds: Int32) -> Wake {
    // One of several signals that came together may be left from the last time.
    if let event = arrivedSignal() { return .event(event) }
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal_signals_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    if poll(&polled, nfds_t(polled.count), milliseconds) < 0 {
      return errno == EINTR || errno == EAGAIN ? .nothing : .event(.end)
    }
    if polled[1].revents != 0 {
      terminal_signals_drain()
      if let event = arrivedSignal() { return .event(event) }
    }
    return polled[0].revents == 0 ? .nothing : readByte()
  }

  private func arrivedSignal() -> Event? {
    if SignalWatch.ending.contains(where: { terminal_signals_arrived($0) != 0 }) { return .end }
    if Interrupt.take() { return .interrupted }
    return terminal_signals_take(SIGWINCH) != 0 ? .resized : nil
  }

  private func readByte() -> Wake {
    var byte: UInt8 = 0
    let count = read(descriptor, &byte, 1)
    if count == 1 { return .byte(byte) }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? .nothing : .event(.end)
  }
}
