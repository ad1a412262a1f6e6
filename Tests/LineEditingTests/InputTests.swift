import Testing

@testable import LineEditing

@Suite struct InputTests {
  private func decoded(_ bytes: [UInt8]) -> String {
    var decoder = ScalarDecoder()
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if case .scalar(let scalar) = decoder.take(byte) { text.append(scalar) }
    }
    return String(text)
  }

  @Test func `characters of one to four bytes are decoded`() {
    #expect(decoded(Array("až日😀".utf8)) == "až日😀")
  }

  @Test func `bad sequences are dropped and the text goes on`() {
    #expect(decoded([0x61, 0xC0, 0x80, 0x62]) == "ab")
    #expect(decoded([0xE2, 0x82, 0x62]) == "b")
    #expect(decoded([0xED, 0xA0, 0x80, 0x62]) == "b")
    #expect(decoded([0xF0, 0x80, 0x80, 0x80, 0x62]) == "b")
    #expect(decoded([0xC5, 0xC5, 0xBE]) == "ž")
  }

  private func pasted(_ text: String) -> PastedText {
    var pasted = PastedText()
    for scalar in text.unicodeScalars where !pasted.isComplete { pasted.take(scalar) }
    return pasted
  }

  @Test func `pasted text ends at its mark`() {
    let text = pasted("open\torder\r\nshow\rlines\n\u{1B}[201~rest")
    #expect(text.isComplete)
    #expect(text.insertion == "open order\nshow\nlines")
  }

  @Test func `keys inside pasted text are not pressed`() {
    #expect(pasted("a\u{03}b\u{1B}\u{1B}[20c\u{1B}[201~").insertion == "ab[20c")
  }

  @Test func `a paste beyond the limit is cut`() {
    let text = pasted(String(repeating: "x", count: PastedText.limit + 9) + "\u{1B}[201~")
    #expect(text.isComplete)
    #expect(text.isCut)
    #expect(text.insertion.count == PastedText.limit)
  }

  @Test func `a scripted reader gives its lines and then ends`() {
    var reader = ScriptedLineReader([.line("open"), .cancelled])
    #expect(reader.read(prompt: "> ", continuation: false) == .line("open"))
    #expect(reader.read(prompt: "> ", continuation: false) == .cancelled)
    #expect(reader.read(prompt: "… ", continuation: true) == .endOfInput)
    #expect(reader.prompts == ["> ", "> ", "… "])
  }
}
