internal import CTerminalSignals

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads the lines of a pipe or a file, in memory that does not grow with the input.
public struct PlainLineReader {
  /// What came of asking for a line.
  public enum Result: Sendable, Equatable {
    /// A line without its end.
    case line(String)
    /// The line is longer than the limit; its rest is passed over.
    case tooLong(line: Int)
    /// The line is not UTF-8; `byte` is the place of the first bad byte in it, from 1.
    case invalidUTF8(line: Int, byte: Int)
    /// The input is at its end.
    case end
    /// The input cannot be read; the number is that of `errno`, EINTR after Ctrl-C.
    case failed(Int32)
  }

  /// The longest line taken, in bytes.
  public static let lineLimit = 64 * 1024

  /// The number of the line read last, from 1.
  public private(set) var lineNumber = 0

  private let descriptor: Int32
  private var chunk = [UInt8](repeating: 0, count: 16 * 1024)
  private var unread = 0..<0
  private var line: [UInt8] = []
  private var isTooLong = false

  /// Makes a reader of an open file descriptor, which stays the caller's.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Reads the next line.
  public mutating func next() -> Result {
    line.removeAll(keepingCapacity: true)
    isTooLong = false
    while true {
      if unread.isEmpty {
        let count = fill()
        if count < 0 { return .failed(errno) }
        if count == 0 { return line.isEmpty && !isTooLong ? .end : finish() }
      }
      if takeToLineEnd() { return finish() }
    }
  }

  private mutating func fill() -> Int {
    let descriptor = descriptor
    while true {
      guard waitForInput() else { return -1 }
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR, !Interrupt.isPending { continue }
      unread = 0..<max(count, 0)
      return count
    }
  }

  /// Waits until something can be read; false, with EINTR, if Ctrl-C came first.
  ///
  /// A signal that comes just before `read` would leave it waiting, so the pipe that the signal
  /// writes to is waited for as well.
  private func waitForInput() -> Bool {
    // What cannot be waited for is left to `read`, which says why.
    if descriptor < 0 { return true }
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal_signals_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    while true {
      if Interrupt.isPending {
        errno = EINTR
        return false
      }
      if poll(&polled, nfds_t(polled.count), -1) < 0, errno != EINTR { return true }
      if polled[1].revents != 0 { terminal_signals_drain() }
      if polled[0].revents != 0 { return true }
    }
  }

  /// Moves bytes of the chunk to the line; true when the line is whole.
  private mutating func takeToLineEnd() -> Bool {
    let end = chunk[unread].firstIndex(of: UInt8(ascii: "\n"))
    let part = unread.lowerBound..<(end ?? unread.upperBound)
    // One more byte may be a carriage return, three more a byte order mark.
    if line.count + part.count <= Self.lineLimit + 4 {
      line.append(contentsOf: chunk[part])
    } else {
      isTooLong = true
    }
    unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
    return end != nil
  }

  private mutating func finish() -> Result {
    lineNumber += 1
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = lineNumber == 1 && line.starts(with: mark) ? mark.count : 0
    if line.count > start, line.last == UInt8(ascii: "\r") { line.removeLast() }
    if isTooLong || line.count - start > Self.lineLimit { return .tooLong(line: lineNumber) }
    let text = line[start...]
    if let bad = firstInvalidUTF8(in: text) {
      return .invalidUTF8(line: lineNumber, byte: start + bad + 1)
    }
    return .line(String(decoding: text, as: UTF8.self))
  }
}

/// The distance from the start to the first byte that is not UTF-8.
func firstInvalidUTF8(in bytes: some Sequence<UInt8>) -> Int? {
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch parser.parseScalar(from: &iterator) {
    case .valid(let scalar): offset += scalar.count
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}
