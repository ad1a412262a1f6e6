import Testing

@testable import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct TerminalKeyTests {
  @Test func `a key is whole when its last character is there`() {
    let complete = { (text: String) in TerminalKey.isComplete(Array(text.utf8)) }
    #expect(!complete(""))
    #expect(!complete("["))
    #expect(!complete("[1;5"))
    #expect(!complete("[["))
    #expect(!complete("O"))
    for text in ["[A", "[1;5C", "[[A", "OP", "f", "[200~", "["] + TerminalKey.sequences.keys
    where text != "[" {
      #expect(complete(text), "\(text)")
    }
    #expect(complete("[" + String(repeating: "1", count: 40)))
  }

  @Test func `every key can be bound, and none is a character of text`() {
    #expect(Set(TerminalKey.allCases.map(\.bindable)).count == TerminalKey.allCases.count)
    for key in TerminalKey.allCases { #expect(TerminalKey.isReserved(key.scalar)) }
    #expect(TerminalKey.up.bindable == "\\200")
  }

  /// What the input makes of bytes that came at once.
  private func events(_ bytes: [UInt8], untouched: Set<String> = []) -> [Unicode.Scalar] {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return [] }
    _ = write(ends[1], bytes, bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    var input = TerminalInput(descriptor: ends[0])
    input.untouched = untouched
    var scalars: [Unicode.Scalar] = []
    while case .scalar(let scalar) = input.next() { scalars.append(scalar) }
    return scalars
  }

  @Test func `sequences become keys, unknown ones one key that does nothing`() {
    let up = TerminalKey.up.scalar
    #expect(events(Array("a\u{1B}[A\u{1B}OAb".utf8)) == ["a", up, up, "b"])
    #expect(events(Array("\u{1B}[5~x".utf8)) == [TerminalKey.unknown.scalar, "x"])
    #expect(events(Array("\u{1B}f".utf8)) == ["\u{1B}", "f"])
    #expect(events(Array("\u{1B}ž".utf8)) == ["\u{1B}", "ž"])
    #expect(events(Array("\u{1B}".utf8)) == ["\u{1B}"])
    #expect(events(Array("\u{1B}[1;".utf8)) == ["\u{1B}", "[", "1", ";"])
  }

  @Test func `what the user has bound stays as it came`() {
    #expect(events(Array("\u{1B}[A".utf8), untouched: ["[A"]) == ["\u{1B}", "[", "A"])
  }

  @Test func `nobody types the characters that stand for keys`() {
    #expect(events(Array("a\u{80}\u{9F}b".utf8)) == ["a", "b"])
  }
}
