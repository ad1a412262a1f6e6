import Testing

@testable import LineEditing

@Suite struct StyledTextTests {
  private func marked(_ parts: StyledText..., inColour: Bool = true) -> String {
    parts.marked(with: "|", inColour: inColour).replacing("\u{1B}", with: "^")
  }

  @Test func `each coloured character brings its colour along`() {
    #expect(marked(StyledText("ab", .red), StyledText("> ")) == "|^[0;31m|a|^[0;31m|b|^[0m|> ")
  }

  @Test func `marked pieces never stand side by side, and the text never ends in colour`() {
    let text = marked(StyledText("a", .red), StyledText("", .bold), StyledText("b", .cyan))
    #expect(text == "|^[0;31m|a|^[0;36m|b|^[0m| ")
    #expect(!text.contains("||"))
  }

  @Test func `without colours there is the text alone`() {
    #expect(marked(StyledText("a", .red), StyledText("> "), inColour: false) == "a> ")
    #expect(marked() == "")
  }

  @Test func `what could steer the terminal is replaced`() {
    #expect(marked(StyledText("a\u{1B}b"), inColour: true) == "a\u{FFFD}b")
  }
}
