import LineEditing
import Testing

@Suite struct HistoryTests {
  private func history(_ lines: String..., limit: Int = 1000) -> History {
    var history = History(limit: limit)
    for line in lines { history.append(line) }
    return history
  }

  @Test func `a line that comes again is kept once, at its last place`() {
    #expect(history("a", "a", "b", "a", "c").lines == ["b", "a", "c"])
    #expect(History(bytes: Array("a\nb\na\nc\n".utf8)).lines == ["b", "a", "c"])
  }

  @Test func `blank lines and lines that start with a blank are not kept`() {
    #expect(history("", "   ", " secret", "\tsecret", "open").lines == ["open"])
  }

  @Test func `appending says whether the line was kept`() {
    var history = History()
    let kept = ["open", "open", " open"].map { history.append($0) }
    #expect(kept == [true, false, false])
  }

  @Test func `a text of several lines is kept line by line`() {
    #expect(history("one\ntwo\r\nthree").lines == ["one", "two", "three"])
  }

  @Test func `the limit drops the oldest lines`() {
    var history = History(limit: 4)
    for number in 1...100 { history.append("line \(number)") }
    #expect(history.lines.count <= 5)
    #expect(history.lines.last == "line 100")
    let saved = History(bytes: history.serialised, limit: 4)
    #expect(saved.lines == ["line 97", "line 98", "line 99", "line 100"])
  }

  @Test func `what is written is read back`() {
    let history = history("open order SVO1", "set \"Škoda\" \\n", "日本")
    #expect(History(bytes: history.serialised) == history)
  }

  @Test func `lines of a file that are not UTF-8 are passed over`() {
    let bytes = Array("good\n".utf8) + [0xFF, 0x0A] + Array("better".utf8)
    #expect(History(bytes: bytes).lines == ["good", "better"])
  }
}
