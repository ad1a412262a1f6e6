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
  private var decoder = ScalarDecoder()

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Waits for the next whole character or signal; bad UTF-8 is passed over.
  mutating func next() -> Event {
    while true {
      switch wait() {
      case .byte(let byte):
        if case .scalar(let scalar) = decoder.take(byte) { return .scalar(scalar) }
      case .event(let event): return event
      case .nothing: continue
      }
    }
  }

  private func wait() -> Wake {
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal_signals_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    if poll(&polled, nfds_t(polled.count), -1) < 0 {
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
