import Testing

@testable import LineEditing

@Suite struct CandidateListTests {
  private func lines(_ words: [(String, String)], columns: Int, rows: Int) -> [String] {
    let completions = words.map { Completion(insertion: $0.0, label: $0.1) }
    return CandidateList(Completions(completions), columns: columns, rows: rows).lines
  }

  @Test func `what is not told is counted`() {
    let told = ["a", "b"].map { Completion(insertion: $0, label: "") }
    let list = CandidateList(Completions(told, omitted: 7), columns: 40, rows: 24)
    #expect(list.lines == ["a  b", "… 7 more"])
  }

  @Test func `words go down the columns`() {
    let words = ["a1", "a2", "a3", "a4", "a5"].map { ($0, "") }
    #expect(lines(words, columns: 11, rows: 24) == ["a1  a3  a5", "a2  a4"])
  }

  @Test func `labels stand in a column of their own`() {
    let words = [("SVO1", "open, 3 lines"), ("SVO10", "closed")]
    #expect(lines(words, columns: 30, rows: 24) == ["SVO1   open, 3 lines", "SVO10  closed"])
  }

  @Test func `at most one screen is shown and the rest is counted`() {
    let words = (10..<40).map { ("word \($0)", "") }
    let shown = lines(words, columns: 10, rows: 8)
    #expect(shown.count == 6)
    #expect(shown.last == "… 25 more")
  }

  @Test func `a cell wider than the terminal is cut`() {
    #expect(lines([("abcdefghij", "")], columns: 6, rows: 24) == ["abcde"])
  }

  @Test func `wide characters and accents are counted as they show`() {
    #expect(displayWidth("日本") == 4)
    #expect(displayWidth("e\u{301}") == 1)
    #expect(prefix(of: "日本語", columns: 5) == "日本")
  }

  @Test func `control characters are not sent to the terminal`() {
    #expect(lines([("a\u{1B}[2Jb", "")], columns: 40, rows: 24) == ["a\u{FFFD}[2Jb"])
  }

  @Test(arguments: [0, 1, 2])
  func `a terminal of no size is no trap`(size: Int) {
    #expect(!lines([("abc", "label"), ("abd", "")], columns: size, rows: size).isEmpty)
  }
}
