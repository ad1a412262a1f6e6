import Testing

@testable import LineEditing

/// Ctrl-R without a terminal.
@Suite struct HistorySearchTests {
  private func search(_ keys: String, in lines: [String]) -> HistorySearch {
    var search = HistorySearch(lines)
    for key in keys.unicodeScalars { #expect(search.take(key) == .goesOn) }
    return search
  }

  private let lines = ["open order A", "show lines", "open order B", "show lines", "post ship"]

  @Test func `the newest line that holds the text is found, whatever the case`() {
    let found = search("ORDER b", in: lines)
    #expect(found.line == "open order B")
    #expect(found.offset == 5)
    #expect(found.prompt == "search 'ORDER b': ")
  }

  @Test func `the search goes to older lines that differ, and back`() {
    #expect(search("s\u{12}", in: lines).line == "show lines")
    #expect(search("o\u{12}\u{12}\u{12}\u{12}", in: lines).line == "open order A")
    #expect(search("open\u{12}\u{13}", in: lines).line == "open order B")
  }

  @Test func `a text that is not there is told, and leaves the line as it was`() {
    let found = search("openx", in: lines)
    #expect(found.line == "open order B")
    #expect(found.prompt == "search 'openx' (nothing): ")
    #expect(search("openx\u{7F}", in: lines).prompt == "search 'open': ")
    #expect(search("x", in: []).line == nil)
  }

  @Test func `other keys end the search`() {
    var search = search("open", in: lines)
    #expect(search.take("\u{1B}") == .ends(key: nil))
    #expect(search.take("\r") == .ends(key: "\r"))
    #expect(search.take(TerminalKey.up.scalar) == .ends(key: TerminalKey.up.scalar))
    #expect(search.take("\u{07}") == .givenUp)
  }
}
