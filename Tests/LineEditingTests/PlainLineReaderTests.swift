import LineEditing
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct PlainLineReaderTests {
  @Test func `line ends of both kinds are taken off`() throws {
    let read = try results(Array("one\r\ntwo\n\nlast".utf8))
    #expect(read == [.line("one"), .line("two"), .line(""), .line("last"), .end])
  }

  @Test func `a carriage return inside a line stays`() throws {
    #expect(try results(Array("a\rb\n".utf8)) == [.line("a\rb"), .end])
  }

  @Test func `an empty input has no lines`() throws {
    #expect(try results([]) == [.end])
  }

  @Test func `a byte order mark is taken off the first line only`() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let read = try results(mark + Array("a\n".utf8) + mark + Array("b\n".utf8))
    #expect(read == [.line("a"), .line("\u{FEFF}b"), .end])
  }

  @Test func `bad UTF-8 is told by line and byte, and the next line is read`() throws {
    let bytes = Array("good\nbá".utf8) + [0xC0, 0xAF] + Array("\nnext\n".utf8)
    let read = try results(bytes)
    #expect(read == [.line("good"), .invalidUTF8(line: 2, byte: 4), .line("next"), .end])
  }

  private static let badUTF8: [[UInt8]] = [
    [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80],
  ]

  @Test(arguments: badUTF8)
  func `surrogates, large values, cut and stray bytes are bad UTF-8`(bytes: [UInt8]) throws {
    #expect(try results(bytes) == [.invalidUTF8(line: 1, byte: 1), .end])
  }

  @Test func `a line of the limit is taken, a longer one is passed over`() throws {
    let full = String(repeating: "x", count: PlainLineReader.lineLimit)
    let read = try results(Array("\(full)\r\n\(full)x\nnext\n".utf8))
    #expect(read == [.line(full), .tooLong(line: 2), .line("next"), .end])
  }

  @Test func `a line of ten megabytes is one fault`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
    #expect(try results(bytes + Array("\nnext".utf8)) == [.tooLong(line: 1), .line("next"), .end])
  }

  @Test func `a descriptor that cannot be read is a fault`() {
    var reader = PlainLineReader(descriptor: -1)
    let result = reader.next()
    #expect(result == .failed(EBADF))
  }

  @Test func `a pipe gives its lines as they come, whatever the pieces`() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    var reader = PlainLineReader(descriptor: ends[0])
    write(ends[1], "one\ntw", 6)
    let first = reader.next()
    #expect(first == .line("one"))
    write(ends[1], "o\nthree", 7)
    let second = reader.next()
    #expect(second == .line("two"))
    close(ends[1])
    let rest = [reader.next(), reader.next()]
    #expect(rest == [.line("three"), .end])
    #expect(reader.lineNumber == 3)
  }

  @Test func `a Ctrl-C that comes just before the reading is not waited over`() async {
    // In a process of its own: what Ctrl-C does is the same for all readers of a process.
    await #expect(processExitsWith: .success) {
      alarm(10)
      Interrupt.watch()
      kill(getpid(), SIGINT)
      while !Interrupt.isPending { usleep(100) }
      var ends: [Int32] = [-1, -1]
      try #require(pipe(&ends) == 0)
      var reader = PlainLineReader(descriptor: ends[0])
      let stopped = reader.next()
      #expect(stopped == .failed(EINTR))
      #expect(Interrupt.take())
      write(ends[1], "next\n", 5)
      let line = reader.next()
      #expect(line == .line("next"))
    }
  }

  /// Everything a reader says of a file of these bytes.
  private func results(_ bytes: [UInt8]) throws -> [PlainLineReader.Result] {
    var template = Array("/tmp/servicepost-lines-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    unlink(template)
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    lseek(descriptor, 0, SEEK_SET)
    var reader = PlainLineReader(descriptor: descriptor)
    var results: [PlainLineReader.Result] = []
    while results.last != .end, results.count < 100 { results.append(reader.next()) }
    return results
  }
}
